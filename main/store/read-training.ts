/** A training as its logs have it. Nothing is written, and whatever is thrown on the way says in which file, and in which line. */
import type { TrainingId } from '../../domain/kernel/ids';
import { inOrder, type StoredEvent } from '../../domain/training/event';
import { fold, withEvent } from '../../domain/training/fold';
import type { Training } from '../../domain/training/state';
import type { Disk } from './disk';
import { MadeByNewerKit } from './format-version';
import { type LogFile, readLogs, UnreadLog } from './log-folder';

export interface ReadTraining {
  readonly files: readonly LogFile[];
  readonly training: Training;
}

/** Rejects with {@link UnreadLog}, or what the disk says of the folder as a whole. */
export async function readTraining(disk: Disk, folder: string, id: TrainingId): Promise<ReadTraining> {
  const files = await readLogs(disk, folder);
  for (const { path, log } of files) {
    if (!log.isNewer) continue;
    const line = log.disbelieved.find(({ why }) => why === 'newer')?.line;
    throw new UnreadLog(path, { line, why: 'newer-version', cause: new MadeByNewerKit(log.name) });
  }
  return { files, training: trainingIn(id, files) };
}

/** As these logs have it, and no others. Throws {@link UnreadLog}. */
export function trainingIn(id: TrainingId, files: readonly LogFile[]): Training {
  const events = files.flatMap(({ log }) => log.events);
  try {
    return fold(id, events);
  } catch (error) {
    throw placed(error, id, files, events);
  }
}

/** With the place of the first event that can't be made a part of the training. */
function placed(error: unknown, id: TrainingId, files: readonly LogFile[], events: readonly StoredEvent[]): unknown {
  const culprit = firstThatThrows(id, events);
  for (const { path, log } of files) {
    const line = log.used.find(({ event }) => event !== undefined && event.id === culprit?.id)?.line;
    if (line !== undefined) return new UnreadLog(path, { line, cause: error });
  }
  return error;
}

function firstThatThrows(id: TrainingId, events: readonly StoredEvent[]): StoredEvent | undefined {
  let training = fold(id, []);
  return events.toSorted(inOrder).find((event) => {
    try {
      training = withEvent(training, event);
      return false;
    } catch {
      return true;
    }
  });
}

/** A training begins with its details. Throws {@link UnreadLog} where there is something, and not that. */
export function checkBeginning({ files, training }: ReadTraining): void {
  if (training.state.details) return;
  for (const { path, log } of files) {
    const [first] = log.disbelieved;
    if (first) throw new UnreadLog(path, first);
  }
  const [file] = files;
  if (file && training.events.length > 0) throw new UnreadLog(file.path, { line: 1, why: 'no-beginning' });
}
