/** Trainings that are here and in no figure, each with why: what is counted can be held against what there is. */
import type { LocalDate } from '../kernel/time';
import { type AcrossFilter, type Filtered, whyNotMeant } from './across';

/** The first five: it isn’t among those that were chosen. */
export const reasonsLeftOut = ['time', 'place', 'project', 'donor', 'unticked', 'not-held', 'unread', 'copy', 'sample', 'deleted'] as const;
export type WhyLeftOut = (typeof reasonsLeftOut)[number];

export interface LeftOut {
  /** Its folder, where nothing else is known. */
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate] | undefined;
  readonly why: WhyLeftOut;
}

const ofThemselves: ReadonlySet<WhyLeftOut> = new Set<WhyLeftOut>(['not-held', 'unread', 'copy', 'sample', 'deleted']);

export const isUnchosen = ({ why }: LeftOut): boolean => !ofThemselves.has(why);

/** Why one that the filter doesn’t mean is left out, or else what is wrong with it; undefined where neither is. */
export function leftOutOf(filter: AcrossFilter, training: Filtered, otherwise?: WhyLeftOut): readonly LeftOut[] {
  const why = whyNotMeant(filter, training) ?? otherwise;
  return why ? [{ place: training.place, days: training.days, why }] : [];
}
