/** Looks at trainings that aren't in memory: what is to be known of each, and which of them wait for a person's yes to an erasing. */
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Training } from '../../../domain/training/state';
import { summaryOf } from '../../../domain/training/summary';
import { faultOf, unlessRefused } from '../../store/disk';
import { UnreadLog } from '../../store/log-folder';
import { checkBeginning, type ReadTraining, readTraining } from '../../store/read-training';
import { checkThere } from '../../store/shared-folder';
import type { Found } from '../../store/training-log';
import { trainingFolder, trainingNames } from '../../store/trainings-folder';
import { isFolder } from '../../transfer/copy-place';
import type { Ports } from '../ports';
import type { Catalogue } from './catalogue';
import type { KnownTrainings } from './known-trainings';

/** Its first log may come later than others. */
const lacksBeginning = (error: unknown): boolean => error instanceof UnreadLog && error.why === 'no-beginning';

/** Trainings that a notice names by their places. */
const mostNamed = 5;

interface Parts {
  readonly catalogue: Catalogue;
  readonly known: KnownTrainings;
  /** What is in memory is known better. */
  readonly isInMemory: (id: TrainingId) => boolean;
  /** Opens it for a moment: somebody has to say that names go from this laptop's files, too. */
  readonly waitsForErasing: (id: TrainingId) => Promise<boolean>;
  readonly fails: (id: TrainingId, error: unknown) => void;
  readonly found: (what: Found) => void;
}

export class Looking {
  readonly #ports: Ports;
  readonly #parts: Parts;
  #read: (id: TrainingId, training: Training) => Promise<void> = async () => {};
  /** Trainings that were reported, by their places. */
  readonly #told = new Map<TrainingId, string>();

  constructor(ports: Ports, parts: Parts) {
    this.#ports = ports;
    this.#parts = parts;
  }

  /** Hears of each that is read to be summed up, so that whoever wants more of it needn't read it again. */
  whenRead(hear: (id: TrainingId, training: Training) => Promise<void>): void {
    this.#read = hear;
  }

  /** At those whose files are others than when they were looked at last. */
  atThose(ids: readonly TrainingId[], progressed?: () => void): Promise<void> {
    return this.#parts.catalogue.lookAt(ids, (id, key) => this.at(id, key), progressed);
  }

  /** `key`: of the logs as they were before they are read here. `closed`: it left the memory; `live`: it may be on its way. */
  async at(id: TrainingId, key: string | undefined, when: 'survey' | 'closed' | 'live' = 'survey'): Promise<void> {
    const { catalogue, known, isInMemory, fails } = this.#parts;
    if (isInMemory(id)) return;
    try {
      const { training, admission } = await this.onDisk(id);
      if (isInMemory(id)) return;
      /* What kept it from being shown is its programme's, perhaps, which nobody looked at. */
      if (when !== 'closed') known.forgive(id);
      const summary = summaryOf(training);
      const before = catalogue.summary(id);
      catalogue.knows(id, summary, key, admission);
      if (when !== 'live') await this.#read(id, training);
      /* What was erased leaves the files, if a start that died left it there, or whoever closed it didn't know of it yet. */
      if (summary?.hasErasings && !(when === 'closed' && before?.hasErasings) && (await this.#parts.waitsForErasing(id)))
        this.#tellOfErasing(id);
    } catch (error) {
      if (isInMemory(id)) return;
      if (when === 'live' && (await this.#isTakenAway(id))) {
        const place = catalogue.summary(id)?.details.place;
        known.forget(id);
        if (place !== undefined) this.#parts.found({ notice: 'training-gone', values: { place } });
        return;
      }
      catalogue.knows(id, catalogue.summary(id));
      if (faultOf(error) === 'ENOTDIR' && !(await isFolder(this.#ports.disk, trainingFolder(this.#ports.trainingsFolder, id)))) return;
      const isComing = when === 'live' || this.#ports.settings.data.sharedFolder !== null;
      if (!isComing || !lacksBeginning(error)) fails(id, error);
    }
  }

  /** Another laptop deleted it, or somebody took its folder away; the shared folder itself is there. */
  async #isTakenAway(id: TrainingId): Promise<boolean> {
    const { disk, trainingsFolder, settings } = this.#ports;
    if (settings.data.sharedFolder === null) return false;
    const isThere = await unlessRefused(async () => {
      await checkThere(disk, trainingsFolder);
      return (await trainingNames(disk, trainingsFolder)).includes(id);
    });
    return isThere === false;
  }

  /** Reads a training as it is on the disk. Rejects with whatever keeps it from being read. */
  async onDisk(id: TrainingId): Promise<ReadTraining> {
    const read = await readTraining(this.#ports.disk, trainingFolder(this.#ports.trainingsFolder, id), id, this.#ports.writer.known);
    checkBeginning(read);
    return read;
  }

  /** Those too that nobody had to read, as they are what they were. */
  tellOfErasings(): void {
    const { catalogue, isInMemory } = this.#parts;
    for (const id of catalogue.waitingForErasing) if (!isInMemory(id)) this.#tellOfErasing(id);
  }

  /** Asks the person who opens it. */
  #tellOfErasing(id: TrainingId): void {
    if (this.#told.has(id)) return;
    this.#told.set(id, this.#parts.catalogue.summary(id)?.details.place ?? '');
    const places = [...this.#told.values()].slice(0, mostNamed).join(', ');
    this.#parts.found({ notice: 'erasing-waits', values: { count: this.#told.size, places } });
  }
}
