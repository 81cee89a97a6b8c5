/**
 * Counts on each statement: in one training, or in all of its programme together. Counts alone, nobody is in it. Which myths hold most
 * firmly is read from the first round, which move most from the trainings that had a second.
 */

import type { TimeScope } from '../agenda/times/report';
import { inLanguage, type Language, type Localized } from '../kernel/language';
import type { Programme } from '../programme/programme';
import { changedPlaces } from './changed-places';
import type { Answer, StatementId } from './schema';
import { type BarometerState, type Counts, countedTwice, noCounts, recordOf, sumOf } from './state';
import { statementsOf } from './statements';

export interface StatementRow {
  readonly id: StatementId;
  /** The words as typed, where the statement is the training's own. */
  readonly statement: Localized | string;
  readonly answer: Answer | undefined;
  /** In which somebody was counted. */
  readonly trainings: number;
  /** Counts of all those trainings together. */
  readonly first: Counts;
  /** Counts of the trainings that had a second round; undefined where none had. */
  readonly twice: { readonly first: Counts; readonly second: Counts } | undefined;
  /** Share of the first places that stood against the answer, 0 to 1; undefined without an answer or a count. */
  readonly against: number | undefined;
  /** Share that changed places between the rounds, at least; undefined without a second round. */
  readonly changed: number | undefined;
}

export interface StatementReport {
  readonly of: TimeScope;
  readonly trainings: number;
  /** Trainings whose programme can't be read, which are left out. */
  readonly unread: number;
  readonly rows: readonly StatementRow[];
}

/** Counts those against the answer; where the answer is that it depends, both sides are. */
function againstIn(counts: Counts, answer: Answer): number {
  if (answer === 'agree') return counts.disagree;
  return answer === 'disagree' ? counts.agree : counts.agree + counts.disagree;
}

const plus = (one: Counts, other: Counts): Counts => ({
  agree: one.agree + other.agree,
  unsure: one.unsure + other.unsure,
  disagree: one.disagree + other.disagree,
});
const together = (all: readonly Counts[]): Counts => all.reduce(plus, noCounts);

function rowOf(
  { id, statement, answer }: Pick<StatementRow, 'id' | 'statement' | 'answer'>,
  played: readonly BarometerState[],
): StatementRow {
  const records = played.map((barometer) => recordOf(barometer, id)).filter(({ first }) => sumOf(first) > 0);
  const twice = records.flatMap(countedTwice);
  const first = together(records.map((each) => each.first));
  const asked = sumOf(together(twice.map((each) => each.first)));
  const changed = twice.reduce((sum, each) => sum + changedPlaces(each.first, each.second), 0);
  return {
    id,
    statement,
    answer,
    trainings: records.length,
    first,
    twice:
      twice.length === 0
        ? undefined
        : { first: together(twice.map((each) => each.first)), second: together(twice.map((each) => each.second)) },
    against: answer === undefined || sumOf(first) === 0 ? undefined : againstIn(first, answer) / sumOf(first),
    changed: asked === 0 ? undefined : changed / asked,
  };
}

/** Statements of one training that were counted, its own too, in the order in which they are played. */
export function trainingStatements(programme: Programme, barometer: BarometerState): StatementReport {
  const rows = statementsOf(programme, barometer)
    .map(({ id, text, answer }) => rowOf({ id, statement: text, answer }, [barometer]))
    .filter(({ trainings }) => trainings > 0);
  return { of: 'this', trainings: 1, unread: 0, rows };
}

/** `played`: of all trainings of the programme. A statement that a training added belongs to that training alone. */
export function programmeStatements(programme: Programme, played: readonly BarometerState[], unread: number): StatementReport {
  const rows = programme.statements
    .map(({ id, text, answer }) => rowOf({ id, statement: text, answer }, played))
    .filter(({ trainings }) => trainings > 0);
  const counted = played.filter((barometer) => programme.statements.some(({ id }) => sumOf(recordOf(barometer, id).first) > 0));
  return { of: 'all', trainings: counted.length, unread, rows };
}

export type StatementOrder = 'firm' | 'moving';

/** Those that hold most firmly, or move most, first; what nobody knows of comes last. */
export const rowsInOrder = (rows: readonly StatementRow[], order: StatementOrder): readonly StatementRow[] => {
  const key = ({ against, changed }: StatementRow): number => (order === 'firm' ? against : changed) ?? -1;
  return rows.toSorted((one, other) => key(other) - key(one));
};

export const statementText = ({ statement }: StatementRow, language: Language): string =>
  typeof statement === 'string' ? statement : inLanguage(statement, language);

/** Whole percent. */
export const percentOf = (share: number): number => Math.round(100 * share);
