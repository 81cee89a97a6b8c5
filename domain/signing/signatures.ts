/** For which half-days a signature stands, and which ones stand for a half-day. */
import type { ParticipantId } from '../kernel/ids';
import { formatLocalTime, localTimeOf } from '../kernel/time';
import { halfDays } from '../programme/choices';
import { blocksOf, type DayNumber, type HalfDay, type Programme } from '../programme/programme';
import type { TrainingState } from '../training/state';
import type { Strokes } from './schema';
import type { Signature, SignaturesOfPerson } from './state';

export const dayOf = (halfDay: HalfDay): DayNumber => (halfDay === 'd1am' || halfDay === 'd1pm' ? 1 : 2);

export const halfDaysOf = (day: DayNumber): readonly HalfDay[] => halfDays.filter((halfDay) => dayOf(halfDay) === day);

export const isDayOf = (halfDay: HalfDay, other: HalfDay): boolean => dayOf(halfDay) === dayOf(other);

/** The half-days for which a signature in this one is given, of those that the training has. */
export const signedWith = (programme: Programme, halfDay: HalfDay): readonly HalfDay[] =>
  halfDays.filter(
    (each) =>
      (programme.signing === 'day' ? isDayOf(each, halfDay) : each === halfDay) &&
      blocksOf(programme).some((block) => block.halfDay === each),
  );

type Signed = Pick<TrainingState, 'signatures'>;

const unsigned: SignaturesOfPerson = {};

/** The same object until they sign. */
export const signaturesOfPerson = (state: Signed, participant: ParticipantId): SignaturesOfPerson =>
  state.signatures[participant] ?? unsigned;

export const standingSignatures = (state: Signed, participant: ParticipantId, halfDay: HalfDay): readonly Signature[] =>
  state.signatures[participant]?.[halfDay] ?? [];

/** The one that is shown; undefined when there is none. */
export const signatureOf = (state: Signed, participant: ParticipantId, halfDay: HalfDay): Signature | undefined =>
  standingSignatures(state, participant, halfDay).at(-1);

/** `HH:MM` at which the one that is shown was given; empty when there is none. */
export function signedAtOf(state: Signed, participant: ParticipantId, halfDay: HalfDay): string {
  const signature = signatureOf(state, participant, halfDay);
  return signature ? formatLocalTime(localTimeOf(signature.moment)) : '';
}

/** Somewhere the hand moved. */
export const isDrawn = ({ lines }: Strokes): boolean =>
  lines.some((numbers) => numbers.some((at, index) => index >= 2 && at !== numbers[index - 2]));
