/** What stands open of a day's attendance: to be seen in the register, and told before the day ends. */
import type { ParticipantId } from '../kernel/ids';
import { oncePer, whileSame } from '../kernel/kept';
import { halfDays } from '../programme/choices';
import type { DayNumber, HalfDay } from '../programme/programme';
import { asInMorning } from '../register/as-morning';
import { attended, marksOfPerson, presenceOf } from '../register/attendance';
import { correctionsIn } from '../register/corrections';
import type { ParticipantRow } from '../register/register-view';
import type { MarksOfPerson, Participant } from '../register/state';
import { unsettledView } from '../register/unsettled';
import type { Training, TrainingState } from '../training/state';
import { peopleOnList } from './certified-list';
import { halfDaysOf, signatureOf, signaturesOfPerson } from './signatures';
import type { SignaturesOfPerson } from './state';
import type { OpenPoints, SigningDoubt } from './view';

/** Asked for each person and half-day of a list of thousands. */
const halfDaysSigned = oncePer((signatures: TrainingState['signatures']): readonly HalfDay[] => {
  const people = Object.values(signatures);
  return halfDays.filter((halfDay) => people.some((ofPerson) => (ofPerson[halfDay] ?? []).length > 0));
});

/** Those in which somebody signed here: any other one is signed on paper, and nobody's signature is missing. */
export const signedHere = ({ signatures }: Pick<TrainingState, 'signatures'>): readonly HalfDay[] => halfDaysSigned(signatures);

/** `signed` are the half-days in which somebody signed here. */
export function signingDoubt(
  state: Pick<TrainingState, 'marks' | 'signatures'>,
  participant: ParticipantId,
  halfDay: HalfDay,
  signed: readonly HalfDay[],
): SigningDoubt | undefined {
  const presence = presenceOf(state, participant, halfDay);
  if (signatureOf(state, participant, halfDay)) {
    return presence.state === 'absent' || presence.state === 'excused' ? 'signed-but-absent' : undefined;
  }
  return attended(presence) && signed.includes(halfDay) ? 'not-signed' : undefined;
}

type OpenOfPerson = Pick<OpenPoints, 'notNoted' | 'notSigned' | 'signedButAbsent'>;

/** Of each day; a mark makes it another for one of hundreds. */
const openOf = whileSame(({ id }: Participant, marks: MarksOfPerson, signatures: SignaturesOfPerson, signed: readonly HalfDay[]) => {
  const own = { marks: { [id]: marks }, signatures: { [id]: signatures } };
  const ofDay = (day: DayNumber): OpenOfPerson => {
    const doubts = halfDaysOf(day).map((halfDay) => signingDoubt(own, id, halfDay, signed));
    return {
      notNoted: halfDaysOf(day).filter((halfDay) => presenceOf(own, id, halfDay).state === 'not-marked').length,
      notSigned: doubts.filter((doubt) => doubt === 'not-signed').length,
      signedButAbsent: doubts.filter((doubt) => doubt === 'signed-but-absent').length,
    };
  };
  return { 1: ofDay(1), 2: ofDay(2) };
});

/** Who came after the day was certified isn't on its list, and leaves nothing open there. */
export function openPointsOf(training: Training, day: DayNumber, { pairs, conflicts } = unsettledView(training.state)): OpenPoints {
  const { state } = training;
  const people = peopleOnList(training, day);
  const signed = signedHere(state);
  const ofDay = halfDaysOf(day);
  const counts = { notNoted: 0, notSigned: 0, signedButAbsent: 0 };
  for (const participant of people) {
    const { id } = participant;
    const open = openOf(participant, marksOfPerson(state, id), signaturesOfPerson(state, id), signed)[day];
    counts.notNoted += open.notNoted;
    counts.notSigned += open.notSigned;
    counts.signedButAbsent += open.signedButAbsent;
  }
  return {
    ...counts,
    asMorning: asInMorning(state, day).length,
    conflicts: conflicts.filter(({ halfDay }) => ofDay.includes(halfDay)).length,
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
