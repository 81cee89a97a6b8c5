/**
 * Erasing persons: the totals are counted first, and are all that is left. Whoever was erased before is counted from the totals
 * of then. Trainers' names go too: they are no less personal, and who needs them in a report can write them down again.
 */

import { namedFollowUps } from '../follow-up/follow-up';
import { fold } from '../kernel/cyrillic';
import { type Refusal, refuse } from '../kernel/refusal';
import { halfDays } from '../programme/choices';
import type { HalfDay, Programme } from '../programme/programme';
import { minutesOf, presentIn, workingMinutes } from '../register/attendance';
import { completionOf } from '../register/completion';
import type { Person } from '../register/schema';
import { fewestNamed, type Group, type GroupKind, type Groups, groupsOf } from './person-totals';
import type { Context, Decision } from './rules';
import type { PersonTotals } from './schema';
import type { TrainingState } from './state';

/** In which group of a kind a person is; empty when nobody said. */
const groupOf: Readonly<Record<GroupKind, (person: Person) => string>> = {
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

function groupsIn(kind: GroupKind, people: readonly Person[], before: Groups | undefined): Groups {
  const names = people.map(groupOf[kind]);
  const groups = [...(before?.named ?? []), ...names.filter((name) => name !== '').map((name) => ({ name, count: 1 }))];
  const unknown = (before?.others ?? 0) + names.filter((name) => name === '').length;
  return groupsOf(counted(groups), unknown, fewestNamed[kind]);
}

const perHalfDay = (countIn: (halfDay: HalfDay) => number): Readonly<Record<HalfDay, number>> => ({
  d1am: countIn('d1am'),
  d1pm: countIn('d1pm'),
  d2am: countIn('d2am'),
  d2pm: countIn('d2pm'),
});

function totalsOf(programme: Programme, state: TrainingState): PersonTotals {
  const { participants, erased } = state;
  const people = participants.flatMap(({ person }) => (person ? [person] : []));
  const groups = (kind: GroupKind): Groups => groupsIn(kind, people, erased?.totals[kind]);
  /* Whether the rule is fulfilled does not depend on the half-day that is going on. */
  const completions = participants.map(({ id }) => completionOf(programme, state, id, 'd1am').completion);
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
    fulfilled: completions.filter((completion) => completion === 'fulfilled').length,
  };
}

/** Participants of whom somebody still knows who they are. */
export const namedIn = ({ participants }: TrainingState): number => participants.filter(({ person }) => person !== undefined).length;

/** Trainers by name: of the training, and those who lead a block. */
export function trainersIn({ details, agenda }: TrainingState): readonly string[] {
  const leading = Object.values(agenda).flatMap(({ rows }) => rows.map(({ leadTrainer }) => leadTrainer));
  return [...new Set([...(details?.trainers ?? []), ...leading])].filter((name) => name !== '');
}

/** Somebody can still be known from this training. */
export const holdsPersons = (state: TrainingState): boolean =>
  namedIn(state) + trainersIn(state).length + namedFollowUps(state.followUps) > 0;

/** In either script: who writes down the place knows which training this is about. */
export const isPlace = (typed: string, place: string): boolean => fold(typed.trim()) === fold(place);

/** `typed` is the training's place, see {@link isPlace}. */
export function erasePersons(state: TrainingState, typed: string, { programme }: Context): Decision | Refusal {
  const { details, run, erased } = state;
  if (run.day !== undefined) return refuse('no-erasing-now', undefined, { day: run.day });
  if (!details || !isPlace(typed, details.place)) return refuse('other-place', 'place', { place: details?.place ?? '' });
  if (!holdsPersons(state)) return erased ? [] : refuse('nobody-to-erase');
  return [{ type: 'persons-erased', body: totalsOf(programme, state) }];
}
