/** How each language is named: always in itself and in its own script. */
import type { Language } from '../../domain/kernel/language';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'sr-Latn': 'Srpski (latinica)',
  'sr-Cyrl': 'Српски (ћирилица)',
};
