/** The day's sources on slides of their own, at its end: collected from what the day shows, never written by hand. */

import { audience } from '../../words/audience';
import { type Block, type DayNumber, dayPlan, type Programme } from './programme';
import type { Slide } from './slide';

/** The most sources that fit on one slide in two columns, in every language and on every screen. */
const mostOnSlide = 12;

/** No slide of a programme can have a name with a full stop. */
const beginOfName = 'sources.';
const nameOf = (page: number): string => `${beginOfName}${page}`;
export const isSourcesSlide = (slide: string): boolean => slide.startsWith(beginOfName);

const heading = (text: string): Slide['text']['en'] => ({
  body: [{ kind: 'heading', level: 1, content: [{ kind: 'text', text }] }],
  notes: [],
});

/** In the order in which they come; those of the statements where the barometer is played. */
export function sourcesOf(programme: Programme, blocks: readonly Block[]): readonly string[] {
  const keys = blocks.flatMap(({ slides }) =>
    slides.flatMap(({ layout, sources }) => (layout === 'barometer' ? programme.statements.flatMap((each) => each.sources) : sources)),
  );
  return [...new Set(keys)].filter((key) => programme.sources.has(key));
}

/** None when the day names no source; several of even length when they don't fit on one. */
export function sourcesSlidesOf(programme: Programme, day: DayNumber): readonly Slide[] {
  const keys = sourcesOf(programme, dayPlan(programme, day).blocks);
  const pages = Math.ceil(keys.length / mostOnSlide);
  const length = Math.ceil(keys.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => ({
    id: nameOf(page + 1),
    layout: 'sources',
    sources: keys.slice(page * length, (page + 1) * length),
    timer: undefined,
    contentNote: false,
    text: { en: heading(audience.en.sources), sr: heading(audience.sr.sources) },
  }));
}
