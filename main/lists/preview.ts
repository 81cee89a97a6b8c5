/** Says of each row of a list what importing would do with it. Pure. */

import type { ListPreviewRow } from '../../domain/desk/previews';
import { fullName, textFields } from '../../domain/register/person';
import { strangeLettersIn } from '../../domain/register/region-letters';
import { KnownPeople } from '../../domain/register/same-person';
import type { Person } from '../../domain/register/schema';
import { isTidied, withTidiedNames } from '../../domain/register/tidy-name';
import { longestText } from '../../domain/training/tidy';
import type { ListedPerson } from './reading';

/** Without what it could fill in of people who are on the list. */
export type JudgedRow = Omit<ListPreviewRow, 'completion'>;

type Judgement = Pick<ListPreviewRow, 'verdict' | 'reason'>;

function refusalOf(person: Person): ListPreviewRow['reason'] {
  if (/^[=+\-@]|[\d:_]/u.test(fullName(person))) return 'not-a-person';
  if (person.firstName === '' || person.lastName === '') return 'no-name';
  return textFields.some((field) => person[field].length > longestText) ? 'too-long' : undefined;
}

function judge(person: Person, here: KnownPeople, before: KnownPeople): Judgement {
  if (here.has(person)) return { verdict: 'already-here', reason: 'on-the-list' };
  if (before.has(person)) return { verdict: 'already-here', reason: 'twice-in-list' };
  if (here.mayHave(person) || before.mayHave(person)) return { verdict: 'doubtful', reason: 'same-name' };
  if (textFields.some((field) => strangeLettersIn(person[field]).length > 0)) return { verdict: 'doubtful', reason: 'strange-letters' };
  return { verdict: 'new', reason: undefined };
}

/** A cell may hold a whole book; the preview shows where it begins. */
export const shown = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** `here` are those on the list already. */
export function judgeList(listed: readonly ListedPerson[], here: readonly Person[]): readonly JudgedRow[] {
  const known = new KnownPeople(here);
  const before = new KnownPeople();
  return listed.map(({ line, person, doubt, contactLeftOut, noteLeftOut }) => {
    const { school, town, contact, telephone, note } = person;
    const tidied = isTidied(person) ? undefined : shown(fullName(withTidiedNames(person)));
    const row = {
      line,
      name: shown(fullName(person)),
      tidied,
      school: shown(school),
      town: shown(town),
      contact: shown([contact, telephone].filter((text) => text !== '').join(', ')),
      contactLeftOut,
      note: shown(note),
      noteLeftOut,
    };
    const reason = refusalOf(person);
    if (reason !== undefined) return { ...row, verdict: 'refused', reason };
    const judged = judge(person, known, before);
    const judgement: Judgement = doubt && judged.verdict === 'new' ? { verdict: 'doubtful', reason: doubt } : judged;
    if (judgement.verdict !== 'already-here') before.add(person);
    return { ...row, ...judgement };
  });
}
