/** Which of two programmes a training is better off with: what is damaged must not take the place of what is worth more. */
import type { CopyPreview } from '../../domain/desk/previews';
import { textsIn } from '../content/content-files';
import { hashOf } from '../content/known-programmes';
import { isProgrammeName, type Parcel, programmeFolder } from './parcel';

/** Of a programme that can be opened. */
interface Judged {
  readonly id: string;
  /** By file and kind: lines move as soon as somebody mends one. */
  readonly faults: ReadonlySet<string>;
}

/** By the hash of the texts: one that is damaged while its day runs is met at each copy, and nobody waits for it twice. */
const judged = new Map<string, Judged | undefined>();

/**
 * Undefined where too little is sound. Takes a second or two the first time, and is asked only where a programme would take another's place.
 */
async function judge(files: Parcel['files']): Promise<Judged | undefined> {
  const own = new Map(
    [...files].filter(([name]) => isProgrammeName(name)).map(([name, bytes]) => [name.slice(programmeFolder.length), bytes]),
  );
  const hash = hashOf(own);
  if (judged.has(hash)) return judged.get(hash);
  const { programmeFrom } = await import('../content/programme-folder');
  const { programme, problems } = programmeFrom(textsIn(own));
  const found = programme && {
    id: programme.id,
    faults: new Set(problems.map(({ file, key, values = {} }) => JSON.stringify([file, key, values]))),
  };
  judged.set(hash, found);
  return found;
}

/** The training's own, and not another one that somebody put in its place; undefined where that isn't known. */
const isOwn = ({ id }: Judged, own: string | undefined): boolean => own === undefined || id === own;

/** It can be opened, and is none of the training's. */
export async function isAnother(files: Parcel['files'], own: string | undefined): Promise<boolean> {
  const found = await judge(files);
  return found !== undefined && !isOwn(found, own);
}

/** It can be opened, and nothing is wrong in it that isn't in the other. `own`: the id of the training's programme, where it is known. */
export async function isAsSound(files: Parcel['files'], other: Parcel['files'], own: string | undefined): Promise<boolean> {
  const found = await judge(files);
  if (!found) return false;
  if (isOwn(found, own) && found.faults.size === 0) return true;
  const beside = await judge(other);
  if (!beside) return true;
  if (isOwn(found, own) !== isOwn(beside, own)) return isOwn(found, own);
  return [...found.faults].every((fault) => beside.faults.has(fault));
}

const hasAll = (here: Parcel['files'], files: Parcel['files']): boolean =>
  [...files].every(([name, bytes]) => {
    const own = here.get(name);
    return !isProgrammeName(name) || (own !== undefined && Buffer.compare(own, bytes) === 0);
  });

/**
 * How the programme in `here` falls short of that in `files`; undefined where it doesn't, or where each has a fault that the other hasn't. `own`:
 * the id of the training's programme, where it is known.
 */
export async function lackOf(
  here: Parcel['files'],
  files: Parcel['files'],
  own: string | undefined,
): Promise<CopyPreview['mendsProgramme']> {
  if (hasAll(here, files)) return undefined;
  const found = await judge(here);
  const isWhole = found && isOwn(found, own) && found.faults.size === 0;
  if (isWhole || !(await isAsSound(files, here, own))) return undefined;
  if (!found) return 'unreadable';
  if (await isAsSound(here, files, own)) return undefined;
  return isOwn(found, own) ? 'in-part' : 'another';
}
