/**
 * Short messages over the place that is open. There is one outcome at a time, and it goes by itself. A refusal belongs to the innermost
 * dialog that is open, or else to the place: it stays until a person has closed it, something else was refused there, or the dialog or the
 * place is left. While the room may see the desk, nothing is told of a message but what was written for anybody to read.
 */
import { useSyncExternalStore } from 'react';

export interface Toast {
  /** Another number for each message, so that the same words twice are spoken twice. */
  readonly id: number;
  readonly kind: 'outcome' | 'refusal';
  readonly text: string;
  /** What anybody may read of it; undefined for nothing. */
  readonly inSight: string | undefined;
  /** The dialog in which it is shown; undefined for the place, and for outcomes. */
  readonly within: Element | undefined;
}

const outcomeStays = 5_000;

/** Dialogs may lie over each other, and a third sentence leaves no room for what they ask. */
const mostRefusals = 2;

let shown: readonly Toast[] = [];
/** The open dialogs, the innermost last. */
let dialogs: readonly Element[] = [];
let count = 0;
let going: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(toasts: readonly Toast[]): void {
  shown = toasts;
  for (const listener of listeners) listener();
}

const without = (unwanted: (toast: Toast) => boolean): readonly Toast[] => shown.filter((toast) => !unwanted(toast));
const isOutcome = ({ kind }: Toast): boolean => kind === 'outcome';

export const closeToast = (id: number): void => show(without((toast) => toast.id === id));

const clearOutcomes = (): void => show(without(isOutcome));

function showOutcome(text: string, inSight: string | undefined): void {
  count += 1;
  clearTimeout(going);
  going = setTimeout(clearOutcomes, outcomeStays);
  show([...without(isOutcome), { id: count, kind: 'outcome', text, inSight, within: undefined }]);
}

/** To the trainer alone: it may carry a name. */
export const tellOutcome = (text: string): void => showOutcome(text, undefined);

/** It tells of nobody. */
export const tellAnybody = (text: string): void => showOutcome(text, text);

/** `inSight`: what anybody may read of it. */
export function tellRefusal(text: string, inSight: string): void {
  count += 1;
  const within = dialogs.at(-1);
  const others = shown.filter((toast) => !isOutcome(toast) && toast.within !== within).slice(1 - mostRefusals);
  show([...shown.filter(isOutcome), ...others, { id: count, kind: 'refusal', text, inSight, within }]);
}

const leave = (left: Element | undefined): void => show(without((toast) => !isOutcome(toast) && toast.within === left));

export const leavePlace = (): void => leave(undefined);

/** Has refusals shown in a dialog from now on, at its `slot`; the answer is called once the dialog is gone. */
export function enterDialog(slot: Element): () => void {
  dialogs = [...dialogs, slot];
  show(shown);
  return () => {
    dialogs = dialogs.filter((each) => each !== slot);
    leave(slot);
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const shownToasts = (): readonly Toast[] => shown;
const innermostDialog = (): Element | undefined => dialogs.at(-1);

export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, shownToasts);
export const useInnermostDialog = (): Element | undefined => useSyncExternalStore(subscribe, innermostDialog);
