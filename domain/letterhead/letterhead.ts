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
}

/** Letters at most: more would take the page away from what it is about. */
export const mostLetters = { name: 160, seat: 160, donor: 240 } as const;

/** Papers stand without one. */
export const noLetterhead: Letterhead = { name: '', seat: '', donor: '', colour: 'ink' };

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** As it is kept: one line of each. */
export const tidied = ({ name, seat, donor, colour }: Letterhead): Letterhead => ({
  name: oneLine(name),
  seat: oneLine(seat),
  donor: oneLine(donor),
  colour,
});

/** Undefined where there is nothing to draw. */
export const drawnOf = (letterhead: Letterhead): Letterhead | undefined =>
  letterhead.name === '' && letterhead.seat === '' && letterhead.donor === '' ? undefined : letterhead;

/** Whom a letterhead names organises the training, in the place of whose programme it is. */
export const organisedBy = <Owned extends { readonly owner: Localized }>(programme: Owned, { name }: Letterhead): Owned =>
  name === '' ? programme : { ...programme, owner: { en: name, sr: name } };
