/** Asks main for a change; where a certified day needs a reason for it, a person is asked, and both go as one act. */
import type { Outcome } from '../../domain/contract';
import { isRefusal } from '../../domain/kernel/refusal';
import type { Asked, TrainingCommand } from '../../domain/training/command';
import { kit } from './bridge';
import { sharedState } from './shared-state';

type Change = Asked<'change-certified-day'>['change'];

export interface ReasonWanted {
  readonly change: Change;
  /** The sentence that says which day was certified. */
  readonly refused: Extract<Outcome, { readonly refused: string }>;
  readonly answer: (outcome: Outcome) => void;
}

/** Undefined while nothing waits for a reason. */
export const reasonWanted = sharedState<ReasonWanted | undefined>(undefined);

const changing: Readonly<Record<Change['kind'], true>> = {
  'change-details': true,
  'add-participant': true,
  'change-participant': true,
  'mark-remaining': true,
  'mark-as-morning': true,
  mark: true,
  join: true,
  'ask-correction': true,
  'settle-correction': true,
  'tell-apart': true,
  sign: true,
  'sign-in': true,
  'take-back-signature': true,
  'take-off-signed-sheet': true,
  undo: true,
  redo: true,
};
const canHaveReason = (command: TrainingCommand): command is Change => command.kind in changing;

export async function dispatch(command: TrainingCommand): Promise<Outcome> {
  const outcome = await kit.dispatch(command);
  if (!isRefusal(outcome) || outcome.refused !== 'day-certified' || !canHaveReason(command)) return outcome;
  return new Promise((resolve) => {
    reasonWanted.set({ change: command, refused: outcome, answer: resolve });
  });
}
