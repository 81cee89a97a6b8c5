/**
 * The figures of a training's people, each defined once: what a report, a table, an indicator or an erasing tells of how many they were comes
 * from here. Three sets of people are told apart by their number alone: those on the list, those who attended (at one half-day or more), and
 * those who completed (who fulfil the programme's rule). By sex, role and place one set is parted, those who completed, so that no difference
 * between two papers tells of a few; nobody can be told from any of it. Those who were erased are counted as they were by then.
 */

import { fold } from '../kernel/cyrillic';
import type { ParticipantId } from '../kernel/ids';
import { halfDays } from '../programme/choices';
import { type HalfDay, type Programme, perHalfDay } from '../programme/programme';
import { minutesOf, presentIn, workingMinutes } from '../register/attendance';
import { hasCompleted, wasThere } from '../register/completion';
import { isOfSchool } from '../register/institution';
import type { Person } from '../register/schema';
import { fewestInTeam, fewestInTraining, fewestNamed, type Group, type Groups, groupKinds, groupsOf, type ToldKind } from './person-totals';
import type { PersonTotals, SettledFigures } from './schema';
import type { TrainingState } from './state';

/** In which group of a kind a person is; empty when nobody said. */
const groupOf: Readonly<Record<ToldKind, (person: Person) => string>> = {
  sexes: ({ sex }) => (sex === 'unknown' ? '' : sex),
  towns: ({ town }) => town,
  schoolKinds: ({ schoolKind }) => schoolKind,
  roles: ({ role }) => role,
};

export interface Counted {
  readonly count: number;
  readonly groups: Readonly<Record<ToldKind, Groups>>;
  /** Somebody said which it is, of at least one of them. */
  readonly isNoted: Readonly<Record<ToldKind, boolean>>;
}

/** From which somebody completed. */
export interface School {
  /** The same however it is written; once persons were erased a random one. */
  readonly key: string;
  /** Both empty once persons were erased. */
  readonly name: string;
  readonly town: string;
  /** People known to come from the school, in this training or, after persons were erased, in others. */
  readonly people: readonly ParticipantId[];
}

export interface PeopleFigures {
  readonly listed: number;
  readonly attended: number;
  readonly present: Readonly<Record<HalfDay, number>>;
  readonly completed: Counted;
  /** Groups among those who completed, by Protection Team. */
  readonly protectionTeam: Groups;
  /** Those who completed and come from a school. */
  readonly staff: Counted;
  readonly schools: readonly School[];
  /** Those who completed, by the school that many of them come from. */
  readonly bySchool: Groups;
}

/** A town that is written in two scripts, or now and then in capitals, is one town, named as it was written first. */
export function sameNamed(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group>();
  for (const { name, count } of groups) {
    const known = byName.get(fold(name));
    byName.set(fold(name), { name: known?.name ?? name, count: (known?.count ?? 0) + count });
  }
  return [...byName.values()];
}

const perKind = <Value>(valueIn: (kind: ToldKind) => Value): Readonly<Record<ToldKind, Value>> => ({
  sexes: valueIn('sexes'),
  towns: valueIn('towns'),
  schoolKinds: valueIn('schoolKinds'),
  roles: valueIn('roles'),
});

/** How people are told apart, the small groups among the others; in so small a training that each number is about somebody, none is named. */
function groupsIn(people: readonly Person[], groupIn: (person: Person) => string, fewest: number, before: Groups): Groups {
  const names = people.map(groupIn);
  const unnoted = names.filter((name) => name === '').length;
  const groups = [...before.named, ...names.filter((name) => name !== '').map((name) => ({ name, count: 1 }))];
  const isUnnoted = before.others === 0 || before.isUnnoted === true;
  const count = people.length + before.others + before.named.reduce((sum, each) => sum + each.count, 0);
  return groupsOf(sameNamed(groups), before.others + unnoted, count < fewestInTraining ? count + 1 : fewest, isUnnoted);
}

/**
 * Groups of people who are not known any more, as they were settled. So many of them are counted now: what another laptop noted before it
 * knew may have made them more, or fewer, of whom nobody knows who is meant.
 */
function settledGroups(settled: Groups | undefined, count: number): Groups {
  const named = settled?.named.reduce((sum, each) => sum + each.count, 0) ?? 0;
  if (!settled || named > count) return { named: [], others: count };
  const { isUnnoted, ...groups } = settled;
  return named + settled.others === count ? settled : { ...groups, others: count - named };
}

function countedOf(people: readonly Person[], others: number, settled: Pick<Counted, 'groups' | 'isNoted'> | undefined): Counted {
  return {
    count: people.length + others,
    groups: perKind((kind) => groupsIn(people, groupOf[kind], fewestNamed[kind], settledGroups(settled?.groups[kind], others))),
    isNoted: perKind((kind) => settled?.isNoted[kind] === true || people.some((person) => groupOf[kind](person) !== '')),
  };
}

const schoolKey = ({ school, town }: Pick<Person, 'school' | 'town'>): string => `${fold(school)} · ${fold(town)}`;

interface Known {
  readonly id: ParticipantId;
  readonly person: Person;
}

function schoolsOf(people: readonly Known[]): readonly School[] {
  const schools = new Map<string, School>();
  for (const { id, person } of people) {
    const key = schoolKey(person);
    const known = schools.get(key);
    schools.set(key, { key, name: person.school, town: person.town, ...known, people: [...(known?.people ?? []), id] });
  }
  return [...schools.values()];
}

const isNotedIn = (noted: readonly ToldKind[]): Counted['isNoted'] => perKind((kind) => noted.includes(kind));

/** What was settled of those who were erased; undefined where nobody was, or a kit of before erased them. */
const settledIn = ({ erased }: TrainingState): (SettledFigures & { readonly totals: PersonTotals }) | undefined =>
  erased?.totals.settled && { ...erased.totals.settled, totals: erased.totals };

export function peopleFigures(programme: Programme, state: TrainingState): PeopleFigures {
  const { participants } = state;
  const completed = participants.filter(({ id }) => hasCompleted(programme, state, id));
  const known = completed.flatMap(({ id, person }): readonly Known[] => (person ? [{ id, person }] : []));
  const people = known.map(({ person }) => person);
  const others = completed.length - known.length;
  const settled = settledIn(state);
  const staff = known.filter(({ person }) => isOfSchool(person));
  return {
    listed: participants.length,
    attended: participants.filter(({ id }) => wasThere(state, id)).length,
    present: perHalfDay((halfDay) => presentIn(state, halfDay)),
    completed: countedOf(people, others, settled && { groups: settled.totals, isNoted: isNotedIn(settled.noted) }),
    protectionTeam: groupsIn(
      people,
      ({ protectionTeam }) => (protectionTeam === 'unknown' ? '' : protectionTeam),
      fewestInTeam,
      settledGroups(settled?.protectionTeam, others),
    ),
    staff: countedOf(
      staff.map(({ person }) => person),
      settled?.staff.count ?? 0,
      settled && { groups: settled.staff.groups, isNoted: isNotedIn(settled.staff.noted) },
    ),
    bySchool: groupsIn(people, ({ school }) => school, fewestNamed.schools, settledGroups(settled?.totals.schools, others)),
    schools: [
      ...(settled?.schools.map(({ school, people: elsewhere }) => ({ key: school, name: '', town: '', people: elsewhere })) ?? []),
      ...schoolsOf(staff),
    ],
  };
}

/** What names a school of this training, erased or not, in another one. */
const isSame = (one: School, other: School): boolean => one.key === other.key || one.people.some((id) => other.people.includes(id));

/**
 * A school without its name: a random mark, the same as in another training whose persons were erased before, and the people of other
 * trainings who come from it. So it counts once with what the others say, for as long as they say it, and nobody reads what it is called.
 */
function withoutName(school: School, elsewhere: readonly School[], newId: () => string): SettledFigures['schools'][number] {
  if (school.name === '') return { school: school.key, people: school.people };
  const same = elsewhere.filter((other) => isSame(school, other));
  const marked = same.find(({ name }) => name === '');
  return { school: marked?.key ?? newId(), people: [...new Set(same.filter(({ name }) => name !== '').flatMap(({ people }) => people))] };
}

const namesOf = (noted: Counted['isNoted']): readonly ToldKind[] =>
  groupKinds.filter((kind): kind is ToldKind => kind !== 'schools' && noted[kind]);

/** `elsewhere`: schools of all other trainings that are known here. */
export function totalsOf(programme: Programme, state: TrainingState, elsewhere: readonly School[], newId: () => string): PersonTotals {
  const figures = peopleFigures(programme, state);
  const { completed, staff } = figures;
  const minutes = state.participants.map(({ id }) => minutesOf(programme, state, id)[0]);
  return {
    participants: figures.listed,
    ...completed.groups,
    schools: figures.bySchool,
    present: figures.present,
    minutesPresent: minutes.reduce((sum, each) => sum + each, 0),
    minutesPlanned: halfDays.reduce((sum, halfDay) => sum + workingMinutes(programme, halfDay), 0),
    fulfilled: completed.count,
    settled: {
      noted: namesOf(completed.isNoted),
      protectionTeam: figures.protectionTeam,
      staff: { count: staff.count, groups: staff.groups, noted: namesOf(staff.isNoted) },
      schools: figures.schools.map((school) => withoutName(school, elsewhere, newId)),
    },
  };
}
