/** The slides of the day that runs, to be chosen from: the words by which each is found, and what the room would see of it. */

import { inLanguage } from '../kernel/language';
import { bySlide } from '../stage/film';
import { roomOf } from '../stage/freeze';
import type { FoundSlide, SlideCard, SlideList, SlideOverview, SlidePicture } from '../stage/run-view';
import { slideScene } from '../stage/scene';
import type { SceneContext } from '../stage/scene-context';
import type { SlideRef } from '../stage/schema';
import { stepsOf } from './build-steps';
import { type DeckSlide, deckOf, indexOf, refOf } from './deck';
import { wordsOfBlocks } from './plain-text';
import { bodyOf, titleOf } from './slide-text';

/** More than are in sight at first, on either side of the one that is shown, on the largest screens too. */
const around = 18;

const deckNow = ({ programme, run }: SceneContext): readonly DeckSlide[] => (run.day === undefined ? [] : deckOf(programme, run.day));

function cardOf({ block, slide }: DeckSlide, index: number, { language }: SceneContext): SlideCard {
  const short = inLanguage(block.short, language);
  return {
    slide: refOf({ block, slide }),
    number: index + 1,
    ...titleOf(slide, block, language),
    block: block.number === undefined ? short : `${block.number}. ${short}`,
    isHidden: slide.hidden ?? false,
  };
}

function foundSlide(each: DeckSlide, index: number, context: SceneContext): FoundSlide {
  const { language } = context;
  const { block, slide } = each;
  return {
    ...cardOf(each, index, context),
    words: `${wordsOfBlocks(bodyOf(slide, language))} ${inLanguage(block.title, language)} ${inLanguage(block.short, language)}`,
  };
}

/**
 * A frozen projector keeps its picture while the trainer looks elsewhere and reveals: pictures that the room may see are of what the
 * room sees.
 */
function picturesOf(slides: readonly DeckSlide[], of: SceneContext, inSight: boolean): readonly SlidePicture[] {
  const context = inSight ? { ...of, run: roomOf(of.run) } : of;
  const { day } = of.run;
  if (day === undefined) return [];
  return slides.map((each) => ({ slide: refOf(each), scene: slideScene(refOf(each), stepsOf(each.slide), day, context) }));
}

/** Empty while no day runs. */
export const slideList = (context: SceneContext): SlideList => ({
  language: context.language,
  slides: deckNow(context).map((each, index) => foundSlide(each, index, context)),
});

/** Empty while no day runs. `inSight`: the room may see the list. */
export function slideOverview(context: SceneContext, inSight: boolean): SlideOverview {
  const deck = deckNow(context);
  const from = Math.max(0, Math.min(indexOf(deck, context.run.slide) - around, deck.length - 2 * around - 1));
  return {
    language: context.language,
    slides: deck.map((each, index) => cardOf(each, index, context)),
    pictures: bySlide(picturesOf(deck.slice(from, from + 2 * around + 1), context, inSight)),
  };
}

/** Returns pictures of those slides that exist. `inSight`: the room may see them. */
export function slidePictures(slides: readonly SlideRef[], context: SceneContext, inSight: boolean): readonly SlidePicture[] {
  const deck = deckNow(context);
  return picturesOf(
    slides.flatMap((slide) => deck[indexOf(deck, slide)] ?? []),
    context,
    inSight,
  );
}
