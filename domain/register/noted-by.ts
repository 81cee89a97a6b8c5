/** Which laptop noted whom. It matters where two doors note in one training; where one laptop notes alone nothing is told of it. */
import type { ParticipantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import { type Tally, tallyOf } from '../kernel/kept-list';
import { formatLocalTime, type LocalTime, localTimeOf } from '../kernel/time';
import { halfDays } from '../programme/choices';
import type { HalfDay } from '../programme/programme';
import { laptopName } from '../training/laptops';
import type { TrainingState } from '../training/state';
import { hereMark } from './as-morning';
import { attended, notedMark, presenceOf } from './attendance';
import { type PersonRecord, recordsOf } from './records';
import type { LaptopView, MarkView, NotedByView } from './register-view';
import type { Mark } from './state';

const marksBy = tallyOf(({ marks }: PersonRecord) => halfDays.flatMap((halfDay) => (marks[halfDay] ?? []).map(({ device }) => device)));

const noneApart: readonly string[] = [];

const inOrder = oncePer((marks: Tally<string>): readonly string[] => (marks.size < 2 ? noneApart : [...marks.keys()].sort()));

/** Laptops whose marks stand, in an order that is the same on all of them; none where one notes alone. */
export const notingLaptops = (state: TrainingState): readonly string[] => inOrder(marksBy(recordsOf(state.participants, state)));

export const laptopViews = (state: TrainingState, here: string): readonly LaptopView[] =>
  notingLaptops(state).map((device, index) => ({ number: index + 1, name: laptopName(state, device), isHere: device === here }));

/** `laptops` are those that note here. */
export const saying = (laptops: readonly string[], { noted, device }: Mark): Pick<MarkView, 'notedAt' | 'by'> => ({
  notedAt: formatLocalTime(localTimeOf(noted)),
  by: laptops.includes(device) ? laptops.indexOf(device) + 1 : undefined,
});

function counted(state: TrainingState, markOf: (participant: ParticipantId) => Mark | undefined): readonly NotedByView[] {
  const laptops = notingLaptops(state);
  if (laptops.length === 0) return [];
  const counts = new Map<string, number>();
  for (const mark of state.participants.map(({ id }) => markOf(id))) if (mark) counts.set(mark.device, (counts.get(mark.device) ?? 0) + 1);
  return laptops.flatMap((device, index) => {
    const count = counts.get(device);
    return count === undefined ? [] : [{ laptop: index + 1, count }];
  });
}

/** Counts how many of those who came to a half-day each laptop noted. */
export const presentBy = (state: TrainingState, halfDay: HalfDay): readonly NotedByView[] =>
  counted(state, (id) => (attended(presenceOf(state, id, halfDay)) ? notedMark(state, id, halfDay) : undefined));

/** The same of those who are in the room. */
export const hereBy = (state: TrainingState, halfDay: HalfDay, now?: LocalTime): readonly NotedByView[] =>
  counted(state, (id) => hereMark(state, id, halfDay, now));
