/**
 * All trainings come to another folder, or none: what is on its way is remembered before the first file, and the folder counts with one
 * writing of the settings. What is cut off before is taken back by the next start, see starting.ts.
 */
import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import { faultOf } from '../../store/disk';
import { markShared } from '../../store/shared-folder';
import type { TrainingsFolder } from '../../store/trainings-folder';
import { joinTraining, loadOf, unmake, type Way } from '../../transfer/joining';
import type { Preferences } from '../preferences';
import { saidBy } from '../trouble';

interface Moving {
  readonly way: Way;
  /** The folder that laptops share from then on; null: the trainings are this laptop's alone. */
  readonly shared: TrainingsFolder | null;
  readonly preferences: Pick<Preferences, 'keep' | 'translate'>;
  readonly progress: (done: number, of: number) => void;
}

export async function moveTrainings({ way, shared, preferences, progress }: Moving): Promise<Outcome> {
  const { disk, to } = way;
  const made: TrainingId[] = [];
  try {
    const load = await loadOf(way);
    made.push(...load.made);
    const remembered = await preferences.keep({ moving: { to, made } });
    if (isRefusal(remembered)) return remembered;
    await disk.makeFolder(to);
    if (shared !== null) await markShared(disk, shared);
    for (const [index, id] of load.trainings.entries()) {
      progress(index, load.trainings.length);
      await joinTraining(way, id);
    }
    const kept = await preferences.keep({ sharedFolder: shared, moving: null });
    if (!isRefusal(kept)) return kept;
    await takeBack(way, made, preferences);
    return kept;
  } catch (error) {
    const problem = saidBy(error, preferences.translate);
    await takeBack(way, made, preferences);
    return refuse('not-shared', undefined, { folder: to, problem });
  }
}

/** What can't be taken back now is taken back by the next start. */
async function takeBack(way: Way, made: readonly TrainingId[], preferences: Moving['preferences']): Promise<void> {
  try {
    for (const id of made) await unmake(way, id);
    await preferences.keep({ moving: null });
  } catch (error) {
    /* Why the trainings did not come is told already. */
    if (faultOf(error) === undefined) throw error;
  }
}
