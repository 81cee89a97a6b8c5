/** What stands open of a day's attendance: to be seen in the register, and told before the day ends. */
import type { ParticipantId } from '../kernel/ids';
import { halfDays } from '../programme/choices';
import type { DayNumber, HalfDay } from '../programme/programme';
import { asInMorning } from '../register/as-morning';
import { attended, presenceOf } from '../register/attendance';
import { correctionsIn } from '../register/corrections';
import type { ParticipantRow } from '../register/register-view';
import { unsettledView } from '../register/unsettled';
import type { Training, TrainingState } from '../training/state';
import { peopleOnList } from './certified-list';
import { halfDaysOf, signatureOf } from './signatures';
import type { OpenPoints, SigningDoubt } from './view';

/** Asked for each person and half-day of a list of thousands; what stands of signatures never changes in place. */
const known = new WeakMap<TrainingState['signatures'], ReadonlySet<HalfDay>>();

function signedHere({ signatures }: TrainingState): ReadonlySet<HalfDay> {
  const before = known.get(signatures);
  if (before) return before;
  const people = Object.values(signatures);
  const signed = new Set(halfDays.filter((halfDay) => people.some((ofPerson) => (ofPerson[halfDay] ?? []).length > 0)));
  known.set(signatures, signed);
  return signed;
}

/** A half-day in which nobody signed here is signed on paper, and nobody's signature is missing. */
const isSignedHere = (state: TrainingState, halfDay: HalfDay): boolean => signedHere(state).has(halfDay);

export function signingDoubt(state: TrainingState, participant: ParticipantId, halfDay: HalfDay): SigningDoubt | undefined {
  const presence = presenceOf(state, participant, halfDay);
  if (signatureOf(state, participant, halfDay)) {
    return presence.state === 'absent' || presence.state === 'excused' ? 'signed-but-absent' : undefined;
  }
  return attended(presence) && isSignedHere(state, halfDay) ? 'not-signed' : undefined;
}

/** Who came after the day was certified isn't on its list, and leaves nothing open there. */
export function openPointsOf(training: Training, day: DayNumber, { pairs, conflicts } = unsettledView(training.state)): OpenPoints {
  const { state } = training;
  const people = peopleOnList(training, day);
  const each = halfDaysOf(day).flatMap((halfDay) => people.map(({ id }) => ({ id, halfDay })));
  const doubts = each.map(({ id, halfDay }) => signingDoubt(state, id, halfDay));
  return {
    notNoted: each.filter(({ id, halfDay }) => presenceOf(state, id, halfDay).state === 'not-marked').length,
    asMorning: asInMorning(state, day).length,
    notSigned: doubts.filter((doubt) => doubt === 'not-signed').length,
    signedButAbsent: doubts.filter((doubt) => doubt === 'signed-but-absent').length,
    conflicts: conflicts.filter(({ halfDay }) => halfDaysOf(day).includes(halfDay)).length,
    duplicates: new Set(pairs.flat()).size,
    corrections: correctionsIn(state).length,
  };
}

const kinds = ['notNoted', 'notSigned', 'signedButAbsent', 'conflicts', 'duplicates', 'corrections'] as const;
export type OpenPoint = (typeof kinds)[number];

/** In the order in which they are told; those of which there is none are left out. */
export const pointsIn = (points: OpenPoints): readonly { readonly kind: OpenPoint; readonly count: number }[] =>
  kinds.flatMap((kind) => (points[kind] === 0 ? [] : [{ kind, count: points[kind] }]));

/** Whether somebody signed for a half-day of this day, so that there is something for the marks to fit. */
export const hasSignatures = (rows: readonly Pick<ParticipantRow, 'signed'>[], day: DayNumber): boolean =>
  rows.some(({ signed }) => halfDaysOf(day).some((halfDay) => signed[halfDay]));

/** Of the rows that a person sees in the register: whether this point lies in this half-day of theirs. */
export function liesIn(
  kind: OpenPoint,
  { marks, signingDoubts }: Pick<ParticipantRow, 'marks' | 'signingDoubts'>,
  halfDay: HalfDay,
): boolean {
  if (kind === 'notNoted') return marks[halfDay].state === 'not-marked';
  if (kind === 'notSigned') return signingDoubts[halfDay] === 'not-signed';
  return kind === 'signedButAbsent' && signingDoubts[halfDay] === 'signed-but-absent';
}
