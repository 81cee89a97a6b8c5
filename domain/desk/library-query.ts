/** What the Library's list is asked for, and what is answered: one window of it at a time, so that thousands of trainings cost no more than a few dozen. */
import type { LocalDate } from '../kernel/time';
import type { OpenKind } from '../training/card-work';
import type { CardInSight, TrainingCard, TrainingStage } from './library-view';

/** `date-past`: no day of it was held here, and its dates are past. */
export const libraryStates = ['planned', 'day-1', 'between-days', 'day-2', 'finished', 'date-past'] as const satisfies readonly (
  | TrainingStage
  | 'date-past'
)[];
export type LibraryState = (typeof libraryStates)[number];

/** What may be missing of a training; `any`: something is. `erasing`: personal data is held longer than it was to be. `laptops`: some wait to be admitted. */
export const libraryMissing = [
  'any',
  'trainers',
  'participants',
  'preparation',
  'certify-1',
  'certify-2',
  'certificates',
  'erasing',
  'laptops',
] as const satisfies readonly ('any' | 'erasing' | 'laptops' | OpenKind)[];
export type LibraryMissing = (typeof libraryMissing)[number];

/** `coming`: what comes, nearest first, then what was, nearest first. */
export const librarySorts = ['coming', 'days', 'place', 'programme', 'project', 'state', 'participants', 'missing'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/**
 * Null: all of them. `year`: in which it ends, as `YYYY`. Places and projects are compared in either script, with or without diacritics; an
 * empty project: of none.
 */
export interface LibraryFilter {
  readonly year: string | null;
  readonly place: string | null;
  /** By its name. */
  readonly programme: string | null;
  readonly project: string | null;
  readonly state: LibraryState | null;
  readonly missing: LibraryMissing | null;
}

export interface LibraryQuery {
  /** Each word must begin a word of what is known of a training. */
  readonly search: string;
  readonly filter: LibraryFilter;
  readonly sort: { readonly by: LibrarySort; readonly isDescending: boolean };
  /** `from`: from 0. */
  readonly window: { readonly from: number; readonly count: number };
}

/** No window of the desk is larger. */
export const mostInWindow = 200;

export const noFilter: LibraryFilter = { year: null, place: null, programme: null, project: null, state: null, missing: null };

/** All of them, the next first. */
export const everyTraining: LibraryQuery = {
  search: '',
  filter: noFilter,
  sort: { by: 'coming', isDescending: false },
  window: { from: 0, count: Number.MAX_SAFE_INTEGER },
};

/** Something to filter by, with the number of trainings that would be found. */
export interface LibraryChoice<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** The choices of each filter while all others stay as they are. `title`: in words, as it was written first. */
export interface LibraryChoices {
  /** The last first. */
  readonly year: readonly LibraryChoice[];
  readonly place: readonly LibraryChoice[];
  readonly programme: readonly (LibraryChoice & { readonly title: string })[];
  readonly project: readonly LibraryChoice[];
  readonly state: readonly LibraryChoice<LibraryState>[];
  readonly missing: readonly LibraryChoice<LibraryMissing>[];
}

export interface LibraryPage<Card extends CardInSight = TrainingCard> {
  /** The laptop's day, on which it was answered. */
  readonly today: LocalDate;
  /** How many there are, and how many of them were found. */
  readonly all: number;
  readonly found: number;
  /** The index of the first card among those found, from 0. */
  readonly from: number;
  readonly cards: readonly Card[];
  readonly choices: LibraryChoices;
}
