/**
 * What a start does about a shared folder: where it is there, trainings that were made while it was away come to it; where it is away, the
 * kit works with those of this laptop.
 */
import type { Disk } from '../../store/disk';
import type { Aside } from '../../store/set-aside';
import type { Settings } from '../../store/settings';
import { checkThere } from '../../store/shared-folder';
import type { Found } from '../../store/training-log';
import { ownTrainingsFolder, type TrainingsFolder, trainingsFolderOf } from '../../store/trainings-folder';
import { trainingsIn } from '../../transfer/copy-place';
import { joinTraining, removeJoined, type Way } from '../../transfer/joining';
import type { Taker } from '../../transfer/plan-logs';
import type { Translate } from '../../translate';
import { saidBy } from '../trouble';

interface Around {
  readonly disk: Disk;
  readonly dataFolder: string;
  readonly settings: Readonly<Settings>;
  readonly aside: Aside;
  /** This start. */
  readonly writer: Taker;
  readonly translate: Translate;
  /** The data folder can be written. */
  readonly isOpen: boolean;
}

export interface Place {
  readonly folder: TrainingsFolder;
  readonly found: readonly Found[];
}

/** Rejects only with what is no fault of the disk. */
export async function placeAtStart(around: Around): Promise<Place> {
  const { settings, dataFolder, isOpen } = around;
  const own = ownTrainingsFolder(dataFolder);
  const shared = trainingsFolderOf(settings, dataFolder);
  const away = shared === own ? undefined : await whyAway(around, shared);
  if (away) return { folder: own, found: [away] };
  return { folder: shared, found: shared === own || !isOpen ? [] : await gather(around, own, shared) };
}

async function whyAway({ disk, translate }: Around, shared: TrainingsFolder): Promise<Found | undefined> {
  try {
    await checkThere(disk, shared);
    return undefined;
  } catch (error) {
    return { notice: 'shared-away', values: { folder: shared, problem: saidBy(error, translate) } };
  }
}

/** What is wrong with one training keeps no other from coming. */
async function gather(
  { disk, aside, writer, translate }: Around,
  own: TrainingsFolder,
  shared: TrainingsFolder,
): Promise<readonly Found[]> {
  const way: Way = { disk, from: own, to: shared, aside, taker: { ...writer, isSharing: true } };
  const problems: string[] = [];
  for (const id of await trainingsIn(disk, own)) {
    try {
      await joinTraining(way, id);
      await removeJoined(way, id);
    } catch (error) {
      problems.push(saidBy(error, translate));
    }
  }
  const [problem] = problems;
  return problem === undefined ? [] : [{ notice: 'sharing-left', values: { folder: own, count: problems.length, problem } }];
}
