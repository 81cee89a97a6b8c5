/** Telephone numbers for help: those of the programme that nobody checked for a year, and those of the training's own place. */

import { inLanguage, type Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { Programme } from './programme';

/** Of a service near the place, such as its centre for social work; never a person's. */
export interface LocalNumber {
  readonly name: string;
  readonly number: string;
}

/** As many as stand on the slide beside the programme's. */
export const mostLocalNumbers = 3;
export const longestLocalName = 40;

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Numbers whose last check is over twelve months old. */
export const uncheckedNumbers = ({ helplines }: Programme, today: LocalDate): readonly string[] =>
  helplines.others.filter(({ checked }) => yearAfter(checked) < today).map(({ number }) => number);

/** `19833 (hours)`: what to ask there before a training. */
export const helplinesToAsk = ({ helplines }: Programme, language: Language): readonly string[] =>
  helplines.others.flatMap(({ number, ask }) => (ask ? [`${number} (${inLanguage(ask, language)})`] : []));

const withNumberLast = /^(?<name>.*\p{L}.*?)[\s,:;–-]*(?<number>\+?\d[\d\s/()-]*\d)$/u;

/** One line as it was typed, the number last; undefined when it has no name or no number. */
export function localNumberIn(line: string): LocalNumber | undefined {
  const { name, number } = withNumberLast.exec(line)?.groups ?? {};
  return name === undefined || number === undefined ? undefined : { name, number };
}

export const localNumberLine = ({ name, number }: LocalNumber): string => `${name}, ${number}`;
