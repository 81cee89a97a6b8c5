/** Looks at a folder in which trainings are to be shared, or are. Only a file of a moment's life is written, to see whether one can be. */
import { realpath, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Moment, WallTime } from '../../../domain/kernel/time';
import type { Carrier, FolderFacts } from '../../../domain/sharing/shared-folder';
import type { Origin } from '../../store/chain';
import { type Disk, faultOf, unlessRefused } from '../../store/disk';
import { temporaryOf, writeWhole } from '../../store/durable-json';
import { isInside } from '../../store/inside';
import { isLog, logFolderOf } from '../../store/log-folder';
import { originOf } from '../../store/log-name';
import { checkPlain } from '../../store/plain-files';
import { checkThere } from '../../store/shared-folder';
import { type TrainingsFolder, trainingFolder } from '../../store/trainings-folder';
import type { Writer } from '../../store/writer';
import { copyFolderIn, markAt, placeOf, trainingsIn } from '../../transfer/copy-place';
import type { Translate } from '../../translate';
import { saidBy } from '../trouble';

interface Around {
  readonly disk: Disk;
  readonly dataFolder: string;
  readonly writer: Pick<Writer, 'device' | 'start'>;
  /** By the clock of this laptop, when this kit was started. */
  readonly began: WallTime;
  /** This kit writes under it. */
  readonly isOwnStart: (start: string) => boolean;
  readonly now: Moment;
  readonly translate: Translate;
  /** Bytes that are about to come there. */
  readonly needed: number;
  /** Trainings of which confirmed entries lie aside. */
  readonly aside: number;
  /** It is shared already, and so it has to be marked. */
  readonly isShared: boolean;
}

const nothing = { arriving: 0, conflicts: 0, partial: 0, unread: 0, others: 0, isNameTaken: false, ahead: 0 } as const;

/** Rejects only with what is no fault of the disk. */
export async function lookAtFolder(folder: TrainingsFolder, around: Around): Promise<FolderFacts> {
  const { disk, dataFolder, translate, needed, isShared, aside } = around;
  const [real, home] = [await realPath(folder), await realPath(dataFolder)];
  const facts: Omit<FolderFacts, 'away'> = {
    isInData: isInside(real, home),
    holdsData: real !== home && isInside(home, real),
    isSecondPlace: await isSecondPlace(disk, folder),
    unwritable: undefined,
    isOnStick: /^(?:\/media\/|\/run\/media\/|\/Volumes\/)/u.test(folder),
    needed,
    aside,
    free: undefined,
    carrier: undefined,
    isCarrierStopped: false,
    keepsVersions: false,
    ...nothing,
  };
  try {
    if (isShared) await checkThere(disk, folder);
    const names = await disk.list(folder);
    const { carrier, isStopped } = carrierIn(names, folder);
    const keepsVersions = names.includes('.stversions');
    const free = await freeIn(folder);
    const unwritable = await whyUnwritable(disk, folder, translate);
    return {
      ...facts,
      away: undefined,
      free,
      unwritable,
      carrier,
      isCarrierStopped: isStopped,
      keepsVersions,
      ...(await trainingsFacts(folder, around)),
    };
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return { ...facts, away: saidBy(error, translate) };
  }
}

/** The same of this laptop's own folder, to which the trainings may come back. */
export const lookAtHome = async ({
  disk,
  dataFolder,
  translate,
  needed,
}: Pick<Around, 'disk' | 'dataFolder' | 'translate' | 'needed'>): Promise<Pick<FolderFacts, 'unwritable' | 'needed' | 'free'>> => ({
  unwritable: await whyUnwritable(disk, dataFolder, translate),
  needed,
  free: await freeIn(dataFolder),
});

/** Without links; of what isn't there, the path itself. */
export const realPath = async (path: string): Promise<string> => (await unlessRefused(() => realpath(path))) ?? path;

async function isSecondPlace(disk: Disk, folder: string): Promise<boolean> {
  try {
    return (await markAt(disk, placeOf(folder))) !== undefined && isInside(folder, copyFolderIn(placeOf(folder)));
  } catch (error) {
    /* A newer kit's mark is one, too. */
    if (faultOf(error) === undefined) throw error;
    return faultOf(error) === 'newer-version';
  }
}

/** Undefined where the system doesn't say it, as of some network drives. */
async function freeIn(folder: string): Promise<number | undefined> {
  const room = await unlessRefused(() => statfs(folder));
  return room && room.bavail * room.bsize;
}

async function whyUnwritable(disk: Disk, folder: string, translate: Translate): Promise<string | undefined> {
  const trial = temporaryOf(join(folder, 'trial'));
  try {
    await writeWhole(disk, trial, new Uint8Array());
    await disk.remove(trial);
    return undefined;
  } catch (error) {
    return saidBy(error, translate);
  }
}

/** What each carrier keeps in a folder that it carries. */
function carrierIn(names: readonly string[], folder: string): { readonly carrier: Carrier | undefined; readonly isStopped: boolean } {
  if (names.includes('.stfolder')) return { carrier: 'Syncthing', isStopped: false };
  if (names.some((name) => ['.stignore', '.stversions'].includes(name))) return { carrier: undefined, isStopped: true };
  if (names.some((name) => /^\.(?:_?sync_[0-9a-f]+\.db|nextcloudsync\.log)/u.test(name)) || /[\\/]nextcloud/iu.test(folder))
    return { carrier: 'Nextcloud', isStopped: false };
  if (names.includes('.dropbox') || /[\\/]dropbox[\\/]/iu.test(folder)) return { carrier: 'Dropbox', isStopped: false };
  return { carrier: /[\\/]onedrive/iu.test(folder) ? 'OneDrive' : undefined, isStopped: false };
}

const isArriving = (name: string): boolean => /^(?:\.syncthing\.|~syncthing~).*\.tmp$/u.test(name);
const isConflict = (name: string): boolean => name.includes('.sync-conflict-');

/** The number of newest logs, by the moment of their start, that are asked for the time of their last entry. */
const mostRead = 30;

interface OtherLog {
  readonly path: string;
  readonly start: string;
}

async function trainingsFacts(
  folder: TrainingsFolder,
  { disk, writer, now, began, isOwnStart }: Around,
): Promise<typeof nothing | Pick<FolderFacts, keyof typeof nothing>> {
  const names = [...(await disk.list(folder))];
  const shown = names.filter((name) => !name.startsWith('.') && !isConflict(name)).length;
  const others: OtherLog[] = [];
  let partial = 0;
  let ofTrainings = 0;
  let unread = 0;
  const mine: OtherLog[] = [];
  let isNameTaken = false;
  for (const id of await trainingsIn(disk, folder)) {
    const training = trainingFolder(folder, id);
    const found = (await unlessRefused(() => lookAtTraining(disk, training))) ?? 'unread';
    if (found === 'none') continue;
    ofTrainings += 1;
    if (found === 'unread') {
      unread += 1;
      continue;
    }
    if (found.isPartial) partial += 1;
    const strange = found.logs.filter(({ device, start }) => device === writer.device && !isOwnStart(start));
    isNameTaken ||= strange.some(({ start }) => start > writer.start);
    mine.push(...strange.map(({ start, name }) => ({ path: join(logFolderOf(training), name), start })));
    for (const { device, start, name } of found.logs)
      if (device !== writer.device) others.push({ path: join(logFolderOf(training), name), start });
    names.push(...found.names);
  }
  return {
    arriving: names.filter(isArriving).length,
    conflicts: names.filter(isConflict).length,
    partial,
    unread,
    others: shown - ofTrainings,
    isNameTaken: isNameTaken || (await lastEntry(disk, mine)) > began,
    ahead: await minutesAhead(disk, others, now),
  };
}

type NamedLog = Origin & { readonly name: string };

/** Rejects with what the disk says. */
async function lookAtTraining(
  disk: Disk,
  training: string,
): Promise<'none' | { readonly logs: readonly NamedLog[]; readonly isPartial: boolean; readonly names: readonly string[] }> {
  const inside = await disk.list(training);
  if (!inside.includes('logs') && !inside.includes('programme')) return 'none';
  await checkPlain(training);
  const found = await disk.list(logFolderOf(training));
  const logs = found.flatMap((name) => namedLog(name) ?? []);
  const hasProgramme = (await disk.size(join(training, 'programme', 'programme.yaml'))) !== undefined;
  const names = [...inside, ...found, ...(await disk.list(join(training, 'answers')))];
  return { logs, isPartial: logs.length === 0 || !hasProgramme, names };
}

/** Whose log has this name; undefined where it is no name of a log, or of a second version of one. */
function namedLog(name: string): NamedLog | undefined {
  if (!isLog(name) || isConflict(name)) return undefined;
  const origin = originOf(name);
  return origin.device === '' || origin.start === '' ? undefined : { ...origin, name };
}

async function minutesAhead(disk: Disk, others: readonly OtherLog[], { wall }: Moment): Promise<number> {
  return Math.max(0, (await lastEntry(disk, others)) - wall) / 60_000;
}

/** When the last entry of any of them was written, by their laptops' clocks; 0 where there is none. */
async function lastEntry(disk: Disk, logs: readonly OtherLog[]): Promise<number> {
  let latest = 0;
  for (const { path } of logs.toSorted((one, other) => (one.start < other.start ? 1 : -1)).slice(0, mostRead))
    latest = Math.max(latest, (await unlessRefused(() => lastWall(disk, path))) ?? 0);
  return latest;
}

const entrySchema = z.object({ wall: z.number() });
/** Bytes; an entry is shorter. */
const tail = 65_536;

/** When the last whole entry of a log was written, by its laptop's clock; undefined where none can be read. */
async function lastWall(disk: Disk, path: string): Promise<number | undefined> {
  const size = await disk.size(path);
  const bytes = size && (await disk.readFrom(path, Math.max(0, size.bytes - tail)));
  const lines = bytes ? new TextDecoder().decode(bytes).split('\n').slice(0, -1) : [];
  for (const line of lines.toReversed()) {
    try {
      return entrySchema.parse(JSON.parse(line)).wall;
    } catch {
      /* What is damaged or torn is told where the training is read. */
    }
  }
  return undefined;
}
