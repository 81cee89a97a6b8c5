/**
 * Files of a training that nobody sees any more stay at home, so that its bundle is no larger than what is in it; and the logs of laptops
 * that nobody admitted, with their sheets, as taking a bundle in admits everybody who wrote in it.
 */
import { basename } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { picturesOutOfUse } from '../../domain/programme/own-slides';
import { admitted, isStranger, type KnownDevices } from '../store/admission';
import { isStrangers } from '../store/answer-files';
import type { Disk } from '../store/disk';
import { type KnownLog, knownLog } from '../store/known-log';
import { UnreadLog } from '../store/log-folder';
import { readLog } from '../store/read-log';
import { trainingIn } from '../store/read-training';
import { isAnswersPath, isAttachmentPath, isLogName, type Parcel, type Place, readFiles, withJoinedAnswers } from './parcel';

/** `known`: whose logs count; undefined where all do. Rejects with what the disk says. */
export async function readWithoutOutOfUse(
  disk: Disk,
  trainingFolder: string,
  training: TrainingId,
  known: KnownDevices | undefined,
  places?: readonly Place[],
): Promise<Parcel> {
  const all = await readFiles(disk, trainingFolder, training, places);
  const logs = logsIn(all);
  const admission = admitted(logs, known, training);
  const { counted } = admission;
  const ofStrangers = { isStranger: (device: string): boolean => isStranger(device, admission, counted, known) };
  const strangers = new Set(logs.flatMap((log) => (counted.includes(log) ? [] : [log.path])));
  const outOfUse = outOfUseIn(training, counted);
  const isLeft = (path: string): boolean =>
    strangers.has(path) ||
    (isAnswersPath(path) && isStrangers(basename(path), ofStrangers)) ||
    (isAttachmentPath(path) && outOfUse.has(basename(path)));
  return withJoinedAnswers({ training, files: new Map([...all.files].filter(([path]) => !isLeft(path))) });
}

const logsIn = ({ files }: Parcel): readonly KnownLog[] =>
  [...files].flatMap(([path, bytes]) => (isLogName(path) ? [knownLog({ path, bytes, log: readLog(basename(path), bytes) })] : []));

/** Returns the files that are out of use; a training that can't be read travels whole, as nobody knows what it uses. */
function outOfUseIn(training: TrainingId, logs: readonly KnownLog[]): ReadonlySet<string> {
  try {
    return picturesOutOfUse(trainingIn(training, logs));
  } catch (error) {
    if (error instanceof UnreadLog) return new Set();
    throw error;
  }
}
