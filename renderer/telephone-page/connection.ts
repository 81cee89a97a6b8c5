/** The way to the trainer's laptop: joining, what is shown there as it changes, and what is handed in. */
import type { Language } from '../../domain/kernel/language';
import type { Locked, RoomAct, RoomAnswer, RoomPage } from '../../domain/telephones/page';

/** Milliseconds of silence after which the line is taken for dead; the laptop says something every ten seconds. */
const silence = 32_000;
/** Until it is tried again. */
const pause = 3_000;
/** An answer that doesn't come. */
const longest = 20_000;

interface Heard {
  readonly page: (page: RoomPage) => void;
  readonly away: () => void;
  readonly locked: (why: Locked) => void;
}

/** What came of a question; undefined when nobody answered. */
async function ask(path: string, body: unknown): Promise<Readonly<Record<string, unknown>> | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, longest));
  const answered = fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    body: JSON.stringify(body),
  }).then(
    (response) => response.json(),
    () => undefined,
  );
  return Promise.race([answered.catch(() => undefined), late]);
}

export async function join(word: string): Promise<{ readonly token: string } | { readonly locked: Locked } | undefined> {
  const answer = await ask('/join', { word });
  if (typeof answer?.token === 'string') return { token: answer.token };
  return answer ? { locked: answer.locked as Locked } : undefined;
}

export async function act(
  token: string,
  given: RoomAct,
): Promise<{ readonly answer: RoomAnswer } | { readonly locked: Locked } | undefined> {
  const answer = await ask('/act', { token, act: given });
  if (typeof answer?.answer === 'string') return { answer: answer.answer as RoomAnswer };
  return answer?.locked === undefined ? undefined : { locked: answer.locked as Locked };
}

/** Listens until it is closed; a line that breaks is made anew. */
export class Line {
  readonly #heard: Heard;
  #source: EventSource | undefined;
  #watch = 0;
  #about = '';

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  open(token: string, language: Language): void {
    this.#about = `/room?token=${encodeURIComponent(token)}&language=${language}`;
    this.again();
  }

  again(): void {
    this.close();
    if (this.#about === '') return;
    const source = new EventSource(this.#about);
    this.#source = source;
    source.addEventListener('page', ({ data }: MessageEvent<string>) => {
      this.#isAlive();
      this.#heard.page(JSON.parse(data));
    });
    source.addEventListener('beat', () => this.#isAlive());
    source.addEventListener('locked', ({ data }: MessageEvent<string>) => {
      this.#about = '';
      this.close();
      this.#heard.locked(JSON.parse(data));
    });
    source.addEventListener('error', () => this.#lost());
    this.#isAlive();
  }

  close(): void {
    clearTimeout(this.#watch);
    this.#source?.close();
    this.#source = undefined;
  }

  #isAlive(): void {
    clearTimeout(this.#watch);
    this.#watch = window.setTimeout(() => this.#lost(), silence);
  }

  #lost(): void {
    this.close();
    this.#heard.away();
    this.#watch = window.setTimeout(() => this.again(), pause);
  }
}
