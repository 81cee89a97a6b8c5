/** Draws in a hidden window of its own, one task after the other; the window is reused, so that many pictures take no more room than few. */
import { type BrowserWindow, ipcMain } from 'electron';
import type { DrawingTask, Drawn, FitProblem, PictureSize, PictureToDraw } from '../../domain/drawing';
import { CannotDraw, type Drawer } from '../drawing/drawer';
import { drawnSchema } from '../drawing/drawn-schema';
import { newQueue } from '../kit/queue';
import { isFrom } from './ipc';
import { makeWindow, showPage } from './windows';

const pixelsPerInch = 96;
/** Milliseconds; an old laptop draws a few pictures in one or two seconds. */
const longestTask = 60_000;

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (why: Error) => void;
}

export class HiddenDrawer implements Drawer {
  readonly #queue = newQueue();
  #window: Promise<BrowserWindow> | undefined;
  #current: BrowserWindow | undefined;
  #opening: Waiting<void> | undefined;
  #task: (Waiting<Drawn> & { readonly id: number }) | undefined;
  #tasks = 0;

  constructor() {
    ipcMain.handle('drawing-ready', (event, hasType: unknown) => {
      if (!isFrom('drawing', event)) throw new Error('This window may not ask this.');
      if (hasType === true) this.#opening?.resolve();
      else this.#giveUp('The letters of the kit could not be loaded.');
    });
    ipcMain.handle('drawing-drawn', (event, told: unknown) => {
      if (!isFrom('drawing', event)) throw new Error('This window may not ask this.');
      const drawn = drawnSchema.parse(told);
      if (drawn.id === this.#task?.id) this.#task.resolve(drawn);
    });
  }

  measure(pictures: readonly PictureToDraw[], size: PictureSize): Promise<readonly (readonly FitProblem[])[]> {
    return this.#queue.run(async () => (await this.#draw(pictures, size)).problems);
  }

  print(pictures: readonly PictureToDraw[], size: PictureSize): Promise<Uint8Array> {
    return this.#queue.run(async () => {
      await this.#draw(pictures, size);
      const { webContents } = await this.#open();
      return webContents.printToPDF({
        pageSize: { width: size.width / pixelsPerInch, height: size.height / pixelsPerInch },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
      });
    });
  }

  close(): void {
    const window = this.#window;
    this.#window = undefined;
    void window?.then(
      (open) => open.destroy(),
      () => undefined,
    );
  }

  async #draw(pictures: readonly PictureToDraw[], size: PictureSize): Promise<Drawn> {
    const { webContents } = await this.#open();
    this.#tasks += 1;
    const task: DrawingTask = { id: this.#tasks, size, pictures };
    const late = setTimeout(() => this.#giveUp('The window that draws pictures did not answer.'), longestTask);
    return new Promise<Drawn>((resolve, reject) => {
      this.#task = { id: task.id, resolve, reject };
      webContents.send('drawing-task', task);
    }).finally(() => clearTimeout(late));
  }

  #open(): Promise<BrowserWindow> {
    this.#window ??= this.#openNew();
    return this.#window;
  }

  /** Whoever waits is told; the next task gets a new window. */
  #giveUp(reason: string): void {
    const window = this.#current;
    this.#current = undefined;
    this.#window = undefined;
    const why = new CannotDraw(reason);
    this.#opening?.reject(why);
    this.#task?.reject(why);
    if (window && !window.isDestroyed()) window.destroy();
  }

  async #openNew(): Promise<BrowserWindow> {
    const window = makeWindow('drawing', { width: 1280, height: 720 });
    this.#current = window;
    window.on('closed', () => {
      /* Its successor may be there already. */
      if (this.#current === window) this.#giveUp('The window that draws pictures ended.');
    });
    window.webContents.on('render-process-gone', () => window.destroy());
    await new Promise<void>((resolve, reject) => {
      this.#opening = { resolve, reject };
      showPage(window, 'drawing.html');
    });
    return window;
  }
}
