/** Parts a name that stands in one column. Where the parts can't be told, the last name is taken to be one word. */
import { fold } from '../../domain/kernel/cyrillic';
import type { NameOrder } from '../../domain/register/list';
import type { Person } from '../../domain/register/schema';

type Name = Pick<Person, 'firstName' | 'lastName'>;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** "1. ", "2) " and bullets are how lists in a mail begin their lines, and no part of a name. */
export const withoutNumber = (cell: string): string => cell.replace(/^\s*(?:\d{1,4}\s*[.)]|[-–—•*·])\s+/u, '');

/** What stands after a name and is no part of it, folded. */
const titles = new Set('prof doc dr mr mgr msr mast master spec dipl ing inz mag univ bacc phd ph d ma msc bsc ba mba md'.split(' '));
const areTitles = (text: string): boolean => {
  const words = fold(text)
    .split(/[\s.,]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => titles.has(word));
};
const areSmall = (text: string): boolean => wordsOf(text).every((word) => /^\p{Ll}/u.test(word));

type Comma = 'none' | 'last-first' | 'title' | 'calling';

/** What a comma means: "Nađ, Ana", "Ana Nađ, prof.", or "Ana Nađ, pedagog", which may as well be a name written small. */
function commaIn(before: string, after: string | undefined): Comma {
  if (after === undefined) return 'none';
  if (wordsOf(before).length < 2) return 'last-first';
  if (areTitles(after)) return 'title';
  return areSmall(after) && !areSmall(before) ? 'calling' : 'last-first';
}

function aroundComma(whole: string): { readonly before: string; readonly after: string | undefined } {
  const comma = whole.indexOf(',');
  return comma < 0 ? { before: whole, after: undefined } : { before: whole.slice(0, comma), after: whole.slice(comma + 1) };
}

/** Two people in one cell, or a comma after which no first name may stand: a person decides. */
export function isUnclearName(whole: string): boolean {
  if (/\S\s+(?:i|и|and|[&/+])\s+\S/u.test(whole)) return true;
  const { before, after } = aroundComma(whole);
  const comma = commaIn(before, after);
  const words = wordsOf(before);
  const isAsked = words.length > 1 && !looksLikeLastName(words[0] ?? '') && looksLikeLastName(words.at(-1) ?? '');
  return comma === 'calling' || (comma === 'last-first' && isAsked);
}

/**
 * A comma means "Last, First" whatever the heading says, unless a title or what somebody does follows a whole name; that is left out.
 * A single word is a first name, and the last name is missing.
 */
export function splitName(whole: string, order: NameOrder): Name {
  const { before, after } = aroundComma(whole);
  if (after !== undefined && commaIn(before, after) === 'last-first') return { lastName: before, firstName: after };
  const words = wordsOf(before);
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
