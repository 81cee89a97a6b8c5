/** The kit's words for what main itself says: dialogs of the system, exported files, why the disk refused. */
import i18next, { type TFunction } from 'i18next';
import { type Language, languages } from '../domain/language';
import { wordsIn } from '../domain/words';

const words = i18next.createInstance();
void words.init({
  resources: Object.fromEntries(languages.map((language) => [language, wordsIn(language)])),
  supportedLngs: [...languages],
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

export type Say = TFunction;

/** Keys are `section:key`, as in `fault:ENOSPC`. */
export const sayIn = (language: Language): Say => words.getFixedT(language);
