/**
 * A list of choices that acts as soon as one is chosen. While it is closed the system chooses with each arrow or letter, so that a person at the keyboard
 * would act with the first: here such a key opens the list, and Enter chooses.
 */
import type { KeyboardEvent } from 'react';

export function openedByKey(event: KeyboardEvent<HTMLSelectElement>): void {
  const isChoosing = /^(?:Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End)$/u.test(event.key) || event.key.length === 1;
  if (!isChoosing || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.currentTarget.showPicker();
}
