/**
 * A picture that a person chooses for papers, a logo or a signature: told by what is in it, bounded before anybody decodes it, and drawn anew where nobody looks.
 * What the file says beside the picture stays outside, and a file that can't be drawn changes nothing.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { pictureKindOf } from '../../content/picture-kind';
import { mostMegapixels, pixelsOf } from '../../content/picture-size';
import { mostPictureMegabytes } from '../../content/pictures';
import { CannotRead, type SheetReader } from '../../pdf/pdf-reader';
import { isKeptPicture } from '../../store/kept-pictures';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { PictureTitle, Ports } from '../ports';

/** Returns the chosen picture as the kit stores it. Undefined when the person chose no file. */
export async function chosenPicture(
  { files, pdfReader, settings }: Pick<Ports, 'files' | 'pdfReader' | 'settings'>,
  title: PictureTitle,
): Promise<Uint8Array | Refusal | undefined> {
  const translate = translateIn(settings.data.language);
  const path = await files.choosePicture(translate, title);
  if (path === undefined) return undefined;
  const file = basename(path);
  const bytes = await orRefuse(() => read(path), 'logo-unreadable', translate, { file });
  if (isRefusal(bytes)) return bytes;
  if (!pdfReader) return refuse('logo-unread', undefined, { file });
  try {
    return await drawnAnew(file, bytes, pdfReader);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return refuse('logo-unread', undefined, { file });
  } finally {
    pdfReader.close();
  }
}

/** The size is asked before anything is read. */
async function read(path: string): Promise<Uint8Array | Refusal> {
  const unusable = refuse('not-a-logo', undefined, { file: basename(path), most: mostPictureMegabytes });
  const found = await stat(path);
  if (!found.isFile() || found.size > mostPictureMegabytes * 1_000_000) return unusable;
  const bytes = new Uint8Array(await readFile(path));
  return pictureKindOf(bytes) ? bytes : unusable;
}

async function drawnAnew(file: string, bytes: Uint8Array, reader: SheetReader): Promise<Uint8Array | Refusal> {
  const damaged = refuse('logo-damaged', undefined, { file });
  const pixels = pixelsOf(bytes);
  if (pixels === undefined) return damaged;
  if (pixels > mostMegapixels * 1_000_000) return refuse('logo-too-fine', undefined, { file, most: mostMegapixels });
  if (!(await reader.openPhoto(bytes))) return damaged;
  const drawn = await reader.draw(1, 'logo');
  if (!drawn) return refuse('logo-unseen', undefined, { file });
  /* A window in which a stranger's file was open is believed as little as the file. */
  return isKeptPicture(drawn.picture) ? drawn.picture : damaged;
}
