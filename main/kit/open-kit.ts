/** Opens a data folder: lock, left-overs, settings, clock, trainings. What prevents it is a value that a person can be told. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Language } from '../../domain/kernel/language';
import { localDateOf, type Moment } from '../../domain/kernel/time';
import { type Anchor, anchorFor, type Clock, clockOf, type MachineClock, sourceDate, wallShownBy } from '../clock';
import type { WaitsFor } from '../closing';
import { Devices } from '../store/devices';
import { type Disk, faultOf } from '../store/disk';
import { takeLock } from '../store/lock';
import { type LockFiles, lockFiles as lockFilesOfThisSystem } from '../store/lock-files';
import { nodeDisk } from '../store/node-disk';
import { withoutLinks } from '../store/plain-files';
import { type Aside, asideIn } from '../store/set-aside';
import { openAnchor, openSettings, ownDevice } from '../store/settings';
import { leavable, onlyWhereShared } from '../store/shared-folder';
import { removeStrayFiles } from '../store/stray-files';
import { ownTrainingsFolder, trainingsFolderOf } from '../store/trainings-folder';
import { HeldElsewhere, WriteGate } from '../store/write-gate';
import { writerFor } from '../store/writer';
import { thisBuild } from '../this-build';
import { translateIn } from '../translate';
import { problemOf } from './disk-words';
import { Kit } from './kit';
import { Notices } from './notices';
import type { GivenPorts, Ports } from './ports';
import { finishMoves } from './sharing/finishing';
import { placeAtStart } from './sharing/starting';
import { saidBy } from './trouble';

export interface Surroundings extends GivenPorts {
  readonly machine: MachineClock;
  /** What SOURCE_DATE_EPOCH says; undefined where it isn't set. */
  readonly sourceDate?: string | undefined;
  /** For the first start; later the person's choice counts. */
  readonly language: Language;
  /** The disk with the data folder and its lock; this computer's own unless given. */
  readonly disk?: Disk;
  readonly lockFiles?: LockFiles;
}

export interface OpenKit {
  readonly kit: Kit;
  readonly clock: Clock;
  /** Resolves once everything is written; `waitsFor` is told what is waited for. */
  readonly close: (waitsFor?: WaitsFor) => Promise<void>;
}

/** Keys of the words section `start`: what happened, why, what to do. */
export interface StartProblem {
  readonly problem: 'unwritable' | 'held' | 'damaged' | 'undated';
  readonly folder: string;
  readonly reason: string;
  /** The process that has the folder open; only when it is held. */
  readonly heldBy?: number;
}

const cannotWrite = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'ENODEV']);

export function startProblem(error: unknown, folder: string, language: Language): StartProblem {
  const reason = problemOf(error, translateIn(language));
  return { problem: cannotWrite.has(faultOf(error) ?? '') ? 'unwritable' : 'damaged', folder, reason };
}

export async function openKit(around: Surroundings): Promise<OpenKit | StartProblem> {
  const { sourceDate: said, dataFolder } = around;
  const made = said === undefined ? undefined : sourceDate(said);
  if (said !== undefined && !made) return { problem: 'undated', folder: dataFolder, reason: `SOURCE_DATE_EPOCH=${said}` };
  try {
    return await open(around, made);
  } catch (error) {
    return startProblem(error, dataFolder, around.language);
  }
}

/** A folder that can be read and not written opens for reading; the kit goes on trying. */
async function open(around: Surroundings, made: Moment | undefined): Promise<OpenKit | StartProblem> {
  const { dataFolder, machine, disk = nodeDisk, lockFiles = lockFilesOfThisSystem } = around;
  await disk.makeFolder(dataFolder);
  await disk.list(dataFolder);
  const gate = new WriteGate(disk, dataFolder, () => takeLock(dataFolder, machine.boot, lockFiles));
  await gate.tryOpen();
  if (gate.blockedBy instanceof HeldElsewhere) {
    return { problem: 'held', folder: dataFolder, reason: '', heldBy: gate.blockedBy.holder.process };
  }
  try {
    await gate.onOpen(() => removeStrayFiles(dataFolder));
    const { kit, clock } = await startIn(around, gate, made);
    if (gate.isTakenOver) kit.tell('lock-taken-over');
    const close: OpenKit['close'] = async (waitsFor) => {
      await kit.close(waitsFor);
      waitsFor?.('the lock of the data folder');
      await gate.release();
    };
    return { kit, clock, close };
  } catch (error) {
    await gate.release();
    throw error;
  }
}

async function startIn(around: Surroundings, gate: WriteGate, made: Moment | undefined): Promise<Omit<OpenKit, 'close'>> {
  const { dataFolder, machine, language, version } = around;
  const unread = new Map<string, unknown>();
  const today: Aside['today'] = () => {
    const wall = wallShownBy(machine);
    return localDateOf({ wall, offset: machine.offset(wall) });
  };
  const aside: Aside = {
    folder: asideIn(dataFolder),
    today,
    unread: (path, error) => unread.set(basename(path), error),
  };
  const clock = clockOf(machine, await anchorIn(around, gate, aside));
  const settings = await openSettings(gate.disk, dataFolder, aside, language);
  const own = await ownDevice(gate.disk, dataFolder, aside, (write) => gate.onOpen(write));
  const notices = new Notices();
  const translate = translateIn(settings.data.language);
  const isOpen = gate.blockedBy === undefined;
  const devices = await Devices.open(gate.disk, dataFolder, aside, own);
  const taker = { ...writerFor(own.device, clock), known: devices };
  const finished = isOpen ? await finishMoves({ disk: gate.disk, dataFolder, settings, aside, taker, translate }) : [];
  for (const found of finished) notices.add(found);
  const writer = { ...writerFor(own.device, clock, settings.data.sharedFolder !== null), key: own.key, known: devices };
  const shared = trainingsFolderOf(settings.data, dataFolder);
  gate.guard(shared);
  const isShared = shared !== ownTrainingsFolder(dataFolder);
  const diskThere = isShared ? withoutLinks(onlyWhereShared(gate.disk, shared), shared) : gate.disk;
  const place = await placeAtStart({ disk: diskThere, dataFolder, settings: settings.data, aside, writer, translate, isOpen });
  const { disk, leave: leaveTrainings } = leavable(diskThere, place.folder);
  for (const found of place.found) notices.add(found);
  for (const [file, error] of unread) notices.add({ notice: 'file-unread', values: { file, problem: saidBy(error, translate) } });
  const ports: Ports = {
    ...around,
    disk,
    trainingsFolder: place.folder,
    clock,
    offsetAt: machine.offset,
    documentClock: made === undefined ? clock : { now: () => made },
    writer,
    devices,
    aside,
    settings,
    newId: randomUUID,
    leaveTrainings,
    keptBy: thisBuild === undefined ? version : `${version}-${thisBuild}`,
  };
  return { kit: await Kit.start(ports, gate, notices), clock };
}

/** Kept, so that a restart in the same boot goes on with the same reference line. */
async function anchorIn({ dataFolder, machine }: Surroundings, gate: WriteGate, aside: Aside): Promise<Anchor> {
  const kept = await openAnchor(gate.disk, dataFolder, aside);
  const anchor = anchorFor(machine, kept.data);
  if (anchor !== kept.data) {
    kept.data = anchor;
    await gate.onOpen(() => kept.write());
  }
  return anchor;
}
