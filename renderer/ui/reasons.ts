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

/** Somebody is there who asks for it. */
let isAsker = false;

/** What was asked is over: with its answer, or refused. */
export function settleReason(wanted: ReasonWanted, outcome: Outcome): void {
  wanted.answer(outcome);
  if (reasonWanted.get() === wanted) reasonWanted.set(undefined);
}

/** From now on reasons are asked for, until what it gives back is called. */
export function askForReasons(): () => void {
  isAsker = true;
  return () => {
    isAsker = false;
    const wanted = reasonWanted.get();
    if (wanted) settleReason(wanted, wanted.refused);
  };
}

const changing: Readonly<Record<Change['kind'], true>> = {
  'change-details': true,
  'add-participant': true,
  'change-participant': true,
  'mark-remaining': true,
  'mark-as-morning': true,
  'take-off': true,
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
  /* A question that nobody sees, or a second one beside it, would never be answered, or come much later out of nowhere. */
  if (!isAsker || reasonWanted.get()) return outcome;
  return new Promise((resolve) => {
    reasonWanted.set({ change: command, refused: outcome, answer: resolve });
  });
}
