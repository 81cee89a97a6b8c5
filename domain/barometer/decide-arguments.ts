/** What was said for a side, noted without whoever said it. It is never shown to the room. */

import { type Refusal, refuse } from '../kernel/refusal';
import { nameIn } from '../register/names-in-text';
import type { TrainingCommand } from '../training/command';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { practice } from './state';

export function noteArgument(
  { run, participants }: TrainingState,
  { side, text, confirmed }: Extract<TrainingCommand, { readonly kind: 'note-argument' }>,
  { newId }: Context,
): Decision | Refusal {
  const { statement } = run.barometer;
  if (statement === undefined || statement === practice) return refuse('no-statement-to-note');
  const tidy = tidyText(text);
  if (tidy === '') return refuse('argument-empty', 'text');
  if (tidy.length > longestText) return refuse('text-too-long', 'text', { longest: longestText });
  const word = nameIn(
    tidy,
    participants.flatMap(({ person }) => person ?? []),
  );
  if (word !== undefined && !confirmed) return refuse('argument-holds-name', 'text', { word });
  return [{ type: 'argument-noted', body: { argument: newId(), statement, side }, personal: { text: tidy } }];
}

export const removeArgument = ({ run }: TrainingState, argument: string): Decision | Refusal =>
  run.barometer.arguments.some(({ id }) => id === argument)
    ? [{ type: 'argument-removed', body: { argument } }]
    : refuse('no-such-argument');
