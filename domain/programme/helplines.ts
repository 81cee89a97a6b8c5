/** Telephone numbers for help: those of the programme that nobody checked for a year, and those of the training's own place. */

import type { Localized } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { Programme } from './programme';

/** A number of a service near the place, such as its centre for social work; never a person's. */
export interface LocalNumber {
  readonly name: string;
  readonly number: string;
}

/** The most numbers that stand on the slide beside the programme's. */
export const mostLocalNumbers = 3;
export const longestLocalName = 40;

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** A number that the room can be shown. */
export interface KnownHelpline {
  readonly number: string;
  readonly name: Localized;
  readonly answers: Localized | undefined;
  readonly checked: string;
}

/** Without those that nobody found out yet. */
export const knownHelplines = ({ helplines }: Programme): readonly KnownHelpline[] =>
  helplines.others.flatMap(({ number, name, answers, checked }) =>
    number === undefined || checked === undefined ? [] : [{ number, name, answers, checked }],
  );

/** Numbers whose last check is over twelve months old. */
export const uncheckedNumbers = (programme: Programme, today: LocalDate): readonly string[] =>
  knownHelplines(programme)
    .filter(({ checked }) => yearAfter(checked) < today)
    .map(({ number }) => number);

const withNumberLast = /^(?<name>.*\p{L}.*?)[\s,:;–-]*(?<number>\+?\d[\d\s/()-]*\d)$/u;

/** One line as it was typed, the number last; undefined when it has no name or no number. */
export function localNumberIn(line: string): LocalNumber | undefined {
  const { name, number } = withNumberLast.exec(line)?.groups ?? {};
  return name === undefined || number === undefined ? undefined : { name, number };
}

export const localNumberLine = ({ name, number }: LocalNumber): string => `${name}, ${number}`;
