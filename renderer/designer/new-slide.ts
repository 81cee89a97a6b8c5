/** A slide that was just added, of each layout: in both languages, with words to be replaced and the sources of the slide before it. */
import type { DesignSlide, NewSlide } from '../../domain/programme/design';
import type { Layout, layouts } from '../../domain/programme/slide';
import { designerSlides } from '../../words/designer-slides';

type Written = (typeof layouts)[number];

const needsNoSource: readonly Layout[] = ['title', 'section', 'break', 'agenda', 'barometer', 'literature'];

/** `figure`: one that the programme has. */
export function newSlideOf(layout: Written, before: Pick<DesignSlide, 'line'> | undefined, figure: string | undefined): NewSlide {
  const sources = before?.line.sources;
  const source = (language: 'en' | 'sr') => ({ body: designerSlides[language][layout], notes: designerSlides[language].notes });
  return {
    line: {
      layout,
      ...(sources !== undefined && sources !== '' && !needsNoSource.includes(layout) ? { sources } : {}),
      ...(layout === 'case' ? { note: 'content' } : {}),
      ...(layout === 'figure' && figure !== undefined ? { figure } : {}),
    },
    en: source('en'),
    sr: source('sr'),
  };
}
