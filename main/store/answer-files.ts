/**
 * Anonymous answers: one file for each form and half-day. What the file holds depends only on the set of sheets: they stand in the order
 * of random ids, so neither their places nor their ids tell in which order they came, and there is no time and no device in it.
 * The version before is not kept, since the difference of two versions would be the sheet that came last. What remains: the file's
 * date on the disk tells when the last sheet came, and who copies it again and again sees which sheets came between two copies.
 *
 * Where other laptops write too, each has a file of its own, so that nobody writes over another's sheets, and puts into it what it reads
 * in theirs: once they met, all hold the same, and none tells which sheets were typed in on which laptop.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type AnswerSet, joined, longestComment, noAnswers, plainSheet } from '../../domain/forms/answer-set';
import { type Answered, joinedOf, uncoded } from '../../domain/forms/erased-codes';
import { type Collection, collections, isTest } from '../../domain/forms/form';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { formatVersion, MadeByNewerKit } from './format-version';
import { type Aside, setAside } from './set-aside';

export const answersIn = (trainingFolder: string): string => join(trainingFolder, 'answers');

/** Whose files are written; a laptop's that shares the folder with none are all that lie there. */
export interface Owner {
  readonly device: string;
  readonly isSharing?: boolean;
  /** Says whether nobody admitted a laptop: its sheets stay where they are, and count for nothing. */
  readonly isStranger?: (device: string) => boolean;
  /** What this start of the kit put into its file: a tool may have laid an older one over it since. */
  readonly written?: (collection: Collection) => AnswerSet | undefined;
}

export const answersName = (collection: Collection): string => `${collection}.json`;

/** Returns the name of the file that this laptop writes. */
export const ownAnswersName = (collection: Collection, { device, isSharing = false }: Owner): string =>
  isSharing ? `${collection}.${device}.json` : answersName(collection);

/**
 * Returns the form whose answers a file of this name holds: a laptop's, or a version that a tool put beside it, whatever the tool adds to
 * the name. No other file is taken in from a copy.
 */
export const collectionOf = (name: string): Collection | undefined =>
  collections.find((collection) => name.startsWith(collection) && /^(?:[ ._(-].{1,120})?\.json$/u.test(name.slice(collection.length)));

export const isAnswersName = (name: string): boolean => collectionOf(name) !== undefined;

/** The laptop that writes the file of this name; undefined where nobody does any more. */
export const deviceOfAnswers = (name: string): string | undefined =>
  /^\.(?!sync-conflict-)([\da-z]{4,40})[ ._(-]/u.exec(name.slice(collectionOf(name)?.length ?? name.length))?.[1];

/** A file that nobody writes any more is everybody's to erase in, since all make the same of it. */
export const mayChangeAnswers = (name: string, { device, isSharing = false }: Owner): boolean =>
  !isSharing || (deviceOfAnswers(name) ?? device) === device;

const id = z.string().regex(/^[0-9a-f]{32}$/u);
export const answerSetSchema = z.strictObject({
  version: z.int().min(1).max(formatVersion),
  sheets: z.array(
    z.strictObject({
      id,
      code: z.string().regex(/^(?:[A-Z]{2}\d{2})?$/u),
      answers: z.record(z.string().max(100), z.string().max(longestComment)),
      instead: z.strictObject({ of: id, time: z.int().min(1) }).exactOptional(),
    }),
  ),
  quotes: z.array(z.strictObject({ id, sheet: id, item: z.string().max(100) })),
  removed: z.array(id),
});

export const newAnswerId = (): string => randomBytes(16).toString('hex');

/** Undefined when the bytes are no file of answers. */
export function parseAnswers(bytes: Uint8Array): AnswerSet | undefined {
  try {
    const { version: _, ...set } = answerSetSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return joined(set, noAnswers);
  } catch {
    return undefined;
  }
}

const versionSchema = z.looseObject({ version: z.int() });

/** Says whether the answers have a higher version, or fields that only a newer kit knows. */
export function areAnswersNewer(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const written = versionSchema.safeParse(value);
    if (written.success && written.data.version > formatVersion) return true;
    const { error } = answerSetSchema.safeParse(value);
    return error?.issues.every(({ code }) => code === 'unrecognized_keys') ?? false;
  } catch {
    return false;
  }
}

/** The same bytes for the same set. */
export function answerBytes({ sheets, quotes, removed }: AnswerSet): Uint8Array {
  const content = { version: formatVersion, sheets: sheets.map(plainSheet), quotes, removed };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 1)}\n`);
}

export interface AnswersFile {
  readonly path: string;
  readonly name: string;
  readonly collection: Collection;
  readonly bytes: Uint8Array;
  /** Undefined when the bytes are no answers. */
  readonly set: AnswerSet | undefined;
}

/** Rejects with what the disk says. */
export async function answersFiles(
  disk: Pick<Disk, 'list' | 'read'>,
  trainingFolder: string,
  isWanted: (collection: Collection) => boolean,
): Promise<readonly AnswersFile[]> {
  const files: AnswersFile[] = [];
  for (const name of (await disk.list(answersIn(trainingFolder))).toSorted()) {
    const collection = collectionOf(name);
    if (collection === undefined || !isWanted(collection)) continue;
    const path = join(answersIn(trainingFolder), name);
    const bytes = await disk.read(path);
    if (bytes) files.push({ path, name, collection, bytes, set: parseAnswers(bytes) });
  }
  return files;
}

/** Those that can be read. */
export const readable = (files: readonly AnswersFile[]): readonly (AnswersFile & Answered)[] =>
  files.flatMap(({ set, ...file }) => (set ? [{ ...file, set }] : []));

/** A file that nobody writes any more is nobody's. */
export function isStrangers(name: string, { isStranger = () => false }: Pick<Owner, 'isStranger'>): boolean {
  const device = deviceOfAnswers(name);
  return device !== undefined && isStranger(device);
}

export interface ReadAnswers {
  /** What all laptops have. */
  readonly set: AnswerSet;
  /** This laptop's own file could not be read and was moved aside. */
  readonly isDamaged: boolean;
  /** Names of others' files that can't be read, or not yet. */
  readonly unread: readonly string[];
}

/**
 * `mayErase`: see {@link joinedOf}. What a tool has put there by half, or another laptop has to mend, stays as it is and counts for nothing. Rejects with what the disk
 * says, and with {@link MadeByNewerKit}: such a file stays where it is.
 */
export async function readAnswers(
  disk: Disk,
  trainingFolder: string,
  collection: Collection,
  aside: Aside,
  owner: Owner,
  mayErase = true,
): Promise<ReadAnswers> {
  const { known, ...found } = await readKnown(disk, trainingFolder, collection, aside, owner);
  return { set: joinedOf(known, collection, mayErase), ...found };
}

type ReadKnown = Omit<ReadAnswers, 'set'> & { readonly known: readonly Answered[] };

/** Reads the known codes of a form; of a test also those of the other test: what stands for a code is the same in both. */
async function readKnown(disk: Disk, trainingFolder: string, collection: Collection, aside: Aside, owner: Owner): Promise<ReadKnown> {
  const isWanted = (other: Collection): boolean => other === collection || (isTest(collection) && isTest(other));
  const files = (await answersFiles(disk, trainingFolder, isWanted)).filter(({ name }) => !isStrangers(name, owner));
  const of = files.filter((file) => file.collection === collection);
  const newer = of.find(({ set, bytes }) => set === undefined && areAnswersNewer(bytes));
  if (newer) throw new MadeByNewerKit(newer.name);
  const damaged = of.find(({ name, set }) => set === undefined && name === ownAnswersName(collection, owner));
  if (damaged) await setAside(disk, damaged.path, aside);
  const unread = of.flatMap(({ name, set }) => (set === undefined && name !== damaged?.name ? [name] : []));
  return { known: [...readable(files), ...writtenBy(owner, isWanted)], isDamaged: damaged !== undefined, unread };
}

const writtenBy = ({ written }: Owner, isWanted: (collection: Collection) => boolean): readonly Answered[] =>
  collections.filter(isWanted).flatMap((collection) => {
    const set = written?.(collection);
    return set ? [{ collection, set }] : [];
  });

/**
 * This laptop's file is the new one whole, or the old one; what else is its own to change goes once its sheets are all in it. Rejects with
 * what the disk says.
 */
export async function writeAnswers(
  disk: Disk,
  trainingFolder: string,
  collection: Collection,
  set: AnswerSet,
  owner: Owner,
): Promise<void> {
  const folder = answersIn(trainingFolder);
  await disk.makeFolder(folder);
  const own = ownAnswersName(collection, owner);
  await writeWhole(disk, join(folder, own), answerBytes(set));
  const isOwn = (name: string): boolean => !owner.isSharing || deviceOfAnswers(name) === owner.device;
  const beside = await answersFiles(disk, trainingFolder, (other) => other === collection);
  const joinedBefore = readable(beside).filter(({ name, set: other }) => name !== own && isOwn(name) && isWithin(other, set));
  for (const { path } of joinedBefore) await disk.remove(path);
  if (joinedBefore.length > 0) await disk.flushFolder(folder);
}

const isSame = (one: AnswerSet, other: AnswerSet): boolean => Buffer.compare(answerBytes(one), answerBytes(other)) === 0;
const isWithin = (part: AnswerSet, whole: AnswerSet): boolean => isSame(joined(part, whole), whole);

/**
 * What others have of this form comes into this laptop's file too, if it has one: the difference of two files would be sheets that were
 * typed in on one laptop, after the other's last. Where persons were erased it comes without codes, though another laptop still has them.
 * While this laptop waits for a yes to an erasing, nothing of others comes in: only what it wrote itself is put back. Gives what the file
 * holds then; undefined where there is none. Rejects as {@link readAnswers} does.
 */
export async function keepUpAnswers(
  disk: Disk,
  trainingFolder: string,
  collection: Collection,
  aside: Aside,
  owner: Owner,
  { wasErased, isWaiting }: { readonly wasErased: boolean; readonly isWaiting: boolean },
): Promise<AnswerSet | undefined> {
  const files = await answersFiles(disk, trainingFolder, (other) => other === collection);
  const own = files.find(({ name }) => name === ownAnswersName(collection, owner));
  if (!own?.set) return undefined;
  const mine = [{ collection, set: own.set }, ...writtenBy(owner, (other) => other === collection)];
  const known = isWaiting ? mine : (await readKnown(disk, trainingFolder, collection, aside, owner)).known;
  const isUncoded = wasErased && !isWaiting && isTest(collection);
  const set = isUncoded ? uncoded(known, collection) : joinedOf(known, collection, wasErased);
  const isSplit = readable(files).some(({ name }) => name !== own.name && deviceOfAnswers(name) === owner.device);
  if (isSplit || !isSame(own.set, set)) await writeAnswers(disk, trainingFolder, collection, set, owner);
  return set;
}
