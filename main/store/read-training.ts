/** A training as its logs have it. Nothing is written, and whatever is thrown on the way says in which file, and in which line. */
import type { TrainingId } from '../../domain/kernel/ids';
import { inOrder, type StoredEvent } from '../../domain/training/event';
import { fold, folding, withEvent } from '../../domain/training/fold';
import type { Training } from '../../domain/training/state';
import { Turns } from '../in-turns';
import { type Admission, asked, type KnownDevices } from './admission';
import type { Disk } from './disk';
import { MadeByNewerKit } from './format-version';
import { type KnownLog, lineOf } from './known-log';
import { UnreadLog } from './log-folder';
import { LogReader } from './log-reader';

export interface ReadTraining {
  /** All of them, those too that don't count. */
  readonly logs: readonly KnownLog[];
  readonly admission: Admission<KnownLog>;
  readonly training: Training;
}

/** Rejects with {@link UnreadLog}, or what the disk says of the folder as a whole. `reader`: one that goes on reading afterwards. */
export async function readTraining(
  disk: Disk,
  folder: string,
  id: TrainingId,
  known?: KnownDevices,
  reader: LogReader = new LogReader(disk, folder),
): Promise<ReadTraining> {
  const logs = await reader.read();
  const admission = asked(logs, known, id);
  /* A stranger's keeps nobody from what counts. */
  for (const { path, name, isNewer, damage } of admission.counted.length > 0 ? admission.counted : logs) {
    const line = damage?.why === 'newer' ? damage.line : undefined;
    if (isNewer) throw new UnreadLog(path, { line, why: 'newer-version', cause: new MadeByNewerKit(name) });
  }
  return { logs, admission, training: await foldedInTurns(id, admission.counted) };
}

/** A training of years takes its time, and whoever waits has a turn meanwhile. */
async function foldedInTurns(id: TrainingId, logs: readonly KnownLog[]): Promise<Training> {
  const events = logs.flatMap((log) => log.events);
  const turns = new Turns();
  try {
    const pieces = folding(id, events);
    for (let piece = pieces.next(); ; piece = pieces.next()) {
      if (piece.done) return piece.value;
      if (turns.isOver) await turns.next();
    }
  } catch (error) {
    throw placed(error, id, logs, events);
  }
}

/** Folds these logs and no others into a training. Throws {@link UnreadLog}. */
export function trainingIn(id: TrainingId, logs: readonly KnownLog[]): Training {
  const events = logs.flatMap((log) => log.events);
  try {
    return fold(id, events);
  } catch (error) {
    throw placed(error, id, logs, events);
  }
}

/** With the place of the first event that can't be made a part of the training. */
function placed(error: unknown, id: TrainingId, logs: readonly KnownLog[], events: readonly StoredEvent[]): unknown {
  const culprit = firstThatThrows(id, events);
  for (const log of logs) {
    const line = culprit && lineOf(log, culprit);
    if (line !== undefined) return new UnreadLog(log.path, { line, cause: error });
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

/**
 * A training begins with its details. Throws {@link UnreadLog} where there is something, and not that: what is wrong in a log that
 * doesn't count is not why, and where a laptop waits to be admitted the beginning may be its. Without `admission` all count.
 */
export function checkBeginning({ logs, training, admission }: Pick<ReadTraining, 'logs' | 'training'> & Partial<ReadTraining>): void {
  if (training.state.details) return;
  for (const { path, damage } of admission?.counted ?? logs) if (damage) throw new UnreadLog(path, damage);
  if (admission && admission.waiting.length > 0) return;
  const [log] = logs;
  const isElsewhere = admission?.counted.length === 0 && admission.forged.some(({ why }) => why === 'other-training');
  if (log && isElsewhere) throw new UnreadLog(log.path, { line: 1, why: 'other-training' });
  if (log && training.events.length > 0) throw new UnreadLog(log.path, { line: 1, why: 'no-beginning' });
}
