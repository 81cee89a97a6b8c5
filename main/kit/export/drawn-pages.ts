/**
 * Pages of the kit's own PDFs as pictures, one after the other: what a person looks at before what is drawn for cards. Whoever brings a
 * PDF of their own has the reader meanwhile, and nothing is drawn then.
 */
import type { DrawnPage, PdfDetail } from '../../../domain/programme/pdf-reading';
import { CannotRead, type PdfReader } from '../../pdf/pdf-reader';

/** The caller that goes on asking: a person who turns pages, or cards that get their pictures one after the other. */
type Holder = 'look' | 'cards';

interface Wanted {
  readonly work: () => Promise<void>;
  readonly isLookedAt: boolean;
}

export class DrawnPages {
  readonly #reader: PdfReader | undefined;
  #waiting: readonly Wanted[] = [];
  #isDrawing = false;
  readonly #holders = new Set<Holder>();
  /** What the reader has open. */
  #opened: Uint8Array | undefined;

  constructor(reader: PdfReader | undefined) {
    this.#reader = reader;
  }

  /** Undefined when it can't be drawn now. `page` counts from 1. */
  draw(bytes: Uint8Array, page: number, detail: PdfDetail): Promise<DrawnPage | undefined> {
    return this.#inTurn(detail !== 'card', async (reader) => {
      await this.#open(reader, bytes);
      return reader.draw(page, detail);
    });
  }

  /** Undefined when it can't be opened now. */
  pages(bytes: Uint8Array): Promise<number | undefined> {
    return this.#inTurn(true, async (reader) => {
      this.#opened = undefined;
      return this.#open(reader, bytes);
    });
  }

  /** While somebody goes on asking the reader stays; else a window that nobody needs would take memory from the lectern. */
  hold(holder: Holder, isHeld: boolean): void {
    if (isHeld) this.#holders.add(holder);
    else this.#holders.delete(holder);
    this.#closeIfUnused();
  }

  async #open(reader: PdfReader, bytes: Uint8Array): Promise<number | undefined> {
    if (this.#opened === bytes) return undefined;
    this.#opened = undefined;
    const opened = await reader.open(bytes);
    if ('fault' in opened) throw new CannotRead(opened.fault);
    this.#opened = bytes;
    return opened.pages;
  }

  #inTurn<Result>(isLookedAt: boolean, work: (reader: PdfReader) => Promise<Result | undefined>): Promise<Result | undefined> {
    const reader = this.#reader;
    if (!reader) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      const wanted: Wanted = {
        isLookedAt,
        work: () =>
          work(reader).then(resolve, (error: unknown) => {
            this.#opened = undefined;
            if (error instanceof CannotRead) resolve(undefined);
            else reject(error instanceof Error ? error : new Error(String(error)));
          }),
      };
      const [first, rest] = isLookedAt ? [[wanted], this.#waiting] : [this.#waiting, [wanted]];
      this.#waiting = [...first, ...rest];
      void this.#goOn();
    });
  }

  async #goOn(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      this.#waiting = this.#waiting.slice(1);
      await next.work();
    }
    this.#isDrawing = false;
    this.#closeIfUnused();
  }

  #closeIfUnused(): void {
    if (this.#holders.size > 0 || this.#isDrawing) return;
    this.#opened = undefined;
    this.#reader?.close();
  }
}
