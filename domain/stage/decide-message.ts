/** Messages that a trainer shows in the slide's place: noted once, shown as often as wanted, and kept for the training. */

import { type Refusal, refuse } from '../kernel/refusal';
import { nameIn } from '../register/names-in-text';
import type { TrainingCommand } from '../training/command';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { tidyText } from '../training/tidy';
import { momentMessage, type RunState } from './state';

/** What a room reads at a glance. */
const longestMessage = 160;

const shown = (message: string): DomainEvent => ({ type: 'screen-covered', body: { cover: 'message', message } });

/** What covers the screen now, to be said again. */
export function coverAgain({ cover, message, groupNames, plan, list, card }: RunState): DomainEvent {
  if (cover === 'message' && message !== undefined) return shown(message);
  if (cover === 'groups') return { type: 'screen-covered', body: { cover, names: groupNames } };
  if (cover === 'plan' && plan) return { type: 'screen-covered', body: { cover, plan } };
  if (cover === 'list' && list) return { type: 'screen-covered', body: { cover, list } };
  if (cover === 'card' && card) return { type: 'screen-covered', body: { cover, card } };
  return { type: 'screen-covered', body: { cover } };
}

export function addMessage(
  { run, participants }: TrainingState,
  { text, show, confirmed }: Extract<TrainingCommand, { readonly kind: 'add-message' }>,
  { newId }: Context,
): Decision | Refusal {
  const tidy = tidyText(text);
  if (tidy === '') return refuse('message-empty', 'text');
  if (tidy.length > longestMessage) return refuse('text-too-long', 'text', { longest: longestMessage });
  if (show && run.day === undefined) return refuse('no-day-running');
  const word = nameIn(
    tidy,
    participants.flatMap(({ person }) => person ?? []),
  );
  if (word !== undefined && !confirmed) return refuse('message-holds-name', 'text', { word });
  const message = newId();
  const added: DomainEvent = { type: 'message-added', body: { message, picture: null }, personal: { text: tidy } };
  return show ? [added, shown(message)] : [added];
}

/** Asking for the message that is there takes it away. */
export function showMessage({ run }: TrainingState, message: string): Decision | Refusal {
  if (run.day === undefined) return refuse('no-day-running');
  if (run.cover === 'message' && run.message === message) return [{ type: 'screen-covered', body: { cover: 'none' } }];
  if (message !== momentMessage && !run.messages.some(({ id }) => id === message)) return refuse('no-such-message');
  return [shown(message)];
}

export const removeMessage = ({ run }: TrainingState, message: string): Decision | Refusal =>
  run.messages.some(({ id }) => id === message) ? [{ type: 'message-removed', body: { message } }] : refuse('no-such-message');
