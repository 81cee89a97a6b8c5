/**
 * Files of the slides of the training that is open: the hidden window draws a few slides at a time, and a person can stop it between them.
 * What kind of file it is, and what stands in it, each kind says for itself.
 */
import type { HandoutPart, HandoutProgress } from '../../../domain/export/handout';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { PictureSize } from '../../../domain/stage/drawing';
import { CannotDraw, type Drawer } from '../../drawing/drawer';
import { LongWork } from '../long-work';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { type PartFile, partFileName } from './part-file-name';
import type { SavedFiles } from './saved-files';

/** The size that PowerPoint calls wide. */
export const slideSize: PictureSize = { width: 1280, height: 720 };

interface Request {
  readonly part: HandoutPart;
  readonly language: Language;
}

interface Content {
  readonly slides: readonly unknown[];
}

interface Made {
  readonly bytes: Uint8Array;
}

export interface Order<What extends Request, Of extends Content> {
  readonly open: OpenTraining;
  readonly request: What;
  readonly content: Of;
  readonly drawer: Drawer;
}

/** What `work` makes of all slides, so many of them at once; undefined when it was stopped. */
export type InParts = <Slide, Part>(
  slides: readonly Slide[],
  atOnce: number,
  work: (these: readonly Slide[]) => Promise<Part>,
) => Promise<readonly Part[] | undefined>;

interface Kind<What extends Request, Of extends Content, File extends Made> {
  readonly name: PartFile;
  /** The ending of its name. */
  readonly ending: string;
  readonly contentOf: (open: OpenTraining, request: What) => Of;
  /** Undefined when it was stopped. */
  readonly draw: (order: Order<What, Of>, inParts: InParts) => Promise<File | undefined>;
}

export class SlidesFile<What extends Request, Of extends Content, File extends Made> {
  readonly #ports: Ports;
  readonly #saved: SavedFiles;
  readonly #kind: Kind<What, Of, File>;
  readonly #work: LongWork<HandoutProgress>;

  /** `changed`: there is something new to see. */
  constructor(ports: Ports, saved: SavedFiles, changed: () => void, kind: Kind<What, Of, File>) {
    this.#ports = ports;
    this.#saved = saved;
    this.#kind = kind;
    this.#work = new LongWork(changed);
  }

  /** Undefined while none is made. */
  get progress(): HandoutProgress | undefined {
    return this.#work.progress;
  }

  stop(): void {
    this.#work.stop();
  }

  fileName(open: OpenTraining, { part, language }: Request): string {
    return `${partFileName(open, part, language, this.#kind.name)}.${this.#kind.ending}`;
  }

  /** Undefined when no file was chosen, or it was stopped; then there is no file. */
  async export(open: OpenTraining, request: What): Promise<(Omit<File, 'bytes'> & { readonly file: string }) | Refusal | undefined> {
    const order = this.#order(open, request);
    return isRefusal(order) ? order : this.#saved.one(this.fileName(open, request), () => this.#made(order));
  }

  /** Undefined when it was stopped. */
  async make(open: OpenTraining, request: What): Promise<File | Refusal | undefined> {
    const order = this.#order(open, request);
    return isRefusal(order) ? order : this.#made(order);
  }

  #order(open: OpenTraining, request: What): Order<What, Of> | Refusal {
    const { drawer } = this.#ports;
    if (this.#work.progress) return refuse('handout-running');
    const content = this.#kind.contentOf(open, request);
    if (content.slides.length === 0) return refuse('no-slides');
    return drawer ? { open, request, content, drawer } : refuse('cannot-draw');
  }

  #made(order: Order<What, Of>): Promise<File | Refusal | undefined> {
    return this.#work.through(async () => {
      try {
        const file = await this.#kind.draw(order, this.#inParts);
        return this.#work.isStopped ? undefined : file;
      } catch (error) {
        if (error instanceof CannotDraw) return refuse('cannot-draw');
        throw error;
      } finally {
        order.drawer.close();
      }
    });
  }

  readonly #inParts: InParts = async (slides, atOnce, work) => {
    const parts = [];
    for (let from = 0; from < slides.length; from += atOnce) {
      this.#work.tell({ drawn: from, of: slides.length });
      parts.push(await work(slides.slice(from, from + atOnce)));
      if (this.#work.isStopped) return undefined;
    }
    return parts;
  };
}
