/**
 * Short messages over the place that is open. There is one outcome at a time, and it goes by itself; refusals stay until a person has
 * closed them. While the room may see the desk, nothing is told of a message but what was written for anybody to read.
 */
import { useSyncExternalStore } from 'react';

export interface Toast {
  /** Another number for each message, so that the same words twice are spoken twice. */
  readonly id: number;
  readonly kind: 'outcome' | 'refusal';
  readonly text: string;
  /** What anybody may read of it; undefined for nothing. */
  readonly inSight: string | undefined;
}

const outcomeStays = 5_000;

let shown: readonly Toast[] = [];
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
  show([...without(isOutcome), { id: count, kind: 'outcome', text, inSight }]);
}

/** To the trainer alone: it may carry a name. */
export const tellOutcome = (text: string): void => showOutcome(text, undefined);

/** It tells of nobody. */
export const tellAnybody = (text: string): void => showOutcome(text, text);

/** `inSight`: what anybody may read of it. */
export function tellRefusal(text: string, inSight: string): void {
  count += 1;
  show([...without((toast) => toast.text === text), { id: count, kind: 'refusal', text, inSight }]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const shownToasts = (): readonly Toast[] => shown;

export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, shownToasts);
