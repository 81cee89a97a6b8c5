/** The slides of a day as one row, and how Next and Back move along it. */

import { inMinutes } from '../kernel/time';
import type { SlideRef } from '../stage/schema';
import type { RunState } from '../stage/state';
import { noteSteps, stepsOf } from './build-steps';
import { type Block, type DayNumber, dayPlan, isPause, type Programme } from './programme';
import type { Slide } from './slide';
import { sourcesSlidesOf } from './sources-slides';

export interface DeckSlide {
  readonly block: Block;
  readonly slide: Slide;
}

/** A slide with so many of its steps built. */
export interface DeckPlace extends DeckSlide {
  readonly step: number;
}

/** A programme never changes, and each act asks for its decks several times. */
const known = new WeakMap<Programme, Map<DayNumber, readonly DeckSlide[]>>();

/** Hidden slides too; the day's sources at the end, in its last block, where one goes to them. */
export function deckOf(programme: Programme, day: DayNumber): readonly DeckSlide[] {
  const decks = known.get(programme) ?? new Map<DayNumber, readonly DeckSlide[]>();
  const deck = decks.get(day) ?? newDeck(programme, day);
  known.set(programme, decks.set(day, deck));
  return deck;
}

function newDeck(programme: Programme, day: DayNumber): readonly DeckSlide[] {
  const { blocks } = dayPlan(programme, day);
  const last = blocks.at(-1);
  const planned = blocks.flatMap((block) => block.slides.map((slide) => ({ block, slide })));
  return last ? [...planned, ...sourcesSlidesOf(programme, day).map((slide) => ({ block: last, slide }))] : planned;
}

export const refOf = ({ block, slide }: DeckSlide): SlideRef => ({ block: block.id, slide: slide.id });

/** Place of a slide in the day's deck, −1 when it isn't there. */
export const indexOf = (deck: readonly DeckSlide[], ref: SlideRef | undefined): number =>
  ref ? deck.findIndex(({ block, slide }) => block.id === ref.block && slide.id === ref.slide) : -1;

export function findSlide(programme: Programme, ref: SlideRef): DeckSlide | undefined {
  const decks = ([1, 2] as const).flatMap((day) => deckOf(programme, day));
  return decks[indexOf(decks, ref)];
}

const isVisible = ({ slide }: DeckSlide): boolean => slide.hidden === undefined;
const isOfSources = ({ slide }: DeckSlide): boolean => slide.layout === 'sources';

/**
 * What Next may show after it. Whoever wants the sources goes to them: nothing comes by itself after the day's last words, but where a
 * break was put before them and its block goes on with nothing else.
 */
const mayFollow =
  (shown: DeckSlide | undefined) =>
  (each: DeckSlide): boolean =>
    isVisible(each) && (!isOfSources(each) || (shown !== undefined && isOfSources(shown)) || each.block.slides.length === 0);

/** Returns a slide's number among those that Next shows of its block; zero for one that is hidden, and for a page of sources. */
export function countInBlock({ block, slide }: DeckSlide): { readonly number: number; readonly of: number } {
  const shown = block.slides.filter(({ hidden }) => hidden === undefined);
  return { number: shown.findIndex(({ id }) => id === slide.id) + 1, of: shown.length };
}

/** With which a day or a block begins. */
export const firstOf = (slides: readonly DeckSlide[]): DeckSlide | undefined => slides.find(isVisible) ?? slides[0];

interface Stand {
  readonly index: number;
  readonly step: number;
}

function standIn(deck: readonly DeckSlide[], { slide, step, blocks }: RunState): Stand {
  const index = indexOf(deck, slide);
  if (index >= 0) return { index, step };
  /* Another laptop may have taken the block on the screen out of the day: then it goes on after what came last. */
  return { index: deck.findLastIndex(({ block }) => blocks[block.id] !== undefined), step: Number.POSITIVE_INFINITY };
}

/** After so long a pause the room is told again what comes: people came back from elsewhere, or came only now. */
const longPause = 20;

const isLongPause = (block: Block): boolean => isPause(block) && inMinutes(block.length) >= longPause;

/**
 * With which step a slide begins for whoever walks there: the room is told in full before the first marked slide of the day and before the
 * first one after a long pause; where it was told, the slide's own line is enough. What was jumped over has told nobody anything.
 */
function firstStepOf(deck: readonly DeckSlide[], index: number, { seen }: Pick<RunState, 'seen'>): number {
  const shown = deck[index];
  if (!shown) return 0;
  const before = deck.slice(0, Math.max(0, index));
  const sincePause = before.slice(before.findLastIndex(({ block }) => isLongPause(block)) + 1);
  const isTold = sincePause.some((each) => noteSteps(each.slide) > 0 && seen[each.block.id]?.includes(each.slide.id));
  return isTold ? noteSteps(shown.slide) : 0;
}

/**
 * Returns where Next leads: to the slide's next step, then to the next slide that isn't hidden; from a page of sources to the next one
 * alone.
 */
export function placeAfter(deck: readonly DeckSlide[], run: RunState): DeckPlace | undefined {
  const { index, step } = standIn(deck, run);
  const shown = deck[index];
  if (shown && step < stepsOf(shown.slide)) return { ...shown, step: step + 1 };
  const following = deck.findIndex((each, place) => place > index && mayFollow(shown)(each));
  const next = deck[following];
  return next && { ...next, step: firstStepOf(deck, following, run) };
}

/** Returns where Back leads: it takes the last step away, then shows the slide before, which is whole. */
export function placeBefore(deck: readonly DeckSlide[], run: RunState): DeckPlace | undefined {
  const { index, step } = standIn(deck, run);
  const shown = deck[index];
  const built = shown ? Math.min(step, stepsOf(shown.slide)) : 0;
  if (shown && built > firstStepOf(deck, index, run)) return { ...shown, step: built - 1 };
  const before = deck.slice(0, Math.max(0, index)).findLast(isVisible);
  return before && { ...before, step: stepsOf(before.slide) };
}

/** Whether going to a block leads forward (it begins), back (it is reopened) or stays in it. */
export function direction(deck: readonly DeckSlide[], from: SlideRef | undefined, to: SlideRef): 'forward' | 'back' | 'same' {
  if (!from) return 'forward';
  if (from.block === to.block) return 'same';
  return indexOf(deck, to) > indexOf(deck, from) ? 'forward' : 'back';
}
