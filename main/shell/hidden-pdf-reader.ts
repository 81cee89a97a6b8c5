/** Reads a PDF in a hidden window of its own, sandboxed like all others: a stranger's file can do nothing there but be drawn. */
import { type BrowserWindow, ipcMain } from 'electron';
import type { PdfAnswer, PdfOrder } from '../../domain/pdf-reading';
import { pdfAnswerSchema } from '../pdf/pdf-answer-schema';
import { CannotRead, type PdfReader } from '../pdf/pdf-reader';
import { isFrom } from './ipc';
import { makeWindow, showPage } from './windows';

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (why: Error) => void;
}

/** An order without its number. */
type Order = PdfOrder extends infer Each ? (Each extends PdfOrder ? Omit<Each, 'id'> : never) : never;

export class HiddenPdfReader implements PdfReader {
  #window: BrowserWindow | undefined;
  #opening: Waiting<void> | undefined;
  #order: (Waiting<PdfAnswer> & { readonly id: number }) | undefined;
  #orders = 0;

  constructor() {
    ipcMain.handle('pdf-ready', (event) => {
      if (!isFrom('pdf', event)) throw new Error('This window may not ask this.');
      this.#opening?.resolve();
    });
    ipcMain.handle('pdf-answer', (event, told: unknown) => {
      if (!isFrom('pdf', event)) throw new Error('This window may not ask this.');
      const answer = pdfAnswerSchema.parse(told);
      if (answer.id === this.#order?.id) this.#order.resolve(answer);
    });
  }

  readonly open: PdfReader['open'] = async (bytes) => {
    this.close();
    await this.#openWindow();
    const answer = await this.#ask({ kind: 'open', bytes });
    if (answer.kind === 'opened') return { pages: answer.pages };
    if (answer.kind === 'unusable') return { fault: answer.fault };
    throw new CannotRead(`Asked to open, the window answered “${answer.kind}”.`);
  };

  readonly draw: PdfReader['draw'] = async (page) => {
    const answer = await this.#ask({ kind: 'draw', page });
    if (answer.kind === 'drawn') return answer.drawn;
    if (answer.kind === 'not-drawn') return undefined;
    throw new CannotRead(`Asked to draw, the window answered “${answer.kind}”.`);
  };

  close(): void {
    const window = this.#window;
    this.#window = undefined;
    const why = new CannotRead('The window that reads PDFs was closed.');
    this.#opening?.reject(why);
    this.#order?.reject(why);
    if (window && !window.isDestroyed()) window.destroy();
  }

  #ask(order: Order): Promise<PdfAnswer> {
    const window = this.#window;
    if (!window) return Promise.reject(new CannotRead('There is no window that reads PDFs.'));
    this.#orders += 1;
    const id = this.#orders;
    return new Promise((resolve, reject) => {
      this.#order = { id, resolve, reject };
      window.webContents.send('pdf-order', { ...order, id });
    });
  }

  async #openWindow(): Promise<void> {
    const window = makeWindow('pdf', { width: 640, height: 360 });
    this.#window = window;
    window.on('closed', () => {
      /* Its successor may be there already. */
      if (this.#window === window) this.close();
    });
    window.webContents.on('render-process-gone', () => window.destroy());
    await new Promise<void>((resolve, reject) => {
      this.#opening = { resolve, reject };
      showPage(window, 'pdf.html');
    });
  }
}
