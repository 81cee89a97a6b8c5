/** The slides of the day that runs, to be chosen from: what the room would see of each, and the words by which it is found. */

import { inLanguage } from '../kernel/language';
import { roomOf } from '../stage/freeze';
import type { SlideCard, SlideList } from '../stage/run-view';
import { slideScene } from '../stage/scene';
import type { SceneContext } from '../stage/scene-context';
import { stepsOf } from './build-steps';
import { type DeckSlide, deckOf, refOf } from './deck';
import { wordsOfBlocks } from './plain-text';
import type { DayNumber } from './programme';
import { bodyOf, titleOf } from './slide-text';

function cardOf(each: DeckSlide, index: number, day: DayNumber, context: SceneContext): SlideCard {
  const { language } = context;
  const { block, slide } = each;
  const short = inLanguage(block.short, language);
  const title = inLanguage(block.title, language);
  return {
    slide: refOf(each),
    number: index + 1,
    ...titleOf(slide, block, language),
    block: block.number === undefined ? short : `${block.number}. ${short}`,
    isHidden: slide.hidden ?? false,
    scene: slideScene(refOf(each), stepsOf(slide), day, context),
    words: `${wordsOfBlocks(bodyOf(slide, language))} ${title} ${short}`,
  };
}

/**
 * Empty while no day runs. A frozen projector keeps its picture while the trainer looks elsewhere and reveals: a list that the room may
 * see is of what the room sees.
 */
export function slideList(of: SceneContext, inSight: boolean): SlideList {
  const context = inSight ? { ...of, run: roomOf(of.run) } : of;
  const { programme, run, language } = context;
  const { day } = run;
  if (day === undefined) return { language, slides: [] };
  return { language, slides: deckOf(programme, day).map((each, index) => cardOf(each, index, day, context)) };
}
