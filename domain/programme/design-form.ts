/** How the parts of a programme's YAML files are filled in: one description for all of them, made of what the kit reads. Types alone. */
import type { Plain } from './plain-data';

export interface FormChoice {
  readonly value: string;
  readonly label: string;
}

/** What is chosen from a list that stands elsewhere in the programme. */
export const referencesTo = [
  'asked',
  'block',
  'document',
  'option',
  'paper',
  'part-of-form',
  'picture',
  'question',
  'scene',
  'slide',
  'source',
  'statement',
  'world',
] as const;
export type ReferenceTo = (typeof referencesTo)[number];

/** `short`: some letters; `long`: may have several lines; `page`: is a page of them. */
export type TextFormat = 'line' | 'short' | 'long' | 'page' | 'date' | 'month' | 'time' | 'colour';

/** The words of a list's entries. */
export interface EntryWords {
  /** One of its entries. */
  readonly one: string;
  /** What the button says that adds one; undefined where there are always as many. */
  readonly add: string | undefined;
}

export type FormField =
  | { readonly kind: 'text'; readonly format: TextFormat }
  /** A text in both languages. */
  | { readonly kind: 'both'; readonly format: TextFormat }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly least: number | undefined; readonly most: number | undefined }
  | { readonly kind: 'choice'; readonly choices: readonly FormChoice[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'reference'; readonly to: ReferenceTo; readonly isNumber: boolean }
  | { readonly kind: 'group'; readonly parts: readonly FormPart[] }
  | {
      readonly kind: 'list';
      readonly of: FormField;
      readonly words: EntryWords;
      readonly least: number;
      readonly most: number | undefined;
    }
  /** Entries under names of their own. `by`: what the name is one of; undefined where a person makes it up. */
  | { readonly kind: 'named'; readonly of: FormField; readonly words: EntryWords; readonly by: ReferenceTo | undefined }
  /** One of several kinds of group, told apart by the value of `by`. */
  | { readonly kind: 'kinds'; readonly by: FormPart; readonly kinds: readonly (FormChoice & { readonly parts: readonly FormPart[] })[] };

export interface FormPart {
  readonly key: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** The file may do without. */
  readonly isOptional: boolean;
  /** A new entry has it, with nothing in it, though the file may do without. */
  readonly isBegun: boolean;
  /** Made by the kit when its entry is made, and never filled in by hand. */
  readonly isMade: boolean;
  /** What counts where it says nothing. */
  readonly usual: Plain | undefined;
  readonly field: FormField;
}

/** By the file's name without its ending; `figure` for each of those in `figures`. */
export type DesignForms = Readonly<Record<string, FormField>>;
