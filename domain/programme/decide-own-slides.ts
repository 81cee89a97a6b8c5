/** Slides of the trainer's own: added, put elsewhere, noted and removed, but never from under those who look at them. */

import { type Refusal, refuse } from '../kernel/refusal';
import type { TrainingCommand } from '../training/command';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { homeOf, isOnStage } from './own-slides';
import { longestNotes } from './presentation-reading';
import { blocksOf } from './programme';
import type { OwnLanguage, OwnSlidesPlace } from './schema';
import type { OwnSlides } from './state';

/** Pages of a PDF, ready to be kept. */
export interface NewOwnSlides {
  readonly slides: string;
  readonly place: OwnSlidesPlace;
  readonly language: OwnLanguage;
  readonly file: string;
  readonly pages: readonly { readonly picture: string; readonly title: string; readonly words: string }[];
}

const onStage = (): Refusal => refuse('own-slides-on-stage');

/** Undefined when slides may join this block of the agenda. */
export function refusalToAdd(state: TrainingState, block: string, { programme }: Pick<Context, 'programme'>): Refusal | undefined {
  if (!blocksOf(programme).some(({ id }) => id === block)) return refuse('no-such-block');
  return isOnStage(state, homeOf(state.agenda, block)) ? onStage() : undefined;
}

/** `block`: of the agenda. */
export function addOwnSlides(state: TrainingState, block: string, added: NewOwnSlides, context: Context): Decision | Refusal {
  const refusal = refusalToAdd(state, block, context);
  if (refusal) return refusal;
  const { slides, place, language, file, pages } = added;
  return [
    {
      type: 'own-slides-added',
      body: { slides, block: homeOf(state.agenda, block), place, pictures: pages.map(({ picture }) => picture), language },
      personal: { file, pages: pages.map(({ title, words }) => ({ title, words })) },
    },
  ];
}

/** Slides of a presentation, ready to be kept. */
export interface NewPresentation extends Pick<NewOwnSlides, 'slides' | 'place' | 'language' | 'file'> {
  /** Pictures that its pages show. */
  readonly pictures: readonly string[];
  readonly pages: readonly {
    /** The picture of a page that is one, and is not written. */
    readonly picture: string | null;
    readonly isHidden: boolean;
    readonly title: string;
    readonly words: string;
    readonly body: string;
    readonly notes: string;
  }[];
}

/** `block`: of the agenda. */
export function addPresentation(state: TrainingState, block: string, added: NewPresentation, context: Context): Decision | Refusal {
  const refusal = refusalToAdd(state, block, context);
  if (refusal) return refusal;
  const { slides, place, language, file, pictures, pages } = added;
  return [
    {
      type: 'presentation-added',
      body: {
        slides,
        block: homeOf(state.agenda, block),
        place,
        pictures: [...pictures],
        pages: pages.map(({ picture, isHidden }) => ({ picture, hidden: isHidden })),
        language,
      },
      personal: { file, pages: pages.map(({ title, words, body, notes }) => ({ title, words, body, notes })) },
    },
  ];
}

function withFound(state: TrainingState, slides: string, work: (found: OwnSlides) => Decision | Refusal): Decision | Refusal {
  const found = state.ownSlides.find(({ id }) => id === slides);
  return found ? work(found) : refuse('no-such-own-slides');
}

export const placeOwnSlides = (state: TrainingState, slides: string, place: OwnSlidesPlace): Decision | Refusal =>
  withFound(state, slides, (found) => {
    if (found.place === place) return [];
    return isOnStage(state, found.block) ? onStage() : [{ type: 'own-slides-placed', body: { slides, place } }];
  });

/** Also while they are shown: the picture of the room stays the same, in its other script at most. */
export const chooseOwnLanguage = (state: TrainingState, slides: string, language: OwnLanguage): Decision | Refusal =>
  withFound(state, slides, (found) =>
    found.language === language ? [] : [{ type: 'own-slides-language-chosen', body: { slides, language } }],
  );

export const removeOwnSlides = (state: TrainingState, slides: string): Decision | Refusal =>
  withFound(state, slides, ({ block }) => (isOnStage(state, block) ? onStage() : [{ type: 'own-slides-removed', body: { slides } }]));

type Noting = Extract<TrainingCommand, { readonly kind: 'note-own-slide' }>;

export const noteOwnSlide = (state: TrainingState, { slides, page, notes }: Noting): Decision | Refusal =>
  withFound(state, slides, ({ pages }) => {
    const found = pages[page - 1];
    const typed = notes.trim();
    if (!found) return refuse('no-such-own-slides');
    if (typed.length > longestNotes) return refuse('text-too-long', 'notes', { longest: longestNotes });
    const noted: DomainEvent = { type: 'own-slide-noted', body: { slides, page }, personal: { notes: typed } };
    return found.notes === typed ? [] : [noted];
  });

/** `body`: that somebody looked through, and in which nothing is wrong. */
export const writeOwnSlide = (state: TrainingState, slides: string, page: number, body: string): Decision | Refusal =>
  withFound(state, slides, ({ pages }) => {
    const found = pages[page - 1];
    if (found?.body === undefined) return refuse('no-such-own-slides');
    const typed = body.trim();
    return found.body === typed ? [] : [{ type: 'own-slide-written', body: { slides, page }, personal: { body: typed } }];
  });

/** Whether taking this act back, or doing it again, would take slides from under those who look at them. */
export function isUnderfoot(state: TrainingState, act: DomainEvent, events: readonly DomainEvent[]): boolean {
  if (act.type === 'own-slides-added' || act.type === 'presentation-added') return isOnStage(state, act.body.block);
  if (act.type !== 'own-slides-placed' && act.type !== 'own-slides-removed') return false;
  const { slides } = act.body;
  return events.some(
    (event) =>
      (event.type === 'own-slides-added' || event.type === 'presentation-added') &&
      event.body.slides === slides &&
      isOnStage(state, event.body.block),
  );
}
