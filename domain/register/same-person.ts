/** When two entries are taken for one person: names are compared in any script, with or without diacritics. */
import { fold } from '../kernel/cyrillic';
import type { Person } from './schema';

type Named = Pick<Person, 'firstName' | 'lastName'>;

/** The form in which whole names are compared: first name and last name, in this order. */
export const nameKey = ({ firstName, lastName }: Named): string => `${fold(firstName)}\n${fold(lastName)}`;

const sameName = (one: Named, other: Named): boolean => nameKey(one) === nameKey(other);

/** Surely one: name, school and town agree. */
export const samePerson = (one: Person, other: Person): boolean =>
  sameName(one, other) && fold(one.school) === fold(other.school) && fold(one.town) === fold(other.town);

/**
 * Perhaps one, which a person has to say: one name, and not a school of their own each. Schools of one name in two towns are
 * two; without a school or its town it can't be told.
 */
export function mayBeSame(one: Person, other: Person): boolean {
  const [schools, towns] = [
    [fold(one.school), fold(other.school)],
    [fold(one.town), fold(other.town)],
  ] as const;
  return sameName(one, other) && (schools.includes('') || (schools[0] === schools[1] && (towns.includes('') || towns[0] === towns[1])));
}

/** The same two questions to many people at once: comparing each of a long list with each would take minutes. */
export class KnownPeople {
  /** Towns by school, by name. */
  readonly #namesakes = new Map<string, Map<string, Set<string>>>();

  constructor(people: Iterable<Person> = []) {
    for (const person of people) this.add(person);
  }

  add(person: Person): void {
    const schools = this.#namesakes.get(nameKey(person)) ?? new Map<string, Set<string>>();
    const towns = schools.get(fold(person.school)) ?? new Set();
    this.#namesakes.set(nameKey(person), schools.set(fold(person.school), towns.add(fold(person.town))));
  }

  /** Somebody here is surely this person. */
  has(person: Person): boolean {
    return this.#namesakes.get(nameKey(person))?.get(fold(person.school))?.has(fold(person.town)) ?? false;
  }

  /** Somebody here is perhaps this person. */
  mayHave(person: Person): boolean {
    const [schools, school, town] = [this.#namesakes.get(nameKey(person)), fold(person.school), fold(person.town)];
    if (!schools) return false;
    const towns = schools.get(school);
    return school === '' || schools.has('') || (towns !== undefined && (town === '' || towns.has('') || towns.has(town)));
  }
}
