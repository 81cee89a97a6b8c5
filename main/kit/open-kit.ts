/** Opens a data folder: lock, left-overs, settings, clock, trainings. What prevents it is a value that a person can be told. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Language } from '../../domain/kernel/language';
import { localDateOf } from '../../domain/kernel/time';
import { type Anchor, anchorFor, type Clock, clockOf, type MachineClock, wallShownBy } from '../clock';
import type { Drawer } from '../drawing/drawer';
import type { PdfReader } from '../pdf/pdf-reader';
import { faultOf } from '../store/disk';
import { takeLock } from '../store/lock';
import { nodeDisk } from '../store/node-disk';
import type { Aside } from '../store/set-aside';
import { deviceName, openAnchor, openSettings } from '../store/settings';
import { removeStrayFiles } from '../store/stray-files';
import { writerFor } from '../store/writer';
import { translateIn } from '../translate';
import { problemOf } from './disk-words';
import { Kit } from './kit';
import type { Files, Ports } from './ports';

export interface Surroundings {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly machine: MachineClock;
  readonly files: Files;
  readonly readList: Ports['readList'];
  readonly drawSheet?: Ports['drawSheet'];
  readonly drawer?: Drawer | undefined;
  readonly pdfReader?: PdfReader | undefined;
  readonly noteFault?: Ports['noteFault'];
  /** For the first start; later the person's choice counts. */
  readonly language: Language;
  readonly version: string;
  readonly runtime: string;
  readonly runtimeIsOld?: Ports['runtimeIsOld'];
  readonly keepsFromCaptures?: Ports['keepsFromCaptures'];
}

export interface OpenKit {
  readonly kit: Kit;
  readonly clock: Clock;
  readonly close: () => Promise<void>;
}

/** Keys of the words section `start`: what happened, why, what to do. */
export interface StartProblem {
  readonly problem: 'unwritable' | 'held' | 'damaged';
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
  try {
    return await open(around);
  } catch (error) {
    return startProblem(error, around.dataFolder, around.language);
  }
}

async function open(around: Surroundings): Promise<OpenKit | StartProblem> {
  const { dataFolder, machine } = around;
  await nodeDisk.makeFolder(dataFolder);
  const lock = await takeLock(dataFolder, machine.boot);
  if ('heldBy' in lock) return { problem: 'held', folder: dataFolder, reason: '', heldBy: lock.heldBy.process };
  try {
    await removeStrayFiles(dataFolder);
    const { kit, clock } = await startIn(around);
    if (lock.takenOver) kit.tell('lock-taken-over');
    const close = async (): Promise<void> => {
      await kit.close();
      await lock.release();
    };
    return { kit, clock, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startIn({
  dataFolder,
  contentFolder,
  machine,
  files,
  readList,
  drawSheet,
  drawer,
  pdfReader,
  noteFault,
  language,
  version,
  runtime,
  runtimeIsOld,
  keepsFromCaptures,
}: Surroundings): Promise<Omit<OpenKit, 'close'>> {
  const today: Aside['today'] = () => {
    const wall = wallShownBy(machine);
    return localDateOf({ wall, offset: machine.offset(wall) });
  };
  const aside: Aside = { folder: join(dataFolder, 'set-aside'), today };
  const clock = clockOf(machine, await anchorIn(dataFolder, aside, machine));
  const kit = await Kit.start({
    disk: nodeDisk,
    dataFolder,
    contentFolder,
    clock,
    writer: writerFor(await deviceName(nodeDisk, dataFolder, aside), clock),
    aside,
    settings: await openSettings(nodeDisk, dataFolder, aside, language),
    newId: randomUUID,
    files,
    readList,
    drawSheet,
    drawer,
    pdfReader,
    noteFault,
    version,
    runtime,
    runtimeIsOld,
    keepsFromCaptures,
  });
  return { kit, clock };
}

/** Kept, so that a restart in the same boot goes on with the same reference line. */
async function anchorIn(dataFolder: string, aside: Aside, machine: MachineClock): Promise<Anchor> {
  const kept = await openAnchor(nodeDisk, dataFolder, aside);
  const anchor = anchorFor(machine, kept.data);
  if (anchor !== kept.data) {
    kept.data = anchor;
    await kept.write();
  }
  return anchor;
}
