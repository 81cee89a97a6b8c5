/**
 * All trainings come to another folder, or none: they are brought into a folder of their own in it, and count there from one writing of the
 * settings on. What is cut off before is taken back by the next start, what is cut off after it is finished, see finishing.ts.
 */
import type { Outcome } from '../../../domain/contract';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import { unlessRefused } from '../../store/disk';
import type { Settings } from '../../store/settings';
import { markShared } from '../../store/shared-folder';
import { together } from '../../store/side-by-side';
import type { TrainingsFolder } from '../../store/trainings-folder';
import { bring, putInPlace, takeBack } from '../../transfer/coming';
import { joinTraining, loadOf, removeBrought, type Way } from '../../transfer/joining';
import type { Preferences } from '../preferences';
import { done } from '../request-gate';
import { saidWithPlace } from '../trouble';

/** Trainings that come side by side: a disk flushes the files of some nearly as fast as those of one. */
const atOnce = 4;

export interface Moving {
  readonly way: Way;
  /** The folder that laptops share from then on; null: the trainings are this laptop's alone. */
  readonly shared: TrainingsFolder | null;
  /** They go from where they were: nobody else works with them there. */
  readonly areMoved: boolean;
  readonly preferences: Pick<Preferences, 'keep' | 'translate' | 'data'>;
  readonly progress: (done: number, of: number) => void;
  /** A person wants it no longer. */
  readonly isStopped: () => boolean;
  /** From now on they count there, and nothing more may be written where they were. */
  readonly leave: () => void;
}

export async function moveTrainings(moving: Moving): Promise<Outcome> {
  const { way, preferences, leave } = moving;
  let brought: Outcome;
  try {
    brought = await bringAll(moving);
  } catch (error) {
    brought = refuse('not-shared', undefined, { folder: way.to, problem: saidWithPlace(error, way.from, preferences.data.language) });
  }
  if (isRefusal(brought)) {
    await giveUp(moving);
    return brought;
  }
  leave();
  await finish(moving);
  return done;
}

async function bringAll({ way, shared, preferences, progress, isStopped }: Moving): Promise<Outcome> {
  const { disk, to, taker } = way;
  const { trainings, made } = await loadOf(way);
  await disk.makeFolder(to);
  /* First, so that a start which looks for what came can tell the folder from an empty place of its name. */
  if (shared !== null) await markShared(disk, shared);
  const remembered = await preferences.keep({ moving: { to, shared, areThere: false }, leftIn: leftBefore(preferences.data, to) });
  if (isRefusal(remembered)) return remembered;
  await takeBack(disk, to, taker.device);
  const isNew = new Set(made);
  let count = 0;
  progress(count, trainings.length);
  for (let first = 0; first < trainings.length; first += atOnce) {
    if (isStopped()) return refuse('sharing-stopped');
    await together(
      trainings.slice(first, first + atOnce).map(async (id) => {
        await (isNew.has(id) ? bring(way, id) : joinTraining(way, id));
        count += 1;
        progress(count, trainings.length);
      }),
    );
  }
  return isStopped() ? refuse('sharing-stopped') : preferences.keep({ moving: { to, shared, areThere: true } });
}

/** A move that could not be finished or taken back isn't forgotten over the next. */
const leftBefore = ({ leftIn, moving }: Readonly<Settings>, to: string): readonly string[] => [
  ...new Set([...leftIn, ...(moving ? [moving.to] : [])].filter((folder) => folder !== to)),
];

/** What can't be done now is done by the next start. */
async function finish({ way, shared, areMoved, preferences }: Moving): Promise<void> {
  await unlessRefused(async () => {
    const { trainings } = await loadOf(way);
    await putInPlace(way);
    if (isRefusal(await preferences.keep({ sharedFolder: shared, moving: null }))) return;
    if (areMoved) for (const id of trainings) await removeBrought(way, id);
  });
}

/** What can't be taken back now is taken back by the next start. */
async function giveUp({ way: { disk, to, taker }, preferences }: Moving): Promise<void> {
  if (preferences.data.moving === null) return;
  await unlessRefused(async () => {
    await takeBack(disk, to, taker.device);
    await preferences.keep({ moving: null });
  });
}
