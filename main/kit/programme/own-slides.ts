/**
 * A PDF that a trainer brings becomes slides of a block: drawn page by page, each on the disk before the next is begun, and in the deck
 * once all are. A person is asked for the password, and before pages are taken that lost letters; and can stop it at any time: then nothing
 * of it is left.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OwnSlidesProgress, OwnSlidesQuestion } from '../../../domain/desk/desk-view';
import { inLanguage } from '../../../domain/kernel/language';
import type { Queue } from '../../../domain/kernel/queue';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { addOwnSlides, type NewOwnSlides, refusalToAdd } from '../../../domain/programme/decide-own-slides';
import { homeOf } from '../../../domain/programme/own-slides';
import { mostSecondsOfPage } from '../../../domain/programme/pdf-reading';
import { blocksOf } from '../../../domain/programme/programme';
import type { OwnSlidesAnswer, OwnSlidesRequest, OwnSlidesView, TakenPdf } from '../../../domain/programme/requests';
import { beginsAsPdf } from '../../pdf/begins-as-pdf';
import { CannotRead, type OpenedPdf, type PdfReader, TooMuch } from '../../pdf/pdf-reader';
import { NewAttachments } from '../../store/new-attachments';
import { attachmentsFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { attachedSize } from '../training/attached-size';
import type { OpenTraining } from '../training/open-training';

/** A talk of a day has far fewer. */
const mostPages = 200;
const mostPdfMegabytes = 200;
/** Of all pages that a training has, with whatever else was attached to it: its bundle must stay one that can be taken in. */
const mostMegabytes = 80;

type NewPage = NewOwnSlides['pages'][number];

interface Drawing {
  readonly request: OwnSlidesRequest;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reader: PdfReader;
}

export class OwnSlidesIn {
  readonly #ports: Ports;
  readonly #queue: Queue;
  /** There is something new to see. */
  readonly #changed: () => void;
  #progress: OwnSlidesProgress | undefined;
  #isStopped = false;
  /** Hears what a person says to a question; undefined when it was stopped instead. */
  #answered: ((answer: OwnSlidesAnswer | undefined) => void) | undefined;

  constructor(ports: Ports, queue: Queue, changed: () => void) {
    this.#ports = ports;
    this.#queue = queue;
    this.#changed = changed;
  }

  /** Undefined while none is read. */
  get progress(): OwnSlidesProgress | undefined {
    return this.#progress;
  }

  view({ log, programme }: OpenTraining): OwnSlidesView {
    const { ownSlides, agenda, id: training } = log.training.state;
    const { language } = this.#ports.settings.data;
    return ownSlides.map(({ id, block: home, place, file, pages }) => {
      const block = blocksOf(programme).find((each) => homeOf(agenda, each.id) === home);
      return {
        id,
        block: block && inLanguage(block.title, language),
        place,
        file,
        pages: pages.map(({ picture, title, notes }) => ({ picture: `/media/${training}/${picture}`, title, notes })),
      };
    });
  }

  /** Undefined when the person chose no file, or stopped it. */
  async choose(open: OpenTraining, request: OwnSlidesRequest): Promise<TakenPdf | Refusal | undefined> {
    const refusal = this.#refusal(open, request);
    if (refusal) return refusal;
    const translate = translateIn(this.#ports.settings.data.language);
    const path = await this.#ports.files.choosePdf(translate);
    if (path === undefined) return undefined;
    const file = basename(path);
    const bytes = await orRefuse(() => read(path), 'pdf-unreadable', translate, { file });
    return isRefusal(bytes) ? bytes : this.take(open, request, file, bytes);
  }

  /** A file that was dropped on the window. Undefined when the person stopped it. */
  async take(open: OpenTraining, request: OwnSlidesRequest, file: string, bytes: Uint8Array): Promise<TakenPdf | Refusal | undefined> {
    const { pdfReader } = this.#ports;
    if (bytes.length > mostPdfMegabytes * 1_000_000) return refuse('pdf-too-large', undefined, { file, most: mostPdfMegabytes });
    if (!beginsAsPdf(bytes)) return refuse('not-a-pdf', undefined, { file });
    const refusal = this.#refusal(open, request);
    if (refusal) return refusal;
    if (!pdfReader) return refuse('pdf-unread');
    this.#isStopped = false;
    this.#tell({ file, drawn: 0, of: undefined, question: undefined });
    try {
      return await this.#draw(open, { request, file, bytes, reader: pdfReader });
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      return this.#isStopped ? undefined : this.#given(error);
    } finally {
      pdfReader.close();
      this.#tell(undefined);
    }
  }

  stop(): void {
    if (!this.#progress) return;
    this.#isStopped = true;
    this.#ports.pdfReader?.close();
    this.#answered?.(undefined);
  }

  answer(answer: OwnSlidesAnswer): void {
    if (this.#progress?.question?.kind === answer.kind) this.#answered?.(answer);
  }

  /** Undefined when a person stopped it instead. */
  async #ask(question: OwnSlidesQuestion): Promise<OwnSlidesAnswer | undefined> {
    const progress = this.#progress;
    if (!progress || this.#isStopped) return undefined;
    const answer = await new Promise<OwnSlidesAnswer | undefined>((resolve) => {
      this.#answered = resolve;
      this.#tell({ ...progress, question });
    });
    this.#answered = undefined;
    this.#tell({ ...progress, question: undefined });
    return answer;
  }

  /** Whoever read it gave up. */
  #given(error: CannotRead): Refusal {
    const { file, drawn, of } = this.#progress ?? {};
    if (!(error instanceof TooMuch) || file === undefined) return refuse('pdf-unread');
    if (of === undefined) return refuse('pdf-too-heavy', undefined, { file });
    return refuse('pdf-page-too-heavy', undefined, { file, page: (drawn ?? 0) + 1, seconds: mostSecondsOfPage });
  }

  #refusal({ log, programme }: OpenTraining, { block }: OwnSlidesRequest): Refusal | undefined {
    return this.#progress ? refuse('own-slides-running') : refusalToAdd(log.training.state, block, { programme });
  }

  /** Asks for the password as often as it is wrong. Undefined when a person stopped it. */
  async #open({ bytes, reader }: Drawing): Promise<OpenedPdf | undefined> {
    let opened = await reader.open(bytes);
    for (let isWrong = false; 'fault' in opened && opened.fault === 'pdf-locked'; isWrong = true) {
      const answer = await this.#ask({ kind: 'password', isWrong });
      if (answer?.kind !== 'password') return undefined;
      opened = await reader.open(bytes, answer.password);
    }
    return opened;
  }

  async #draw(open: OpenTraining, drawing: Drawing): Promise<TakenPdf | Refusal | undefined> {
    const { request, file, reader } = drawing;
    const opened = await this.#open(drawing);
    if (!opened) return undefined;
    if ('fault' in opened) return refuse(opened.fault, undefined, { file });
    const { pages } = opened;
    if (pages > mostPages) return refuse('pdf-too-long', undefined, { file, pages, most: mostPages });
    const { trainingsFolder, disk, newId, settings } = this.#ports;
    const folder = attachmentsFolder(trainingsFolder, open.log.id);
    const attachments = new NewAttachments(disk, folder);
    let isKept = false;
    try {
      const slides = newId();
      const work = async (): Promise<TakenPdf | Refusal | undefined> => {
        const room = mostMegabytes * 1_000_000 - (await attachedSize(disk, folder, open.log.training));
        const drawn: NewPage[] = [];
        const lost: { page: number; letters: string }[] = [];
        for (let page = 1; page <= pages; page += 1) {
          this.#tell({ file, drawn: page - 1, of: pages, question: undefined });
          const found = await reader.draw(page, 'screen');
          if (this.#isStopped) return undefined;
          if (!found) return refuse('pdf-page-damaged', undefined, { file, page });
          const picture = `${slides}-${page}.${found.ending}`;
          await attachments.add(picture, found.picture);
          if (attachments.size > room) return noRoom(open, file);
          drawn.push({ picture, title: found.title, words: found.words });
          if (found.lost !== '') lost.push({ page, letters: found.lost });
        }
        if (lost.length > 0 && (await this.#ask({ kind: 'letters', pages: lost })) === undefined) return undefined;
        await attachments.keep();
        const kept = await this.#queue.run(() => this.#keep(open, request, { slides, place: request.place, file, pages: drawn }));
        isKept = !isRefusal(kept);
        return isRefusal(kept) ? kept : { pages };
      };
      return await orRefuse(work, 'not-written', translateIn(settings.data.language));
    } finally {
      if (!isKept) await attachments.drop();
    }
  }

  async #keep(open: OpenTraining, { block }: OwnSlidesRequest, added: NewOwnSlides): Promise<{ readonly done: true } | Refusal> {
    const context = open.decisionContext();
    const decision = addOwnSlides(open.log.training.state, block, added, context);
    return isRefusal(decision) ? decision : open.keep(decision, context.moment);
  }

  #tell(progress: OwnSlidesProgress | undefined): void {
    this.#progress = progress;
    this.#changed();
  }
}

/** Where there are no other slides of one's own, nothing is gained by removing them. */
const noRoom = ({ log }: OpenTraining, file: string): Refusal =>
  refuse(log.training.state.ownSlides.length > 0 ? 'own-slides-full' : 'own-slides-too-large', undefined, { file, most: mostMegabytes });

/** The size is asked before anything is read. */
async function read(path: string): Promise<Uint8Array | Refusal> {
  const file = basename(path);
  const found = await stat(path);
  if (!found.isFile()) return refuse('not-a-pdf', undefined, { file });
  if (found.size > mostPdfMegabytes * 1_000_000) return refuse('pdf-too-large', undefined, { file, most: mostPdfMegabytes });
  return new Uint8Array(await readFile(path));
}
