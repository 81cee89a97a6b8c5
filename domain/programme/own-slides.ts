/**
 * Slides that trainers bring, shown after the slides of a block or instead of them: each page of a PDF is a picture among the training's
 * attachments, each slide of a presentation is written in Markdown. The programme's own files stay as they are; what was added is laid over
 * them, and travels with the events.
 */

import type { Agenda } from '../agenda/state';
import { roomOf } from '../stage/freeze';
import type { StoredEvent } from '../training/event';
import type { Training, TrainingState } from '../training/state';
import { isInCyrillic } from './own-language';
import { layoutOf } from './own-layout';
import { wordsOfBlocks } from './plain-text';
import type { Programme } from './programme';
import type { OwnLanguage } from './schema';
import type { OneLanguage, Slide, SlideText, TextBlock } from './slide';
import type { OwnPage, OwnSlides } from './state';

export type OwnSlidesEvent = Extract<
  StoredEvent,
  {
    readonly type:
      | 'own-slides-added'
      | 'presentation-added'
      | 'own-slides-placed'
      | 'own-slides-language-chosen'
      | 'own-slides-removed'
      | 'own-slide-written'
      | 'own-slide-noted';
  }
>;

const nothingSaid = { title: '', words: '', body: '', notes: '' };

/** Applies an event; slides of which nothing is left after persons were erased are removed. */
export function withOwnSlidesEvent(all: readonly OwnSlides[], event: OwnSlidesEvent): readonly OwnSlides[] {
  const { slides: id } = event.body;
  switch (event.type) {
    case 'own-slides-added': {
      const { personal } = event;
      if (!personal) return all;
      const { block, place, pictures, language = 'other' } = event.body;
      const pages = pictures.map(
        (picture, index): OwnPage => ({
          ...nothingSaid,
          ...personal.pages[index],
          picture,
          body: undefined,
          isHidden: false,
        }),
      );
      return [...all, { id, block, place, language, file: personal.file, pages, pictures }];
    }
    case 'presentation-added': {
      const { personal } = event;
      if (!personal) return all;
      const { block, place, pictures, pages, language = 'other' } = event.body;
      const made = pages.map(({ picture, hidden }, index): OwnPage => {
        const said = { ...nothingSaid, ...personal.pages[index] };
        return { ...said, picture: picture ?? undefined, body: picture === null ? said.body : undefined, isHidden: hidden };
      });
      return [...all, { id, block, place, language, file: personal.file, pages: made, pictures }];
    }
    case 'own-slide-written': {
      const { page } = event.body;
      const body = event.personal?.body;
      const written = (each: OwnPage, index: number): OwnPage =>
        index === page - 1 && each.body !== undefined && body !== undefined ? { ...each, body } : each;
      return all.map((each) => (each.id === id ? { ...each, pages: each.pages.map(written) } : each));
    }
    case 'own-slides-placed': {
      const { place } = event.body;
      return all.map((each) => (each.id === id ? { ...each, place } : each));
    }
    case 'own-slides-language-chosen': {
      const { language } = event.body;
      return all.map((each) => (each.id === id ? { ...each, language } : each));
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
  const used = new Set(state.ownSlides.flatMap(({ pictures }) => pictures));
  const named = events.flatMap((event) =>
    event.type === 'own-slides-added' || event.type === 'presentation-added' ? event.body.pictures : [],
  );
  return new Set(named.filter((picture) => !used.has(picture)));
}

/* ————— in the deck ————— */

const paragraphs = (text: string): readonly TextBlock[] =>
  text
    .split(/\n\s*\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ({ kind: 'paragraph', content: [{ kind: 'text', text: each }] }));

/** Reads what a page says in Markdown; undefined while nobody can. */
export type ReadBody = (body: string) => readonly TextBlock[] | undefined;

const headingOf = (title: string): readonly TextBlock[] =>
  title === '' ? [] : [{ kind: 'heading', level: 1, content: [{ kind: 'text', text: title }] }];

function bodyOf({ picture, body, title, words }: OwnPage, read: ReadBody): readonly TextBlock[] {
  if (picture !== undefined)
    return [...headingOf(title), { kind: 'picture', file: picture, alt: title, caption: '', place: 'full' }, ...paragraphs(words)];
  return read(body ?? '') ?? [...headingOf(title), ...paragraphs(words)];
}

/** No slide of a programme can have a name with a full stop. */
export const ownSlideName = (id: string, page: number): string => `own.${id}.${page}`;

/** Serbian stands in the script in which this page is written. */
function oneLanguageOf(language: OwnLanguage, body: readonly TextBlock[]): OneLanguage {
  if (language === 'sr') return isInCyrillic(wordsOfBlocks(body)) ? 'sr-Cyrl' : 'sr-Latn';
  return language === 'en' ? 'en' : '';
}

/** A page as a slide. */
export function ownSlide({ id, language }: Pick<OwnSlides, 'id' | 'language'>, page: OwnPage, number: number, read: ReadBody): Slide {
  const text: SlideText = { body: bodyOf(page, read), notes: paragraphs(page.notes) };
  return {
    id: ownSlideName(id, number),
    layout: page.picture === undefined ? layoutOf(text.body) : 'page',
    sources: [],
    timer: undefined,
    contentNote: false,
    ...(page.isHidden ? { hidden: true } : {}),
    oneLanguage: oneLanguageOf(language, text.body),
    text: { en: text, sr: text },
  };
}

/** What trainers brought, as slides of its block. */
export interface OwnDeck {
  readonly block: string;
  readonly isInstead: boolean;
  readonly slides: readonly Slide[];
}

export const ownDecks = (all: readonly OwnSlides[], read: ReadBody): readonly OwnDeck[] =>
  all.map((own) => ({
    block: own.block,
    isInstead: own.place === 'instead',
    slides: own.pages.map((page, index) => ownSlide(own, page, index + 1, read)),
  }));

/** The barometer is played from a slide of its own, so nothing takes the place of that. */
function slidesWith(slides: readonly Slide[], own: readonly OwnDeck[]): readonly Slide[] {
  const isInstead = own.some((deck) => deck.isInstead && deck.slides.length > 0);
  const kept = isInstead ? slides.filter(({ layout }) => layout === 'barometer') : slides;
  return [...kept, ...own.flatMap((deck) => deck.slides)];
}

/** By block; `slides` are those that stand there without them. */
export function slidesOfBlock(all: readonly OwnDeck[], block: string, slides: readonly Slide[]): readonly Slide[] {
  const own = all.filter((each) => each.block === block);
  return own.length === 0 ? slides : slidesWith(slides, own);
}

export function withOwnSlides(programme: Programme, all: readonly OwnDeck[]): Programme {
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
