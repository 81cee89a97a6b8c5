/**
 * Draws in an Electron of its own, which is started when the first picture is asked for: so that a command of plain Node reads and
 * writes its files itself, and only what is drawn goes to the other process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { FitProblem, PictureSize, PictureToDraw } from '../../domain/drawing';
import type { PictureFile } from '../content/pictures';
import { CannotDraw, type Drawer } from './drawer';
import { type DrawingOrder, drawingParameter, type FromDrawer, type ToDrawer } from './wire';

/** How Electron is started here; whoever starts the command knows. */
export interface DrawerProgram {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** By the programme's place in the address and the picture's name. */
export type FindDrawnPicture = (programme: string, name: string) => Promise<PictureFile | undefined>;

type Answer = Extract<FromDrawer, { readonly kind: 'measured' | 'printed' }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (why: Error) => void;
}

const mostSaid = 2_000;

export class DrawerProcess implements Drawer {
  readonly #program: DrawerProgram;
  readonly #findPicture: FindDrawnPicture;
  readonly #waiting = new Map<number, Waiting>();
  #child: Promise<ChildProcess> | undefined;
  #orders = 0;

  constructor(program: DrawerProgram, findPicture: FindDrawnPicture) {
    this.#program = program;
    this.#findPicture = findPicture;
  }

  async measure(pictures: readonly PictureToDraw[], size: PictureSize): Promise<readonly (readonly FitProblem[])[]> {
    const answer = await this.#ask('measure', pictures, size);
    if (answer.kind !== 'measured') throw new Error('The drawer gave another answer than was asked for.');
    return answer.problems;
  }

  async print(pictures: readonly PictureToDraw[], size: PictureSize): Promise<Uint8Array> {
    const answer = await this.#ask('print', pictures, size);
    if (answer.kind !== 'printed') throw new Error('The drawer gave another answer than was asked for.');
    return Buffer.from(answer.bytes, 'base64');
  }

  close(): void {
    const child = this.#child;
    this.#child = undefined;
    void child?.then(
      (running) => running.connected && running.disconnect(),
      () => undefined,
    );
  }

  async #ask(kind: DrawingOrder['kind'], pictures: readonly PictureToDraw[], size: PictureSize): Promise<Answer> {
    this.#child ??= this.#start();
    const child = await this.#child;
    this.#orders += 1;
    const id = this.#orders;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      tell(child, { kind, id, pictures, size });
    });
  }

  #start(): Promise<ChildProcess> {
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
    return new Promise((resolve, reject) => {
      const ended = (why: string): void => {
        this.#child = undefined;
        const failure = new CannotDraw([why, said.trim()].filter((part) => part !== '').join('\n'));
        reject(failure);
        for (const { reject: rejectOrder } of this.#waiting.values()) rejectOrder(failure);
        this.#waiting.clear();
      };
      child.on('error', ({ message }) => ended(message));
      child.on('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
      child.on('message', (message: FromDrawer) => {
        if (message.kind === 'ready') resolve(child);
        else if (message.kind === 'picture-wanted') void this.#givePicture(child, message);
        else this.#answered(message);
      });
    });
  }

  #answered(message: Answer | Extract<FromDrawer, { readonly kind: 'failed' }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'failed') waiting?.reject(new CannotDraw(message.why));
    else waiting?.resolve(message);
  }

  async #givePicture(child: ChildProcess, wanted: Extract<FromDrawer, { readonly kind: 'picture-wanted' }>): Promise<void> {
    const { id, programme, name } = wanted;
    const picture = await this.#findPicture(programme, name);
    if (!picture) tell(child, { kind: 'no-picture', id });
    else tell(child, { kind: 'picture', id, mediaType: picture.mediaType, bytes: Buffer.from(picture.bytes).toString('base64') });
  }
}

const tell = (child: ChildProcess, message: ToDrawer): void => {
  child.send(message);
};
