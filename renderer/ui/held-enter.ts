/** Enter that is held down on a button clicks it again and again; where a second click would go too far, only the first counts. */
import type { KeyboardEvent } from 'react';

export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}
