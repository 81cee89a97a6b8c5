/** Kinds of a training's files that travel: those which belong to one; the others stay where they are, and are named. */
import { isAttachedPicture, isOfProgramme } from '../content/file-kinds';
import { isAttachmentPath, isProgrammeName, type Parcel, programmeFolder } from './parcel';

export interface Sifted {
  readonly parcel: Parcel;
  /** Paths of files that stay out. */
  readonly foreign: readonly string[];
}

async function travels(path: string, bytes: Uint8Array): Promise<boolean> {
  if (isProgrammeName(path)) return isOfProgramme(path.slice(programmeFolder.length), bytes);
  /* Logs and answers are read word by word, and are nothing to anybody else. */
  return isAttachmentPath(path) ? isAttachedPicture(path, bytes) : true;
}

export async function sifted({ training, files }: Parcel): Promise<Sifted> {
  const carried = new Map<string, Uint8Array>();
  const foreign: string[] = [];
  for (const [path, bytes] of files) {
    if (await travels(path, bytes)) carried.set(path, bytes);
    else foreign.push(path);
  }
  return { parcel: { training, files: carried }, foreign };
}
