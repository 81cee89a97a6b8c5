/** Looks for participants' names in a plan: only ever a reason to ask, and done once per plan that changed. */
import { whileSame } from '../../kernel/kept';
import { nameIn } from '../../register/names-in-text';
import type { Participant } from '../../register/state';
import type { Plan } from '../state';

/** Words that look like names, by where they stand: `school`, or `<row> goal`. */
export type NamesInPlan = ReadonlyMap<string, string>;

export const placeInPlan = (row: string | null, field: string): string => (row === null ? field : `${row} ${field}`);

export const namesIn = whileSame((plan: Plan, participants: readonly Participant[]): NamesInPlan => {
  const people = participants.flatMap(({ person }) => person ?? []);
  const texts = [
    ...Object.entries(plan.texts).map(([field, text]) => [placeInPlan(null, field), text] as const),
    ...plan.rows.flatMap(({ id, texts: ofRow }) => Object.entries(ofRow).map(([field, text]) => [placeInPlan(id, field), text] as const)),
  ];
  return new Map(
    texts.flatMap(([place, text]) => {
      const word = nameIn(text, people);
      return word === undefined ? [] : [[place, word] as const];
    }),
  );
});
