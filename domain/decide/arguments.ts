/** What was said for a side, noted without whoever said it. It is never shown to the room. */
import type { TrainingCommand } from '../command';
import { practice } from '../event';
import { nameIn } from '../names-in-text';
import { type Refusal, refuse } from '../refusal';
import type { TrainingState } from '../state';
import type { Context, Decision } from './context';
import { longestText, tidyText } from './tidy';

export function noteArgument(
  { run, participants }: TrainingState,
  { side, text, sure }: Extract<TrainingCommand, { readonly kind: 'note-argument' }>,
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
  if (word !== undefined && !sure) return refuse('argument-holds-name', 'text', { word });
  return [{ type: 'argument-noted', body: { argument: newId(), statement, side }, personal: { text: tidy } }];
}

export const removeArgument = ({ run }: TrainingState, argument: string): Decision | Refusal =>
  run.barometer.arguments.some(({ id }) => id === argument)
    ? [{ type: 'argument-removed', body: { argument } }]
    : refuse('no-such-argument');
