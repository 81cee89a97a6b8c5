/** A training's files on their way from one folder to another. A file whose name leads outside the known places is none of them. */
import { join } from 'node:path';
import type { AnswerSet } from '../../domain/forms/answer-set';
import { joinedOf } from '../../domain/forms/erased-codes';
import { type Collection, collections } from '../../domain/forms/form';
import { isAttachmentName } from '../../domain/kernel/attachment';
import type { TrainingId } from '../../domain/kernel/ids';
import { answerBytes, answersName, collectionOf, isAnswersName, parseAnswers } from '../store/answer-files';
import { type Disk, faultOf, isFolderFault } from '../store/disk';
import { isNameOfTraining } from '../store/trainings-folder';

export interface Parcel {
  readonly training: TrainingId;
  /** By their path inside the training's folder, with `/` on every system. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export type Place = 'programme' | 'logs' | 'attachments' | 'answers';

const readingOrder: readonly Place[] = ['programme', 'logs', 'attachments', 'answers'];

/** A name that every system takes for a plain file or folder, that is not hidden, and that reads as it is: no sign in it turns the others round. */
const plainName = /^(?![.\s])(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]{1,120}(?<![.\s])$/iu;
const deepestFolder = 6;

/** Folders beside those of trainings, on a stick; no training is called so. */
export const ownFolderIn = { aside: 'set-aside', isSealed: (name: string): boolean => name.startsWith('sealed-') } as const;

export const isTrainingId = (text: string): text is TrainingId =>
  isNameOfTraining(text) && plainName.test(text) && text !== ownFolderIn.aside && !ownFolderIn.isSealed(text);

const isPlain = (parts: readonly string[]): boolean => parts.length <= deepestFolder && parts.every((part) => plainName.test(part));

export function isKnownPlace(name: string): boolean {
  const [place, ...rest] = name.split('/');
  if (rest.length === 0 || !isPlain(rest)) return false;
  if (place === 'attachments') return rest.length === 1 && rest.every(isAttachmentName);
  if (place === 'answers') return rest.length === 1 && rest.every(isAnswersName);
  return place === 'programme' || (place === 'logs' && rest.length === 1 && name.endsWith('.ndjson'));
}

/** Logs and programmes a newer kit keeps where this one does; of other places and names this one can't know. */
export function isPlaceOfNewerKit(name: string): boolean {
  const [place = '', ...rest] = name.split('/');
  return place !== 'logs' && place !== 'programme' && isPlain([place]) && isPlain(rest) && !isKnownPlace(name);
}

export const programmeFolder = 'programme/';
export const isProgrammeName = (name: string): boolean => name.startsWith(programmeFolder);
export const isAttachmentPath = (name: string): boolean => name.startsWith('attachments/');
export const answersFolder = 'answers/';
export const answersPath = (collection: Collection): string => `${answersFolder}${answersName(collection)}`;
export const isAnswersPath = (name: string): boolean => name.startsWith(answersFolder);
export const logPath = (name: string): string => `logs/${name}`;
export const isLogName = (name: string): boolean => name.startsWith('logs/');

/** `left`: paths of files that aren't wanted and so aren't read. Rejects with what the disk says. */
export const readParcel = async (...asked: Parameters<typeof readFiles>): Promise<Parcel> => withJoinedAnswers(await readFiles(...asked));

/**
 * The same with each file of answers as it lies there. Logs are read before attachments, wherever `places` has them: an attachment is on the
 * disk before the line that names it, so that none is missing of what is attached meanwhile.
 */
export async function readFiles(
  disk: Disk,
  trainingFolder: string,
  training: TrainingId,
  places = readingOrder,
  left: ReadonlySet<string> = new Set(),
): Promise<Parcel> {
  const files = new Map<string, Uint8Array>();
  for (const place of places.toSorted((one, other) => readingOrder.indexOf(one) - readingOrder.indexOf(other)))
    await collect(disk, trainingFolder, place, left, files);
  return { training, files };
}

/**
 * One file of answers for each form, whoever wrote them: what travels tells nothing of laptops. Where one can't be read, or a newer kit
 * wrote it, those of its form stay as they are, and whoever takes them in tells of it.
 */
export function withJoinedAnswers({ training, files }: Parcel): Parcel {
  const answers = answersIn(files);
  const readable = answers.flatMap(({ set, ...file }) => (set ? [{ ...file, set }] : []));
  const whole = collections.filter((collection) => answers.every((file) => file.collection !== collection || file.set));
  const several = whole.filter((collection) =>
    answers.some((file) => file.collection === collection && file.name !== answersPath(collection)),
  );
  const left = new Set(answers.flatMap(({ name, collection }) => (several.includes(collection) ? [name] : [])));
  const joined = several.map((collection) => [answersPath(collection), answerBytes(joinedOf(readable, collection))] as const);
  return { training, files: new Map([...[...files].filter(([name]) => !left.has(name)), ...joined]) };
}

export interface CarriedAnswers {
  /** Its path. */
  readonly name: string;
  readonly collection: Collection;
  readonly bytes: Uint8Array;
  /** Undefined when the bytes are no answers. */
  readonly set: AnswerSet | undefined;
}

export const answersIn = (files: Parcel['files']): readonly CarriedAnswers[] =>
  [...files].flatMap(([name, bytes]) => {
    const collection = isAnswersPath(name) ? collectionOf(name.slice(answersFolder.length)) : undefined;
    return collection === undefined ? [] : [{ name, collection, bytes, set: parseAnswers(bytes) }];
  });

async function collect(disk: Disk, root: string, folder: string, left: ReadonlySet<string>, files: Map<string, Uint8Array>): Promise<void> {
  for (const entry of (await disk.list(join(root, folder))).toSorted()) {
    const name = `${folder}/${entry}`;
    if (!isKnownPlace(name) || left.has(name)) continue;
    const bytes = await fileAt(disk, join(root, name));
    if (bytes) files.set(name, bytes);
    else if (!isLogName(name) && !(await isFile(disk, join(root, name)))) await collect(disk, root, name, left, files);
  }
}

/** Undefined when a folder has this name. */
export async function fileAt(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.read(path);
  } catch (error) {
    if (isFolderFault(error)) return undefined;
    throw error;
  }
}

/** A sealed one that doesn't open gives no bytes, and is no folder either. */
async function isFile(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.list(path);
    return false;
  } catch (error) {
    if (faultOf(error) !== 'ENOTDIR') throw error;
    return true;
  }
}
