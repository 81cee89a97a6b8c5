/** Counts the persons of a training so that nobody can be told from it; whoever was erased before is counted from the totals of then. */

import { fold } from '../kernel/cyrillic';
import { halfDays } from '../programme/choices';
import { type Programme, perHalfDay } from '../programme/programme';
import { minutesOf, presentIn, workingMinutes } from '../register/attendance';
import { hasCompleted } from '../register/completion';
import type { Person } from '../register/schema';
import { fewestInTeam, fewestNamed, type Group, type GroupKind, type Groups, groupsOf } from './person-totals';
import type { PersonTotals } from './schema';
import type { TrainingState } from './state';

/** In which group of a kind a person is; empty when nobody said. */
export const groupOf: Readonly<Record<GroupKind, (person: Person) => string>> = {
  sexes: ({ sex }) => (sex === 'unknown' ? '' : sex),
  towns: ({ town }) => town,
  schools: ({ school }) => school,
  schoolKinds: ({ schoolKind }) => schoolKind,
  roles: ({ role }) => role,
};

/** A town that is written in two scripts, or now and then in capitals, is one town, named as it was written first. */
function counted(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group>();
  for (const { name, count } of groups) {
    const known = byName.get(fold(name));
    byName.set(fold(name), { name: known?.name ?? name, count: (known?.count ?? 0) + count });
  }
  return [...byName.values()];
}

function groupsIn(people: readonly Person[], groupIn: (person: Person) => string, fewest: number, before: Groups | undefined): Groups {
  const names = people.map(groupIn);
  const groups = [...(before?.named ?? []), ...names.filter((name) => name !== '').map((name) => ({ name, count: 1 }))];
  const unknown = (before?.others ?? 0) + names.filter((name) => name === '').length;
  return groupsOf(counted(groups), unknown, fewest);
}

/** How people are told apart, the small groups among the others; `before`: of people who are not known any more. */
export const groupsAmong = (people: readonly Person[], kind: GroupKind, before: Groups | undefined): Groups =>
  groupsIn(people, groupOf[kind], fewestNamed[kind], before);

const knownIn = ({ participants }: TrainingState): readonly Person[] => participants.flatMap(({ person }) => (person ? [person] : []));

/** No total that is kept counts it: of those who were erased nobody knows it any more. */
export function protectionTeamIn(state: TrainingState): Groups {
  const people = knownIn(state);
  const erased = { named: [], others: state.participants.length - people.length };
  return groupsIn(people, ({ protectionTeam }) => (protectionTeam === 'unknown' ? '' : protectionTeam), fewestInTeam, erased);
}

/** Groups of one kind, those who were erased among them. */
export const groupsOfPeople = (state: TrainingState, kind: GroupKind, fewest: number): Groups =>
  groupsIn(knownIn(state), groupOf[kind], fewest, state.erased?.totals[kind]);

export function totalsOf(programme: Programme, state: TrainingState): PersonTotals {
  const { participants } = state;
  const groups = (kind: GroupKind): Groups => groupsOfPeople(state, kind, fewestNamed[kind]);
  const minutes = participants.map(({ id }) => minutesOf(programme, state, id)[0]);
  return {
    participants: participants.length,
    sexes: groups('sexes'),
    towns: groups('towns'),
    schools: groups('schools'),
    roles: groups('roles'),
    schoolKinds: groups('schoolKinds'),
    present: perHalfDay((halfDay) => presentIn(state, halfDay)),
    minutesPresent: minutes.reduce((sum, each) => sum + each, 0),
    minutesPlanned: halfDays.reduce((sum, halfDay) => sum + workingMinutes(programme, halfDay), 0),
    fulfilled: participants.filter(({ id }) => hasCompleted(programme, state, id)).length,
  };
}
