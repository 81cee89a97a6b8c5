/**
 * What files that leave the kit are called, the one definition for window and command line: letters and digits of any script in lower
 * case, and hyphens, which every file system takes. A file of a training says where and when: `niš-2023-11-21-attendance`; a person
 * is never in it.
 */
import type { LocalDate } from '../kernel/time';

/** Windows' devices, which are no files whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|conin|conout|clock|(?:com|lpt)[0-9¹²³])$/u;

/** Bytes of UTF-8, with room for an ending, a number and the path before it: Linux takes 255 in a name, Windows 260 characters in a path. */
const mostForPlace = 48;
const mostForAll = 160;

/** In UTF-8, of one letter. */
function bytesOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Cut at a letter, never within one. */
function bounded(text: string, most: number): string {
  let bytes = 0;
  const fitting = [...text].filter((letter) => {
    bytes += bytesOf(letter);
    return bytes <= most;
  });
  return fitting.join('').replace(/-$/u, '');
}

const inHyphens = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** `what` as a file's name without its ending; empty when there is no letter and no digit in it. */
export function inFileName(what: string): string {
  const name = bounded(inHyphens(what), mostForAll);
  return reserved.test(name) ? `${name}-` : name;
}

interface PlaceAndDays {
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
}

/**
 * Returns a file's name: where and when, then what; without its ending. `day`: the first, but for what is of one day. A place of signs
 * alone is left out.
 */
export function fileNameIn({ place, days }: PlaceAndDays, what: string, day: LocalDate = days[0]): string {
  const where = bounded(inHyphens(place), mostForPlace);
  return inFileName([where, day, what].filter((part) => part !== '').join('-'));
}
