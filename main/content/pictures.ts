/**
 * The pictures of a programme: files in its folder `media`, and nowhere else. Whether a file is a picture is decided by what is in it,
 * not by its name; an SVG is only ever handed out as an image.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { faultOf } from '../store/disk';
import type { ContentProblem } from './content-problem';
import { keptOfFile } from './kept-files';
import { KeptReading } from './kept-reading';
import { pictureKindOf } from './picture-kind';
import { isPictureName, mediaFolder } from './picture-name';
import type { NamedSlideFile } from './slide-files';

export interface PictureFile {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is carried on a stick and shown by an old laptop stays small. */
export const mostPictureMegabytes = 8;

/** An SVG begins with its element, after what XML may put before it. */
const svgBeginning = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s/>]/isu;
const beginningLength = 4_096;

export function pictureTypeOf(bytes: Uint8Array): PictureFile['mediaType'] | undefined {
  const kind = pictureKindOf(bytes);
  if (kind) return `image/${kind}`;
  return svgBeginning.test(new TextDecoder().decode(bytes.subarray(0, beginningLength))) ? 'image/svg+xml' : undefined;
}

/** Reads a picture of a programme, by its name. */
export const readPicture = (programmeFolder: string, name: string): Promise<PictureFile | undefined> =>
  readPictureIn(join(programmeFolder, mediaFolder), name);

/** Undefined when there is no such picture in the folder, it leads out of it, or it is too large. */
export async function readPictureIn(picturesFolder: string, name: string): Promise<PictureFile | undefined> {
  if (!isPictureName(name)) return undefined;
  try {
    const folder = await realpath(picturesFolder);
    const path = await realpath(join(folder, name));
    if (path !== join(folder, basename(path))) return undefined;
    const found = await stat(path);
    if (!found.isFile() || found.size > mostPictureMegabytes * 1_000_000) return undefined;
    const bytes = new Uint8Array(await readFile(path));
    const mediaType = pictureTypeOf(bytes);
    return mediaType && { mediaType, bytes };
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** For whoever edits a programme; a slide can be shown without its picture, so this never keeps a programme from being used. */
export async function pictureProblems(
  programmeFolder: string,
  slideFiles: readonly NamedSlideFile[],
  kept = new KeptReading(),
): Promise<readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const { file, pictures } of slideFiles) {
    for (const { name: picture, line } of pictures) {
      const path = join(programmeFolder, mediaFolder, picture);
      const isThere = async (): Promise<boolean> => (await readPicture(programmeFolder, picture)) !== undefined;
      if (await keptOfFile(kept, 'picture', path, isThere)) continue;
      problems.push({ file, line, key: 'no-picture-file', values: { file: `${mediaFolder}/${picture}`, most: mostPictureMegabytes } });
    }
  }
  return problems;
}
