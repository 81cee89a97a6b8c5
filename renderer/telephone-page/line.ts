/** The way to the trainer's laptop: questions that are answered or not, and a line that is held open and made anew when it breaks. */

/** Milliseconds of silence after which the line is taken for dead; the laptop says something every ten seconds. */
const silence = 32_000;
/** Until it is tried again. */
const pause = 3_000;

/** What came of a question; undefined when nobody answered. `longest`: milliseconds until then. */
export async function ask(path: string, body: unknown, longest: number): Promise<Readonly<Record<string, unknown>> | undefined> {
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

/** What is done with the data of each event. */
type Heard = Readonly<Record<string, (data: string) => void>>;

/** Listens until it is closed. */
export class Line {
  readonly #heard: Heard;
  readonly #away: () => void;
  #source: EventSource | undefined;
  #watch = 0;
  #about = '';

  constructor(heard: Heard, away: () => void) {
    this.#heard = heard;
    this.#away = away;
  }

  open(about: string): void {
    this.#about = about;
    this.again();
  }

  again(): void {
    this.#hangUp();
    if (this.#about === '') return;
    const source = new EventSource(this.#about);
    this.#source = source;
    for (const [name, heard] of Object.entries(this.#heard)) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        this.#isAlive();
        heard(data);
      });
    }
    source.addEventListener('beat', () => this.#isAlive());
    source.addEventListener('error', () => this.#lost());
    this.#isAlive();
  }

  /** It isn't made anew. */
  close(): void {
    this.#about = '';
    this.#hangUp();
  }

  #hangUp(): void {
    clearTimeout(this.#watch);
    this.#source?.close();
    this.#source = undefined;
  }

  #isAlive(): void {
    clearTimeout(this.#watch);
    this.#watch = window.setTimeout(() => this.#lost(), silence);
  }

  #lost(): void {
    this.#hangUp();
    this.#away();
    this.#watch = window.setTimeout(() => this.again(), pause);
  }
}
