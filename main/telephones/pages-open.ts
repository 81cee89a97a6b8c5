/** Pages that telephones hold open: each is told what is shown, by events over plain HTTP, and counted for as long as it listens. */
import type { ServerResponse } from 'node:http';
import type { Language } from '../../domain/kernel/language';
import type { RoomPage, RoomPages } from '../../domain/telephones/page';
import { mostPages, mostWaiting } from './bounds';

interface OpenPage {
  readonly token: string;
  readonly language: Language;
  readonly answer: ServerResponse;
}

/** Milliseconds in which comings and goings are told as one: each paints the desk anew. */
const gathering = 200;
/** Milliseconds after which whoever heard nothing is told that it is still here; the page begins to doubt after three of them. */
const beat = 10_000;

const eventOf = (page: RoomPage): string => `event: page\ndata: ${JSON.stringify(page)}\n\n`;

/** Made once for all who hear it. */
const eventsOf = (shown: RoomPages): Readonly<Record<Language, string>> => ({
  en: eventOf(shown.en),
  'sr-Latn': eventOf(shown['sr-Latn']),
  'sr-Cyrl': eventOf(shown['sr-Cyrl']),
});

export class PagesOpen {
  readonly #pages = new Set<OpenPage>();
  readonly #counted: (count: number) => void;
  readonly #beating = setInterval(() => this.#toAll(() => 'event: beat\ndata: 1\n\n'), beat);
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
    /* Who went while something was said is no fault. */
    page.answer.on('error', () => {});
    page.answer.once('close', () => {
      this.#pages.delete(page);
      this.#count();
    });
    this.#say(page, this.#events[page.language]);
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
    for (const page of this.#pages) this.#say(page, text(page));
  }

  /** Who takes nothing is let go: it comes again when it can. */
  #say({ answer }: OpenPage, text: string): void {
    if (answer.writableLength > mostWaiting) answer.destroy();
    else answer.write(text);
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
