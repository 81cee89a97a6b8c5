/**
 * A place in the barometer as a telephone remembers it: where the laptop said that it is counted, what is on its way, and what it may be
 * counted as although nobody answered. One thing is on its way at a time, so that what was pressed last is what arrives last.
 */
import type { Position } from '../barometer/schema';

export interface TakingPlace {
  /** Null: nowhere. */
  readonly stands: Position | null;
  /** Pressed, and not answered yet; undefined when nothing waits. */
  readonly wanted: Position | null | undefined;
  /** Sent without an answer: it may be counted there. */
  readonly maybe: Position | undefined;
}

export const nowhere: TakingPlace = { stands: null, wanted: undefined, maybe: undefined };

export const press = (taking: TakingPlace, wanted: Position | null): TakingPlace => ({ ...taking, wanted });

export interface PlaceToSend {
  readonly position: Position | null;
  readonly was: Position | null;
  /** Said once more after a break; nobody pressed. */
  readonly isAgain: boolean;
}

/** What goes to the laptop when it was told anew what is open: what waits, or once more where it stands. */
export function placeToSend({ stands, wanted, maybe }: TakingPlace): PlaceToSend | undefined {
  const was = stands ?? maybe ?? null;
  if (wanted !== undefined) return { position: wanted, was, isAgain: false };
  return stands === null ? undefined : { position: stands, was: stands, isAgain: true };
}

/** It is on its way. */
export const sending = (taking: TakingPlace, { position }: PlaceToSend): TakingPlace => ({
  ...taking,
  maybe: position ?? taking.maybe,
});

/** The laptop has it on its disk. */
export const counted = (taking: TakingPlace, { position }: PlaceToSend): TakingPlace => ({
  stands: position,
  wanted: taking.wanted === position ? undefined : taking.wanted,
  maybe: undefined,
});

/** It was refused: where it stood before is where it stands, and what went before without an answer may be counted still. */
export const refused = (taking: TakingPlace, { position }: PlaceToSend): TakingPlace => ({
  ...taking,
  wanted: taking.wanted === position ? undefined : taking.wanted,
});
