/** Details that were typed and not saved yet: they outlive their panel, so a look at another place loses nothing. In the window only. */
import { useSyncExternalStore } from 'react';
import type { DetailsInput } from '../../domain/training/schema';

const drafts = new Map<string, DetailsInput>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keepDraft(name: string, draft: DetailsInput | undefined): void {
  if (draft) drafts.set(name, draft);
  else drafts.delete(name);
  for (const listener of listeners) listener();
}

/** The draft of that name, undefined while nothing was typed, and how to change it. */
export function useDetailsDraft(name: string): readonly [DetailsInput | undefined, (draft: DetailsInput | undefined) => void] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(name));
  return [draft, (changed) => keepDraft(name, changed)];
}
