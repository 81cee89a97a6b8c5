/** Takes participants' codes out of the files of a training whose persons were erased; their sheets, and which of them are a pair, stay. */
import { basename, join } from 'node:path';
import type { AnswerSet } from '../../domain/forms/answer-set';
import { uncoded } from '../../domain/forms/erased-codes';
import { collections, isTest } from '../../domain/forms/form';
import { type AnswersFile, answerBytes, answersFiles, areAnswersNewer, readable } from './answer-files';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import type { Aside } from './set-aside';

/** By the name of a file. */
type MayChange = (name: string) => boolean;

/** In a file that can't be read as answers too, and never in what somebody typed, where quotation marks are written otherwise. */
const codeInText = /("code"\s*:\s*)"[A-Za-z]{2}(?:[0-2]\d|3[01])"/gu;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The file without its codes, where nothing can be paired in it. */
const blanked = (bytes: Uint8Array): Uint8Array => new TextEncoder().encode(textOf(bytes).replace(codeInText, '$1""'));

const holdsCode = (bytes: Uint8Array): boolean => textOf(bytes).search(codeInText) !== -1;

/** Paths of answers to the tests that are kept aside: a date stands before their names. */
const keptAside = async (disk: Disk, { folder }: Aside): Promise<readonly string[]> =>
  (await disk.list(folder))
    .filter((name) => collections.some((collection) => isTest(collection) && name.includes(collection)))
    .map((name) => join(folder, name));

/** The sheets of a file as they are in `all`. */
function numbered({ sheets, ...rest }: AnswerSet, all: AnswerSet): AnswerSet {
  const ids = new Set(sheets.map(({ id }) => id));
  return { ...rest, sheets: all.sheets.filter(({ id }) => ids.has(id)) };
}

/**
 * Each file becomes the new one whole or not at all; one that a newer kit made stays as it is. What is cut off is done by doing it again.
 * Rejects with what the disk says.
 */
export async function eraseCodes(disk: Disk, trainingFolder: string, aside: Aside, mayChange: MayChange): Promise<void> {
  const files = await answersFiles(disk, trainingFolder, isTest);
  const known = readable(files);
  const erase = async ({ path, name, bytes, set }: AnswersFile, all: AnswerSet): Promise<void> => {
    if (!mayChange(name) || !holdsCode(bytes) || areAnswersNewer(bytes)) return;
    await writeWhole(disk, path, set ? answerBytes(numbered(set, all)) : blanked(bytes));
  };
  /* The second first, see withoutCodes. */
  for (const test of ['test-d2pm', 'test-d1am'] as const) {
    const all = uncoded(known, test);
    for (const file of files) if (file.collection === test) await erase(file, all);
  }
  for (const path of await keptAside(disk, aside)) {
    const bytes = await disk.read(path);
    if (bytes && holdsCode(bytes) && !areAnswersNewer(bytes)) await writeWhole(disk, path, blanked(bytes));
  }
}

/** Names of files in which a code is left, among what was kept aside too where that is to be looked at. Rejects with what the disk says. */
export async function filesWithCodes(
  disk: Disk,
  trainingFolder: string,
  aside: Aside | undefined,
  mayChange: MayChange,
): Promise<readonly string[]> {
  const files = (await answersFiles(disk, trainingFolder, isTest)).filter(({ name }) => mayChange(name));
  const holding = files.flatMap(({ name, bytes }) => (holdsCode(bytes) ? [name] : []));
  for (const path of aside ? await keptAside(disk, aside) : []) {
    const bytes = await disk.read(path);
    if (bytes && holdsCode(bytes)) holding.push(basename(path));
  }
  return holding;
}
