/** Attendance of each half-day, and how many of the working minutes each person was present. */
import { toCyrillic, toLatin } from '../kernel/cyrillic';
import type { ParticipantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import { tallyOf } from '../kernel/kept-list';
import { inMinutes, type LocalTime, later } from '../kernel/time';
import { halfDays } from '../programme/choices';
import { type Block, blocksOf, type HalfDay, type Programme, perHalfDay, worksIn } from '../programme/programme';
import type { TrainingState } from '../training/state';
import { marksOfPerson, type PersonRecord, recordsOf } from './records';
import type { AttendanceState } from './schema';
import type { Mark, MarksOfPerson, Participant } from './state';

export interface Presence {
  readonly state: AttendanceState | 'not-marked';
  readonly at: LocalTime | null;
  /** Two laptops disagree, and nobody has settled it yet. */
  readonly conflict: boolean;
}

type Marked = Pick<TrainingState, 'marks'>;

const noMarks: readonly Mark[] = [];

/** All marks that stand for a person's half-day, those of joined entries too. */
export const standingMarks = (state: Marked, participant: ParticipantId, halfDay: HalfDay): readonly Mark[] =>
  state.marks[participant]?.[halfDay] ?? noMarks;

/**
 * Marks that count. An entry for which nothing is noted, or no longer, says nothing against what was noted for one that it
 * was joined with.
 */
function notedMarks(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks;
  const noted = new Set(marks.filter(({ state }) => state !== 'not-marked').map(({ joinedFrom }) => joinedFrom));
  return noted.size === 0 ? marks : marks.filter(({ joinedFrom }) => noted.has(joinedFrom));
}

/** Two laptops that noted the same thing agree, whichever came first. */
export const disagree = (one: Mark, other: Mark): boolean => one.state !== other.state || one.at !== other.at;

interface Standing {
  readonly latest: Mark | undefined;
  readonly disagreeing: readonly Mark[];
  readonly presence: Presence;
}

function standingIn(all: readonly Mark[]): Standing {
  const marks = notedMarks(all);
  const latest = marks.at(-1);
  const conflict = marks.some((one, index) => marks.slice(index + 1).some((other) => disagree(one, other)));
  return {
    latest,
    disagreeing: conflict ? marks : noMarks,
    presence: { state: latest?.state ?? 'not-marked', at: latest?.at ?? null, conflict },
  };
}

/** Each view asks many times for each half-day of a list of thousands. */
export const standingOf = oncePer((marks: MarksOfPerson) => perHalfDay((halfDay) => standingIn(marks[halfDay] ?? noMarks)));

const standing = (state: Marked, participant: ParticipantId, halfDay: HalfDay): Standing =>
  standingOf(marksOfPerson(state, participant))[halfDay];

/** Half-days of which two laptops said something else. */
export const conflictingOf = oncePer((marks: MarksOfPerson): readonly HalfDay[] =>
  halfDays.filter((halfDay) => standingOf(marks)[halfDay].presence.conflict),
);

/** Marks among which a person has to choose; none when all that stands agrees. */
export const disagreeing = (state: Marked, participant: ParticipantId, halfDay: HalfDay): readonly Mark[] =>
  standing(state, participant, halfDay).disagreeing;

/** What counts, and who said it; also where it says that nothing is noted any more. */
export const latestMark = (state: Marked, participant: ParticipantId, halfDay: HalfDay): Mark | undefined =>
  standing(state, participant, halfDay).latest;

export const presenceOf = (state: Marked, participant: ParticipantId, halfDay: HalfDay): Presence =>
  standing(state, participant, halfDay).presence;

/** What counts, with when and on which laptop it was noted; undefined while nothing is. */
export function notedMark(state: Marked, participant: ParticipantId, halfDay: HalfDay): Mark | undefined {
  const latest = latestMark(state, participant, halfDay);
  return latest && latest.state !== 'not-marked' ? latest : undefined;
}

/** Late and left early count as having been there. */
export const attended = (presence: Presence): boolean =>
  presence.state === 'present' || presence.state === 'late' || presence.state === 'left-early';

/** Minutes of a block from a time of day on. */
function minutesFrom(block: Block, time: LocalTime): number {
  const end = later(block.start, block.length);
  return inMinutes(block.length) - Math.min(Math.max(0, (time - block.start) / 60_000), (end - block.start) / 60_000);
}

interface Work {
  readonly blocks: readonly Block[];
  readonly minutes: number;
}

/** A list of a thousand people asks eight times for each of them. */
const workOf = oncePer((programme: Programme): Readonly<Record<HalfDay, Work>> => {
  const workIn = (halfDay: HalfDay): Work => {
    const blocks = blocksOf(programme).filter((block) => worksIn(block, halfDay));
    return { blocks, minutes: blocks.reduce((sum, block) => sum + inMinutes(block.length), 0) };
  };
  return perHalfDay(workIn);
});

/** Planned working minutes of a half-day, without registration, breaks and meals. */
export const workingMinutes = (programme: Programme, halfDay: HalfDay): number => workOf(programme)[halfDay].minutes;

/**
 * Working minutes at which the person was there, by the planned times: late counts from the noted time on, left early up to it.
 * Late or early without a time counts whole, since nobody noted what was missed.
 */
export function minutesPresent(programme: Programme, halfDay: HalfDay, presence: Presence): number {
  if (!attended(presence)) return 0;
  const { blocks, minutes: whole } = workOf(programme)[halfDay];
  const at = presence.at;
  if (presence.state === 'present' || at === null) return whole;
  const afterwards = blocks.reduce((sum, block) => sum + minutesFrom(block, at), 0);
  return Math.round(presence.state === 'late' ? afterwards : whole - afterwards);
}

/** Sum over all half-days: [present, planned]. */
export function minutesOf(programme: Programme, state: TrainingState, participant: ParticipantId): readonly [number, number] {
  let present = 0;
  let planned = 0;
  for (const halfDay of halfDays) {
    present += minutesPresent(programme, halfDay, presenceOf(state, participant, halfDay));
    planned += workingMinutes(programme, halfDay);
  }
  return [present, planned];
}

const cameTo = tallyOf(({ marks }: PersonRecord) => halfDays.filter((halfDay) => attended(standingOf(marks)[halfDay].presence)));

export const presentIn = (state: TrainingState, halfDay: HalfDay): number => cameTo(recordsOf(state.participants, state)).get(halfDay) ?? 0;

/* Each collator orders its own script only, and names come in both. */
const ordered = (locale: 'sr-Latn' | 'sr', inScript: (text: string) => string) =>
  oncePer((participants: readonly Participant[]): readonly Participant[] => {
    const { compare } = new Intl.Collator(locale);
    const keyed = participants.map((participant) => {
      const { person } = participant;
      return { participant, key: person ? inScript(`${person.lastName} ${person.firstName}`) : '\uffff' };
    });
    return keyed.toSorted((one, other) => compare(one.key, other.key)).map(({ participant }) => participant);
  });

const inOrder = { 'sr-Latn': ordered('sr-Latn', toLatin), sr: ordered('sr', toCyrillic) };

/** Participants by last name, then first name, in the order of a script's alphabet; erased persons come last. */
export const byName = (participants: readonly Participant[], locale: 'sr-Latn' | 'sr'): readonly Participant[] =>
  inOrder[locale](participants);
