/**
 * Anonymous answers: one file for each form and half-day. What the file holds depends only on the set of sheets: they stand in the order
 * of random ids, so neither their places nor their ids tell in which order they came, and there is no time and no device in it.
 * The version before is not kept, since the difference of two versions would be the sheet that came last. What remains: the file's
 * date on the disk tells when the last sheet came, and who copies it again and again sees which sheets came between two copies.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type AnswerSet, joined, longestComment, noAnswers } from '../../domain/forms/answer-set';
import { type Collection, collections } from '../../domain/forms/form';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { formatVersion, MadeByNewerKit } from './format-version';
import { type Aside, setAside } from './set-aside';

export const answersIn = (trainingFolder: string): string => join(trainingFolder, 'answers');

export const answersName = (collection: Collection): string => `${collection}.json`;

/** No other file is written there, or taken in from a copy. */
export const isAnswersName = (name: string): boolean => collections.some((collection) => name === answersName(collection));

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

/** Of a higher version, or with fields that only a newer kit knows. */
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
export function answerBytes(set: AnswerSet): Uint8Array {
  const sheets = set.sheets.map(({ id: own, code, answers, instead }) => ({
    id: own,
    code,
    answers: Object.fromEntries(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1))),
    ...(instead ? { instead } : {}),
  }));
  return new TextEncoder().encode(
    `${JSON.stringify({ version: formatVersion, sheets, quotes: set.quotes, removed: set.removed }, null, 1)}\n`,
  );
}

/**
 * Each laptop writes the same file. Where two did before they met, whoever carries files keeps one version and puts the other beside it,
 * under a name of its own.
 */
export const answerCopies = async (disk: Disk, trainingFolder: string, collection: Collection): Promise<readonly string[]> =>
  (await disk.list(answersIn(trainingFolder)))
    .filter((name) => name.startsWith(`${collection}.sync-conflict-`) && name.endsWith('.json'))
    .toSorted()
    .map((name) => join(answersIn(trainingFolder), name));

/** With the sheets of all that lies beside the file and can be read. */
async function withCopies(disk: Disk, trainingFolder: string, collection: Collection, set: AnswerSet): Promise<AnswerSet> {
  let all = set;
  for (const path of await answerCopies(disk, trainingFolder, collection)) {
    const bytes = await disk.read(path);
    const copy = bytes && parseAnswers(bytes);
    if (copy) all = joined(copy, all);
  }
  return all;
}

export interface ReadAnswers {
  readonly set: AnswerSet;
  /** It could not be read and was moved aside. */
  readonly isDamaged: boolean;
}

/** Rejects with what the disk says, and with {@link MadeByNewerKit}: such a file stays where it is. */
export async function readAnswers(disk: Disk, trainingFolder: string, collection: Collection, aside: Aside): Promise<ReadAnswers> {
  const path = join(answersIn(trainingFolder), answersName(collection));
  const bytes = await disk.read(path);
  const set = bytes === undefined ? noAnswers : parseAnswers(bytes);
  if (bytes === undefined || set) return { set: await withCopies(disk, trainingFolder, collection, set ?? noAnswers), isDamaged: false };
  if (areAnswersNewer(bytes)) throw new MadeByNewerKit(answersName(collection));
  await setAside(disk, path, aside);
  return { set: await withCopies(disk, trainingFolder, collection, noAnswers), isDamaged: true };
}

/** The file is the new one whole, or the old one; rejects with what the disk says. */
export async function writeAnswers(disk: Disk, trainingFolder: string, collection: Collection, set: AnswerSet): Promise<void> {
  const folder = answersIn(trainingFolder);
  await disk.makeFolder(folder);
  await writeWhole(disk, join(folder, answersName(collection)), answerBytes(set));
}
