/**
 * Draws in an Electron of its own, which is started when the first picture is asked for: so that a command of plain Node reads and
 * writes its files itself, and only what is drawn goes to the other process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { DrawnPage, PdfDetail } from '../../domain/programme/pdf-reading';
import type { FitProblem, PictureSize, PictureToDraw } from '../../domain/stage/drawing';
import type { SlideParts } from '../../domain/stage/slide-parts';
import type { PictureFile } from '../content/pictures';
import { type Ear, type Hand, HiddenWorker, type Patience } from '../hidden-worker';
import { CannotRead, type OpenedPdf, type PdfReader } from '../pdf/pdf-reader';
import { CannotDraw, type Drawer } from './drawer';
import { type DrawingOrder, drawingParameter, type FromDrawer, type PdfReadingOrder, type ToDrawer } from './protocol';

/** How Electron is started here; whoever starts the command knows. */
export interface DrawerProgram {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** By the programme's place in the address and the picture's name. */
export type FindDrawnPicture = (programme: string, name: string) => Promise<PictureFile | undefined>;

type Answer = Exclude<FromDrawer, { readonly kind: 'ready' | 'picture-wanted' }>;
/** An order without its number. */
type Order = DrawingOrder | PdfReadingOrder extends infer Each ? (Each extends { readonly id: number } ? Omit<Each, 'id'> : never) : never;

/** An Electron needs a few seconds to start; it has limits of its own for each picture. */
const patienceWithElectron: Patience = { beginning: 60_000, order: 180_000 };
const mostSaid = 2_000;

export class DrawerProcess implements Drawer, PdfReader {
  readonly #program: DrawerProgram;
  readonly #findPicture: FindDrawnPicture;
  readonly #worker: HiddenWorker<Order, Answer>;

  constructor(program: DrawerProgram, findPicture: FindDrawnPicture, patience = patienceWithElectron) {
    this.#program = program;
    this.#findPicture = findPicture;
    this.#worker = new HiddenWorker({
      called: 'The Electron that draws',
      patience,
      failure: (why) => new CannotDraw(why),
      /* The process that gave the command sees it end. */
      lost: () => {},
      begin: (ear) => this.#begin(ear),
    });
  }

  async measure(pictures: readonly PictureToDraw[], size: PictureSize): Promise<readonly (readonly FitProblem[])[]> {
    const answer = await this.#ask({ kind: 'measure', pictures, size });
    if (answer.kind !== 'measured') throw new Error('The drawer gave another answer than was asked for.');
    return answer.problems;
  }

  async print(pictures: readonly PictureToDraw[], size: PictureSize): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'print', pictures, size });
    if (answer.kind !== 'printed') throw new Error('The drawer gave another answer than was asked for.');
    return Buffer.from(answer.bytes, 'base64');
  }

  async read(pictures: readonly PictureToDraw[], size: PictureSize): Promise<readonly SlideParts[]> {
    const answer = await this.#ask({ kind: 'read', pictures, size });
    if (answer.kind !== 'read') throw new Error('The drawer gave another answer than was asked for.');
    return answer.slides;
  }

  async open(bytes: Uint8Array): Promise<OpenedPdf> {
    const answer = await this.#readPdf({ kind: 'open-pdf', bytes: Buffer.from(bytes).toString('base64') });
    if (answer.kind !== 'pdf-opened') throw new Error('The drawer gave another answer than was asked for.');
    return answer.opened;
  }

  async draw(page: number, detail: PdfDetail): Promise<DrawnPage | undefined> {
    const answer = await this.#readPdf({ kind: 'draw-page', page, detail });
    if (answer.kind !== 'page-drawn') throw new Error('The drawer gave another answer than was asked for.');
    return answer.drawn && { ...answer.drawn, picture: new Uint8Array(Buffer.from(answer.drawn.picture, 'base64')) };
  }

  close(): void {
    this.#worker.close();
  }

  /** The same, told as who reads a PDF tells it. */
  async #readPdf(order: Order): Promise<Answer> {
    try {
      return await this.#ask(order);
    } catch (error) {
      if (error instanceof CannotDraw) throw new CannotRead(error.message);
      throw error;
    }
  }

  async #ask(order: Order): Promise<Answer> {
    const answer = await this.#worker.ask(order);
    if (answer.kind === 'failed') throw new CannotDraw(answer.why);
    return answer;
  }

  #begin({ ready, answered, ended }: Ear<Answer>): Hand<Order> {
    const { program, parameters, environment } = this.#program;
    const child = spawn(program, [...parameters, drawingParameter], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      windowsHide: true,
    });
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said = (said + piece.toString()).slice(-mostSaid);
    });
    const end = (why: string): void => ended([why, said.trim()].filter((part) => part !== '').join('\n'));
    child.on('error', ({ message }) => end(message));
    child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    child.on('message', (message: FromDrawer) => {
      if (message.kind === 'ready') ready();
      else if (message.kind === 'picture-wanted') this.#givePicture(child, message).catch((error: unknown) => end(String(error)));
      else answered(message.id, message);
    });
    return {
      send: (id, order) => tell(child, { ...order, id }),
      end: (how) => {
        /* It goes when it hears that nobody needs it any more, unless it hears nothing. */
        if (child.connected) child.disconnect();
        if (how === 'late') child.kill('SIGKILL');
      },
    };
  }

  async #givePicture(child: ChildProcess, wanted: Extract<FromDrawer, { readonly kind: 'picture-wanted' }>): Promise<void> {
    const { id, programme, name } = wanted;
    const picture = await this.#findPicture(programme, name);
    if (!picture) tell(child, { kind: 'no-picture', id });
    else tell(child, { kind: 'picture', id, mediaType: picture.mediaType, bytes: Buffer.from(picture.bytes).toString('base64') });
  }
}

/** One that has gone needs nothing any more. */
const tell = (child: ChildProcess, message: ToDrawer): void => {
  if (child.connected) child.send(message);
};
