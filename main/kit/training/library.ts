/**
 * The Library: a card of each training that can be read, made anew when something of it changed. What the room may see is made of what may
 * be seen, and asked for in the same way.
 */
import type { NothingBesides } from '../../../domain/desk/desk-view';
import { type LibraryCard, libraryPage } from '../../../domain/desk/library-page';
import type { LibraryPage, LibraryQuery } from '../../../domain/desk/library-query';
import type { CardInSight, LibraryView, TrainingCard } from '../../../domain/desk/library-view';
import { upNext } from '../../../domain/desk/up-next';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Language } from '../../../domain/kernel/language';
import { type LocalDate, localDateOf } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import { cardInSight, cardOf } from '../../../domain/training/card';
import type { TrainingSummary } from '../../../domain/training/summary';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import type { ProgrammeShelf } from '../programme/programme-shelf';
import type { Trainings } from './trainings';

type SeenCard = NothingBesides<CardInSight, TrainingCard>;

/** What a card was made of. */
interface Source {
  readonly summary: TrainingSummary;
  readonly programme: Programme | undefined;
  readonly today: LocalDate;
  readonly language: Language;
  readonly waitingLaptops: number;
}

interface Made {
  readonly from: Source;
  readonly card: TrainingCard;
  readonly seen: SeenCard;
}

interface Cards {
  readonly all: readonly TrainingCard[];
  readonly seen: readonly SeenCard[];
  readonly today: LocalDate;
  readonly next: LibraryView<TrainingCard>['next'];
  readonly nextSeen: LibraryView<SeenCard>['next'];
}

const isEqual = (one: TrainingCard, other: TrainingCard): boolean => JSON.stringify(one) === JSON.stringify(other);

const isMadeOf = (made: Made, from: Source): boolean =>
  made.from.summary === from.summary &&
  made.from.programme === from.programme &&
  made.from.today === from.today &&
  made.from.language === from.language &&
  made.from.waitingLaptops === from.waitingLaptops;

export class Library {
  readonly #ports: Ports;
  readonly #preferences: Preferences;
  readonly #trainings: Trainings;
  readonly #shelf: ProgrammeShelf;
  #made: ReadonlyMap<TrainingId, Made> = new Map();
  #cards: Cards | undefined;
  #edition = 0;

  constructor(ports: Ports, preferences: Preferences, trainings: Trainings, shelf: ProgrammeShelf) {
    this.#ports = ports;
    this.#preferences = preferences;
    this.#trainings = trainings;
    this.#shelf = shelf;
  }

  forTrainer(): LibraryView {
    const { all, next } = this.#now();
    return { count: all.length, edition: this.#edition, next, reading: this.#trainings.progress };
  }

  inSight(): LibraryView<SeenCard> {
    const { seen, nextSeen } = this.#now();
    return { count: seen.length, edition: this.#edition, next: nextSeen, reading: this.#trainings.progress };
  }

  page(query: LibraryQuery, isPrivate: boolean): LibraryPage<LibraryCard> {
    const { all, seen, today } = this.#now();
    return libraryPage(isPrivate ? all : seen, query, { today, language: this.#preferences.data.language });
  }

  /** The same cards for as long as nothing of them changed: what is compared in a search hangs on them. */
  #now(): Cards {
    const today = localDateOf(this.#ports.clock.now());
    const { summaries } = this.#trainings;
    const { strangers } = this.#trainings;
    const isSame = summaries.length === this.#made.size && summaries.every((summary) => this.#isMade(summary, today, strangers));
    if (this.#cards?.today === today && isSame) return this.#cards;
    const before = this.#made;
    const made = new Map(summaries.flatMap((summary) => this.#madeOf(summary, today, strangers)));
    const isAsBefore = made.size === before.size && [...made].every(([id, { card }]) => before.get(id)?.card === card);
    this.#made = made;
    if (this.#cards?.today === today && isAsBefore) return this.#cards;
    const all = [...made.values()].map(({ card }) => card);
    const seen = [...made.values()].map((each) => each.seen);
    this.#edition += 1;
    this.#cards = { all, seen, today, next: upNext(all, today), nextSeen: upNext(seen, today) };
    return this.#cards;
  }

  #sourceOf(summary: TrainingSummary, today: LocalDate, strangers: Trainings['strangers']): Source {
    return {
      summary,
      programme: this.#programmeOf(summary.id, summary.details.programme),
      today,
      language: this.#preferences.data.language,
      waitingLaptops: strangers.get(summary.id)?.waiting.length ?? 0,
    };
  }

  #isMade(summary: TrainingSummary, today: LocalDate, strangers: Trainings['strangers']): boolean {
    const made = this.#made.get(summary.id);
    return made !== undefined && isMadeOf(made, this.#sourceOf(summary, today, strangers));
  }

  /** A training that can't be shown is one that can't be read. */
  #madeOf(summary: TrainingSummary, today: LocalDate, strangers: Trainings['strangers']): readonly (readonly [TrainingId, Made])[] {
    const { id } = summary;
    const from = this.#sourceOf(summary, today, strangers);
    const before = this.#made.get(id);
    if (before && isMadeOf(before, from)) return [[id, before]];
    try {
      const card = cardOf(summary, from, from.programme);
      const seen = cardInSight(summary);
      if (before && isEqual(before.card, card)) return [[id, { ...before, from }]];
      return [[id, { from, card, seen }]];
    } catch (error) {
      this.#trainings.fails(id, error);
      return [];
    }
  }

  /** A card reads no file: until its training is opened, the programme of that name on this laptop stands for the training's own copy. */
  #programmeOf(id: TrainingId, name: string): Programme | undefined {
    return this.#trainings.programmeRead(id) ?? this.#shelf.known(name);
  }
}
