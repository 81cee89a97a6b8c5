/**
 * The code that participants make for themselves, the same before and after: the first two letters of their mother's first name and the
 * day of the month on which they were born. It pairs two sheets and is compared with nothing else; it goes when persons are erased, see erased-codes.ts.
 */
import { toLatin } from '../kernel/latin';

/** In one form for both scripts, such as `MA07`; empty for no code; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const text = toLatin(typed.trim())
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s.-]/gu, '');
  if (text === '') return '';
  const parts = /^([a-z]{2,3})(\d{1,2})$/u.exec(text);
  const day = Number(parts?.[2]);
  if (!parts?.[1] || day < 1 || day > 31) return undefined;
  /* Two letters of Cyrillic can be three of Latin. */
  return `${parts[1].slice(0, 2).toUpperCase()}${String(day).padStart(2, '0')}`;
}

/** From this day on no month has one: such a code stands for one that was erased. */
export const firstDayOfNone = 32;

export const isNumber = (code: string): boolean => code !== '' && Number(code.slice(2)) >= firstDayOfNone;

/** It was made by a participant. */
export const isCode = (code: string): boolean => code !== '' && !isNumber(code);

interface Coded {
  readonly code: string;
}

export interface Pairing<Sheet> {
  readonly pairs: readonly { readonly before: Sheet; readonly after: Sheet }[];
  /** Sheets without their other half, those whose code is ambiguous among them. */
  readonly unpaired: number;
  /** Codes that more than one sheet of a test has. */
  readonly collisions: number;
}

const withCode = <Sheet extends Coded>(sheets: readonly Sheet[], code: string): readonly Sheet[] =>
  sheets.filter((sheet) => sheet.code === code);

/** Only a code that stands on exactly one sheet of each test makes a pair. */
export function pairsOf<Sheet extends Coded>(before: readonly Sheet[], after: readonly Sheet[]): Pairing<Sheet> {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))].filter((code) => code !== '').toSorted();
  let collisions = 0;
  const pairs = codes.flatMap((code) => {
    const [first, ...others] = withCode(before, code);
    const [second, ...more] = withCode(after, code);
    if (others.length > 0 || more.length > 0) collisions += 1;
    return first && second && others.length === 0 && more.length === 0 ? [{ before: first, after: second }] : [];
  });
  return { pairs, unpaired: before.length + after.length - 2 * pairs.length, collisions };
}
