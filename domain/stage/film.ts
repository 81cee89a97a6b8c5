/**
 * Film and sound on a slide: what plays in the room, and where it is. Known by when it began, never counted; it stops when its slide is
 * left, the screen is covered or the day ends, so that nothing is heard that nobody sees.
 */

import { type Duration, duration, goneBy, type Moment } from '../kernel/time';
import type { Film, TextBlock } from '../programme/slide';
import type { DomainEvent, StoredEvent } from '../training/event';
import type { SlideRef } from './schema';
import type { FilmState } from './state';

type FilmEvent = Extract<StoredEvent, { readonly type: 'film-played' | 'film-paused' }>;

export function filmAfter({ type, body: { slide, from }, moment: { instant } }: FilmEvent): FilmState {
  return { slide, from, playingSince: type === 'film-played' ? instant : undefined, changed: instant };
}

/** What tells a slide from all others. */
export const keyOfSlide = ({ block, slide }: SlideRef): string => `${block} ${slide}`;

/** What there is of slides, by their keys. */
export const bySlide = <Each extends { readonly slide: SlideRef }>(each: readonly Each[]): Readonly<Record<string, Each>> =>
  Object.fromEntries(each.map((one) => [keyOfSlide(one.slide), one]));

export const isSameSlide = (one: SlideRef | undefined, other: SlideRef | undefined): boolean =>
  one !== undefined && other !== undefined && one.block === other.block && one.slide === other.slide;

/** The film once another slide may be there. */
export const filmOnSlide = (film: FilmState | undefined, slide: SlideRef): FilmState | undefined =>
  isSameSlide(film?.slide, slide) ? film : undefined;

export function filmPosition(film: FilmState | undefined, { instant }: Pick<Moment, 'instant'>): Duration {
  if (!film) return duration(0);
  return film.playingSince === undefined ? film.from : duration(film.from + goneBy(film.playingSince, instant));
}

export function stopped(film: FilmState | undefined, moment: Moment): FilmState | undefined {
  if (film?.playingSince === undefined) return film;
  return { ...film, from: filmPosition(film, moment), playingSince: undefined, changed: moment.instant };
}

export const pausedAt = ({ slide }: FilmState, from: Duration): DomainEvent => ({ type: 'film-paused', body: { slide, from } });

/** A slide has one at most. */
export const filmIn = (body: readonly TextBlock[]): Film | undefined => body.find((block) => block.kind === 'film');

/** How it is with the film that the room sees: the same as long as nobody does anything to it. */
export interface FilmPlay {
  readonly isPlaying: boolean;
  /** Another one for each time that it was played or paused. */
  readonly changed: number;
  /** Tenths. */
  readonly volume: number;
}
