/**
 * The trainings in their folder. All logs are read at the start; a training's programme when it is opened. What can't be read of one
 * is that one's trouble: it stands apart with what was thrown, and nothing in its folder is changed.
 */
import type { TrainingId } from '../../../domain/kernel/ids';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import type { DomainEvent } from '../../../domain/training/event';
import type { Details, Training, TrainingState } from '../../../domain/training/state';
import { summaryOf, type TrainingSummary } from '../../../domain/training/summary';
import { knownProgramme } from '../../content/known-programmes';
import { faultOf } from '../../store/disk';
import { checkBeginning } from '../../store/read-training';
import { asideOf } from '../../store/set-aside';
import { type Found, TrainingLog } from '../../store/training-log';
import { ownProgrammeFolder, trainingFolder, trainingNames } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import type { Ports } from '../ports';
import { copyProgramme } from '../programme/programmes';
import { isUnforeseen, programmeInPart, toldTrouble, troubleOf } from '../trouble';

export interface Unreadable {
  readonly id: TrainingId;
  /** What was thrown. */
  readonly error: unknown;
  readonly details: Details | undefined;
}

export class Trainings {
  readonly #ports: Ports;
  readonly #found: (what: Found) => void;
  readonly #logs = new Map<TrainingId, TrainingLog>();
  readonly #programmes = new Map<TrainingId, Programme>();
  readonly #summaries = new WeakMap<TrainingState, TrainingSummary>();
  /** What was thrown while these were read, or shown. */
  readonly #troubles = new Map<TrainingId, unknown>();

  private constructor(ports: Ports, found: (what: Found) => void) {
    this.#ports = ports;
    this.#found = found;
  }

  /** `found` hears of what was mended. Rejects with what the disk says of the folder of them all. */
  static async read(ports: Ports, found: (what: Found) => void): Promise<Trainings> {
    const trainings = new Trainings(ports, found);
    for (const name of await trainings.#names()) await trainings.#read(name);
    return trainings;
  }

  /** Those that can be read. */
  get all(): readonly TrainingLog[] {
    return [...this.#logs.values()].filter(({ id }) => !this.#troubles.has(id));
  }

  /** What is known of each without opening it; the same object while nothing happened in it. */
  get summaries(): readonly TrainingSummary[] {
    return this.all.flatMap((log) => this.#summaryOf(log) ?? []);
  }

  find(id: string): TrainingLog | undefined {
    const log = this.#logs.get(id as TrainingId);
    return log && !this.#troubles.has(log.id) ? log : undefined;
  }

  /** Those that can't, with what was thrown and what is known of them all the same. */
  get unreadable(): readonly Unreadable[] {
    return [...this.#troubles].map(([id, error]) => ({ id, error, details: this.#logs.get(id)?.training.state.details }));
  }

  /** From now on it is one that can't be read. */
  fails(id: TrainingId, error: unknown): void {
    if (isUnforeseen(error)) this.#ports.noteFault?.('A training can’t be read or shown.', error);
    this.#programmes.delete(id);
    this.#troubles.set(id, error);
  }

  /** Somebody may have mended what could not be read. */
  async tryAgain(id: TrainingId): Promise<void> {
    if (!this.#troubles.delete(id) || this.#logs.has(id)) return;
    await this.#read(id);
  }

  /**
   * Another kit may have written while this one could not. `joined` is called for each that is known, with the training as it was; what
   * can't be read again stays as it is known here.
   */
  async readAgain(joined: (log: TrainingLog, before: Training) => Promise<void>): Promise<void> {
    for (const log of this.#logs.values()) {
      try {
        await log.join((before) => joined(log, before));
      } catch (error) {
        this.#ports.noteFault?.('A training can’t be read again.', error);
      }
    }
    for (const name of await this.#names()) if (!this.#logs.has(name) && !this.#troubles.has(name)) await this.#read(name);
  }

  /** Why {@link find} doesn't know it. */
  missing(id: TrainingId): Refusal {
    const error = this.#troubles.get(id);
    if (error === undefined) return refuse('no-training');
    if (faultOf(error) === 'newer-version') return refuse('training-newer');
    const { language } = this.#ports.settings.data;
    const trouble = troubleOf(error, trainingFolder(this.#ports.trainingsFolder, id), language);
    return refuse('training-unreadable', undefined, { problem: toldTrouble(trouble, translateIn(language)) });
  }

  /** A new training with its own copy of the programme's text; rejects with what the disk says. */
  async create(id: TrainingId, happenings: readonly DomainEvent[], moment: Moment, programmeFolder: string): Promise<TrainingLog> {
    const foreign = await copyProgramme(this.#ports.disk, programmeFolder, ownProgrammeFolder(this.#ports.trainingsFolder, id));
    if (foreign.length > 0) this.#found({ notice: 'files-left-out', values: { files: foreign.join(', ') } });
    const log = await this.#openLog(id);
    await log.confirm(happenings, moment);
    this.#logs.set(id, log);
    return log;
  }

  /** A training whose folder came from elsewhere while the kit runs. Rejects with whatever keeps it from being read. */
  async admit(id: TrainingId): Promise<TrainingLog> {
    const log = await this.#openLog(id);
    if (log.training.state.details) this.#logs.set(id, log);
    return log;
  }

  /** The programme as this training keeps it. Throws `BrokenProgramme`, or what the disk says. */
  async programmeOf(id: TrainingId): Promise<Programme> {
    const known = this.#programmes.get(id);
    if (known) return known;
    const folder = ownProgrammeFolder(this.#ports.trainingsFolder, id);
    const programme = await knownProgramme(folder);
    this.#programmes.set(id, programme);
    const missing = programmeInPart(programme, folder, this.#ports.settings.data.language);
    if (missing) this.#found(missing);
    return programme;
  }

  /** As {@link programmeOf} gave it last; undefined while nobody asked. */
  programmeRead(id: TrainingId): Programme | undefined {
    return this.#programmes.get(id);
  }

  async close(): Promise<void> {
    for (const log of this.#logs.values()) await log.close();
  }

  #summaryOf({ id, training }: TrainingLog): TrainingSummary | undefined {
    const known = this.#summaries.get(training.state);
    if (known) return known;
    try {
      const summary = summaryOf(training);
      if (summary) this.#summaries.set(training.state, summary);
      return summary;
    } catch (error) {
      this.fails(id, error);
      return undefined;
    }
  }

  #names(): Promise<readonly TrainingId[]> {
    return trainingNames(this.#ports.disk, this.#ports.trainingsFolder);
  }

  #openLog(id: TrainingId): Promise<TrainingLog> {
    const { disk, writer, aside } = this.#ports;
    return TrainingLog.open(
      disk,
      trainingFolder(this.#ports.trainingsFolder, id),
      id,
      writer,
      asideOf(aside, id),
      this.#found,
      checkBeginning,
    );
  }

  async #read(id: TrainingId): Promise<void> {
    try {
      const log = await this.#openLog(id);
      /* A folder without any event is a creation that was cut off before it was confirmed. */
      if (log.training.state.details) this.#logs.set(id, log);
    } catch (error) {
      this.fails(id, error);
    }
  }
}
