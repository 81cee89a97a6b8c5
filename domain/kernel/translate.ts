/** How words are asked for: a key that no section has is a compile error. Types alone. */
import type { Section, Words } from '../../words';

type Stem<Key> = Key extends `${infer Before}_${'one' | 'few' | 'other'}` ? Before : Key;

/** The keys of a section's words; plurals are also keys without their ending. */
export type KeyIn<Name extends Section> = Name extends Section ? (keyof Words[Name] & string) | Stem<keyof Words[Name] & string> : never;

/** With its section, as in `register:search`. */
export type WordKey = { readonly [Name in Section]: `${Name}:${KeyIn<Name>}` }[Section];

/** What stands in the places of a sentence; `count` chooses its form. */
export type Values = Readonly<Record<string, unknown>>;

/** Says words of any section, and those of `Name` by their key alone. */
export type Translate<Name extends Section = never> = (key: WordKey | KeyIn<Name>, values?: Values) => string;
