/** Keys that are pressed before the desk stands: kept in their order, and pressed once it does. */

/** The most presses that are repeated: a person who pressed more often wonders what is going on. */
const most = 3;
const kept: KeyboardEvent[] = [];

function keep(event: KeyboardEvent): void {
  if (!event.repeat && kept.length < most) kept.push(event);
}

addEventListener('keydown', keep, true);

/** Once, when whoever listens is there. */
export function pressEarlyKeys(): void {
  removeEventListener('keydown', keep, true);
  for (const event of kept.splice(0)) document.body.dispatchEvent(new KeyboardEvent(event.type, event));
}
