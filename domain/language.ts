/** The languages of the kit, and a text that exists in the two written ones; Cyrillic is derived from Latin. */
import { toCyrillic } from './cyrillic';

export const languages = ['en', 'sr-Latn', 'sr-Cyrl'] as const;
export type Language = (typeof languages)[number];

/** For the platform's own formats of dates and numbers. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

export interface Localized {
  readonly en: string;
  readonly sr: string;
}

/** The text in a language; Serbian Cyrillic is made from the Latin text. */
export function inLanguage(text: Localized, language: Language): string {
  switch (language) {
    case 'en':
      return text.en;
    case 'sr-Latn':
      return text.sr;
    case 'sr-Cyrl':
      return toCyrillic(text.sr);
  }
}
