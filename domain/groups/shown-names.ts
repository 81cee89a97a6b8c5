/**
 * How people in groups are named to the room: the first name, and of the last one no more than tells people of one first name apart: its first
 * letter, two where that is the same, too.
 */
import { fold } from '../kernel/cyrillic';
import type { Person } from '../register/schema';
import type { GroupNames } from './schema';

type Named = Pick<Person, 'firstName' | 'lastName'>;

/** Dž, Lj and Nj are one letter. */
const lettersOf = (name: string): readonly string[] => name.match(/dž|lj|nj|./giu) ?? [];
const beginning = ({ lastName }: Named, letters: number): string => lettersOf(lastName).slice(0, letters).join('');

/** How many letters of the last name are shown: as many as were asked for, and more where others have the same first name. */
function lettersFor(person: Named, namesakes: readonly Named[], names: GroupNames): number {
  const asked = names === 'initial' ? 1 : 0;
  if (namesakes.length === 0) return asked;
  return namesakes.some((other) => fold(beginning(other, 1)) === fold(beginning(person, 1))) ? 2 : 1;
}

/** In the order of `people`; the two parts of a name stay on one line. */
export function shownNames(people: readonly Named[], names: GroupNames): readonly string[] {
  return people.map((person) => {
    const namesakes = people.filter((other) => other !== person && fold(other.firstName) === fold(person.firstName));
    const letters = beginning(person, person.firstName === '' ? 1 : lettersFor(person, namesakes, names));
    if (person.firstName === '') return letters === '' ? '—' : `${letters}.`;
    return letters === '' ? person.firstName : `${person.firstName}\u00a0${letters}.`;
  });
}
