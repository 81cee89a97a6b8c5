/** Trainings of which entries lie aside that stand nowhere: a person is told, and can have them back. */
import type { LeftAsideView } from '../../../domain/desk/left-aside';
import type { TrainingId } from '../../../domain/kernel/ids';
import { faultOf } from '../../store/disk';
import { UnreadLog } from '../../store/log-folder';
import { asideOf } from '../../store/set-aside';
import { trainingFolder } from '../../store/trainings-folder';
import { type LeftAside, leftAside } from '../../transfer/left-aside';
import type { Ports } from '../ports';
import type { Trainings } from './trainings';

export class PutAside {
  readonly #ports: Ports;
  readonly #trainings: Pick<Trainings, 'summary'>;
  readonly #found = new Map<TrainingId, readonly LeftAside[]>();

  constructor(ports: Ports, trainings: Pick<Trainings, 'summary'>) {
    this.#ports = ports;
    this.#trainings = trainings;
  }

  get view(): readonly LeftAsideView[] {
    return [...this.#found].flatMap(([id, left]) => {
      const summary = this.#trainings.summary(id);
      if (!summary) return [];
      return {
        id,
        place: summary.details.place,
        folder: this.#asideOf(id).folder,
        returning: entriesIn(left.filter(({ canReturn }) => canReturn)),
        parted: entriesIn(left.filter(({ canReturn }) => !canReturn)),
      };
    });
  }

  /** What can't be read now is looked at by the next start. */
  async lookAtAll(): Promise<void> {
    const { disk, aside } = this.#ports;
    await unlessUnread(async () => {
      for (const name of await disk.list(aside.folder))
        if (this.#trainings.summary(name as TrainingId)) await this.look(name as TrainingId);
    });
  }

  async look(id: TrainingId): Promise<void> {
    await unlessUnread(async () => {
      const { disk, devices, trainingsFolder } = this.#ports;
      const left = await leftAside(disk, trainingFolder(trainingsFolder, id), this.#asideOf(id), id, devices);
      if (left.length > 0) this.#found.set(id, left);
      else this.#found.delete(id);
    });
  }

  #asideOf(id: TrainingId): Ports['aside'] {
    return asideOf(this.#ports.aside, id);
  }
}

const entriesIn = (left: readonly LeftAside[]): number => left.reduce((sum, { entries }) => sum + entries, 0);

async function unlessUnread(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UnreadLog) && faultOf(error) === undefined) throw error;
  }
}
