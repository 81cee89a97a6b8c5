/**
 * Takes a training's files into a folder, beside what is there and never over it: a log becomes the union of both copies, and one
 * that has parted from the one here is set aside. Nothing is written before everything was planned.
 */
import { basename, dirname, join } from 'node:path';
import { type AnswerSet, counting, joined } from '../../domain/forms/answer-set';
import { joinedOf } from '../../domain/forms/erased-codes';
import { type Collection, collections } from '../../domain/forms/form';
import { erasureIn, isErasingAll } from '../../domain/training/erasure';
import { answerBytes, answersFiles, answersName, areAnswersNewer, ownAnswersName } from '../store/answer-files';
import { attachmentDigests } from '../store/attachments';
import type { Disk } from '../store/disk';
import { writeWhole } from '../store/durable-json';
import { MadeByNewerKit } from '../store/format-version';
import { readLog } from '../store/read-log';
import { type Aside, keepAside } from '../store/set-aside';
import { sha256 } from '../store/sha256';
import { sifted } from './known-kinds';
import {
  answersFolder,
  answersIn,
  type CarriedAnswers,
  isAnswersPath,
  isAttachmentPath,
  isLogName,
  isProgrammeName,
  type Parcel,
  readFiles,
} from './parcel';
import {
  type CopyFrom,
  type LogPlan,
  type LogsFromOutside,
  type NewerFiles,
  type PlanToSecondPlace,
  planFromOutside,
  planToSecondPlace,
  type Taker,
} from './plan-logs';
import { isAnother, isAsSound, isDamaged, type Judging } from './sounder-programme';

export interface Plan {
  /** Whole files, in the order in which they are written. */
  readonly writes: ReadonlyMap<string, Uint8Array>;
  /** Logs that neither can be joined nor may replace the one that is here. */
  readonly parted: ReadonlyMap<string, Uint8Array>;
  /** Files that are here and are replaced, though some of their lines could not be read, or the programme that they are of. */
  readonly damaged: ReadonlyMap<string, Uint8Array>;
  readonly newer: NewerFiles;
}

/** Returned sheets of tests and evaluations: so many come, and so many that are here were removed or corrected elsewhere and go. */
export interface SheetsPlan {
  readonly coming: number;
  readonly going: number;
}

/** With what a person has to know before. */
export type PlanFromOutside = Plan &
  Pick<LogsFromOutside, 'coming' | 'newlyKnown' | 'here' | 'joined' | 'returning' | 'lacking'> & {
    /** Undefined when nothing about them is new. */
    readonly sheets: SheetsPlan | undefined;
    /** Attachments of what is here already that are missing here or damaged, and come as they were. */
    readonly attachments: number;
    /** Paths of files that are of no kind which travels; they stay out. */
    readonly foreign: readonly string[];
  };

/** Written last, so that a programme without it is known to be unfinished. */
export const lastOfProgramme = 'programme/programme.yaml';

/** Paths of a training's files that a newer kit made. */
export const newerIn = ({ files }: Parcel): readonly string[] =>
  [...files].flatMap(([path, bytes]) => {
    const isNewer = isLogName(path) ? readLog(basename(path), bytes).isNewer : isAnswersPath(path) && areAnswersNewer(bytes);
    return isNewer ? [path] : [];
  });

type Here = (name: string) => Promise<Uint8Array | undefined>;

const hereIn =
  (disk: Disk, trainingFolder: string): Here =>
  (name) =>
    disk.read(join(trainingFolder, name));

/**
 * A programme that is here stays as it is, unless it is `damaged`: then the one that comes takes its place. Rejects with what the disk says.
 */
export async function planTakingIn(
  disk: Disk,
  trainingFolder: string,
  parcel: Parcel,
  taker: Taker,
  from: CopyFrom = 'outside',
  programmeHere: 'stays' | 'damaged' = 'stays',
): Promise<PlanFromOutside> {
  const { parcel: carried, foreign } = await sifted(parcel);
  const { files } = carried;
  const here = hereIn(disk, trainingFolder);
  const logs = await planFromOutside(disk, trainingFolder, files, taker, parcel.training, from);
  const wasErased = logs.joined.some(isErasingAll);
  const answers = planAnswers(
    answersIn(files),
    await answersThere(disk, trainingFolder),
    (collection) => ownAnswersName(collection, taker),
    wasErased,
  );
  const isTaken = programmeHere === 'damaged' || (await here(lastOfProgramme)) === undefined;
  const { writes, replaced } = isTaken ? await planProgramme(files, here) : noProgramme;
  const wanted = attachmentDigests(logs.here, erasureIn(logs.joined) ?? (() => false));
  const attachments = await planAttachments(files, here, wanted);
  const plan = together(writes, attachments.writes, answers, logs);
  const damaged = new Map([...plan.damaged, ...replaced, ...attachments.replaced]);
  return { ...logs, sheets: answers.sheets, attachments: attachments.returning, foreign, ...plan, damaged };
}

/**
 * The programme there becomes the one here, unless that can't be opened, has faults that the one there hasn't, or is not the training's own:
 * then what is there stays, and only what is missing comes, of another one nothing. No damaged picture or film takes a whole one's place.
 * `isCompared`: see {@link planToSecondPlace}. Rejects with what the disk says.
 */
export async function planCopying(
  disk: Disk,
  copyFolder: string,
  parcel: Parcel,
  isCompared: boolean,
  judging: Judging,
): Promise<Plan & Pick<PlanToSecondPlace, 'ahead'>> {
  const { files } = parcel;
  const there = hereIn(disk, copyFolder);
  const logs = await planToSecondPlace(disk, copyFolder, files, isCompared);
  const programme = await planProgrammeThere(disk, copyFolder, parcel, judging);
  const answers = planAnswers(answersIn(files), await answersThere(disk, copyFolder), answersName, true);
  return { ...together(programme, (await planAttachments(files, there)).writes, answers, logs), ahead: logs.ahead };
}

const answersThere = async (disk: Disk, trainingFolder: string): Promise<readonly CarriedAnswers[]> =>
  (await answersFiles(disk, trainingFolder, () => true)).map((file) => ({ ...file, name: `${answersFolder}${file.name}` }));

const together = (programme: Plan['writes'], attachments: Plan['writes'], answers: AnswersPlan, logs: LogPlan): Plan => ({
  writes: new Map([...programme, ...attachments, ...answers.writes, ...logs.writes]),
  parted: new Map([...answers.parted, ...logs.parted]),
  damaged: new Map([...answers.damaged, ...logs.damaged]),
  newer: { coming: [...answers.newer.coming, ...logs.newer.coming], there: [...answers.newer.there, ...logs.newer.there] },
});

interface ProgrammePlan {
  readonly writes: Plan['writes'];
  /** Files that are there already and would be others, as they are. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
}

const noProgramme: ProgrammePlan = { writes: new Map(), replaced: new Map() };

async function planProgramme(files: Parcel['files'], here: Here): Promise<ProgrammePlan> {
  const writes = new Map<string, Uint8Array>();
  const replaced = new Map<string, Uint8Array>();
  const named = [...files].filter(([name]) => isProgrammeName(name));
  for (const [name, bytes] of named.toSorted(([one], [other]) => Number(one === lastOfProgramme) - Number(other === lastOfProgramme))) {
    const there = await here(name);
    if (there && (Buffer.compare(there, bytes) === 0 || (await isDamaged(name, bytes, there)))) continue;
    writes.set(name, bytes);
    if (there) replaced.set(name, there);
  }
  return { writes, replaced };
}

async function planProgrammeThere(disk: Disk, copyFolder: string, { training, files }: Parcel, judging: Judging): Promise<Plan['writes']> {
  const { writes, replaced } = await planProgramme(files, hereIn(disk, copyFolder));
  if (replaced.size === 0) return writes;
  const there = await readFiles(disk, copyFolder, training, ['programme']);
  if (await isAsSound(files, there.files, judging)) return writes;
  if (await isAnother(files, judging)) return new Map();
  return new Map([...writes].filter(([name]) => !replaced.has(name)));
}

interface AttachmentsPlan extends ProgrammePlan {
  /** So many that belong to what is here were missing or damaged. */
  readonly returning: number;
}

/**
 * Each is named by the event that brought it, and never changes: only one that is not what it was takes the one's place that comes as it was.
 * `wanted`: what those should be that belong here, by their names.
 */
async function planAttachments(
  files: Parcel['files'],
  here: Here,
  wanted: ReturnType<typeof attachmentDigests> = new Map(),
): Promise<AttachmentsPlan> {
  const writes = new Map<string, Uint8Array>();
  const replaced = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!isAttachmentPath(path)) continue;
    const there = await here(path);
    const digest = wanted.get(basename(path));
    if (there && (digest === undefined || sha256(there) === digest || sha256(bytes) !== digest)) continue;
    writes.set(path, bytes);
    if (there) replaced.set(path, there);
  }
  return { writes, replaced, returning: [...writes.keys()].filter((path) => wanted.has(basename(path))).length };
}

interface AnswersPlan extends Plan {
  readonly sheets: SheetsPlan | undefined;
}

/**
 * Sheets of all copies, each once, and those that are here as they are; a copy that can't be read is kept aside, whichever it is.
 * `target`: of the file that is written. `mayErase`: persons were erased, so that numbers take the place of codes.
 */
function planAnswers(
  coming: readonly CarriedAnswers[],
  there: readonly CarriedAnswers[],
  target: (collection: Collection) => string,
  mayErase: boolean,
): AnswersPlan {
  const writes = new Map<string, Uint8Array>();
  let sheets: SheetsPlan | undefined;
  const ofBoth = [...coming, ...there].flatMap(({ collection, set }) => (set ? [{ collection, set }] : []));
  for (const collection of collections) {
    const known = joined(...there.flatMap(({ collection: other, set }) => (set && other === collection ? [set] : [])));
    const both = joinedOf(ofBoth, collection, mayErase);
    const written = answerBytes(both);
    /* A file that an older kit wrote says the same in the form of its version. */
    if (Buffer.compare(answerBytes(known), written) === 0) continue;
    writes.set(`${answersFolder}${target(collection)}`, written);
    sheets = { coming: (sheets?.coming ?? 0) + newIn(both, known), going: (sheets?.going ?? 0) + newIn(known, both) };
  }
  const unread = (files: readonly CarriedAnswers[]): ReadonlyMap<string, Uint8Array> =>
    new Map(files.flatMap(({ name, bytes, set }) => (set ? [] : [[name, bytes] as const])));
  const newerOf = (files: readonly CarriedAnswers[]): readonly string[] =>
    files.flatMap(({ name, bytes }) => (areAnswersNewer(bytes) ? [basename(name)] : []));
  return {
    writes,
    parted: unread(coming),
    damaged: new Map([...unread(there)].filter(([name]) => writes.has(name))),
    newer: { coming: newerOf(coming), there: newerOf(there) },
    sheets,
  };
}

const newIn = (set: AnswerSet, known: AnswerSet): number => {
  const ids = new Set(counting(known).sheets.map(({ id }) => id));
  return counting(set).sheets.filter(({ id }) => !ids.has(id)).length;
};

/**
 * Each file becomes the new one whole or not at all; what was cut off is finished by taking the same in again. Rejects with what the
 * disk says, and before anything is written with {@link MadeByNewerKit}.
 */
export async function takeIn(disk: Disk, trainingFolder: string, plan: Plan, aside: Aside): Promise<void> {
  const [newer] = [...plan.newer.coming, ...plan.newer.there];
  if (newer !== undefined) throw new MadeByNewerKit(newer);
  for (const kept of [plan.parted, plan.damaged]) {
    for (const [name, bytes] of kept) await keepAside(disk, bytes, basename(name), aside);
  }
  for (const [name, bytes] of plan.writes) {
    const path = join(trainingFolder, name);
    await disk.makeFolder(dirname(path));
    await writeWhole(disk, path, bytes);
  }
}
