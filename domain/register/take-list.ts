/** Takes in what a person confirmed of a list, in one act: people who are new, and what is missing of those who are here. */
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import { withReasons } from '../signing/certified';
import type { Context, Decision } from '../training/rules';
import type { Training } from '../training/state';
import { type Completing, completeParticipants } from './completing';
import { importParticipants } from './decide';
import type { Person } from './schema';

export function takeList(
  training: Training,
  people: readonly Person[],
  completing: readonly Completing[],
  context: Context,
): Decision | Refusal {
  const coming = people.length === 0 ? [] : importParticipants(people, context);
  if (isRefusal(coming)) return coming;
  const completed = completeParticipants(training.state, completing);
  if (isRefusal(completed)) return completed;
  const taken = [...coming, ...completed];
  if (taken.length === 0) return refuse('nobody-to-import');
  /* What a list would change of a certified day was not offered; another laptop may have certified it meanwhile. */
  return withReasons(training, asOneAct(taken));
}

/** Undo takes all of a list back. */
function asOneAct(taken: Decision): Decision {
  const last = taken.at(-1);
  if (last?.type !== 'participant-changed' || taken.length === 1) return taken;
  return [...taken.slice(0, -1), { ...last, body: { ...last.body, along: taken.length - 1 } }];
}
