/** Draws in a hidden window of its own, one task after the other; the window is reused, so that many pictures take no more room than few. */
import { ipcMain, type WebContents } from 'electron';
import { newQueue } from '../../domain/kernel/queue';
import type { DrawingTask, Drawn, FitProblem, PictureSize, PictureToDraw } from '../../domain/stage/drawing';
import type { SlideParts } from '../../domain/stage/slide-parts';
import { CannotDraw, type Drawer } from '../drawing/drawer';
import { drawnSchema, readSchema } from '../drawing/drawn-schema';
import { type Ear, HiddenWorker } from '../hidden-worker';
import { noteFault } from './app-log';
import { beginHiddenWindow, patienceWithWindows } from './hidden-window';
import { isFrom } from './ipc';

const pixelsPerInch = 96;

type Order = ({ readonly kind: 'draw' } & Omit<DrawingTask, 'id'>) | { readonly kind: 'print'; readonly size: PictureSize };
type Answer =
  | { readonly kind: 'drawn'; readonly problems: Drawn['problems'] }
  | { readonly kind: 'read'; readonly slides: readonly SlideParts[] }
  | { readonly kind: 'printed'; readonly bytes: Uint8Array };

export class HiddenDrawer implements Drawer {
  readonly #queue = newQueue();
  #ear: Ear<Answer> | undefined;
  readonly #worker: HiddenWorker<Order, Answer>;

  /** `closing`: from then on it draws nothing. */
  constructor(closing?: AbortSignal) {
    this.#worker = new HiddenWorker({
      called: 'The window that draws pictures',
      patience: patienceWithWindows,
      failure: (why) => new CannotDraw(why),
      lost: noteFault,
      closing,
      begin: (ear) => {
        this.#ear = ear;
        const size = { width: 1280, height: 720 };
        return beginHiddenWindow({ kind: 'drawing', size, send: (contents, id, order) => this.#send(contents, id, order, ear) }, ear);
      },
    });
    ipcMain.handle('drawing-ready', (event, hasType: unknown) => {
      if (!isFrom('drawing', event)) throw new Error('This window may not ask this.');
      if (hasType === true) this.#ear?.ready();
      else this.#ear?.ended('the letters of the kit could not be loaded');
    });
    ipcMain.handle('drawing-drawn', (event, told: unknown) => {
      if (!isFrom('drawing', event)) throw new Error('This window may not ask this.');
      const { id, problems } = drawnSchema.parse(told);
      this.#ear?.answered(id, { kind: 'drawn', problems });
    });
    ipcMain.handle('drawing-read', (event, told: unknown) => {
      if (!isFrom('drawing', event)) throw new Error('This window may not ask this.');
      const { id, slides } = readSchema.parse(told);
      this.#ear?.answered(id, { kind: 'read', slides });
    });
  }

  measure(pictures: readonly PictureToDraw[], size: PictureSize): Promise<readonly (readonly FitProblem[])[]> {
    return this.#queue.run(() => this.#draw(pictures, size));
  }

  print(pictures: readonly PictureToDraw[], size: PictureSize): Promise<Uint8Array> {
    return this.#queue.run(async () => {
      await this.#draw(pictures, size);
      const answer = await this.#worker.ask({ kind: 'print', size });
      if (answer.kind !== 'printed') throw new CannotDraw('The window that draws pictures gave another answer than was asked for.');
      return answer.bytes;
    });
  }

  read(pictures: readonly PictureToDraw[], size: PictureSize): Promise<readonly SlideParts[]> {
    return this.#queue.run(async () => {
      const answer = await this.#worker.ask({ kind: 'draw', pictures, size, wants: 'parts' });
      if (answer.kind !== 'read' || answer.slides.length !== pictures.length)
        throw new CannotDraw('One of the pictures could not be read.');
      return answer.slides;
    });
  }

  close(): void {
    this.#worker.close();
  }

  async #draw(pictures: readonly PictureToDraw[], size: PictureSize): Promise<Drawn['problems']> {
    const answer = await this.#worker.ask({ kind: 'draw', pictures, size, wants: 'problems' });
    if (answer.kind !== 'drawn') throw new CannotDraw('The window that draws pictures gave another answer than was asked for.');
    /* What breaks while it is drawn takes all pictures of its task along. */
    if (answer.problems.length !== pictures.length) throw new CannotDraw('One of the pictures could not be drawn.');
    return answer.problems;
  }

  #send(contents: WebContents, id: number, order: Order, ear: Ear<Answer>): void {
    if (order.kind === 'draw') {
      const { pictures, size, wants } = order;
      contents.send('drawing-task', { id, pictures, size, wants } satisfies DrawingTask);
      return;
    }
    const { width, height } = order.size;
    contents
      .printToPDF({
        pageSize: { width: width / pixelsPerInch, height: height / pixelsPerInch },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
      })
      .then(
        (bytes) => ear.answered(id, { kind: 'printed', bytes }),
        (error: unknown) => ear.ended(String(error)),
      );
  }
}
