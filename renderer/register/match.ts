/**
 * Which participants a search finds. Every word must begin a word of name, school or town, in either script, with or without
 * diacritics; digits alone are a number on the list, whole.
 */
import { foldLoosely } from '../../domain/kernel/cyrillic';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';

/** A list number, typed or read by a scanner. */
export const isListNumber = (search: string): boolean => /^\d+$/u.test(search.trim());

export function matching(rows: readonly ParticipantRow[], search: string): readonly ParticipantRow[] {
  if (isListNumber(search)) return rows.filter(({ number }) => number === Number(search));
  const wanted = foldLoosely(search).split(' ');
  return rows.filter(({ person }) => {
    const words = foldLoosely(`${fullName(person)} ${person.school} ${person.town}`).split(' ');
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** The one that is meant: the only match, or the only one whose whole name was typed. */
export function meant(matches: readonly ParticipantRow[], search: string): ParticipantRow | undefined {
  if (matches.length === 1) return matches[0];
  const named = matches.filter(({ person }) => foldLoosely(fullName(person)) === foldLoosely(search));
  return named.length === 1 ? named[0] : undefined;
}

/** A search that found nobody, as the beginning of a new entry: the first word is the first name. */
export function nameIn(search: string): { readonly firstName: string; readonly lastName: string } {
  const [firstName = '', ...rest] = search.trim().split(/\s+/u);
  return { firstName, lastName: rest.join(' ') };
}
