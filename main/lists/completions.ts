/** Says of the rows of a list that mean somebody on the training's list what they could fill in. Pure. */
import type { ListCompletion } from '../../domain/desk/previews';
import type { ParticipantId } from '../../domain/kernel/ids';
import { comparePeople, findMeant } from '../../domain/register/completing';
import { writtenFields } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import type { Participant } from '../../domain/register/state';
import { type JudgedRow, shown } from './preview';
import type { ListedPerson } from './reading';

export interface FoundCompletion {
  readonly participant: ParticipantId;
  readonly listed: Person;
  readonly shown: ListCompletion;
}

const mayMean = ({ verdict, reason }: JudgedRow): boolean =>
  (verdict === 'already-here' && reason === 'on-the-list') || (verdict === 'doubtful' && reason === 'same-name');

/** By the line where their row begins. `isCertified`: the person's line stands on the list of a certified day. */
export function completionsOf(
  listed: readonly ListedPerson[],
  rows: readonly JudgedRow[],
  participants: readonly Participant[],
  isCertified: (entry: ParticipantId) => boolean,
): ReadonlyMap<number, FoundCompletion> {
  const meant = findMeant(participants);
  const asked = new Set(rows.filter(mayMean).map(({ line }) => line));
  return new Map(
    listed.flatMap(({ line, person }): readonly (readonly [number, FoundCompletion])[] => {
      const here = asked.has(line) ? meant(person) : undefined;
      if (!here) return [];
      const { fills, differs } = comparePeople(here.person, person);
      if (fills.length + differs.length === 0) return [];
      const held: readonly string[] = fills.some((field) => isWritten(field)) && isCertified(here.id) ? writtenFields : [];
      const completion = {
        fills: fills.filter((field) => !held.includes(field)).map((field) => ({ field, value: shown(person[field]) })),
        differs: differs.map((field) => ({ field, here: here.person[field], listed: shown(person[field]) })),
        certified: fills.filter((field) => held.includes(field)),
      };
      return [[line, { participant: here.id, listed: person, shown: completion }]];
    }),
  );
}

const isWritten = (field: string): boolean => writtenFields.some((each) => each === field);
