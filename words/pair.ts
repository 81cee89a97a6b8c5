/** A place's words in both written languages, side by side; Serbian must have every key, and the plural forms that it needs. */

type PluralForms<Texts> = { readonly [Key in keyof Texts as Key extends `${infer Stem}_other` ? `${Stem}_few` : never]: string };
type Texts = { readonly [key: string]: string };

export interface Pair<English extends Texts> {
  readonly en: English;
  readonly sr: { readonly [Key in keyof English]: string } & PluralForms<English>;
}

export const pair = <const English extends Texts>(words: Pair<English>): Pair<English> => words;
