/**
 * What was typed by hand and may go into a report: no line that seems to hold a participant's name, and without personal data none that
 * seems to hold a trainer's. What is left out is counted.
 */
import { oncePer } from '../kernel/kept';
import { nameIn } from '../register/names-in-text';
import type { Person } from '../register/schema';
import { trainersIn } from '../training/decide-erase';
import type { TrainingState } from '../training/state';

export interface Shareable<Item> {
  readonly items: readonly Item[];
  readonly leftOut: number;
}

/** What a report withholds: see {@link ReportSource}. */
interface Withholding {
  readonly state: TrainingState;
  readonly personalData: boolean;
}

type Named = Pick<Person, 'firstName' | 'lastName'>;

const namesOf = oncePer((participants: TrainingState['participants']): readonly Named[] =>
  participants.flatMap(({ person }) => (person ? [person] : [])),
);

export const participantNames = ({ participants }: Pick<TrainingState, 'participants'>): readonly Named[] => namesOf(participants);

/** Names that are typed in one field: the last word is the last name. */
export const trainerNames = (state: TrainingState): readonly Named[] =>
  trainersIn(state).map((name) => {
    const words = name.split(/\s+/u);
    return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
  });

/** `textsOf`: all that an item would print. */
export function shareable<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  { state, personalData }: Withholding,
): Shareable<Item> {
  if (items.length === 0) return { items, leftOut: 0 };
  const people = [...participantNames(state), ...(personalData ? [] : trainerNames(state))];
  const kept = items.filter((item) => textsOf(item).every((text) => nameIn(text, people) === undefined));
  return { items: kept, leftOut: items.length - kept.length };
}
