/** Parts a name that stands in one column. Where the parts can't be told, the last name is taken to be one word. */
import { fold } from '../../domain/kernel/cyrillic';
import type { NameOrder } from '../../domain/register/list';
import type { Person } from '../../domain/register/schema';

type Name = Pick<Person, 'firstName' | 'lastName'>;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** "1. ", "2) " and bullets are how lists in a mail begin their lines, and no part of a name. */
export const withoutNumber = (cell: string): string => cell.replace(/^\s*(?:\d{1,4}\s*[.)]|[-–—•*·])\s+/u, '');

/** A comma means "Last, First" whatever the heading says. A single word is a first name, and the last name is missing. */
export function splitName(whole: string, order: NameOrder): Name {
  const comma = whole.indexOf(',');
  if (comma >= 0) return { lastName: whole.slice(0, comma), firstName: whole.slice(comma + 1) };
  const words = wordsOf(whole);
  if (words.length < 2) return { firstName: words.join(' '), lastName: '' };
  return order === 'last-first'
    ? { lastName: words.slice(0, 1).join(' '), firstName: words.slice(1).join(' ') }
    : { firstName: words.slice(0, -1).join(' '), lastName: words.slice(-1).join(' ') };
}

/** Most last names of the region end so, and no first names do. */
export const looksLikeLastName = (word: string): boolean => /ic$/u.test(fold(word));

/** A heading may say one order and the rows another; three rows and hardly one against them are believed. */
const enoughToContradict = 3;

/** The order in which these whole names have their parts, by what they end in; `told` is what the heading says. */
export function orderOf(names: readonly string[], told: NameOrder | undefined): NameOrder {
  let lastFirst = 0;
  let firstLast = 0;
  for (const name of names) {
    const words = wordsOf(name);
    const begins = looksLikeLastName(words[0] ?? '');
    const ends = looksLikeLastName(words.at(-1) ?? '');
    if (words.length < 2 || name.includes(',') || begins === ends) continue;
    if (begins) lastFirst += 1;
    else firstLast += 1;
  }
  if (told === undefined) return lastFirst > firstLast ? 'last-first' : 'first-last';
  const [against, other] = told === 'last-first' ? [firstLast, 'first-last' as const] : [lastFirst, 'last-first' as const];
  const isContradicted = against >= enoughToContradict && against > 4 * (lastFirst + firstLast - against);
  return isContradicted ? other : told;
}
