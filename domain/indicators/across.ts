/** What all trainings come to together: totals, and by month, place, project and donor; who is in it is nobody's name. */
import { fold } from '../kernel/cyrillic';
import type { TrainingId } from '../kernel/ids';
import { byFirstDay, type LocalDate } from '../kernel/time';
import type { TrainingFacts } from './facts';
import { type Figure, indicatorResult, type ToldBy } from './figures';
import type { Indicator, IndicatorSet } from './indicator';
import { suppressSmallGroups } from './small-groups';

/** Null: all of them. Days are those on which trainings end; words are compared in either script. */
export interface AcrossFilter {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly place: string | null;
  readonly project: string | null;
  readonly donor: string | null;
  readonly trainings: readonly TrainingId[] | null;
}

export const allOfThem: AcrossFilter = { from: null, until: null, place: null, project: null, donor: null, trainings: null };

export const groupings = ['months', 'places', 'projects', 'donors'] as const;
export type Grouping = (typeof groupings)[number];

export interface GroupCount {
  /** `YYYY-MM` of a month; empty when nobody said. */
  readonly name: string;
  readonly trainings: number;
  /** People who completed; undefined when they are too few to be shown. */
  readonly people: number | undefined;
}

export interface Visit {
  readonly id: TrainingId;
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
}

export interface AcrossTotals {
  readonly held: number;
  /** Trainings in which nobody is noted as present. */
  readonly notHeld: number;
  readonly participants: number;
  readonly completed: Figure;
  readonly schools: Figure;
  readonly groups: Readonly<Record<Grouping, readonly GroupCount[]>>;
  readonly roles: ToldBy | undefined;
  readonly schoolKinds: ToldBy | undefined;
  /** People of trainings that are too small to be told apart. */
  readonly untold: number;
  /** Schools from which somebody completed in more than one training. */
  readonly twice: readonly { readonly name: string; readonly town: string; readonly visits: readonly Visit[] }[];
  /** `month`: `YYYY-MM`, or empty for any. */
  readonly followUps: readonly (Visit & { readonly month: string; readonly wishes: number; readonly isDue: boolean })[];
  readonly retention: readonly (Visit & { readonly keepUntil: LocalDate; readonly isDue: boolean })[];
}

export type Filtered = Pick<TrainingFacts, 'id' | 'days' | 'place' | 'project' | 'donor'>;

const isSame = (wanted: string | null, text: string): boolean => wanted === null || fold(wanted) === fold(text);

/** By what it is not among those that were chosen; undefined where it is. */
export function whyNotMeant(
  filter: AcrossFilter,
  { id, days, ...training }: Filtered,
): 'time' | 'place' | 'project' | 'donor' | 'unticked' | undefined {
  const { from, until, trainings } = filter;
  if ((from !== null && days[1] < from) || (until !== null && days[1] > until)) return 'time';
  const word = (['place', 'project', 'donor'] as const).find((each) => !isSame(filter[each], training[each]));
  return word ?? (trainings === null || trainings.includes(id) ? undefined : 'unticked');
}

/** One training alone, as its own papers ask: what else is here is of no concern. */
export const isOfOne = ({ trainings }: AcrossFilter): boolean => trainings?.length === 1;

export const isMeant = (filter: AcrossFilter, training: Filtered): boolean => whyNotMeant(filter, training) === undefined;

/** What there is to choose from, each once, as it was written first. */
export function distinctWords(words: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const word of words) if (word !== '' && !found.has(fold(word))) found.set(fold(word), word);
  return [...found.values()].toSorted((one, other) => (fold(one) < fold(other) ? -1 : 1));
}

const nameIn: Readonly<Record<Grouping, (facts: TrainingFacts) => string>> = {
  months: ({ days }) => days[1].slice(0, 7),
  places: ({ place }) => place,
  projects: ({ project }) => project,
  donors: ({ donor }) => donor,
};

function groupsBy(grouping: Grouping, held: readonly TrainingFacts[], untold: readonly TrainingFacts[]): readonly GroupCount[] {
  const groups = new Map<string, { readonly name: string; readonly all: TrainingFacts[] }>();
  for (const facts of held) {
    const name = nameIn[grouping](facts);
    const key = fold(name);
    const known = groups.get(key);
    if (known) known.all.push(facts);
    else groups.set(key, { name, all: [facts] });
  }
  const notTold = new Set(untold);
  const counted = [...groups.values()].map(({ name, all }): GroupCount => {
    const told = all.filter((each) => !notTold.has(each));
    const people = told.reduce((sum, { completed }) => sum + completed.count, 0);
    return { name, trainings: all.length, people: told.length === 0 ? undefined : people };
  });
  return counted.toSorted((one, other) =>
    grouping === 'months'
      ? one.name.localeCompare(other.name)
      : (other.people ?? 0) - (one.people ?? 0) || (one.name < other.name ? -1 : 1),
  );
}

const visitOf = ({ id, place, days }: TrainingFacts): Visit => ({ id, place, days });

function schoolsThatCameTwice(held: readonly TrainingFacts[]): AcrossTotals['twice'] {
  const schools = new Map<string, { readonly name: string; readonly town: string; readonly visits: Visit[] }>();
  for (const facts of held) {
    for (const { key, name, town } of facts.schools) {
      /* Once persons were erased nobody reads which it was. */
      if (name === '') continue;
      const known = schools.get(key);
      if (known) known.visits.push(visitOf(facts));
      else schools.set(key, { name, town, visits: [visitOf(facts)] });
    }
  }
  return [...schools.values()].filter(({ visits }) => visits.length > 1).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function followUpsOf(facts: TrainingFacts, today: LocalDate): AcrossTotals['followUps'] {
  return [...new Set(facts.followUps)].toSorted().map((month) => ({
    ...visitOf(facts),
    month,
    wishes: facts.followUps.filter((each) => each === month).length,
    isDue: month !== '' && month <= today.slice(0, 7),
  }));
}

const nothing = { en: '', sr: '' };
/** How totals are counted: as an indicator that nobody asked for. */
const countOf = (counts: Indicator['counts'], fewest: number): Indicator => ({
  id: counts,
  name: nothing,
  definition: nothing,
  unit: nothing,
  counts,
  question: undefined,
  atLeast: undefined,
  by: ['role', 'school-kind'],
  fewest,
});
const ourOwn: IndicatorSet = { id: '', title: nothing, source: { name: nothing, address: '', date: '', status: 'ok' }, indicators: [] };

/** The fewest people that a figure of several trainings is about. */
export const fewestAcross = 5;

/** `facts`: of the trainings that were chosen. */
export function acrossTotals(facts: readonly TrainingFacts[], today: LocalDate): AcrossTotals {
  const held = facts.filter(({ isHeld }) => isHeld).toSorted(byFirstDay);
  const { together, untold } = suppressSmallGroups(held, ({ completed }) => completed.count, fewestAcross);
  const completed = indicatorResult(ourOwn, countOf('people-completed', fewestAcross), facts);
  const toldBy = (by: ToldBy['by']): ToldBy | undefined => completed.toldBy.find((each) => each.by === by);
  return {
    held: held.length,
    notHeld: facts.length - held.length,
    participants: held.reduce((sum, { participants }) => sum + participants, 0),
    completed: completed.figure,
    schools: indicatorResult(ourOwn, countOf('schools', fewestAcross), facts).figure,
    groups: {
      months: groupsBy('months', held, together),
      places: groupsBy('places', held, together),
      projects: groupsBy('projects', held, together),
      donors: groupsBy('donors', held, together),
    },
    roles: toldBy('role'),
    schoolKinds: toldBy('school-kind'),
    untold,
    twice: schoolsThatCameTwice(held),
    followUps: facts.flatMap((each) => followUpsOf(each, today)),
    retention: facts
      .flatMap((each) =>
        each.keepUntil === undefined ? [] : [{ ...visitOf(each), keepUntil: each.keepUntil, isDue: each.keepUntil < today }],
      )
      .toSorted((one, other) => one.keepUntil.localeCompare(other.keepUntil)),
  };
}
