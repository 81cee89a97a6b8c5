/** Makes handouts of the training that is open: a few slides are drawn at a time, and a person can stop it between them. */
import type { HandoutFile, HandoutPart, HandoutProgress, HandoutRequest } from '../../../domain/export/handout';
import { inLanguage } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { type Handout, handoutOf } from '../../../domain/programme/handout-view';
import { sourceName } from '../../../domain/programme/source-name';
import type { PictureSize } from '../../../domain/stage/drawing';
import type { Drawer } from '../../drawing/drawer';
import { handoutPage } from '../../export/handout-pages';
import { HandoutPdf } from '../../export/handout-pdf';
import { translateIn } from '../../translate';
import { readPress } from '../../typeset/fonts';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { DrawingWork } from './drawing-work';
import { partFileName } from './part-file-name';
import type { SavedFiles } from './saved-files';

const size: PictureSize = { width: 1280, height: 720 };
const atOnce = 12;

interface Ready {
  readonly handout: Handout;
  readonly drawer: Drawer;
}

type MadeHandout = Omit<HandoutFile, 'file'> & { readonly bytes: Uint8Array };

export class Handouts {
  readonly #ports: Ports;
  readonly #saved: SavedFiles;
  readonly #work: DrawingWork;

  /** `changed`: there is something new to see. */
  constructor(ports: Ports, saved: SavedFiles, changed: () => void) {
    this.#ports = ports;
    this.#saved = saved;
    this.#work = new DrawingWork(changed);
  }

  /** Undefined while none is made. */
  get progress(): HandoutProgress | undefined {
    return this.#work.progress;
  }

  stop(): void {
    this.#work.stop();
  }

  /** Undefined when no file was chosen, or it was stopped; then there is no file. */
  async export(open: OpenTraining, request: HandoutRequest): Promise<HandoutFile | Refusal | undefined> {
    const ready = this.#ready(open, request);
    return isRefusal(ready) ? ready : this.#saved.one(this.fileName(open, request.part), () => this.#bytes(open, request, ready));
  }

  fileName(open: OpenTraining, part: HandoutPart): string {
    return `${partFileName(open, part, this.#ports.settings.data.language, 'handout')}.pdf`;
  }

  /** Undefined when it was stopped. */
  async make(open: OpenTraining, request: HandoutRequest): Promise<MadeHandout | Refusal | undefined> {
    const ready = this.#ready(open, request);
    return isRefusal(ready) ? ready : this.#bytes(open, request, ready);
  }

  #ready(open: OpenTraining, { part, language }: HandoutRequest): Ready | Refusal {
    const { drawer } = this.#ports;
    if (this.#work.progress) return refuse('handout-running');
    const handout = handoutOf(part, open.unplayed(language));
    if (handout.slides.length === 0) return refuse('no-slides');
    return drawer ? { handout, drawer } : refuse('cannot-draw');
  }

  async #bytes(open: OpenTraining, request: HandoutRequest, { handout, drawer }: Ready): Promise<MadeHandout | Refusal | undefined> {
    const document = await this.#draw(open, handout, request, drawer);
    if (document === undefined || isRefusal(document)) return document;
    return { bytes: await document.finish(), slides: handout.slides.length, pages: document.pages };
  }

  async #draw(
    { programme }: OpenTraining,
    { slides, sources }: Handout,
    { language, perPage, notes }: HandoutRequest,
    drawer: Drawer,
  ): Promise<HandoutPdf | Refusal | undefined> {
    const translate = translateIn(language);
    const facts = {
      language,
      footer: `${inLanguage(programme.title, language)} · ${inLanguage(programme.owner, language)}`,
      pageOf: (page: number, pages: number) => translate('handout:page-of', { page, pages }),
    };
    const { contentFolder, documentClock } = this.#ports;
    const press = await readPress(contentFolder, documentClock.now());
    const document = await HandoutPdf.begin(handoutPage(perPage, notes), facts, press);
    const drawn = await this.#work.during(drawer, async () => {
      for (let from = 0; from < slides.length; from += atOnce) {
        this.#work.tell({ drawn: from, of: slides.length });
        const these = slides.slice(from, from + atOnce);
        const printed = await drawer.print(
          these.map(({ picture }) => picture),
          size,
        );
        if (this.#work.isStopped) return undefined;
        await document.add(printed, these);
      }
      return document;
    });
    if (drawn === undefined || isRefusal(drawn)) return drawn;
    document.addText(
      translate('handout:sources'),
      sources.map((source) => sourceName(source, language)),
    );
    return document;
  }
}
