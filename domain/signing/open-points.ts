/** What stands open of a day's attendance: to be seen in the register, and told before the day ends. */
import type { ParticipantId } from '../kernel/ids';
import { whileSame } from '../kernel/kept';
import { tallyOf } from '../kernel/kept-list';
import { halfDays } from '../programme/choices';
import type { DayNumber, HalfDay } from '../programme/programme';
import { countAsInMorning } from '../register/as-morning';
import { attended, presenceOf, standingOf } from '../register/attendance';
import { correctionsIn } from '../register/corrections';
import { aloneOf, type PersonRecord, recordsOf } from '../register/records';
import type { ParticipantRow } from '../register/register-view';
import { unsettledView } from '../register/unsettled';
import type { Training, TrainingState } from '../training/state';
import { peopleOnList } from './certified-list';
import { dayOf, halfDaysOf, signatureOf } from './signatures';
import type { OpenPoints, SigningDoubt } from './view';

/** Asked for each person and half-day of a list of thousands. */
const halfDaysSigned = whileSame(
  (signatures: TrainingState['signatures'], signedSheets: TrainingState['signedSheets']): readonly HalfDay[] => {
    const people = Object.values(signatures);
    const hasSheet = (halfDay: HalfDay): boolean => signedSheets.some((sheet) => sheet.halfDays.includes(halfDay));
    return halfDays.filter((halfDay) => !hasSheet(halfDay) && people.some((ofPerson) => (ofPerson[halfDay] ?? []).length > 0));
  },
);

/** Those in which people sign here alone: any other one is signed on paper as well, and nobody's signature is missing. */
export const signedHere = ({ signatures, signedSheets }: Pick<TrainingState, 'signatures' | 'signedSheets'>): readonly HalfDay[] =>
  halfDaysSigned(signatures, signedSheets);

/** `signed` are the half-days of {@link signedHere}. */
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

const notNoted = tallyOf(({ marks }: PersonRecord) =>
  halfDays.filter((halfDay) => standingOf(marks)[halfDay].presence.state === 'not-marked').map(dayOf),
);

/** `signed` are the half-days of {@link signedHere}. */
const doubtsIn = whileSame((signed: readonly HalfDay[]) =>
  tallyOf((record: PersonRecord) => {
    const own = aloneOf(record);
    return halfDays.flatMap((halfDay) => {
      const doubt = signingDoubt(own, record.participant.id, halfDay, signed);
      return doubt ? [`${doubt} ${dayOf(halfDay)}` as const] : [];
    });
  }),
);

/** Returns what is open on a day's list. A person who came after the day was certified isn't on it, and leaves nothing open. */
export function openPointsOf(training: Training, day: DayNumber, { pairs, conflicts } = unsettledView(training.state)): OpenPoints {
  const { state } = training;
  const records = recordsOf(peopleOnList(training, day), state);
  const doubts = doubtsIn(signedHere(state))(records);
  const ofDay = halfDaysOf(day);
  return {
    notNoted: notNoted(records).get(day) ?? 0,
    notSigned: doubts.get(`not-signed ${day}`) ?? 0,
    signedButAbsent: doubts.get(`signed-but-absent ${day}`) ?? 0,
    asMorning: countAsInMorning(state, day),
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

/** Says whether an open point is in this half-day of a row of the register. */
export function liesIn(
  kind: OpenPoint,
  { marks, signingDoubts }: Pick<ParticipantRow, 'marks' | 'signingDoubts'>,
  halfDay: HalfDay,
): boolean {
  if (kind === 'notNoted') return marks[halfDay].state === 'not-marked';
  if (kind === 'notSigned') return signingDoubts[halfDay] === 'not-signed';
  return kind === 'signedButAbsent' && signingDoubts[halfDay] === 'signed-but-absent';
}
