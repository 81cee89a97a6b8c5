/**
 * Short messages over the place that is open. There is one outcome at a time, and it goes by itself;
 * refusals stay until a person has closed them.
 */
import { useSyncExternalStore } from 'react';

export interface Toast {
  /** Another number for each message, so that the same words twice are spoken twice. */
  readonly id: number;
  readonly kind: 'outcome' | 'refusal';
  readonly text: string;
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

/** Outcomes may carry a name: they go at once when the room may see the screen. */
export const clearOutcomes = (): void => show(without(isOutcome));

export function tellOutcome(text: string): void {
  count += 1;
  clearTimeout(going);
  going = setTimeout(clearOutcomes, outcomeStays);
  show([...without(isOutcome), { id: count, kind: 'outcome', text }]);
}

export function tellRefusal(text: string): void {
  count += 1;
  show([...without((toast) => toast.text === text), { id: count, kind: 'refusal', text }]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, () => shown);
