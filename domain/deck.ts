/** The slides of a day as one row, and how Next and Back move along it. */
import type { SlideRef } from './event';
import { type Block, blocksOf, type DayNumber, dayPlan, type Programme, type Slide } from './programme';

export interface DeckSlide {
  readonly block: Block;
  readonly slide: Slide;
}

export const deckOf = (programme: Programme, day: DayNumber): readonly DeckSlide[] =>
  dayPlan(programme, day).blocks.flatMap((block) => block.slides.map((slide) => ({ block, slide })));

export const refOf = ({ block, slide }: DeckSlide): SlideRef => ({ block: block.id, slide: slide.id });

/** Place of a slide in the day's deck, −1 when it isn't there. */
export const indexOf = (deck: readonly DeckSlide[], ref: SlideRef | undefined): number =>
  ref ? deck.findIndex(({ block, slide }) => block.id === ref.block && slide.id === ref.slide) : -1;

export function findSlide(programme: Programme, ref: SlideRef): DeckSlide | undefined {
  const block = blocksOf(programme).find(({ id }) => id === ref.block);
  const slide = block?.slides.find(({ id }) => id === ref.slide);
  return block && slide ? { block, slide } : undefined;
}

/** Whether going to a block leads forward (it begins), back (it is reopened) or stays in it. */
export function direction(deck: readonly DeckSlide[], from: SlideRef | undefined, to: SlideRef): 'forward' | 'back' | 'same' {
  if (!from) return 'forward';
  if (from.block === to.block) return 'same';
  return indexOf(deck, to) > indexOf(deck, from) ? 'forward' : 'back';
}
