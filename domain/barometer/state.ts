/** The Social Barometer at one moment: the statement that is played, where the room stands, and what was said. Counts only, never names. */
import type { Answer, BarometerPhase, Position, Round, StatementId, StatementOrder } from './schema';

/** The harmless statement with which the room tries it out. */
export const practice = 'practice';

export type Counts = Readonly<Record<Position, number>>;
export const noCounts: Counts = { agree: 0, unsure: 0, disagree: 0 };
export const sumOf = (counts: Counts): number => counts.agree + counts.unsure + counts.disagree;

/** Undefined for a round in which nobody was counted, also where it began: nought at each sign would be read as a result. */
export const counted = (counts: Counts | undefined): Counts | undefined => (counts && sumOf(counts) > 0 ? counts : undefined);

/** So many more in each place, or fewer. */
export const changeBetween = (before: Counts, after: Counts): Counts => ({
  agree: after.agree - before.agree,
  unsure: after.unsure - before.unsure,
  disagree: after.disagree - before.disagree,
});

/** Nowhere fewer than nobody. */
export const withChange = (counts: Counts, change: Counts): Counts => ({
  agree: Math.max(0, counts.agree + change.agree),
  unsure: Math.max(0, counts.unsure + change.unsure),
  disagree: Math.max(0, counts.disagree + change.disagree),
});

export interface StatementRecord {
  /** All, whether they stand on the floor or chose on a telephone. */
  readonly first: Counts;
  /** Undefined until a second round began. */
  readonly second: Counts | undefined;
  readonly revealed: boolean;
}

/** Added by a trainer of this training. */
export interface OwnStatement {
  readonly id: string;
  /** The argument as typed; empty after persons were erased. */
  readonly text: string;
  readonly reason: string;
  /** Null when nobody gave one. */
  readonly answer: Answer | null;
}

/** Said by somebody on that side; nobody notes by whom. */
export interface Argument {
  readonly id: string;
  readonly statement: StatementId;
  readonly side: Position;
  readonly text: string;
}

export interface BarometerState {
  /** The statement on the screen; undefined until the barometer was entered. */
  readonly statement: StatementId | undefined;
  readonly phase: BarometerPhase;
  readonly countsShown: boolean;
  /** True when + is on the right. */
  readonly swapped: boolean;
  readonly cardsOffered: boolean;
  readonly records: Readonly<Record<StatementId, StatementRecord>>;
  /** Counts of each round from telephones. */
  readonly byTelephone: Readonly<Record<StatementId, Readonly<Record<Round, Counts>>>>;
  /** Undefined while it is the programme's. */
  readonly arrangement: StatementOrder | undefined;
  readonly own: readonly OwnStatement[];
  readonly arguments: readonly Argument[];
}

export const emptyBarometer: BarometerState = {
  statement: undefined,
  phase: 'statement',
  countsShown: false,
  swapped: false,
  cardsOffered: false,
  records: {},
  byTelephone: {},
  arrangement: undefined,
  own: [],
  arguments: [],
};

/** Both rounds of a statement, where somebody was counted in each; else nothing. */
export function countedTwice(record: StatementRecord): readonly { readonly first: Counts; readonly second: Counts }[] {
  const [first, second] = [counted(record.first), counted(record.second)];
  return first && second ? [{ first, second }] : [];
}

export const recordOf = (barometer: BarometerState, statement: StatementId): StatementRecord =>
  barometer.records[statement] ?? { first: noCounts, second: undefined, revealed: false };

export const countsOf = (barometer: BarometerState, statement: StatementId, round: Round): Counts =>
  recordOf(barometer, statement)[round] ?? noCounts;

export const byTelephoneOf = (barometer: BarometerState, statement: StatementId, round: Round): Counts =>
  barometer.byTelephone[statement]?.[round] ?? noCounts;

/** The round that is being counted in this phase. */
export const roundOf = (phase: BarometerPhase): Round => (phase === 'second-places' || phase === 'shift' ? 'second' : 'first');
