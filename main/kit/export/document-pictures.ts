/**
 * Small pictures of documents' first pages for their cards, made in the background and kept in memory alone while the training, the date and
 * what else they are made of don't change. They are made one by one, and none while a day runs: the lectern needs this laptop then.
 */

import type { Outcome } from '../../../domain/contract';
import type { DocumentPicture } from '../../../domain/export/document-requests';
import type { DocumentRequest } from '../../../domain/export/requests';
import { newQueue } from '../../../domain/kernel/queue';
import { isRefusal } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import type { Clock } from '../../clock';
import { dataUrl } from '../../data-url';
import type { SheetFiles } from '../forms/sheet-files';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import type { DocumentFiles } from './document-files';
import type { DrawnPages } from './drawn-pages';

/** The most pictures of one training in one language; each takes some ten thousand bytes. */
const mostPictures = 60;

export class DocumentPictures {
  readonly #documents: DocumentFiles;
  readonly #pages: DrawnPages;
  readonly #sheets: Pick<SheetFiles, 'edition'>;
  readonly #clock: Clock;
  readonly #others: () => readonly unknown[];
  readonly #queue = newQueue();
  readonly #kept = new Map<string, Promise<DocumentPicture | undefined>>();
  /** All that they are made of, each the same value while it is the same. */
  #madeOf: readonly unknown[] = [];
  /** Not made yet. */
  readonly #waiting = new Set<Promise<DocumentPicture | undefined>>();

  /** `clock`: by which documents are dated; `others`: what of no training they are made of besides, each the same value while it is the same. */
  constructor(
    documents: DocumentFiles,
    pages: DrawnPages,
    sheets: Pick<SheetFiles, 'edition'>,
    clock: Clock,
    others: () => readonly unknown[],
  ) {
    this.#documents = documents;
    this.#pages = pages;
    this.#sheets = sheets;
    this.#clock = clock;
    this.#others = others;
  }

  /** Undefined when there is none, or none now. */
  async picture(open: OpenTraining, request: DocumentRequest): Promise<DocumentPicture | undefined> {
    if (open.dayOnStage !== undefined) return undefined;
    this.#follow(open);
    const key = JSON.stringify([request.document, request.language, request.personalData, request.isLargePrint ?? false]);
    const known = this.#kept.get(key);
    if (known) return known;
    const made: Promise<DocumentPicture | undefined> = this.#queue.run(async () => {
      if (!this.#waiting.has(made)) return undefined;
      try {
        return await this.#make(open, request);
      } finally {
        this.#waiting.delete(made);
        this.#pages.hold('cards', this.#waiting.size > 0);
      }
    });
    this.#waiting.add(made);
    this.#pages.hold('cards', true);
    this.#keep(key, made);
    const picture = await made;
    /* What couldn't be drawn now is tried again when it is asked for again. */
    if (!picture && this.#kept.get(key) === made) this.#kept.delete(key);
    return picture;
  }

  /** Nobody sees the cards any more: what isn't made yet is forgotten. */
  leave(): Outcome {
    for (const [key, made] of this.#kept) if (this.#waiting.has(made)) this.#kept.delete(key);
    this.#waiting.clear();
    this.#pages.hold('cards', false);
    return done;
  }

  #follow({ log, programme, letterhead }: OpenTraining): void {
    const today = localDateOf(this.#clock.now());
    const madeOf = [log.training, programme, this.#sheets.edition(log.id), letterhead, today, ...this.#others()];
    if (madeOf.every((value, index) => value === this.#madeOf[index])) return;
    this.#madeOf = madeOf;
    this.#kept.clear();
    this.#waiting.clear();
  }

  #keep(key: string, picture: Promise<DocumentPicture | undefined>): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= mostPictures && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, picture);
  }

  async #make(open: OpenTraining, request: DocumentRequest): Promise<DocumentPicture | undefined> {
    const document = this.#documents.of(open, request);
    if (isRefusal(document)) return undefined;
    const made = await document.make();
    if (made === undefined || isRefusal(made)) return undefined;
    const drawn = await this.#pages.draw(made.bytes, 1, 'card');
    return drawn && { picture: dataUrl(drawn.ending, drawn.picture) };
  }
}
