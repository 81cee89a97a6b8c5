/** Says of each row of a list what importing would do with it. Pure. */

import { longestText } from '../../domain/decide/tidy';
import { fullName, type Person, textFields } from '../../domain/person';
import type { ListPreviewRow } from '../../domain/previews';
import { mayBeSame, nameKey, samePerson } from '../../domain/same-person';
import type { ListedPerson } from './reading';

type Judgement = Pick<ListPreviewRow, 'verdict' | 'reason'>;

function refusalOf(person: Person): ListPreviewRow['reason'] {
  if (/^[=+\-@]|\d/u.test(fullName(person))) return 'not-a-person';
  if (person.firstName === '' || person.lastName === '') return 'no-name';
  return textFields.some((field) => person[field].length > longestText) ? 'too-long' : undefined;
}

/** Only people of one name are compared with each other, or a long list would take minutes. */
class PeopleByName {
  readonly #people = new Map<string, Person[]>();

  add(person: Person): void {
    const name = nameKey(person);
    const namesakes = this.#people.get(name);
    if (namesakes) namesakes.push(person);
    else this.#people.set(name, [person]);
  }

  namesakesOf(person: Person): readonly Person[] {
    return this.#people.get(nameKey(person)) ?? [];
  }
}

function judge(person: Person, here: readonly Person[], before: readonly Person[]): Judgement {
  if (here.some((other) => samePerson(other, person))) return { verdict: 'already-here', reason: 'on-the-list' };
  if (before.some((other) => samePerson(other, person))) return { verdict: 'already-here', reason: 'twice-in-list' };
  if ([...here, ...before].some((other) => mayBeSame(other, person))) return { verdict: 'doubtful', reason: 'same-name' };
  return { verdict: 'new', reason: undefined };
}

/** A cell may hold a whole book; the preview shows where it begins. */
export const shown = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** `here` are those on the list already. */
export function judgeList(listed: readonly ListedPerson[], here: readonly Person[]): readonly ListPreviewRow[] {
  const peopleHere = new PeopleByName();
  const peopleBefore = new PeopleByName();
  for (const person of here) peopleHere.add(person);
  return listed.map(({ line, person }) => {
    const row = { line, name: shown(fullName(person)), school: shown(person.school), town: shown(person.town) };
    const reason = refusalOf(person);
    if (reason !== undefined) return { ...row, verdict: 'refused', reason };
    const judgement = judge(person, peopleHere.namesakesOf(person), peopleBefore.namesakesOf(person));
    if (judgement.verdict !== 'already-here') peopleBefore.add(person);
    return { ...row, ...judgement };
  });
}
