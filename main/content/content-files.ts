/**
 * The files that a programme's text is read from: those in its folder and in four folders of it, by name. What the disk says about one of
 * them is a problem of that file and keeps no other from being read.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readFile as readFileThen, type Stats, statSync, stat as statThen } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { faultOf } from '../store/disk';
import type { ContentKey, ContentProblem } from './content-problem';
import { isUnread, textIn, type Unread } from './content-text';

/** A start waits for hundreds of small files: `fs/promises` takes three times as long for them. */
const readFile = promisify(readFileThen);
const stat = promisify(statThen);

/** How files are read: one after the other beside other work, or at once, while nothing else is done. */
export interface Reading {
  readonly list: (folder: string) => readonly string[] | Promise<readonly string[]>;
  readonly look: (path: string) => Stats | Promise<Stats>;
  readonly read: (path: string) => Uint8Array | Promise<Uint8Array>;
}

/** Reads folders that may be anywhere, asynchronously: a share that doesn't answer must not stop the window. */
const beside: Reading = { list: (folder) => readdir(folder), look: (path) => stat(path), read: (path) => readFile(path) };

/**
 * Reads synchronously what is beside the kit itself, or in this laptop's own data while somebody waits for nothing else. Hundreds of
 * answers of the system, each of which waits for main's turn, take ten times as long.
 */
export const atOnce: Reading = {
  list: (folder) => readdirSync(folder),
  look: (path) => statSync(path),
  read: (path) => readFileSync(path),
};

/** By their names in the folder, with `/` on every system. A folder that can't be looked into stands among them under its own name. */
type ByName<Content> = ReadonlyMap<string, Content | Unread>;
export type Files = ByName<string>;
export type FilesInBytes = ByName<Uint8Array>;

const texts = /\.(?:yaml|md)$/u;
/** Endings of the files that are read in each folder. */
const endings = { figures: texts, papers: texts, scenes: /\.svg$/u, slides: texts };
export const textFolders = Object.keys(endings) as readonly (keyof typeof endings)[];
const isTextFolder = (name: string): name is keyof typeof endings => Object.hasOwn(endings, name);

/**
 * The most kilobytes of one file. The longest that is shipped has a third of it; a text of megabytes would stop the window while it is
 * taken apart.
 */
export const mostKilobytes = 200;
/** The most files of a programme; what is shipped has about half. */
export const mostFiles = 400;
export const mostKilobytesInAll = 2_000;

const keysOfFaults: Readonly<Record<string, ContentKey>> = {
  EACCES: 'file-closed',
  EPERM: 'file-closed',
  EISDIR: 'file-is-folder',
  ELOOP: 'file-loop',
  ENOENT: 'file-missing',
  ENOTDIR: 'folder-is-file',
};

const unread = (file: string, key: ContentKey, values?: ContentProblem['values']): Unread => [{ file, line: 1, key, values }];

const isTooLarge = (bytes: number): boolean => bytes > mostKilobytes * 1_000;
const tooLarge = (file: string): Unread => unread(file, 'file-large', { most: mostKilobytes });

/** What isn't the disk's is thrown on. */
function unreadBy(file: string, error: unknown): Unread {
  const code = faultOf(error);
  if (code === undefined) throw error;
  return unread(file, keysOfFaults[code] ?? 'file-fault', { code });
}

async function bytesOf(folder: string, file: string, reading: Reading): Promise<Uint8Array | Unread> {
  const path = join(folder, file);
  try {
    const found = await reading.look(path);
    if (found.isDirectory()) return unread(file, 'file-is-folder');
    if (!found.isFile()) return unread(file, 'file-is-none');
    if (isTooLarge(found.size)) return tooLarge(file);
    return await reading.read(path);
  } catch (error) {
    return unreadBy(file, error);
  }
}

const read = (folder: string, names: readonly string[], reading: Reading): Promise<readonly (readonly [string, Uint8Array | Unread])[]> =>
  Promise.all(names.map(async (name) => [name, await bytesOf(folder, name, reading)] as const));

/** In their order; of more than a programme may have, one too many. */
const textsAmong = (names: readonly string[], ending = texts): readonly string[] =>
  names
    .filter((name) => ending.test(name))
    .toSorted()
    .slice(0, mostFiles + 1);

const namesBelow = async (folder: string, below: keyof typeof endings, reading: Reading): Promise<readonly string[]> =>
  textsAmong(await reading.list(join(folder, below)), endings[below]).map((name) => `${below}/${name}`);

/** Reads a folder's files; none where there is no such folder: the reader of a file then misses it. */
async function readBelow(folder: string, below: keyof typeof endings, reading: Reading): ReturnType<typeof read> {
  try {
    return await read(folder, await namesBelow(folder, below, reading), reading);
  } catch (error) {
    return faultOf(error) === 'ENOENT' ? [] : [[below, unreadBy(below, error)]];
  }
}

/** In the order of their names. Rejects with what the disk says of the folder as a whole. */
export async function readBytes(folder: string, reading = beside): Promise<FilesInBytes> {
  const found = [await read(folder, textsAmong(await reading.list(folder)), reading)];
  for (const below of textFolders) found.push(await readBelow(folder, below, reading));
  return bounded(found.flat());
}

/** By its name in the programme's folder. */
export function isReadAsText(name: string): boolean {
  const [file = '', below, ...deeper] = name.split('/').toReversed();
  return below === undefined ? texts.test(file) : deeper.length === 0 && isTextFolder(below) && endings[below].test(file);
}

/** The same of files that are in memory, among others of the programme; by their names in its folder. */
export function bytesAmong(files: ReadonlyMap<string, Uint8Array>): FilesInBytes {
  return bounded(
    [...files].flatMap(([name, bytes]) => (isReadAsText(name) ? [[name, isTooLarge(bytes.length) ? tooLarge(name) : bytes]] : [])),
  );
}

/** A programme of endless files would stop the window as one endless file would: the first that is too much is told, the rest left out. */
function bounded(unsorted: Awaited<ReturnType<typeof read>>): FilesInBytes {
  const found = unsorted.toSorted(([one], [other]) => (one < other ? -1 : 1));
  let bytes = 0;
  const first = found.findIndex(([, content], index) => {
    bytes += isUnread(content) ? 0 : content.length;
    return index >= mostFiles || bytes > mostKilobytesInAll * 1_000;
  });
  const [tooMuch] = found[first] ?? [];
  if (tooMuch === undefined) return new Map(found);
  return new Map([...found.slice(0, first), [tooMuch, unread(tooMuch, 'files-many', { files: mostFiles, most: mostKilobytesInAll })]]);
}

/**
 * Returns a key of the same files without reading them: it changes once one of them is changed, added or removed. Rejects with what the
 * disk says of the folder as a whole.
 */
export async function textKey(folder: string): Promise<string> {
  const names = [...textsAmong(await readdir(folder))];
  for (const below of textFolders) names.push(...(await orFault(namesBelow(folder, below, beside), (fault) => [`${below} ${fault}`])));
  const looks = await Promise.all(
    names.map((name) =>
      orFault(
        stat(join(folder, name), { bigint: true }).then(({ size, mtimeNs }) => `${size} ${mtimeNs}`),
        (fault) => fault,
      ),
    ),
  );
  const hash = createHash('sha256');
  for (const [index, name] of names.entries()) hash.update(`${name} ${looks[index]}\n`);
  return hash.digest('hex');
}

/** What the disk refuses is known by that. */
async function orFault<Value>(asked: Promise<Value>, told: (fault: string) => Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return told(fault);
  }
}

const textOf = (file: string, bytes: Uint8Array | Unread): string | Unread => (isUnread(bytes) ? bytes : textIn(file, bytes));

export const textsIn = (files: FilesInBytes): Files => new Map([...files].map(([file, bytes]) => [file, textOf(file, bytes)]));

/** Rejects with what the disk says of the folder as a whole. */
export const readFiles = async (folder: string): Promise<Files> => textsIn(await readBytes(folder));

/** One file of a programme, by its name in the programme's folder. */
export const readText = async (folder: string, file: string): Promise<string | Unread> => textOf(file, await bytesOf(folder, file, beside));
