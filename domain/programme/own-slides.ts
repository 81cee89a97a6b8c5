/**
 * Slides that trainers bring as a PDF: each page is a picture among the training's attachments, shown after the slides of a block
 * or instead of them. The programme's own files stay as they are; what was added is laid over them, and travels with the events.
 */

import type { Agenda } from '../agenda/state';
import { roomOf } from '../stage/freeze';
import type { StoredEvent } from '../training/event';
import type { Training, TrainingState } from '../training/state';
import type { Programme } from './programme';
import type { Paragraph, Slide, SlideText, TextBlock } from './slide';
import type { OwnPage, OwnSlides } from './state';

export type OwnSlidesEvent = Extract<
  StoredEvent,
  { readonly type: 'own-slides-added' | 'own-slides-placed' | 'own-slides-removed' | 'own-slide-noted' }
>;

/** Of those of which nothing is left, once persons were erased, no slide is left either. */
export function withOwnSlidesEvent(all: readonly OwnSlides[], event: OwnSlidesEvent): readonly OwnSlides[] {
  const { slides: id } = event.body;
  switch (event.type) {
    case 'own-slides-added': {
      const { personal } = event;
      if (!personal) return all;
      const { block, place, pictures } = event.body;
      const pages = pictures.map(
        (picture, index): OwnPage => ({ picture, ...(personal.pages[index] ?? { title: '', words: '' }), notes: '' }),
      );
      return [...all, { id, block, place, file: personal.file, pages }];
    }
    case 'own-slides-placed': {
      const { place } = event.body;
      return all.map((each) => (each.id === id ? { ...each, place } : each));
    }
    case 'own-slides-removed':
      return all.filter((each) => each.id !== id);
    case 'own-slide-noted': {
      const { page } = event.body;
      const notes = event.personal?.notes ?? '';
      const noted = (each: OwnPage, index: number): OwnPage => (index === page - 1 ? { ...each, notes } : each);
      return all.map((each) => (each.id === id ? { ...each, pages: each.pages.map(noted) } : each));
    }
  }
}

/**
 * Files of pages that are in the deck no more, as they were removed or taken back. They stay where they are, for Undo and Redo may name
 * them, on the laptop that did it and on no other; but they take no room of the training, and go to nobody. What comes back by Undo or
 * Redo is not asked for its room again.
 */
export function picturesOutOfUse({ events, state }: Training): ReadonlySet<string> {
  const used = new Set(state.ownSlides.flatMap(({ pages }) => pages.map(({ picture }) => picture)));
  const named = events.flatMap((event) => (event.type === 'own-slides-added' ? event.body.pictures : []));
  return new Set(named.filter((picture) => !used.has(picture)));
}

/* ————— in the deck ————— */

/** Nothing of it is derived for another script: it is the trainer's own. */
const asItIs = (text: string): Paragraph => [{ kind: 'text', text, latin: true }];

const paragraphs = (text: string): readonly TextBlock[] =>
  text
    .split(/\n\s*\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ({ kind: 'paragraph', content: asItIs(each) }));

function textOf({ picture, title, words, notes }: OwnPage): SlideText {
  const heading: readonly TextBlock[] = title === '' ? [] : [{ kind: 'heading', level: 1, content: asItIs(title) }];
  return {
    body: [...heading, { kind: 'picture', file: picture, alt: title, caption: '', place: 'full' }, ...paragraphs(words)],
    notes: paragraphs(notes),
  };
}

/** No slide of a programme can have a name with a full stop. */
const nameOf = (id: string, page: number): string => `own.${id}.${page}`;

const slidesFrom = ({ id, pages }: OwnSlides): readonly Slide[] =>
  pages.map((page, index) => {
    const text = textOf(page);
    return { id: nameOf(id, index + 1), layout: 'page', sources: [], timer: undefined, contentNote: false, text: { en: text, sr: text } };
  });

/** The barometer is played from a slide of its own, so nothing takes the place of that. */
function slidesWith(slides: readonly Slide[], own: readonly OwnSlides[]): readonly Slide[] {
  const isInstead = own.some(({ place, pages }) => place === 'instead' && pages.length > 0);
  const kept = isInstead ? slides.filter(({ layout }) => layout === 'barometer') : slides;
  return [...kept, ...own.flatMap(slidesFrom)];
}

/** By block; `slides` are those that stand there without them. */
export function slidesOfBlock(all: readonly OwnSlides[], block: string, slides: readonly Slide[]): readonly Slide[] {
  const own = all.filter((each) => each.block === block);
  return own.length === 0 ? slides : slidesWith(slides, own);
}

export function withOwnSlides(programme: Programme, all: readonly OwnSlides[]): Programme {
  if (all.length === 0) return programme;
  const [first, second] = programme.days;
  const changed = (day: typeof first): typeof first => ({
    ...day,
    blocks: day.blocks.map((block) => ({ ...block, slides: slidesOfBlock(all, block.id, block.slides) })),
  });
  return { ...programme, days: [changed(first), changed(second)] };
}

/* ————— whose they are ————— */

/** The block by which own slides are kept: the programme's, of which a part of it in the agenda knows. */
export function homeOf(agenda: Agenda, block: string): string {
  const row = [...(agenda[1]?.rows ?? []), ...(agenda[2]?.rows ?? [])].find((each) => each.block === block);
  return row?.slidesOf ?? block;
}

/** The room or the desk is on a slide of this block: it must not vanish under them. */
export function isOnStage({ run, agenda }: Pick<TrainingState, 'run' | 'agenda'>, home: string): boolean {
  if (run.day === undefined) return false;
  return [run.slide, roomOf(run).slide].some((slide) => slide !== undefined && homeOf(agenda, slide.block) === home);
}
