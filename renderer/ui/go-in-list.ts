/** A list of buttons of which Tab leads to one: arrow keys, Home and End lead to the others, also where groups part them. */
import type { KeyboardEvent } from 'react';

/** `buttons`: selects those among which one goes. */
export function goInList(event: KeyboardEvent<HTMLElement>, buttons: string): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(buttons)];
  const at = all.indexOf(target);
  const ways: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const to = ways[key];
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
}
