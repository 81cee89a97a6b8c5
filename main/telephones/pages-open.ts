/** Pages that telephones hold open: each is told what is shown, by events over plain HTTP, and counted for as long as it listens. */
import type { ServerResponse } from 'node:http';
import type { Language } from '../../domain/kernel/language';
import type { RoomPage, RoomPages } from '../../domain/telephones/page';
import { mostPages } from './bounds';
import { beat, eventOf, tellOrLetGo } from './events';

interface OpenPage {
  readonly token: string;
  readonly language: Language;
  readonly answer: ServerResponse;
}

/** Milliseconds in which comings and goings are told as one: each paints the desk anew. */
const gathering = 200;
const eventOfPage = (page: RoomPage): string => eventOf('page', page);

/** Made once for all who hear it. */
const eventsOf = (shown: RoomPages): Readonly<Record<Language, string>> => ({
  en: eventOfPage(shown.en),
  'sr-Latn': eventOfPage(shown['sr-Latn']),
  'sr-Cyrl': eventOfPage(shown['sr-Cyrl']),
});

export class PagesOpen {
  readonly #pages = new Set<OpenPage>();
  readonly #counted: (count: number) => void;
  readonly #beating = setInterval(() => this.#toAll(() => eventOf('beat', 1)), beat);
  #events: Readonly<Record<Language, string>>;
  #told = 0;
  #isClosed = false;
  #telling: NodeJS.Timeout | undefined;

  /** `counted` hears how many telephones are there whenever that changed. */
  constructor(shown: RoomPages, counted: (count: number) => void) {
    this.#events = eventsOf(shown);
    this.#counted = counted;
  }

  /** The answer's head was written before. */
  add(page: OpenPage): void {
    const own = [...this.#pages].filter(({ token }) => token === page.token);
    if (own.length >= mostPages) own[0]?.answer.destroy();
    this.#pages.add(page);
    /* A page that left while something was sent is no fault. */
    page.answer.on('error', () => {});
    page.answer.once('close', () => {
      this.#pages.delete(page);
      this.#count();
    });
    tellOrLetGo(page.answer, this.#events[page.language]);
    this.#count();
  }

  show(shown: RoomPages): void {
    this.#events = eventsOf(shown);
    this.#toAll(({ language }) => this.#events[language]);
  }

  close(): void {
    clearInterval(this.#beating);
    clearTimeout(this.#telling);
    this.#isClosed = true;
    for (const { answer } of this.#pages) answer.destroy();
  }

  #toAll(text: (page: OpenPage) => string): void {
    for (const page of this.#pages) tellOrLetGo(page.answer, text(page));
  }

  #count(): void {
    if (this.#isClosed) return;
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      const count = new Set([...this.#pages].map(({ token }) => token)).size;
      if (count !== this.#told) this.#counted(count);
      this.#told = count;
    }, gathering);
  }
}
