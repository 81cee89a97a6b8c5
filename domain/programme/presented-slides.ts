/**
 * The slides of a presentation for another program: each whole, since nothing is built up there. A statement stands on a slide of its own, and
 * its answer on the next, so that it can be talked over before. As on a handout no participant is handed in, so none can come out.
 */
import type { HandoutPart } from '../export/handout';
import type { Language } from '../kernel/language';
import { inLanguage } from '../kernel/language';
import type { Scene } from '../stage/audience-view';
import type { PictureToDraw } from '../stage/drawing';
import { slideScene } from '../stage/scene';
import type { SceneContext } from '../stage/scene-context';
import { stepsOf } from './build-steps';
import type { Figure } from './figure/figure';
import { blocksIn, dayOf, still } from './handout-view';
import type { Block } from './programme';
import type { Slide, TextBlock } from './slide';
import { languageOf, notesOf, sourceLines } from './slide-text';
import { sourceName } from './source-name';

export interface PresentedSlide {
  readonly picture: PictureToDraw;
  /** Slides of one kind are laid out alike. */
  readonly layout: string;
  /** The section of the block that it stands in. */
  readonly section: string;
  /** What is drawn of data on it, in its order. */
  readonly figures: readonly Figure[];
  readonly notes: readonly TextBlock[];
  /** In which its words are; the deck's, where nobody knows. */
  readonly language: Language;
  /** Written out. */
  readonly sources: readonly string[];
}

const figuresIn = (blocks: readonly TextBlock[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.figure];
    return block.kind === 'columns' ? block.columns.flatMap(figuresIn) : [];
  });

function layoutOf(scene: Scene): string {
  if (scene.kind !== 'slide') return scene.kind;
  return scene.opener ? `${scene.layout} with drawing` : scene.layout;
}

interface Stated {
  readonly run: SceneContext['run'];
  readonly sources: readonly string[];
}

/** A statement, then its answer; of any other slide just that. */
function statesOf(slide: Slide, { programme, run }: SceneContext): readonly Stated[] {
  if (slide.layout !== 'barometer') return [{ run, sources: slide.layout === 'sources' ? [] : slide.sources }];
  return programme.statements.flatMap(({ id, sources }) =>
    (['statement', 'answer'] as const).map((phase) => ({
      run: { ...run, barometer: { ...run.barometer, statement: id, phase } },
      sources: phase === 'answer' ? sources : [],
    })),
  );
}

function presented(block: Block, slide: Slide, context: SceneContext): readonly PresentedSlide[] {
  const { programme, language } = context;
  return statesOf(slide, context).map(({ run, sources }, index) => {
    const at = { block: block.id, slide: slide.id };
    const scene = slideScene(at, stepsOf(slide), dayOf(programme, block), { ...context, run });
    return {
      picture: still(context, scene),
      layout: layoutOf(scene),
      section: inLanguage(block.title, language),
      figures: scene.kind === 'slide' ? figuresIn(scene.body) : [],
      notes: index === 0 ? notesOf(slide, language) : [],
      language: languageOf(slide, language) || language,
      sources: sourceLines(programme, sources, language).map((source) => sourceName(source, language)),
    };
  });
}

/** `context` is of a training of which no day runs. Empty when the part has no slides. Hidden slides are left out. */
export const presentedSlides = (part: HandoutPart, context: SceneContext): readonly PresentedSlide[] =>
  blocksIn(context.programme, part).flatMap((block) =>
    block.slides.filter(({ hidden }) => hidden === undefined).flatMap((slide) => presented(block, slide, context)),
  );
