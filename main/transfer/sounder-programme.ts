/** Which of two programmes a training is better off with: what is damaged must not take the place of what is worth more. */
import type { CopyPreview } from '../../domain/desk/previews';
import { bytesAmong, type FilesInBytes, isReadAsText } from '../content/content-files';
import { isOfProgramme } from '../content/file-kinds';
import { hashOf, knownAs } from '../content/known-programmes';
import type { LookAtProgramme } from '../content/look-apart';
import { isProgrammeName, type Parcel, programmeFolder } from './parcel';

/** By what a programme is judged. */
export interface Judging {
  /** Looks at it elsewhere, so that nobody who acts meanwhile waits for that. */
  readonly look: LookAtProgramme;
  /** The id of the training's programme, where it is known. */
  readonly own: string | undefined;
}

/** A programme that can be opened. */
interface Judged {
  readonly id: string;
  /** By file and kind: lines move as soon as somebody mends one. */
  readonly faults: ReadonlySet<string>;
}

/** By the hash of the texts: one that is damaged while its day runs is met at each copy, and nobody looks at it twice. */
const judged = new Map<string, Judged | undefined>();

const nameIn = (path: string): string => path.slice(programmeFolder.length);

const textsAmong = (files: Parcel['files']): FilesInBytes =>
  bytesAmong(new Map([...files].flatMap(([name, bytes]) => (isProgrammeName(name) ? [[nameIn(name), bytes]] : []))));

/**
 * A picture, a film, or what is given away, that is no file of its kind any more, or is the beginning of what `other` is whole. Texts are judged
 * all together.
 */
export async function isDamaged(path: string, bytes: Uint8Array, other: Uint8Array): Promise<boolean> {
  if (isReadAsText(nameIn(path))) return false;
  const isCutOff = bytes.length < other.length && Buffer.compare(bytes, other.subarray(0, bytes.length)) === 0;
  return isCutOff || !(await isOfProgramme(nameIn(path), bytes));
}

/**
 * Undefined where too little is sound, or looking took too much. Takes some seconds for one that nobody read before, and is asked only where a
 * programme would take another's place.
 */
async function judge(files: Parcel['files'], { look }: Judging): Promise<Judged | undefined> {
  const own = textsAmong(files);
  const hash = hashOf(own);
  const known = knownAs(hash);
  if (known && !known.leftOut) return { id: known.id, faults: new Set() };
  if (judged.has(hash)) return judged.get(hash);
  const looked = await look({ files: own, what: 'judge' });
  if (!looked) return undefined;
  const { id, problems } = looked;
  const faults = new Set(problems.map(({ file, key, values = {} }) => JSON.stringify([file, key, values])));
  const found = id === undefined ? undefined : { id, faults };
  judged.set(hash, found);
  return found;
}

/** The training's own, and not another one that somebody put in its place; undefined where that isn't known. */
const isOwn = ({ id }: Judged, { own }: Judging): boolean => own === undefined || id === own;

/** It can be opened, and is none of the training's. */
export async function isAnother(files: Parcel['files'], judging: Judging): Promise<boolean> {
  const found = await judge(files, judging);
  return found !== undefined && !isOwn(found, judging);
}

/** It can be opened, and nothing is wrong in it that isn't in the other. */
export async function isAsSound(files: Parcel['files'], other: Parcel['files'], judging: Judging): Promise<boolean> {
  const found = await judge(files, judging);
  if (!found) return false;
  const isOwnHere = isOwn(found, judging);
  if (isOwnHere && found.faults.size === 0) return true;
  const beside = await judge(other, judging);
  if (!beside) return true;
  if (isOwnHere !== isOwn(beside, judging)) return isOwnHere;
  return [...found.faults].every((fault) => beside.faults.has(fault));
}

const hasAll = (here: Parcel['files'], files: Parcel['files']): boolean =>
  [...files].every(([name, bytes]) => {
    const own = here.get(name);
    return !isProgrammeName(name) || (own !== undefined && Buffer.compare(own, bytes) === 0);
  });

/** Says whether a file of the same texts is missing. */
async function lacksFile(here: Parcel['files'], files: Parcel['files']): Promise<boolean> {
  for (const [name, bytes] of files) {
    if (!isProgrammeName(name)) continue;
    const own = here.get(name);
    if (!own || (await isDamaged(name, own, bytes))) return true;
  }
  return false;
}

/**
 * How the programme in `here` falls short of that in `files`; undefined where it doesn't, or where each has a fault that the other hasn't.
 */
export async function lackOf(here: Parcel['files'], files: Parcel['files'], judging: Judging): Promise<CopyPreview['mendsProgramme']> {
  if (hasAll(here, files)) return undefined;
  if (hashOf(textsAmong(here)) === hashOf(textsAmong(files))) return (await lacksFile(here, files)) ? 'in-part' : undefined;
  const found = await judge(here, judging);
  const isWhole = found && isOwn(found, judging) && found.faults.size === 0;
  if (isWhole || !(await isAsSound(files, here, judging))) return undefined;
  if (!found) return 'unreadable';
  if (await isAsSound(here, files, judging)) return undefined;
  return isOwn(found, judging) ? 'in-part' : 'another';
}
