/** Takes participants' codes out of the files of a training whose persons were erased; their sheets, and which of them are a pair, stay. */
import { basename, join } from 'node:path';
import { noAnswers } from '../../domain/forms/answer-set';
import { withoutCodes } from '../../domain/forms/erased-codes';
import { answerBytes, answerCopies, answersIn, answersName, areAnswersNewer, parseAnswers } from './answer-files';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import type { Aside } from './set-aside';

const tests = { before: answersName('test-d1am'), after: answersName('test-d2pm') } as const;

/** In a file that can't be read as answers too, and never in what somebody typed, where quotation marks are written otherwise. */
const codeInText = /("code"\s*:\s*)"[A-Za-z]{2}(?:[0-2]\d|3[01])"/gu;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The file without its codes, where nothing can be paired in it. */
const blanked = (bytes: Uint8Array): Uint8Array => new TextEncoder().encode(textOf(bytes).replace(codeInText, '$1""'));

const holdsCode = (bytes: Uint8Array): boolean => textOf(bytes).search(codeInText) !== -1;

/** Paths of answers to the tests that are kept aside. */
const keptAside = async (disk: Disk, { folder }: Aside): Promise<readonly string[]> =>
  (await disk.list(folder)).filter((name) => Object.values(tests).some((test) => name.includes(test))).map((name) => join(folder, name));

/** Of either test: versions that a tool put beside the file, and what is kept aside. */
const copiesOf = async (disk: Disk, trainingFolder: string, aside: Aside): Promise<readonly string[]> => [
  ...(await answerCopies(disk, trainingFolder, 'test-d1am')),
  ...(await answerCopies(disk, trainingFolder, 'test-d2pm')),
  ...(await keptAside(disk, aside)),
];

/**
 * Each file becomes the new one whole or not at all; one that a newer kit made stays as it is. What is cut off is done by doing it again.
 * Rejects with what the disk says.
 */
export async function eraseCodes(disk: Disk, trainingFolder: string, aside: Aside): Promise<void> {
  const folder = answersIn(trainingFolder);
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const bytes = await disk.read(path);
    return bytes && holdsCode(bytes) && !areAnswersNewer(bytes) ? bytes : undefined;
  };
  const whole = async (path: string) => {
    const bytes = await disk.read(path);
    return bytes && parseAnswers(bytes);
  };
  const paths = { before: join(folder, tests.before), after: join(folder, tests.after) };
  const numbered = withoutCodes((await whole(paths.before)) ?? noAnswers, (await whole(paths.after)) ?? noAnswers);
  /* The second first, see withoutCodes. */
  for (const test of ['after', 'before'] as const) {
    const bytes = await read(paths[test]);
    if (bytes) await writeWhole(disk, paths[test], parseAnswers(bytes) ? answerBytes(numbered[test]) : blanked(bytes));
  }
  for (const path of await copiesOf(disk, trainingFolder, aside)) {
    const bytes = await read(path);
    if (bytes) await writeWhole(disk, path, blanked(bytes));
  }
}

/** Names of files in which a code is left. Rejects with what the disk says. */
export async function filesWithCodes(disk: Disk, trainingFolder: string, aside: Aside): Promise<readonly string[]> {
  const folder = answersIn(trainingFolder);
  const holding: string[] = [];
  for (const path of [...Object.values(tests).map((test) => join(folder, test)), ...(await copiesOf(disk, trainingFolder, aside))]) {
    const bytes = await disk.read(path);
    if (bytes && holdsCode(bytes)) holding.push(basename(path));
  }
  return holding;
}
