/** The languages of the kit, and a text that exists in the two written ones; Cyrillic is derived from Latin. */
import { toCyrillic } from './cyrillic';

export const languages = ['en', 'sr-Latn', 'sr-Cyrl'] as const;
export type Language = (typeof languages)[number];

/** For somebody in particular: Serbian in the script in which the own name is written. */
export const languageFor = (asked: Language, name: string): Language =>
  asked === 'en' ? 'en' : /\p{Script=Cyrillic}/u.test(name) ? 'sr-Cyrl' : 'sr-Latn';

/** For the platform's own formats of dates and numbers. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

export interface Localized {
  readonly en: string;
  readonly sr: string;
  /** It has its letters already, as inline text that is marked so: no Cyrillic is made of it. */
  readonly latin?: true;
}

/** What exists in the two written languages, in one of the kit's: `inCyrillic` makes it from the Latin. */
export function written<What>(
  { en, sr }: { readonly en: What; readonly sr: What },
  language: Language,
  inCyrillic: (latin: What) => What,
): What {
  switch (language) {
    case 'en':
      return en;
    case 'sr-Latn':
      return sr;
    case 'sr-Cyrl':
      return inCyrillic(sr);
  }
}

/** The text in a language; Serbian Cyrillic is made from the Latin text. */
export const inLanguage = (text: Localized, language: Language): string =>
  written(text, language, (latin) => (text.latin ? latin : toCyrillic(latin)));

/** What people typed in a training that is held in `spoken`, on a paper in `language`: Serbian becomes Cyrillic, English stays as it was typed. */
export const typedOnPaper =
  (spoken: Language, language: Language) =>
  (text: string): string =>
    language === 'sr-Cyrl' && spoken !== 'en' ? toCyrillic(text) : text;
