/** When two entries are taken for one person: names are compared in any script, with or without diacritics. */
import { fold } from '../kernel/cyrillic';
import { oncePer } from '../kernel/kept';
import type { Person } from './schema';

/** The forms in which people are compared. */
interface Keys {
  readonly name: string;
  readonly school: string;
  readonly town: string;
}

/** Each view of thousands of people compares their names. */
const keysOf = oncePer(
  ({ firstName, lastName, school, town }: Person): Keys => ({
    name: `${fold(firstName)}\n${fold(lastName)}`,
    school: fold(school),
    town: fold(town),
  }),
);

/** The form in which whole names are compared: first name and last name, in this order. */
export const nameKey = (person: Person): string => keysOf(person).name;

/** The form in which people are compared who are surely one when it agrees: see {@link samePerson}. */
export const personKey = (person: Person): string => Object.values(keysOf(person)).join('\n');

/** Surely one: name, school and town agree. */
export function samePerson(one: Person, other: Person): boolean {
  const [first, second] = [keysOf(one), keysOf(other)];
  return first.name === second.name && first.school === second.school && first.town === second.town;
}

/**
 * Perhaps one, which a person has to say: one name, and not a school of their own each. Schools of one name in two towns are
 * two; without a school or its town it can't be told.
 */
export function mayBeSame(one: Person, other: Person): boolean {
  const [first, second] = [keysOf(one), keysOf(other)];
  if (first.name !== second.name) return false;
  if (first.school === '' || second.school === '') return true;
  return first.school === second.school && (first.town === '' || second.town === '' || first.town === second.town);
}

/** The same two questions to many people at once: comparing each of a long list with each would take minutes. */
export class KnownPeople {
  /** Towns by school, by name. */
  readonly #namesakes = new Map<string, Map<string, Set<string>>>();

  constructor(people: Iterable<Person> = []) {
    for (const person of people) this.add(person);
  }

  add(person: Person): void {
    const { name, school, town } = keysOf(person);
    const schools = this.#namesakes.get(name) ?? new Map<string, Set<string>>();
    const towns = schools.get(school) ?? new Set();
    this.#namesakes.set(name, schools.set(school, towns.add(town)));
  }

  /** Somebody here is surely this person. */
  has(person: Person): boolean {
    const { name, school, town } = keysOf(person);
    return this.#namesakes.get(name)?.get(school)?.has(town) ?? false;
  }

  /** Somebody here is perhaps this person. */
  mayHave(person: Person): boolean {
    const { name, school, town } = keysOf(person);
    const schools = this.#namesakes.get(name);
    if (!schools) return false;
    const towns = schools.get(school);
    return school === '' || schools.has('') || (towns !== undefined && (town === '' || towns.has('') || towns.has(town)));
  }
}
