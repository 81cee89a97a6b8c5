/** Who is noted by which laptop. It matters where two doors note in one training; where one laptop notes alone nothing is told of it. */
import type { ParticipantId } from '../kernel/ids';
import { oncePer, whileSame } from '../kernel/kept';
import { formatLocalTime, type LocalTime, localTimeOf } from '../kernel/time';
import { halfDays } from '../programme/choices';
import type { HalfDay } from '../programme/programme';
import { laptopName } from '../training/laptops';
import type { TrainingState } from '../training/state';
import { hereMark } from './as-morning';
import { attended, marksOfPerson, notedMark, presenceOf } from './attendance';
import type { LaptopView, MarkView, NotedByView } from './register-view';
import type { Mark, MarksOfPerson } from './state';

const notingOf = oncePer((marks: MarksOfPerson): readonly string[] =>
  halfDays.flatMap((halfDay) => (marks[halfDay] ?? []).map(({ device }) => device)),
);

const noneApart: readonly string[] = [];

/** Each view asks for each mark of a list of thousands. */
const notingIn = whileSame((marks: TrainingState['marks'], participants: TrainingState['participants']): readonly string[] => {
  const found = new Set<string>();
  for (const { id } of participants) for (const device of notingOf(marksOfPerson({ marks }, id))) found.add(device);
  return found.size < 2 ? noneApart : [...found].sort();
});

/** Laptops whose marks stand, in an order that is the same on all of them; none where one notes alone. */
export const notingLaptops = ({ marks, participants }: TrainingState): readonly string[] => notingIn(marks, participants);

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

/** Of those who came to a half-day, how many each laptop noted. */
export const presentBy = (state: TrainingState, halfDay: HalfDay): readonly NotedByView[] =>
  counted(state, (id) => (attended(presenceOf(state, id, halfDay)) ? notedMark(state, id, halfDay) : undefined));

/** The same of those who are in the room. */
export const hereBy = (state: TrainingState, halfDay: HalfDay, now?: LocalTime): readonly NotedByView[] =>
  counted(state, (id) => hereMark(state, id, halfDay, now));
