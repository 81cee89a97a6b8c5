/** Makes presentations of the training that is open: a few slides are read at a time, and a person can stop it between them. */
import type { HandoutPart, HandoutProgress } from '../../../domain/export/handout';
import type { PresentationFile, PresentationRequest } from '../../../domain/export/presentation';
import { inLanguage } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { type PresentedSlide, presentedSlides } from '../../../domain/programme/presented-slides';
import { worldOf } from '../../../domain/programme/theme';
import type { PictureSize } from '../../../domain/stage/drawing';
import type { Drawer } from '../../drawing/drawer';
import type { Deck, DeckSlide, WriteDeck } from '../../pptx/deck-order';
import { translateIn } from '../../translate';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import { DrawingWork } from './drawing-work';
import { partFileName } from './part-file-name';
import type { SavedFiles } from './saved-files';

/** What PowerPoint calls wide. */
const size: PictureSize = { width: 1280, height: 720 };
/** Few, since each brings its pictures along. */
const atOnce = 4;

/** Where nobody else does it: what writes is loaded when it is needed. */
const writeHere: WriteDeck = async (deck) => (await import('../../pptx/deck-file')).deckPptx(deck);

interface Ready {
  readonly slides: readonly PresentedSlide[];
  readonly drawer: Drawer;
}

type MadePresentation = Omit<PresentationFile, 'file'> & { readonly bytes: Uint8Array };

export class Presentations {
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
  async export(open: OpenTraining, request: PresentationRequest): Promise<PresentationFile | Refusal | undefined> {
    const ready = this.#ready(open, request);
    return isRefusal(ready) ? ready : this.#saved.one(this.fileName(open, request.part), () => this.#bytes(open, request, ready));
  }

  fileName(open: OpenTraining, part: HandoutPart): string {
    return `${partFileName(open, part, this.#ports.settings.data.language, 'presentation')}.pptx`;
  }

  /** Undefined when it was stopped. */
  async make(open: OpenTraining, request: PresentationRequest): Promise<MadePresentation | Refusal | undefined> {
    const ready = this.#ready(open, request);
    return isRefusal(ready) ? ready : this.#bytes(open, request, ready);
  }

  #ready(open: OpenTraining, { part, language }: PresentationRequest): Ready | Refusal {
    const { drawer } = this.#ports;
    if (this.#work.progress) return refuse('handout-running');
    const slides = presentedSlides(part, open.unplayed(language));
    if (slides.length === 0) return refuse('no-slides');
    return drawer ? { slides, drawer } : refuse('cannot-draw');
  }

  #bytes(open: OpenTraining, request: PresentationRequest, { slides, drawer }: Ready): Promise<MadePresentation | Refusal | undefined> {
    return this.#work.during(drawer, async () => {
      const read = await this.#read(slides, request, drawer);
      if (!read) return undefined;
      const { writeDeck = writeHere } = this.#ports;
      const { bytes } = await writeDeck(this.#deck(open, request, read));
      return this.#work.isStopped ? undefined : { bytes, slides: slides.length };
    });
  }

  async #read(
    slides: readonly PresentedSlide[],
    { notes }: PresentationRequest,
    drawer: Drawer,
  ): Promise<readonly DeckSlide[] | undefined> {
    const read: DeckSlide[] = [];
    for (let from = 0; from < slides.length; from += atOnce) {
      this.#work.tell({ drawn: from, of: slides.length });
      const these = slides.slice(from, from + atOnce);
      const parts = await drawer.read(
        these.map(({ picture }) => picture),
        size,
      );
      if (this.#work.isStopped) return undefined;
      for (const [index, { picture: _, ...slide }] of these.entries()) {
        const own = parts[index];
        if (!own) throw new Error('A slide was not read');
        read.push({ ...slide, ...own, notes: notes ? slide.notes : [] });
      }
    }
    return read;
  }

  #deck({ programme }: OpenTraining, { language }: PresentationRequest, slides: readonly DeckSlide[]): Deck {
    const translate = translateIn(language);
    return {
      title: inLanguage(programme.title, language),
      owner: inLanguage(programme.owner, language),
      language,
      on: localDateOf(this.#ports.documentClock.now()),
      world: worldOf(programme.theme, undefined),
      words: {
        sources: translate('handout:sources'),
        title: translate('presentation:new-title'),
        text: translate('presentation:new-text'),
      },
      slides,
    };
  }
}
