/**
 * Numbers of certificates: year, series, running number, as in `2026-K7QD-M3XB-014`. A laptop draws a series of 40 random bits when it first
 * issues in a training, and counts on in it: laptops that don't see each other can't come to the same number, nor can two trainings.
 */

/** Digits and capitals without I, L, O and U, which are misread. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digitsOfSeries = 10;
const signsOfSeries = 8;

export const numberForm = /^\d{4}-[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}-\d{3,6}$/u;

/** `id`: random, with at least ten hexadecimal digits. */
export function seriesOf(id: string): string {
  let bits = Number.parseInt(id.replaceAll(/[^\da-f]/giu, '').slice(0, digitsOfSeries), 16);
  let series = '';
  for (let place = 0; place < signsOfSeries; place += 1) {
    series = (signs[bits % signs.length] ?? '') + series;
    bits = Math.floor(bits / signs.length);
  }
  return `${series.slice(0, 4)}-${series.slice(4)}`;
}

interface Numbered {
  readonly series: string;
  readonly running: number;
}

const numberedIn = (number: string): Numbered => ({ series: number.slice(5, 14), running: Number(number.slice(15)) });

/** `ours`: numbers that this laptop gave in this training; `newId` is asked for a series when there is none. */
export function nextNumbers(ours: readonly string[], year: string, count: number, newId: () => string): readonly string[] {
  const given = ours.map(numberedIn);
  const series = given.at(-1)?.series ?? seriesOf(newId());
  const last = Math.max(0, ...given.filter((each) => each.series === series).map(({ running }) => running));
  return Array.from({ length: count }, (_, index) => `${year}-${series}-${String(last + index + 1).padStart(3, '0')}`);
}

const tidyNumber = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
    .replaceAll(/[^\dA-Z]/gu, '');

/** Accepts a number as a person types it: parts of it, in small letters, without hyphens. */
export const isNumberLike = (number: string, typed: string): boolean => tidyNumber(number).includes(tidyNumber(typed));
