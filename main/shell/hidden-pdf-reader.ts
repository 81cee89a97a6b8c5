/** Reads a PDF or a photo in a hidden window of its own, sandboxed like all others: a stranger's file can do nothing there but be drawn. */
import { ipcMain, type WebContents } from 'electron';
import { mostSecondsOfPage, type PdfAnswer, type PdfOrder } from '../../domain/programme/pdf-reading';
import { type Ear, HiddenWorker } from '../hidden-worker';
import { pdfAnswerSchema } from '../pdf/pdf-answer-schema';
import { CannotRead, type OpenedPdf, type PdfReader, type SheetReader, TooMuch } from '../pdf/pdf-reader';
import { noteFault } from './app-log';
import { beginHiddenWindow, patienceWithWindows } from './hidden-window';
import { isFrom } from './ipc';

/** An order without its number. */
type Order = PdfOrder extends infer Each ? (Each extends PdfOrder ? Omit<Each, 'id'> : never) : never;

/** An old laptop draws a page full of photographs in two seconds. */
const patienceWithPages = { ...patienceWithWindows, order: mostSecondsOfPage * 1000 };
/** A page of photographs takes a third of it. */
const mostMegabytes = 1_500;

export class HiddenPdfReader implements SheetReader {
  #ear: Ear<PdfAnswer> | undefined;
  /** By somebody who brings a file, until that is closed. */
  #isTaken = false;
  #isOwn = false;
  readonly #worker: HiddenWorker<Order, PdfAnswer>;

  /** `closing`: from then on it reads nothing. */
  constructor(closing?: AbortSignal) {
    this.#worker = new HiddenWorker({
      called: 'The window that reads PDFs',
      patience: patienceWithWindows,
      failure: (why, how) => (how === 'late' ? new TooMuch(why) : new CannotRead(why)),
      lost: noteFault,
      closing,
      begin: (ear) => {
        this.#ear = ear;
        const size = { width: 640, height: 360 };
        const send = (contents: WebContents, id: number, order: Order): void => contents.send('pdf-order', { ...order, id });
        return beginHiddenWindow({ kind: 'pdf', size, mostMegabytes, send }, ear);
      },
    });
    ipcMain.handle('pdf-ready', (event) => {
      if (!isFrom('pdf', event)) throw new Error('This window may not ask this.');
      this.#ear?.ready();
    });
    ipcMain.handle('pdf-answer', (event, told: unknown) => {
      if (!isFrom('pdf', event)) throw new Error('This window may not ask this.');
      const answer = pdfAnswerSchema.parse(told);
      this.#ear?.answered(answer.id, answer);
    });
  }

  readonly open: SheetReader['open'] = (bytes, password) => {
    this.#begin();
    return this.#open(bytes, password);
  };

  /** For PDFs of the kit's own making, which may share a window; it waits for nobody, and whoever brings a stranger's takes it away. */
  readonly own: PdfReader = {
    open: async (bytes) => {
      if (this.#isTaken) throw new CannotRead('Somebody reads a PDF of their own.');
      this.#isOwn = true;
      return this.#open(bytes);
    },
    draw: async (page, detail) => {
      if (!this.#isOwn) throw new CannotRead('The window was taken by somebody with a PDF of their own.');
      return this.draw(page, detail);
    },
    close: () => {
      if (!this.#isTaken) this.close();
    },
  };

  async #open(bytes: Uint8Array, password?: string): Promise<OpenedPdf> {
    const answer = await this.#worker.ask({ kind: 'open', bytes, password });
    if (answer.kind === 'opened') return { pages: answer.pages };
    if (answer.kind === 'unusable') return { fault: answer.fault };
    throw new CannotRead(`Asked to open, the window answered “${answer.kind}”.`);
  }

  /** A stranger's file gets a window in which nothing was before. */
  #begin(): void {
    this.close();
    this.#isTaken = true;
  }

  readonly openPhoto: SheetReader['openPhoto'] = async (bytes, crop, where = 'anew') => {
    if (where === 'anew' || !this.#isTaken) this.#begin();
    const answer = await this.#worker.ask({ kind: 'open-photo', bytes, crop });
    if (answer.kind === 'opened' || answer.kind === 'not-drawn') return answer.kind === 'opened';
    throw new CannotRead(`Asked to open a photo, the window answered “${answer.kind}”.`);
  };

  readonly draw: SheetReader['draw'] = async (page, detail) => {
    /* Another window would know nothing of what was opened. */
    if (!this.#worker.isThere) throw new CannotRead('There is no window that reads PDFs.');
    const answer = await this.#worker.ask({ kind: 'draw', page, detail }, patienceWithPages);
    if (answer.kind === 'drawn') return answer.drawn;
    if (answer.kind === 'not-drawn') return undefined;
    throw new CannotRead(`Asked to draw, the window answered “${answer.kind}”.`);
  };

  close(): void {
    this.#isTaken = false;
    this.#isOwn = false;
    this.#worker.close();
  }
}
