/**
 * Reads a programme once for each text of it: a training's copy that is as it was shipped isn't parsed anew, and what was
 * shipped was parsed when the kit was built. `here`: where what this laptop parsed is kept for the next start.
 */
import { createHash } from 'node:crypto';
import type { Programme, Source } from '../../domain/programme/programme';
import { atOnce, type FilesInBytes, type Reading, readBytes, textsIn } from './content-files';
import { isUnread } from './content-text';
import type { ParsedHere } from './parsed-here';
import { parsedProgramme } from './parsed-programmes';

const known = new Map<string, Programme>();

/** Parses a folder in another process, since it takes a second or two. Undefined, or without a text, where that gave nothing that is sound. */
export type ParseApart = (
  folder: string,
) => Promise<{ readonly hash: string | undefined; readonly programme: string | undefined } | undefined>;

/** By whoever looks at programmes, if somebody does. */
export const parsedBy = (
  look: ((order: { readonly folder: string; readonly what: 'read' }) => ReturnType<ParseApart>) | undefined,
): ParseApart | undefined => look && ((folder) => look({ folder, what: 'read' }));

/**
 * What is sound in it. Throws `BrokenProgramme` where too little is, or what the disk says; what could not be read is tried again the next
 * time. `apart`: undefined where nobody waits for this process.
 */
export async function knownProgramme(folder: string, here?: ParsedHere, apart?: ParseApart, reading?: Reading): Promise<Programme> {
  return knownBy(folder, await readBytes(folder, reading), here, apart);
}

/** One that lies beside the kit. */
export const shippedProgramme = async (folder: string): Promise<Programme> => knownBy(folder, await readBytes(folder, atOnce));

/** `files`: as they were read, of which alone it is said; somebody may have changed them since. */
async function knownBy(folder: string, files: FilesInBytes, here?: ParsedHere, apart?: ParseApart): Promise<Programme> {
  const hash = hashOf(files);
  const programme = await atHand(hash, here);
  if (programme) return programme;
  const looked = await apart?.(folder);
  const isParsed = looked?.hash === hash && looked.programme !== undefined;
  const parsed = isParsed ? decodeProgramme(looked.programme) : await parsedNow(folder, files);
  known.set(hash, parsed);
  await here?.keep(hash, encodeProgramme(parsed));
  return parsed;
}

/** The same where nothing has to be parsed for it; else undefined. Rejects with what the disk says. */
export const programmeAtHand = async (folder: string, here: ParsedHere): Promise<Programme | undefined> =>
  atHand(await hashOfText(folder), here);

async function atHand(hash: string, here: ParsedHere | undefined): Promise<Programme | undefined> {
  const programme = known.get(hash) ?? (await parsedBefore(hash, here));
  if (programme) known.set(hash, programme);
  return programme;
}

/** One that another process parsed. `hash`: {@link hashOfText} of the files that it was parsed from. */
export const rememberProgramme = (hash: string, programme: Programme): void => {
  known.set(hash, programme);
};

/** What files of this hash are known as; undefined where nobody read such ones. */
export const knownAs = (hash: string): Programme | undefined => known.get(hash);

/** What parses is loaded only when it is needed. */
const parsedNow = async (folder: string, files: FilesInBytes): Promise<Programme> =>
  (await import('./programme-folder')).soundPartsOf(folder, textsIn(files));

async function parsedBefore(hash: string, here: ParsedHere | undefined): Promise<Programme | undefined> {
  const text = (await parsedProgramme(hash)) ?? (await here?.read(hash));
  return text === undefined ? undefined : decodeProgramme(text);
}

/** Hashes the files from which a programme is read, with their names. Whatever keeps one from being read counts as what it holds. */
export function hashOf(files: FilesInBytes): string {
  const hash = createHash('sha256');
  for (const [name, read] of files) {
    const content = isUnread(read) ? Buffer.from(JSON.stringify(read)) : read;
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Rejects with what the disk says of the folder as a whole. */
export const hashOfText = async (folder: string): Promise<string> => hashOf(await readBytes(folder));

/** A programme as text, for {@link decodeProgramme} of the same build. */
export const encodeProgramme = (programme: Programme): string => JSON.stringify({ ...programme, sources: [...programme.sources] });

type Encoded = Omit<Programme, 'sources'> & { readonly sources: readonly (readonly [key: string, source: Source])[] };

/** Only our own build, or a kit of the same version, writes such a text: it is not checked again. */
export function decodeProgramme(text: string): Programme {
  const { sources, ...rest }: Encoded = JSON.parse(text);
  return { ...rest, sources: new Map(sources) };
}
