/** In which language the window speaks now. */
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../domain/kernel/language';

export function useLanguage(): Language {
  const { language: spoken } = useTranslation().i18n;
  const language = languages.find((each) => each === spoken);
  if (!language) throw new Error(`The words are in a language that the kit doesn't have: ${spoken}`);
  return language;
}
