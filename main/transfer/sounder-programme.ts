/** Which of two programmes a training is better off with: what is damaged must not take the place of what is worth more. */
import type { CopyPreview } from '../../domain/desk/previews';
import { textsIn } from '../content/content-files';
import { hashOf } from '../content/known-programmes';
import { isProgrammeName, type Parcel, programmeFolder } from './parcel';

/** What is wrong in a programme that can be opened, by file and kind: lines move as soon as somebody mends one. Undefined where too little is sound. */
type Faults = ReadonlySet<string> | undefined;

/** By the hash of the texts: one that is damaged while its day runs is met at each copy, and nobody waits for it twice. */
const judged = new Map<string, Faults>();

/** Takes a second or two the first time, and is asked only where a programme would take another's place. */
async function faultsIn(files: Parcel['files']): Promise<Faults> {
  const own = new Map(
    [...files].filter(([name]) => isProgrammeName(name)).map(([name, bytes]) => [name.slice(programmeFolder.length), bytes]),
  );
  const hash = hashOf(own);
  if (judged.has(hash)) return judged.get(hash);
  const { programmeFrom } = await import('../content/programme-folder');
  const { programme, problems } = programmeFrom(textsIn(own));
  const faults = programme && new Set(problems.map(({ file, key, values = {} }) => JSON.stringify([file, key, values])));
  judged.set(hash, faults);
  return faults;
}

/** It can be opened, and nothing is wrong in it that isn't in the other. */
export async function isAsSound(files: Parcel['files'], other: Parcel['files']): Promise<boolean> {
  const faults = await faultsIn(files);
  if (!faults) return false;
  if (faults.size === 0) return true;
  const others = await faultsIn(other);
  return !others || [...faults].every((fault) => others.has(fault));
}

const hasAll = (here: Parcel['files'], files: Parcel['files']): boolean =>
  [...files].every(([name, bytes]) => {
    const own = here.get(name);
    return !isProgrammeName(name) || (own !== undefined && Buffer.compare(own, bytes) === 0);
  });

/** How the programme in `here` falls short of that in `files`; undefined where it doesn't, or where each has a fault that the other hasn't. */
export async function lackOf(here: Parcel['files'], files: Parcel['files']): Promise<CopyPreview['mendsProgramme']> {
  if (hasAll(here, files)) return undefined;
  const faults = await faultsIn(here);
  if (faults?.size === 0 || !(await isAsSound(files, here))) return undefined;
  if (!faults) return 'unreadable';
  return (await isAsSound(here, files)) ? undefined : 'in-part';
}
