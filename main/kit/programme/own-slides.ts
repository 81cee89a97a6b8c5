/**
 * A PDF or a presentation that a trainer brings becomes slides of a block: each picture of it is on the disk before the next is begun, and
 * in the deck once all are. A person is asked where something is to be decided, and can stop it at any time: then nothing of it is left.
 */
import { open as openFile, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Outcome } from '../../../domain/contract';
import type { OwnSlidesProgress } from '../../../domain/desk/desk-view';
import type { Queue } from '../../../domain/kernel/queue';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { addOwnSlides, addPresentation, refusalToAdd } from '../../../domain/programme/decide-own-slides';
import { guessedLanguage } from '../../../domain/programme/own-language';
import { mostSlidesMegabytes, mostTogether } from '../../../domain/programme/presentation-reading';
import type {
  DroppedFile,
  OwnSlidesAnswer,
  OwnSlidesRequest,
  OwnSlidesView,
  OwnSlideTrial,
  TakenSlides,
} from '../../../domain/programme/requests';
import type { Context, Decision } from '../../../domain/training/rules';
import { beginsAsPdf } from '../../pdf/begins-as-pdf';
import { CannotRead, type PdfReader } from '../../pdf/pdf-reader';
import type { PresentationFile } from '../../pptx/reading/read-presentation';
import { NewAttachments } from '../../store/new-attachments';
import { attachmentsFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { attachedSize } from '../training/attached-size';
import type { OpenTraining } from '../training/open-training';
import { ownSlidesView, saveOwnSlide, tryOwnSlide } from './own-slide-texts';
import { drawPages, givenUp, openPdf, type PagesInto, type PdfToTake } from './pdf-in';
import { presentationIn } from './presentation-in';
import { TakingSlides } from './taking-slides';

/**
 * The most megabytes of all pictures of own slides, together with everything else attached to the training: its bundle must stay one that
 * can be taken in.
 */
const mostMegabytes = 80;
/** Some write something before a PDF begins. */
const enoughToTell = 1_024;

/** What a person chose or dropped; how a file begins tells whether it is a PDF. */
type Given =
  | { readonly kind: 'pdf'; readonly pdf: Pick<PdfToTake, 'file' | 'bytes'> }
  | { readonly kind: 'presentation'; readonly from: PresentationFile };

/** Lets a training's own slides be taken in, once all of them are on the disk; undefined when a person stopped it. */
type TakeIn = (into: PagesInto) => Promise<((context: Context) => Decision | Refusal) | Refusal | undefined>;

export class OwnSlidesIn {
  readonly #ports: Ports;
  readonly #queue: Queue;
  readonly #taking: TakingSlides;

  /** `changed`: there is something new to see. */
  constructor(ports: Ports, queue: Queue, changed: () => void) {
    this.#ports = ports;
    this.#queue = queue;
    this.#taking = new TakingSlides(changed);
  }

  /** Undefined while none is read. */
  get progress(): OwnSlidesProgress | undefined {
    return this.#taking.progress;
  }

  view(open: OpenTraining): Promise<OwnSlidesView> {
    return ownSlidesView(open, this.#ports.settings.data.language);
  }

  try(open: OpenTraining, slides: string, page: number, body: string): Promise<OwnSlideTrial | Refusal> {
    return tryOwnSlide(open, { slides, page, body }, this.#ports.settings.data.language);
  }

  save(open: OpenTraining, slides: string, page: number, body: string): Promise<Outcome> {
    return saveOwnSlide(open, { slides, page, body }, this.#ports.settings.data.language);
  }

  /** Empty when the person chose nothing. */
  async #choose(howMany: 'one' | 'several'): Promise<readonly Given[] | Refusal> {
    const translate = translateIn(this.#ports.settings.data.language);
    const paths = await this.#ports.files.chooseSlides(translate, howMany);
    if (paths.length > mostTogether) return refuse('slides-not-a-pair');
    const given: Given[] = [];
    for (const path of paths) {
      const found = await orRefuse(() => lookAt(path), 'pdf-unreadable', translate, { file: basename(path) });
      if (isRefusal(found)) return found;
      given.push(found);
    }
    return given;
  }

  /** Undefined when the person chose no file. */
  async #choosePdf(): Promise<Pick<PdfToTake, 'file' | 'bytes'> | Refusal | undefined> {
    const given = await this.#choose('one');
    if (isRefusal(given)) return given;
    const [chosen] = given;
    return chosen?.kind === 'presentation' ? refuse('not-a-pdf', undefined, { file: chosen.from.file }) : chosen?.pdf;
  }

  /** Undefined when the person chose no file, or stopped it. */
  async choose(open: OpenTraining, request: OwnSlidesRequest): Promise<TakenSlides | Refusal | undefined> {
    const refusal = this.#refusal(open, request);
    if (refusal) return refusal;
    const given = await this.#choose('several');
    return isRefusal(given) ? given : this.#takeGiven(open, request, given);
  }

  /** What was dropped on the window. Undefined when the person stopped it. */
  async take(open: OpenTraining, request: OwnSlidesRequest, files: readonly DroppedFile[]): Promise<TakenSlides | Refusal | undefined> {
    const large = files.find(({ bytes }) => bytes.length > mostSlidesMegabytes * 1_000_000);
    if (large) return tooLarge(large.file, beginsAsPdf(large.bytes));
    const given = files.map(
      (dropped): Given => (beginsAsPdf(dropped.bytes) ? { kind: 'pdf', pdf: dropped } : { kind: 'presentation', from: dropped }),
    );
    return this.#takeGiven(open, request, given);
  }

  /** One file; or a presentation and the PDF of the same deck, in any order. */
  async #takeGiven(open: OpenTraining, request: OwnSlidesRequest, given: readonly Given[]): Promise<TakenSlides | Refusal | undefined> {
    const pdf = given.find((each) => each.kind === 'pdf')?.pdf;
    const from = given.find((each) => each.kind === 'presentation')?.from;
    if (given.length > (pdf && from ? mostTogether : 1)) return refuse('slides-not-a-pair');
    if (from) return this.#presentation(open, request, from, pdf);
    return pdf && this.#pdf(open, request, pdf);
  }

  stop(): void {
    this.#taking.stop();
    if (this.#taking.progress) this.#ports.pdfReader?.close();
  }

  answer(answer: OwnSlidesAnswer): void {
    this.#taking.answer(answer);
  }

  #refusal({ log, programme }: OpenTraining, { block }: OwnSlidesRequest): Refusal | undefined {
    return this.progress ? refuse('own-slides-running') : refusalToAdd(log.training.state, block, { programme });
  }

  async #pdf(
    open: OpenTraining,
    request: OwnSlidesRequest,
    given: Pick<PdfToTake, 'file' | 'bytes'>,
  ): Promise<TakenSlides | Refusal | undefined> {
    const refusal = this.#refusal(open, request);
    const { pdfReader } = this.#ports;
    if (refusal || !pdfReader) return refusal ?? refuse('pdf-unread');
    const { file } = given;
    const pdf: PdfToTake = { ...given, reader: pdfReader };
    return this.#takeIn(open, file, pdfReader, async (into) => {
      const opened = await openPdf(pdf, this.#taking);
      if (!opened || isRefusal(opened)) return opened;
      const { pages } = opened;
      const drawn = await drawPages(pdf, pages, this.#taking, into);
      if (!drawn || isRefusal(drawn)) return drawn;
      const said = drawn.map(({ title, words }) => `${title} ${words}`).join(' ');
      const answer = await this.#taking.ask<'pages'>({ kind: 'pages', pages, language: guessedLanguage(said) });
      if (!answer) return undefined;
      const added = { slides: into.slides, place: request.place, language: answer.language, file, pages: drawn };
      return (context) => addOwnSlides(open.log.training.state, request.block, added, context);
    });
  }

  async #presentation(
    open: OpenTraining,
    request: OwnSlidesRequest,
    from: PresentationFile,
    pdf: Pick<PdfToTake, 'file' | 'bytes'> | undefined,
  ): Promise<TakenSlides | Refusal | undefined> {
    const refusal = this.#refusal(open, request);
    const { pdfReader, readPresentation: read, settings } = this.#ports;
    const { file } = from;
    if (refusal || !pdfReader || !read) return refusal ?? refuse('pptx-unread', undefined, { file });
    return this.#takeIn(open, file, pdfReader, async (into) => {
      const order = { from, pdf, read, reader: pdfReader, language: settings.data.language, choosePdf: () => this.#choosePdf() };
      const taken = await presentationIn(order, this.#taking, into);
      if (!taken || isRefusal(taken)) return taken;
      const added = { slides: into.slides, place: request.place, ...taken };
      return (context) => addPresentation(open.log.training.state, request.block, added, context);
    });
  }

  /** All of it, or nothing. */
  async #takeIn(open: OpenTraining, file: string, reader: PdfReader, take: TakeIn): Promise<TakenSlides | Refusal | undefined> {
    const { trainingsFolder, disk, newId, settings } = this.#ports;
    const folder = attachmentsFolder(trainingsFolder, open.log.id);
    let attachments = new NewAttachments(disk, folder);
    let isKept = false;
    this.#taking.begin(file, 'pages');
    const work = async (): Promise<TakenSlides | Refusal | undefined> => {
      const room = mostMegabytes * 1_000_000 - (await attachedSize(disk, folder, open.log.training));
      const noRoom = (): Refusal | undefined => (attachments.size > room ? full(open, file) : undefined);
      const into: PagesInto = {
        slides: newId(),
        get attachments() {
          return attachments;
        },
        empty: async () => {
          await attachments.drop();
          attachments = new NewAttachments(disk, folder);
        },
        noRoom,
      };
      const decide = await take(into);
      if (!decide || isRefusal(decide)) return decide;
      await attachments.keep();
      const kept = await this.#queue.run(() => this.#keep(open, decide));
      isKept = kept !== undefined && !isRefusal(kept);
      return kept;
    };
    try {
      return await orRefuse(work, 'not-written', translateIn(settings.data.language));
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      return this.#taking.isStopped ? undefined : givenUp(error, this.#taking);
    } finally {
      reader.close();
      if (!isKept) await attachments.drop();
      this.#taking.end();
    }
  }

  /** Undefined when it was stopped while acts before it were done: another training may be open by now. */
  async #keep(open: OpenTraining, decide: (context: Context) => Decision | Refusal): Promise<TakenSlides | Refusal | undefined> {
    if (this.#taking.isStopped) return undefined;
    const context = open.decisionContext();
    const decision = decide(context);
    if (isRefusal(decision)) return decision;
    const kept = await open.keep(decision, context.moment);
    if (isRefusal(kept)) return kept;
    await open.followTexts();
    return { pages: decision.reduce((sum, each) => sum + pagesOf(each), 0) };
  }
}

const pagesOf = (happening: Decision[number]): number => {
  if (happening.type === 'presentation-added') return happening.body.pages.length;
  return happening.type === 'own-slides-added' ? happening.body.pictures.length : 0;
};

const tooLarge = (file: string, isPdf: boolean): Refusal =>
  refuse(isPdf ? 'pdf-too-large' : 'pptx-too-large', undefined, { file, most: mostSlidesMegabytes });

/** Refuses for lack of room; without other slides of one's own, nothing is gained by removing them. */
const full = ({ log }: OpenTraining, file: string): Refusal =>
  refuse(log.training.state.ownSlides.length > 0 ? 'own-slides-full' : 'own-slides-too-large', undefined, { file, most: mostMegabytes });

/** The bytes of a PDF; whatever else it is, nothing of it is read here. The size is asked before anything is read. */
async function lookAt(path: string): Promise<Given | Refusal> {
  const file = basename(path);
  const found = await stat(path);
  if (!found.isFile()) return refuse('not-a-pptx', undefined, { file });
  const isPdf = beginsAsPdf(await beginningOf(path));
  if (found.size > mostSlidesMegabytes * 1_000_000) return tooLarge(file, isPdf);
  return isPdf
    ? { kind: 'pdf', pdf: { file, bytes: new Uint8Array(await readFile(path)) } }
    : { kind: 'presentation', from: { file, path } };
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(enoughToTell), 0, enoughToTell, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
