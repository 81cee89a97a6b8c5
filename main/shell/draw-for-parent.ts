/** Electron as a drawer for the command that started it: it opens no data, and ends with that command. */
import { app } from 'electron';
import type { PictureFile } from '../content/pictures';
import type { DrawingOrder, FromDrawer, PdfReadingOrder, ToDrawer } from '../drawing/protocol';
import { type FindFilms, serveApp } from './app-protocol';
import { HiddenDrawer } from './hidden-drawer';
import { HiddenPdfReader } from './hidden-pdf-reader';
import { shutTheDoors } from './security';
import { systemLanguage } from './system-language';

const tell = (message: FromDrawer): void => {
  process.send?.(message);
};

/** Films are not played in a hidden window. */
const noFilms: FindFilms = { film: async () => undefined, spoken: async () => undefined };

class PicturesOfParent {
  readonly #waiting = new Map<number, (picture: PictureFile | undefined) => void>();
  #asked = 0;

  find(programme: string, name: string): Promise<PictureFile | undefined> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      tell({ kind: 'picture-wanted', id, programme, name });
    });
  }

  given(message: Extract<ToDrawer, { readonly kind: 'picture' | 'no-picture' }>): void {
    const resolve = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'no-picture') resolve?.(undefined);
    else resolve?.({ mediaType: message.mediaType, bytes: new Uint8Array(Buffer.from(message.bytes, 'base64')) });
  }
}

async function carryOut({ kind, id, pictures, size }: DrawingOrder, drawer: HiddenDrawer): Promise<FromDrawer> {
  try {
    if (kind === 'measure') return { kind: 'measured', id, problems: await drawer.measure(pictures, size) };
    if (kind === 'read') return { kind: 'read', id, slides: await drawer.read(pictures, size) };
    return { kind: 'printed', id, bytes: Buffer.from(await drawer.print(pictures, size)).toString('base64') };
  } catch (error) {
    return { kind: 'failed', id, why: error instanceof Error ? error.message : String(error) };
  }
}

async function read(order: PdfReadingOrder, reader: HiddenPdfReader): Promise<FromDrawer> {
  const { id } = order;
  try {
    if (order.kind === 'open-pdf')
      return { kind: 'pdf-opened', id, opened: await reader.open(new Uint8Array(Buffer.from(order.bytes, 'base64'))) };
    const drawn = await reader.draw(order.page, order.detail);
    return { kind: 'page-drawn', id, drawn: drawn && { ...drawn, picture: Buffer.from(drawn.picture).toString('base64') } };
  } catch (error) {
    return { kind: 'failed', id, why: error instanceof Error ? error.message : String(error) };
  }
}

export async function drawForParent(): Promise<void> {
  shutTheDoors();
  const pictures = new PicturesOfParent();
  serveApp(
    Promise.resolve({ pages: {}, findPicture: (programme, name) => pictures.find(programme, name), findFilms: noFilms }),
    systemLanguage,
  );
  const drawer = new HiddenDrawer();
  const reader = new HiddenPdfReader();
  process.on('disconnect', () => app.exit(0));
  process.on('message', (message: ToDrawer) => {
    if (message.kind === 'picture' || message.kind === 'no-picture') pictures.given(message);
    else if (message.kind === 'open-pdf' || message.kind === 'draw-page') void read(message, reader).then(tell);
    else void carryOut(message, drawer).then(tell);
  });
  tell({ kind: 'ready' });
}
