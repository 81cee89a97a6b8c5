/** Says of each row of a list what importing would do with it. Pure. */
import type { ListPreviewRow } from '../../domain/contract';
import { longestText, samePerson } from '../../domain/decide/register';
import { fullName, type Person } from '../../domain/person';
import type { ListedPerson } from './read-list';

export interface JudgedList {
  readonly rows: readonly ListPreviewRow[];
  /** Those that importing would add. */
  readonly people: readonly Person[];
}

type Judgement = Pick<ListPreviewRow, 'verdict' | 'reason'>;

function judge(person: Person, here: readonly Person[], before: readonly Person[]): Judgement {
  if (person.firstName === '' || person.lastName === '') return { verdict: 'refused', reason: 'no-name' };
  if (Object.values(person).some((text) => text.length > longestText)) return { verdict: 'refused', reason: 'too-long' };
  if (here.some((other) => samePerson(other, person))) return { verdict: 'already-here', reason: 'on-the-list' };
  if (before.some((other) => samePerson(other, person))) return { verdict: 'already-here', reason: 'twice-in-list' };
  return { verdict: 'new', reason: undefined };
}

export function judgeList(listed: readonly ListedPerson[], here: readonly Person[]): JudgedList {
  const people: Person[] = [];
  const rows = listed.map(({ line, person }): ListPreviewRow => {
    const judgement = judge(person, here, people);
    if (judgement.verdict === 'new') people.push(person);
    return { line, name: fullName(person), school: person.school, town: person.town, ...judgement };
  });
  return { rows, people };
}
