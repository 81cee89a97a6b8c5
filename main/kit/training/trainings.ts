/** The trainings in the data folder. All logs are read at the start; a training's programme when it is opened. */
import { join } from 'node:path';
import type { TrainingId } from '../../../domain/kernel/ids';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import type { DomainEvent } from '../../../domain/training/event';
import { knownProgramme } from '../../content/known-programmes';
import { attachmentsIn } from '../../store/attachments';
import { MadeByNewerKit } from '../../store/format-version';
import { asideOf } from '../../store/set-aside';
import { type Found, TrainingLog } from '../../store/training-log';
import { sayIn } from '../../words';
import { problemOf } from '../disk-words';
import type { Ports } from '../ports';
import { copyProgramme } from '../programme/programmes';

const trainingsFolder = (dataFolder: string): string => join(dataFolder, 'trainings');

export const trainingFolder = (dataFolder: string, id: TrainingId): string => join(trainingsFolder(dataFolder), id);

/** Where a training keeps its own copy of its programme. */
export const ownProgrammeFolder = (dataFolder: string, id: TrainingId): string => join(trainingFolder(dataFolder, id), 'programme');

/** Pictures that were chosen for this training alone. */
export const attachmentsFolder = (dataFolder: string, id: TrainingId): string => attachmentsIn(trainingFolder(dataFolder, id));

export class Trainings {
  readonly #ports: Ports;
  readonly #found: (what: Found) => void;
  readonly #logs = new Map<TrainingId, TrainingLog>();
  readonly #newer = new Set<TrainingId>();
  readonly #programmes = new Map<TrainingId, Programme>();

  private constructor(ports: Ports, found: (what: Found) => void) {
    this.#ports = ports;
    this.#found = found;
  }

  /** `found` hears of what was mended, and of trainings that can't be read: those are left untouched. */
  static async read(ports: Ports, found: (what: Found) => void): Promise<Trainings> {
    const trainings = new Trainings(ports, found);
    const names = (await ports.disk.list(trainings.#root)).filter((name) => !name.startsWith('.'));
    for (const name of names) await trainings.#read(name as TrainingId);
    return trainings;
  }

  get all(): readonly TrainingLog[] {
    return [...this.#logs.values()];
  }

  find(id: string): TrainingLog | undefined {
    return this.#logs.get(id as TrainingId);
  }

  /** Why {@link find} doesn't know it. */
  missing(id: TrainingId): Refusal {
    return this.#newer.has(id) ? refuse('training-newer') : refuse('no-training');
  }

  /** A new training with its own copy of the programme's text; rejects with what the disk says. */
  async create(id: TrainingId, happenings: readonly DomainEvent[], moment: Moment, programmeFolder: string): Promise<TrainingLog> {
    const foreign = await copyProgramme(this.#ports.disk, programmeFolder, ownProgrammeFolder(this.#ports.dataFolder, id));
    if (foreign.length > 0) this.#found({ notice: 'files-left-out', values: { files: foreign.join(', ') } });
    const log = await this.#openLog(id);
    await log.confirm(happenings, moment);
    this.#logs.set(id, log);
    return log;
  }

  /** A training whose folder came from elsewhere while the kit runs. Throws `MadeByNewerKit`, or what the disk says. */
  async admit(id: TrainingId): Promise<TrainingLog> {
    const log = await this.#openLog(id);
    if (log.training.state.details) this.#logs.set(id, log);
    return log;
  }

  /** The programme as this training keeps it. Throws `BrokenProgramme`, or what the disk says. */
  async programmeOf(id: TrainingId): Promise<Programme> {
    const known = this.#programmes.get(id);
    if (known) return known;
    const programme = await knownProgramme(ownProgrammeFolder(this.#ports.dataFolder, id));
    this.#programmes.set(id, programme);
    return programme;
  }

  async close(): Promise<void> {
    for (const log of this.all) await log.close();
  }

  get #root(): string {
    return trainingsFolder(this.#ports.dataFolder);
  }

  #openLog(id: TrainingId): Promise<TrainingLog> {
    const { disk, writer, aside } = this.#ports;
    return TrainingLog.open(disk, trainingFolder(this.#ports.dataFolder, id), id, writer, asideOf(aside, id), this.#found);
  }

  async #read(id: TrainingId): Promise<void> {
    const say = sayIn(this.#ports.settings.data.language);
    const unreadable = (problem: string): void => this.#found({ notice: 'training-unreadable', values: { training: id, problem } });
    try {
      const log = await this.#openLog(id);
      if (log.training.state.details) this.#logs.set(id, log);
      /* A folder without any event is a creation that was cut off before it was confirmed. */ else if (log.training.events.length > 0)
        unreadable(say('fault:no-beginning'));
    } catch (error) {
      if (error instanceof MadeByNewerKit) this.#newer.add(id);
      unreadable(problemOf(error, say));
    }
  }
}
