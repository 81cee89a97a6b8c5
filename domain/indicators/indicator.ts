/** What a donor asks for, as a file says it: sets of indicators, each with its definition, and where that was read. */
import type { Localized } from '../kernel/language';
import type { Breakdown, CountedThing, sourceStates } from './choices';

export interface IndicatorSource {
  readonly name: Localized;
  readonly address: string;
  /** The source's date: a day, a year, or `n.d.` */
  readonly date: string;
  readonly status: (typeof sourceStates)[number];
}

export interface Indicator {
  readonly id: string;
  readonly name: Localized;
  readonly definition: Localized;
  readonly unit: Localized;
  readonly counts: CountedThing;
  /** A question of the programme's test, its confidence questions or its evaluation; undefined for the whole test. */
  readonly question: string | undefined;
  /** The least answer of a scale that counts. */
  readonly atLeast: number | undefined;
  readonly by: readonly Breakdown[];
  /** A figure that is about fewer people is not told. */
  readonly fewest: number;
}

export interface IndicatorSet {
  readonly id: string;
  readonly title: Localized;
  readonly source: IndicatorSource;
  readonly indicators: readonly Indicator[];
}

/** Sets by their names; of two that are called the same the earlier stands. */
export const distinctSets = (sets: readonly IndicatorSet[]): readonly IndicatorSet[] =>
  sets.filter(({ id }, index) => sets.findIndex((other) => other.id === id) === index);
