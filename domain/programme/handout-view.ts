/**
 * The slides of a handout, each whole, with its notes. As on the projector no participant is handed in, so none can come out; the answers
 * of the barometer are not in it either.
 */

import type { HandoutPart } from '../export/handout';
import { inLanguage } from '../kernel/language';
import type { AudienceView } from '../stage/audience-view';
import type { PictureToDraw } from '../stage/drawing';
import { slideScene } from '../stage/scene';
import type { SceneContext } from '../stage/scene-context';
import { stepsOf } from './build-steps';
import { wordsOfBlocks } from './plain-text';
import { type Block, blocksOf, type DayNumber, dayPlan, type Programme } from './programme';
import type { Slide, TextBlock } from './slide';
import { bodyOf, notesOf, sourceLines } from './slide-text';
import type { SourceLine } from './source-name';
import { sourcesOf } from './sources-slides';

export interface HandoutSlide {
  readonly picture: PictureToDraw;
  /** All that is written on it, for whoever can't see it. */
  readonly words: string;
  readonly notes: readonly TextBlock[];
}

export interface Handout {
  readonly slides: readonly HandoutSlide[];
  readonly sources: readonly SourceLine[];
}

export function blocksIn(programme: Programme, part: HandoutPart): readonly Block[] {
  switch (part.of) {
    case 'training':
      return blocksOf(programme);
    case 'day':
      return dayPlan(programme, part.day).blocks;
    case 'block':
      return blocksOf(programme).filter(({ id }) => id === part.block);
  }
}

export const dayOf = ({ days: [first] }: Programme, block: Block): DayNumber => (first.blocks.includes(block) ? 1 : 2);

export const still = ({ language }: SceneContext, scene: AudienceView['scene']): PictureToDraw => ({
  view: { language, scene },
  time: { progress: undefined, activityLeft: undefined },
});

type Drawn = Pick<HandoutSlide, 'picture' | 'words'>;

/** One picture, or one for each statement where the barometer is played. */
function picturesOf(block: Block, slide: Slide, context: SceneContext): readonly Drawn[] {
  const { programme, language } = context;
  const drawn = (run: SceneContext['run']): PictureToDraw =>
    still(context, slideScene({ block: block.id, slide: slide.id }, stepsOf(slide), dayOf(programme, block), { ...context, run }));
  if (slide.layout !== 'barometer') {
    const words = wordsOfBlocks(bodyOf(slide, language)).replaceAll(/\s+/gu, ' ').trim();
    return [{ picture: drawn(context.run), words: words === '' ? inLanguage(block.title, language) : words }];
  }
  return programme.statements.map(({ id, text }) => ({
    picture: drawn({ ...context.run, barometer: { ...context.run.barometer, statement: id } }),
    words: inLanguage(text, language),
  }));
}

const isPrinted = ({ hidden, layout }: Slide): boolean => hidden === undefined && layout !== 'break';

/** `context` is of a training of which no day runs. Empty when the part has no slides. */
export function handoutOf(part: HandoutPart, context: SceneContext): Handout {
  const { programme, language } = context;
  const blocks = blocksIn(programme, part).map((block) => ({ block, slides: block.slides.filter(isPrinted) }));
  const slides = blocks.flatMap(({ block, slides: printed }) =>
    printed.flatMap((slide) =>
      picturesOf(block, slide, context).map((drawn, index) => ({ ...drawn, notes: index === 0 ? notesOf(slide, language) : [] })),
    ),
  );
  const named = sourcesOf(
    programme,
    blocks.map(({ block, slides: printed }) => ({ ...block, slides: printed })),
  );
  return { slides, sources: sourceLines(programme, named, language) };
}
