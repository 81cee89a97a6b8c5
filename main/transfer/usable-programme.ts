/** Whether the programme that a training brings along could be opened: where too little of it is sound, what is in its place is worth more. */
import { textsIn } from '../content/content-files';
import { isProgrammeName, type Parcel, programmeFolder } from './parcel';

/** Takes a second or two, and is asked only where a programme would take another's place. */
export async function isProgrammeUsable(files: Parcel['files']): Promise<boolean> {
  const own = [...files]
    .filter(([name]) => isProgrammeName(name))
    .map(([name, bytes]) => [name.slice(programmeFolder.length), bytes] as const);
  const { programmeFrom } = await import('../content/programme-folder');
  return programmeFrom(textsIn(new Map(own))).programme !== undefined;
}
