/** What stands at the head of papers: who organises, from where, in which colour, and whose money it is. */
import type { Localized } from '../kernel/language';

/** Each is read easily on white paper, and is a dark grey where a printer has no colours. */
export const letterheadColours = {
  ink: '#1b2430',
  blue: '#1d4e89',
  teal: '#0b5c5a',
  green: '#2c5e2e',
  plum: '#6b2a5b',
  red: '#8c1c2b',
} as const;
export type LetterheadColour = keyof typeof letterheadColours;
export const letterheadColourNames = Object.keys(letterheadColours) as readonly LetterheadColour[];

export interface Letterhead {
  /** The organiser's, as it is written on papers in every language. */
  readonly name: string;
  /** Town and address, or how to reach them. */
  readonly seat: string;
  /** Whose money it is. */
  readonly donor: string;
  readonly colour: LetterheadColour;
  /** Names of picture files, empty where there is none: the organiser's logo, and the donor's. */
  readonly logo: string;
  readonly donorLogo: string;
}

export const letterheadTexts = ['name', 'seat', 'donor'] as const;
export type LetterheadText = (typeof letterheadTexts)[number];
export const letterheadLogos = ['logo', 'donorLogo'] as const;
export type LetterheadLogo = (typeof letterheadLogos)[number];

/** Letters at most: more would take the page away from what it is about. */
export const mostLetters = { name: 160, seat: 160, donor: 240 } as const;

/** Papers stand without one. */
export const noLetterhead: Letterhead = { name: '', seat: '', donor: '', colour: 'ink', logo: '', donorLogo: '' };

/** Reduces a part of the letterhead to one line. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** Undefined where there is nothing to draw. */
export const drawnOf = <Head extends Letterhead>(letterhead: Head): Head | undefined =>
  [...letterheadTexts, ...letterheadLogos].every((part) => letterhead[part] === '') ? undefined : letterhead;

export const isSameLetterhead = (one: Letterhead, other: Letterhead): boolean =>
  one.colour === other.colour && [...letterheadTexts, ...letterheadLogos].every((part) => one[part] === other[part]);

/** Whom a letterhead names organises the training, in the place of whose programme it is. */
export const organisedBy = <Owned extends { readonly owner: Localized }>(programme: Owned, { name }: Letterhead): Owned =>
  name === '' ? programme : { ...programme, owner: { en: name, sr: name } };
