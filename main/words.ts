/** The kit's words for what main itself says: dialogs of the system, exported files, why the disk refused. */
import i18next, { type TFunction } from 'i18next';
import { type Language, languages } from '../domain/language';
import { wordsIn } from '../domain/words';

const words = i18next.createInstance();
void words.init({
  resources: {},
  supportedLngs: [...languages],
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

export type Say = TFunction;

const spoken = new Set<Language>();

/** Keys are `section:key`, as in `fault:ENOSPC`. A language's words are made when it is first spoken: the Cyrillic ones are derived. */
export function sayIn(language: Language): Say {
  if (!spoken.has(language))
    for (const [section, texts] of Object.entries(wordsIn(language))) words.addResourceBundle(language, section, texts);
  spoken.add(language);
  return words.getFixedT(language);
}
