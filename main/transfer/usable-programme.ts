/** Whether the programme that a training brings along could be opened: where too little of it is sound, what is in its place is worth more. */
import { textsIn } from '../content/content-files';
import { hashOf } from '../content/known-programmes';
import { isProgrammeName, type Parcel, programmeFolder } from './parcel';

/** By the hash of the texts: one that is damaged while its day runs is met at each copy, and nobody waits for it twice. */
const judged = new Map<string, boolean>();

/** Takes a second or two the first time, and is asked only where a programme would take another's place. */
export async function isProgrammeUsable(files: Parcel['files']): Promise<boolean> {
  const own = new Map(
    [...files].filter(([name]) => isProgrammeName(name)).map(([name, bytes]) => [name.slice(programmeFolder.length), bytes]),
  );
  const hash = hashOf(own);
  const known = judged.get(hash);
  if (known !== undefined) return known;
  const { programmeFrom } = await import('../content/programme-folder');
  const isUsable = programmeFrom(textsIn(own)).programme !== undefined;
  judged.set(hash, isUsable);
  return isUsable;
}
