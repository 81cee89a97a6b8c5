/**
 * Afternoons of which nobody noted anything. Nothing noted is not absent: a person says that the afternoon was as the morning, or
 * notes it; until then whoever came in the morning counts as being in the room, and for no rule, list or certificate.
 */
import type { ParticipantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import { tallyOf } from '../kernel/kept-list';
import type { LocalTime } from '../kernel/time';
import { halfDays } from '../programme/choices';
import type { DayNumber, HalfDay } from '../programme/programme';
import type { TrainingState } from '../training/state';
import { attended, notedMark, type Presence, presenceOf, standingOf } from './attendance';
import { aloneOf, marksOfPerson, type PersonRecord, recordsOf } from './records';
import type { Mark, MarksOfPerson } from './state';

export type AsMorning = 'present' | 'excused' | 'absent';

export const morningOf = (day: DayNumber): HalfDay => (day === 1 ? 'd1am' : 'd2am');
export const afternoonOf = (day: DayNumber): HalfDay => (day === 1 ? 'd1pm' : 'd2pm');
/** The morning of the same day; undefined for a morning itself. */
const morningBefore = (halfDay: HalfDay): HalfDay | undefined => (halfDay === 'd1pm' ? 'd1am' : halfDay === 'd2pm' ? 'd2am' : undefined);

/** What the morning says of the afternoon: nothing of who left before it ended, or where two laptops disagree. */
function sayingOf({ state, conflict }: Presence): AsMorning | undefined {
  if (conflict) return undefined;
  if (state === 'present' || state === 'late') return 'present';
  return state === 'excused' || state === 'absent' ? state : undefined;
}

/** Returns what the morning says of a person for whom nothing else is noted on that day. */
const sayingsOf = oncePer((marks: MarksOfPerson): Readonly<Record<DayNumber, AsMorning | undefined>> => {
  const standing = standingOf(marks);
  const saying = (day: DayNumber): AsMorning | undefined =>
    standing[afternoonOf(day)].presence.state === 'not-marked' ? sayingOf(standing[morningOf(day)].presence) : undefined;
  return { 1: saying(1), 2: saying(2) };
});

/** Whose afternoon is not noted while the morning says what it would be; those who were erased have nothing to be noted. */
export const asInMorning = (
  state: TrainingState,
  day: DayNumber,
): readonly { readonly participant: ParticipantId; readonly state: AsMorning }[] =>
  state.participants.flatMap(({ id, person }) => {
    const saying = person && sayingsOf(marksOfPerson(state, id))[day];
    return saying ? [{ participant: id, state: saying }] : [];
  });

const withSayings = tallyOf(({ participant: { person }, marks }: PersonRecord) =>
  person ? ([1, 2] as const).filter((day) => sayingsOf(marks)[day]) : [],
);

/** How many these are. */
export const countAsInMorning = (state: TrainingState, day: DayNumber): number =>
  withSayings(recordsOf(state.participants, state)).get(day) ?? 0;

type Marked = Pick<TrainingState, 'marks'>;

/**
 * Says whether a person is in the room as far as is known: someone who left early is there until the noted time, and someone who came in
 * the morning until something is noted.
 */
export function isHere(state: Marked, participant: ParticipantId, halfDay: HalfDay, now?: LocalTime): boolean {
  const presence = presenceOf(state, participant, halfDay);
  if (presence.state === 'left-early') return now === undefined || (presence.at !== null && presence.at > now);
  const morning = morningBefore(halfDay);
  if (presence.state === 'not-marked' && morning) return sayingOf(presenceOf(state, participant, morning)) === 'present';
  return attended(presence);
}

/** What says that they are in the room; undefined for whoever isn't. */
export function hereMark(state: TrainingState, participant: ParticipantId, halfDay: HalfDay, now?: LocalTime): Mark | undefined {
  if (!isHere(state, participant, halfDay, now)) return undefined;
  const morning = morningBefore(halfDay);
  return notedMark(state, participant, halfDay) ?? (morning && notedMark(state, participant, morning));
}

/** Counts for each half-day those who are in it at some time, and those of them who left before it ended. */
const atSomeTime = tallyOf((record: PersonRecord) => {
  const own = aloneOf(record);
  return halfDays.filter((halfDay) => isHere(own, record.participant.id, halfDay));
});
const leftEarly = tallyOf(({ marks }: PersonRecord) => {
  const standing = standingOf(marks);
  return halfDays.filter((halfDay) => standing[halfDay].presence.state === 'left-early');
});

/** How many are in the room. */
export function hereIn(state: TrainingState, halfDay: HalfDay, now?: LocalTime): number {
  const records = recordsOf(state.participants, state);
  /* When they left tells of those alone who did. */
  if (leftEarly(records).has(halfDay)) return state.participants.filter(({ id }) => isHere(state, id, halfDay, now)).length;
  return atSomeTime(records).get(halfDay) ?? 0;
}
