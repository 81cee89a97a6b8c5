/** Of a training's files those that nobody sees any more stay at home, so that its bundle is no larger than what is in it. */
import { basename } from 'node:path';
import { picturesOutOfUse } from '../../domain/programme/own-slides';
import { knownLog } from '../store/known-log';
import { UnreadLog } from '../store/log-folder';
import { readLog } from '../store/read-log';
import { trainingIn } from '../store/read-training';
import { isAttachmentPath, isLogName, type Parcel } from './parcel';

export function withoutOutOfUse(parcel: Parcel): Parcel {
  const outOfUse = outOfUseIn(parcel);
  const files = [...parcel.files].filter(([path]) => !isAttachmentPath(path) || !outOfUse.has(basename(path)));
  return { training: parcel.training, files: new Map(files) };
}

/** Of a training that can't be read nobody knows what it uses: it travels whole. */
function outOfUseIn({ training, files }: Parcel): ReadonlySet<string> {
  const logs = [...files].flatMap(([path, bytes]) =>
    isLogName(path) ? [knownLog({ path, bytes, log: readLog(basename(path), bytes) })] : [],
  );
  try {
    return picturesOutOfUse(trainingIn(training, logs));
  } catch (error) {
    if (error instanceof UnreadLog) return new Set();
    throw error;
  }
}
