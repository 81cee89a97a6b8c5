/**
 * Motion between two pictures: what belongs together goes to its new place, what is new comes in. The next picture stands in the window
 * before anything moves, so that no key is later for it; the platform's own view transitions first keep a picture of the old state
 * and hold back the frames until then. A second key finishes what still moves.
 */
import { flushSync } from 'react-dom';
import type { Scene } from '../../domain/stage/audience-view';
import { type Part, type Place, pairsOf } from './pairs';

const slideLength = 200;
const stepLength = 120;
/** Milliseconds for which a picture has stood: who goes on sooner is looking for another, and nobody reads a way through. */
const leastStay = 400;
const easing = 'cubic-bezier(0.2, 0, 0, 1)';
/** What is new can be read in its first frame. */
const atFirst = 0.35;
/** More of it comes at once: it would be a flicker, and cost the frames that a slow laptop has. */
const mostThatComes = 24;

/** The smallest things that stay whole between two slides. */
const parts = 'h2, h3, p, li, tr, blockquote, figcaption, img';
/** The barometer moves by itself; of what takes a picture away nothing is to be seen on its way. */
const still: ReadonlySet<Scene['kind']> = new Set([
  'statement',
  'places',
  'answer',
  'shift',
  'summary',
  'black',
  'quiet',
  'page',
  'test-picture',
]);

interface Shown extends Part {
  readonly element: Element;
}

function placeOf(element: Element): Place {
  const { left, top } = element.getBoundingClientRect();
  return { left, top, size: Number.parseFloat(getComputedStyle(element).fontSize) };
}

function partsIn(room: Element): readonly Shown[] {
  return [...room.querySelectorAll(parts)].flatMap((element) => {
    const is = element instanceof HTMLImageElement ? element.src : (element.textContent ?? '');
    const isWithin = element.parentElement?.closest(parts) !== null;
    return is === '' || isWithin ? [] : [{ element, is: `${element.tagName} ${is}`, place: placeOf(element) }];
  });
}

function finishAll(room: Element): void {
  for (const animation of room.getAnimations({ subtree: true }))
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
}

function move(before: readonly Shown[], room: Element): void {
  const { moved, added, stayed } = pairsOf(before, partsIn(room));
  const duration = stayed || moved.length > 0 ? stepLength : slideLength;
  const timing = { duration, easing };
  for (const { part, from } of moved) {
    const { left, top, size } = part.place;
    const way = `translate(${from.left - left}px, ${from.top - top}px) scale(${from.size / size})`;
    part.element.animate({ transform: [way, 'none'], transformOrigin: ['0 0', '0 0'] }, timing);
  }
  if (added.length > mostThatComes) return;
  for (const { element, place } of added) {
    /* A picture is simply there: the largest thing on a slide is no work for its first frames. */
    if (element instanceof HTMLImageElement) continue;
    element.animate({ opacity: [atFirst, 1], translate: [`0 ${place.size * 0.4}px`, '0 0'] }, timing);
  }
}

let drawnAt = Number.NEGATIVE_INFINITY;

/** Draws the next picture at once; then what changed moves, unless the person goes fast or asked their system for less motion. */
export function drawMoving(root: Element, from: Scene['kind'] | undefined, to: Scene['kind'], draw: () => void): void {
  const now = performance.now();
  const isFast = now - drawnAt < leastStay;
  drawnAt = now;
  const isStill = from === undefined || still.has(from) || still.has(to) || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isFast) finishAll(root);
  if (isStill || isFast) {
    draw();
    return;
  }
  const before = partsIn(root);
  flushSync(draw);
  move(before, root);
}
