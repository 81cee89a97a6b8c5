/**
 * Places that are taken on telephones: when there is something to choose, and how many stand where. Which telephone chose what is known only
 * while the kit runs; what outlives it is a count, from which whoever is heard of again is taken first.
 */
import { findSlide } from '../programme/deck';
import type { Programme } from '../programme/programme';
import type { RunState } from '../stage/state';
import { positions } from './choices';
import type { Position, Round } from './schema';
import { type BarometerState, type Counts, noCounts, recordOf, roundOf, withChange } from './state';
import { statementIn, type TrainingStatement } from './statements';

/** `soon`: the room reads the statement still. `over`: the answer was revealed, or the round has ended. */
export type PlacingStage = 'soon' | 'open' | 'over';

export interface Placing {
  readonly statement: TrainingStatement;
  readonly round: Round;
  readonly stage: PlacingStage;
}

function stageOf(barometer: BarometerState): PlacingStage {
  const { phase, statement } = barometer;
  const revealed = statement !== undefined && recordOf(barometer, statement).revealed;
  switch (phase) {
    case 'statement':
      return revealed ? 'over' : 'soon';
    case 'places':
    case 'voices':
      return revealed ? 'over' : 'open';
    case 'second-places':
      return 'open';
    default:
      return 'over';
  }
}

/** `run` as the room sees it; undefined while no statement is on the screen. */
export function placingOf(programme: Programme, { day, slide, barometer }: RunState): Placing | undefined {
  const { phase } = barometer;
  if (day === undefined || !slide || phase === 'summary') return undefined;
  if (findSlide(programme, slide)?.slide.layout !== 'barometer') return undefined;
  const statement = statementIn(programme, barometer, barometer.statement);
  return statement && { statement, round: roundOf(phase), stage: stageOf(barometer) };
}

/** The places of telephones on one statement in one round. */
export interface Sitting {
  /** Counted before the kit was started or under another key, and not heard of since. */
  readonly before: Counts;
  /** Those before can't be known again, since the key is another one; each may come anew and not know that it was counted. */
  readonly areStrangers: boolean;
  /** By what a telephone is known as; null once it took its place back. */
  readonly places: ReadonlyMap<string, Position | null>;
}

export interface PlaceTaken {
  readonly as: string;
  /** Null: it takes its place back. */
  readonly position: Position | null;
  /** The position where it was counted last, or may have been; null where it surely was not. */
  readonly was: Position | null;
  /** Said once more after a break; nobody pressed. */
  readonly isAgain: boolean;
}

/** `counted`: those by telephone that the record has. */
export const sittingOf = (counted: Counts, areStrangers = false): Sitting => ({ before: counted, areStrangers, places: new Map() });

export const countsIn = ({ before, places }: Sitting): Counts =>
  [...places.values()].reduce((counts, position) => (position === null ? counts : withOne(counts, position, 1)), before);

const withOne = (counts: Counts, position: Position, change: 1 | -1): Counts => withChange(counts, { ...noCounts, [position]: change });

/** One fewer of those before: where it says that it was, else anywhere, since of whom others are heard is one of them for sure. */
function lessOne(before: Counts, was: Position): Counts {
  const from = before[was] > 0 ? was : positions.find((position) => before[position] > 0);
  return from === undefined ? before : withOne(before, from, -1);
}

/** What it says again changes nothing of what is known of it: another page of the same telephone may have chosen since. */
export function withPlace(sitting: Sitting, { as, position, was, isAgain }: PlaceTaken): Sitting {
  const { before, areStrangers, places } = sitting;
  const isKnown = places.has(as);
  if (isKnown && isAgain) return sitting;
  const counted = was ?? (areStrangers ? position : null);
  return {
    ...sitting,
    before: isKnown || counted === null ? before : lessOne(before, counted),
    places: new Map(places).set(as, position),
  };
}
