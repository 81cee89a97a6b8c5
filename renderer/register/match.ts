/**
 * Which participants a search finds. Every word must begin a word of name, school or town, in either script, with or without
 * diacritics; digits alone are a number on the list, whole.
 */
import { foldLoosely } from '../../domain/kernel/cyrillic';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import type { Person } from '../../domain/register/schema';

/** A list number, typed or read by a scanner. */
export const isListNumber = (search: string): boolean => /^\d+$/u.test(search.trim());

interface Keys {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Folding thousands of names takes longer than one letter may, and after each mark all people come anew from main: keys are made once for
 * what is written of a person, and forgotten with the last person of whom it is written.
 */
let keysOfText: ReadonlyMap<string, Keys> = new Map();
let keysMadeFor: readonly ParticipantRow[] = [];

const textOf = (person: Person): string => [fullName(person), person.school, person.town].join('\n');

function makeKeys(person: Person): Keys {
  const name = foldLoosely(fullName(person));
  return { name, words: [...name.split(' '), ...foldLoosely(`${person.school} ${person.town}`).split(' ')] };
}

const keysOf = (person: Person): Keys => keysOfText.get(textOf(person)) ?? makeKeys(person);

function makeKeysFor(rows: readonly ParticipantRow[]): void {
  if (rows === keysMadeFor) return;
  keysOfText = new Map(rows.map(({ person }) => [textOf(person), keysOf(person)]));
  keysMadeFor = rows;
}

export function matching(rows: readonly ParticipantRow[], search: string): readonly ParticipantRow[] {
  if (isListNumber(search)) return rows.filter(({ number }) => number === Number(search));
  makeKeysFor(rows);
  const wanted = foldLoosely(search).split(' ');
  return rows.filter(({ person }) => {
    const { words } = keysOf(person);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** The one that is meant: the only match, or the only one whose whole name was typed. */
export function meant(matches: readonly ParticipantRow[], search: string): ParticipantRow | undefined {
  if (matches.length === 1) return matches[0];
  const wanted = foldLoosely(search);
  const named = matches.filter(({ person }) => keysOf(person).name === wanted);
  return named.length === 1 ? named[0] : undefined;
}

/** A search that found nobody, as the beginning of a new entry: the first word is the first name. */
export function nameIn(search: string): { readonly firstName: string; readonly lastName: string } {
  const [firstName = '', ...rest] = search.trim().split(/\s+/u);
  return { firstName, lastName: rest.join(' ') };
}
