/** How large a slide is set, by all that stands on it. */
import { whileSame } from '../kernel/kept';
import type { Language } from '../kernel/language';
import type { Slide, TextBlock } from '../programme/slide';
import { bodyOf } from '../programme/slide-text';
import { type SourceLine, sourceName } from '../programme/source-name';
import { type SlideType, type SlideWords, typeOfSlide } from '../programme/type/type-of-slide';

interface Around {
  readonly hasDrawing: boolean;
  /** The programme's own words above a marked slide. */
  readonly noteLine: string | undefined;
  readonly sources: readonly SourceLine[];
  readonly language: Language;
}

/** Letters of the kit's own line above a marked slide. */
const usualNote = 60;
/** Between two sources. */
const apart = 3;

/** What takes a part of the width from the words. */
function besideWords({ layout, timer }: Slide, body: readonly TextBlock[], hasDrawing: boolean): SlideWords['beside'] {
  if (hasDrawing) return 'drawing';
  const takesHalf = (block: TextBlock): boolean =>
    (block.kind === 'figure' && layout !== 'figure') || (block.kind === 'picture' && block.place !== 'full');
  if (body.some(takesHalf)) return 'half';
  return layout === 'activity' && timer !== undefined ? 'pane' : undefined;
}

/** Desk and projector ask for the slide that is shown, and a key before it was what comes next. */
const sizeOf = whileSame(
  (slide: Slide, language: Language, step: number, hasDrawing: boolean, noteLetters: number, sourceLetters: number): SlideType => {
    const body = bodyOf(slide, language);
    return typeOfSlide({ layout: slide.layout, body, step, beside: besideWords(slide, body, hasDrawing), noteLetters, sourceLetters });
  },
);

/** `step`: build steps that are over. */
export function typeOf(slide: Slide, step: number, { hasDrawing, noteLine, sources, language }: Around): SlideType {
  const noteLetters = slide.contentNote ? (noteLine?.length ?? usualNote) : 0;
  const sourceLetters = sources.reduce((sum, source) => sum + sourceName(source, language).length + apart, 0);
  return sizeOf(slide, language, step, hasDrawing, noteLetters, sourceLetters);
}
