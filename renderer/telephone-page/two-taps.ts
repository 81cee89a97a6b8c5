/**
 * The second tap of two would press what came under the finger with the first. Most browsers say that a click is the second; on iOS none does,
 * and there the finger is watched: what it lifts from so soon again, at the same place, presses nothing.
 */

/** Milliseconds, and pixels of the page. */
const together = { time: 350, way: 30 } as const;

let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

export function passOver(tap: MouseEvent): void {
  if (tap.detail < 2) return;
  tap.preventDefault();
  tap.stopPropagation();
}

/** In a field two taps choose a word. */
const isField = (target: EventTarget | null): boolean => target instanceof HTMLElement && /^(?:INPUT|TEXTAREA)$/u.test(target.tagName);

/** No click comes of a touch that was stopped. */
export function passOverTouch(touch: TouchEvent): void {
  const finger = touch.changedTouches[0];
  if (!finger) return;
  const { clientX: x, clientY: y } = finger;
  const isSecond = touch.timeStamp - last.at < together.time && Math.hypot(x - last.x, y - last.y) < together.way;
  last = { at: touch.timeStamp, x, y };
  if (isSecond && !isField(touch.target)) touch.preventDefault();
}
