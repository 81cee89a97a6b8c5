/**
 * What tests and evaluations came to in all trainings of a programme: pooled, and a row for each training. Of its own each training shows
 * only what it shows by itself, so that nothing can be computed that was not to be seen. Comments are not pooled; quotes are.
 */
import type { TrainingId } from '../kernel/ids';
import { byFirstDay, type LocalDate } from '../kernel/time';
import { type Collection, collections, type Forms } from './form';
import { isEnough } from './pool';
import { type Collected, type FormResults, formResults, gainOf, type QuestionResult, resultsOf, type Share } from './results';

export interface TrainingCollected extends Collected {
  readonly id: TrainingId;
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
}

export interface TrainingRow extends Pick<TrainingCollected, 'id' | 'place' | 'days'> {
  /** Undefined: some, but too few to be shown. */
  readonly returned: Readonly<Record<Collection, number | undefined>>;
  /** The gain of the whole test, in percentage points. */
  readonly gain: number | undefined;
  readonly paired: { readonly pairs: number; readonly gain: number } | undefined;
}

export interface ProgrammeResults {
  readonly of: 'all';
  /** Quotes are the only comments. */
  readonly results: FormResults;
  /** That collected anything, the first one first. */
  readonly trainings: readonly TrainingRow[];
  /** Trainings whose programme or answers can't be read, which are left out. */
  readonly unread: number;
}

/** Results of one training or of all of its programme. */
export type FormsReport = { readonly of: 'this'; readonly results: FormResults } | ProgrammeResults;

/** Right answers to all questions of a test. */
export function wholeShare(questions: readonly QuestionResult[], when: 'before' | 'after'): Share | undefined {
  const shares = questions.flatMap((question) => question[when] ?? []);
  if (shares.length === 0) return undefined;
  const sumOf = (part: 'count' | 'of'): number => shares.reduce((sum, share) => sum + share[part], 0);
  return { count: sumOf('count'), of: sumOf('of'), trainings: 1 };
}

function rowOf({ id, place, days, forms, sets }: TrainingCollected): TrainingRow {
  const { returned, questions, paired } = formResults(forms, sets);
  const shown = (count: number): number | undefined => (count === 0 || isEnough(count) ? count : undefined);
  const [before, after] = [wholeShare(questions, 'before'), wholeShare(questions, 'after')];
  const { pairs, scores } = paired;
  return {
    id,
    place,
    days,
    returned: {
      'test-d1am': shown(returned['test-d1am']),
      'test-d2pm': shown(returned['test-d2pm']),
      'evaluation-d2pm': shown(returned['evaluation-d2pm']),
    },
    gain: gainOf({ before, after }),
    paired: scores && { pairs, gain: Math.round((100 * (scores.after - scores.before)) / questions.length) },
  };
}

const hasSheets = ({ sets }: Collected): boolean => collections.some((collection) => (sets.get(collection)?.sheets.length ?? 0) > 0);

/** `forms`: those of the training that asks. */
export function programmeResults(forms: Forms, all: readonly TrainingCollected[], unread: number): ProgrammeResults {
  const collected = all.filter(hasSheets).toSorted(byFirstDay);
  const { comments, ...results } = resultsOf(forms, collected);
  const quotes = comments.map((question) => ({ ...question, comments: question.comments.filter(({ isQuoted }) => isQuoted) }));
  return { of: 'all', results: { ...results, comments: quotes }, trainings: collected.map(rowOf), unread };
}
