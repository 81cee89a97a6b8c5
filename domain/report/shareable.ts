/** What was typed by hand and may go into a report: no line that seems to hold a participant's name. What is left out is counted. */
import { nameIn } from '../register/names-in-text';
import type { Person } from '../register/schema';
import type { TrainingState } from '../training/state';

export interface Shareable<Item> {
  readonly items: readonly Item[];
  readonly leftOut: number;
}

const peopleIn = ({ participants }: Pick<TrainingState, 'participants'>): readonly Person[] =>
  participants.flatMap(({ person }) => (person ? [person] : []));

/** `textsOf`: all that an item would print. */
export function shareable<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  state: Pick<TrainingState, 'participants'>,
): Shareable<Item> {
  const people = peopleIn(state);
  const kept = items.filter((item) => textsOf(item).every((text) => nameIn(text, people) === undefined));
  return { items: kept, leftOut: items.length - kept.length };
}
