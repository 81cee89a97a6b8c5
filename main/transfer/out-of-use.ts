/**
 * Of a training's files those that nobody sees any more stay at home, so that its bundle is no larger than what is in it; and the logs of
 * laptops that nobody admitted, as whoever takes a bundle in admits all who wrote in it.
 */
import { basename } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { picturesOutOfUse } from '../../domain/programme/own-slides';
import { admitted, type KnownDevices } from '../store/admission';
import { type KnownLog, knownLog } from '../store/known-log';
import { UnreadLog } from '../store/log-folder';
import { readLog } from '../store/read-log';
import { trainingIn } from '../store/read-training';
import { isAttachmentPath, isLogName, type Parcel } from './parcel';

/** `known`: whose logs count; undefined where all do. */
export function withoutOutOfUse(parcel: Parcel, known: KnownDevices | undefined): Parcel {
  const logs = logsIn(parcel);
  const counted = new Set(admitted(logs, known, parcel.training).counted);
  const strangers = new Set(logs.flatMap((log) => (counted.has(log) ? [] : [log.path])));
  const outOfUse = outOfUseIn(parcel.training, [...counted]);
  const files = [...parcel.files].filter(([path]) => !strangers.has(path) && (!isAttachmentPath(path) || !outOfUse.has(basename(path))));
  return { training: parcel.training, files: new Map(files) };
}

const logsIn = ({ files }: Parcel): readonly KnownLog[] =>
  [...files].flatMap(([path, bytes]) => (isLogName(path) ? [knownLog({ path, bytes, log: readLog(basename(path), bytes) })] : []));

/** Of a training that can't be read nobody knows what it uses: it travels whole. */
function outOfUseIn(training: TrainingId, logs: readonly KnownLog[]): ReadonlySet<string> {
  try {
    return picturesOutOfUse(trainingIn(training, logs));
  } catch (error) {
    if (error instanceof UnreadLog) return new Set();
    throw error;
  }
}
