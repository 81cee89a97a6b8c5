/**
 * What comes while a finger or a mouse button is down is shown once that is let go: a button that moves away under it, or comes anew, loses
 * the click. It waits no longer than a click takes, and what mustn't wait is shown at once.
 */

/** Milliseconds; who holds longer drags, scrolls or marks text. */
const longestClick = 1_000;
/** Milliseconds after a finger is lifted in which its click still comes. */
const clickComesWithin = 50;

const lettingGo = ['pointerup', 'pointercancel', 'dragend'] as const;

/** `window` is where the pointer is felt; `waits` says whether this one may. The latest that was told counts. */
export function heldWhilePressed<Told>(
  window: EventTarget,
  show: (told: Told) => void,
  waits: (told: Told) => boolean,
): (told: Told) => void {
  let isPressed = false;
  let held: { readonly told: Told } | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    isPressed = false;
    const waiting = held;
    held = undefined;
    if (waiting) show(waiting.told);
  }
  function endIn(milliseconds: number): void {
    clearTimeout(ending);
    ending = setTimeout(end, milliseconds);
  }

  function pressed(): void {
    isPressed = true;
    endIn(longestClick);
  }
  function letGo(): void {
    if (isPressed) endIn(clickComesWithin);
  }
  /* Not before all who listen to the click have heard it. */
  function clicked(): void {
    if (isPressed) endIn(0);
  }
  window.addEventListener('pointerdown', pressed, { capture: true });
  for (const kind of lettingGo) window.addEventListener(kind, letGo, { capture: true });
  window.addEventListener('click', clicked, { capture: true });

  return (told) => {
    if (isPressed && waits(told)) {
      held = { told };
      return;
    }
    held = undefined;
    show(told);
  };
}
