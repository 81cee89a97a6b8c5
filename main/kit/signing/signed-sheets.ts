/**
 * Scans and photos of signed sheets on their way into a training: read and drawn anew where nobody looks, shown, and kept once a person
 * says so. What a camera wrote into a photo, as the place where it was taken, stays outside: the pictures that are kept are the kit's own.
 */

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { HalfDay } from '../../../domain/programme/programme';
import { mostSheetPages } from '../../../domain/signing/choices';
import type { SignedPagePicture, SignedSheetInHand } from '../../../domain/signing/view';
import { pictureKindOf } from '../../content/picture-kind';
import { mostMegapixels, pixelsOf } from '../../content/picture-size';
import { dataUrl } from '../../data-url';
import { beginsAsPdf } from '../../pdf/begins-as-pdf';
import { CannotRead, type SheetReader } from '../../pdf/pdf-reader';
import { type PageLoss, readSignedPage } from '../../store/signed-pages';
import { trainingFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { attachPages } from './attach-pages';

const mostFileMegabytes = 100;

interface InHand {
  readonly training: TrainingId;
  readonly file: string;
  /** JPEGs. */
  readonly pages: readonly Uint8Array[];
}

const asAddress = (bytes: Uint8Array): SignedPagePicture => ({
  picture: dataUrl('jpeg', bytes),
});

export class SignedSheets {
  readonly #ports: Ports;
  #inHand: InHand | undefined;
  /** What is being read; undefined when nothing is, or it isn't wanted any more. */
  #reading: object | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Undefined when the person chose no file, or left it meanwhile; what was in hand stays until there is another one. */
  async choose({ log: { id } }: OpenTraining): Promise<SignedSheetInHand | Refusal | undefined> {
    const { files, pdfReader, settings } = this.#ports;
    const translate = translateIn(settings.data.language);
    const path = await files.chooseSignedSheet(translate);
    if (path === undefined) return undefined;
    const file = basename(path);
    const bytes = await orRefuse(() => read(path), 'signed-sheet-unreadable', translate, { file });
    if (isRefusal(bytes)) return bytes;
    if (!pdfReader) return refuse('signed-sheet-unread', undefined, { file });
    const reading = {};
    this.#reading = reading;
    try {
      const pages = await pagesIn(file, bytes, pdfReader);
      if (this.#reading !== reading) return undefined;
      if (isRefusal(pages)) return pages;
      this.#inHand = { training: id, file, pages };
      return { file, pages: pages.length };
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      return this.#reading === reading ? refuse('signed-sheet-unread', undefined, { file }) : undefined;
    } finally {
      if (this.#reading === reading) this.#stop();
    }
  }

  leave(): Outcome {
    this.#inHand = undefined;
    if (this.#reading) this.#stop();
    return done;
  }

  async attach(open: OpenTraining, halfDays: readonly HalfDay[]): Promise<Outcome> {
    const inHand = this.#inHand;
    if (inHand?.training !== open.log.id) return refuse('no-signed-sheet-in-hand');
    const outcome = await attachPages(open, this.#ports, { ...inHand, halfDays }, this.#ports.clock.now());
    if (!isRefusal(outcome)) this.#inHand = undefined;
    return outcome;
  }

  /** `sheet`: null is the one in hand. */
  async page({ log }: OpenTraining, sheet: string | null, page: number): Promise<SignedPagePicture | Refusal> {
    if (sheet === null) {
      const bytes = this.#inHand?.training === log.id ? this.#inHand.pages[page - 1] : undefined;
      return bytes ? asAddress(bytes) : refuse('no-signed-sheet-in-hand');
    }
    const found = log.training.state.signedSheets.find((each) => each.sheet === sheet)?.pages[page - 1];
    if (!found) return refuse('no-such-signed-sheet');
    const { trainingsFolder, disk, settings } = this.#ports;
    const work = (): Promise<Uint8Array | PageLoss> => readSignedPage(disk, trainingFolder(trainingsFolder, log.id), found);
    const bytes = await orRefuse(work, 'signed-page-unreadable', translateIn(settings.data.language), { page });
    if (typeof bytes === 'string') return refuse(`signed-page-${bytes}`, undefined, { page });
    return isRefusal(bytes) ? bytes : asAddress(bytes);
  }

  #stop(): void {
    this.#reading = undefined;
    this.#ports.pdfReader?.close();
  }
}

/** The size is asked before anything is read. */
async function read(path: string): Promise<Uint8Array | Refusal> {
  const file = basename(path);
  const found = await stat(path);
  if (!found.isFile()) return refuse('not-a-signed-sheet', undefined, { file });
  if (found.size > mostFileMegabytes * 1_000_000) return refuse('signed-sheet-too-large', undefined, { file, most: mostFileMegabytes });
  return new Uint8Array(await readFile(path));
}

/** By what is in the file, whatever it is called. Rejects with {@link CannotRead}. */
async function pagesIn(file: string, bytes: Uint8Array, reader: SheetReader): Promise<readonly Uint8Array[] | Refusal> {
  const opened = pictureKindOf(bytes) ? await openPhoto(file, bytes, reader) : await openPdf(file, bytes, reader);
  if (isRefusal(opened)) return opened;
  const pages: Uint8Array[] = [];
  for (let page = 1; page <= opened.pages; page += 1) {
    const drawn = await reader.draw(page, 'sheet');
    if (!drawn) return refuse('signed-sheet-page-damaged', undefined, { file, page });
    pages.push(drawn.picture);
  }
  return pages;
}

async function openPhoto(file: string, bytes: Uint8Array, reader: SheetReader): Promise<{ readonly pages: number } | Refusal> {
  const pixels = pixelsOf(bytes);
  const damaged = refuse('signed-sheet-damaged', undefined, { file });
  if (pixels === undefined) return damaged;
  if (pixels > mostMegapixels * 1_000_000) return refuse('signed-sheet-too-fine', undefined, { file, most: mostMegapixels });
  return (await reader.openPhoto(bytes)) ? { pages: 1 } : damaged;
}

async function openPdf(file: string, bytes: Uint8Array, reader: SheetReader): Promise<{ readonly pages: number } | Refusal> {
  if (!beginsAsPdf(bytes)) return refuse('not-a-signed-sheet', undefined, { file });
  const opened = await reader.open(bytes);
  if ('fault' in opened) return refuse(opened.fault, undefined, { file });
  const { pages } = opened;
  return pages > mostSheetPages ? refuse('signed-sheet-too-long', undefined, { file, pages, most: mostSheetPages }) : opened;
}
