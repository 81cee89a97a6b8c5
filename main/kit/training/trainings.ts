/**
 * The trainings in their folder. Of all a summary is known; the logs of one, and its programme, are read when it is opened or reported on.
 * What can't be read of one is that one's trouble: it stands apart with what was thrown, and nothing in its folder is changed.
 */
import type { TrainingId } from '../../../domain/kernel/ids';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import type { DomainEvent } from '../../../domain/training/event';
import type { Training } from '../../../domain/training/state';
import type { TrainingSummary } from '../../../domain/training/summary';
import { isStranger, noStrangers, type Strangers } from '../../store/admission';
import { checkPlain } from '../../store/plain-files';
import { checkBeginning } from '../../store/read-training';
import { finishRemoving, removeTraining } from '../../store/remove-training';
import { asideOf } from '../../store/set-aside';
import { removeSnapshotsBut, snapshotOf } from '../../store/snapshot';
import { removeStrayFilesOf } from '../../store/stray-files';
import { type Found, TrainingLog } from '../../store/training-log';
import { trainingFolder } from '../../store/trainings-folder';
import type { Writer } from '../../store/writer';
import type { Ports } from '../ports';
import { isUnforeseen, unreadableTraining } from '../trouble';
import { Catalogue } from './catalogue';
import { KnownTrainings, type Unreadable } from './known-trainings';
import { LogsInMemory } from './logs-in-memory';
import { Looking } from './looking';
import { OwnProgrammes } from './own-programmes';
import { Writers } from './writers';

export class Trainings {
  readonly #ports: Ports;
  readonly #found: (what: Found) => void;
  readonly #catalogue: Catalogue;
  readonly #known: KnownTrainings;
  readonly #logs = new LogsInMemory();
  readonly #writers: Writers;
  readonly #programmes: OwnProgrammes;
  readonly #looking: Looking;
  #survey: Promise<void> | undefined;
  #isSurveyed = false;
  #later: Promise<void> = Promise.resolve();

  private constructor(ports: Ports, found: (what: Found) => void, catalogue: Catalogue) {
    this.#ports = ports;
    this.#found = found;
    this.#catalogue = catalogue;
    this.#known = new KnownTrainings(catalogue);
    this.#programmes = new OwnProgrammes(ports, found);
    this.#writers = new Writers(ports.writer);
    this.#looking = new Looking(ports, {
      catalogue,
      known: this.#known,
      isInMemory: (id) => this.#logs.has(id),
      waitsForErasing: async (id) => (await this.using(id, async (log) => log.waitsForErasing)) ?? false,
      fails: (id, error) => this.fails(id, error),
      found,
    });
  }

  /** `found` hears of what was mended. No log is read yet, see {@link survey}. Rejects with what the disk says of the folder of them all. */
  static async read(ports: Ports, found: (what: Found) => void): Promise<Trainings> {
    return new Trainings(ports, found, await Catalogue.open(ports));
  }

  /** Looks at each once, beside the acts of a person: from then on all are known. `progressed` is called meanwhile, whoever asks first. */
  survey(progressed: () => void = () => {}): Promise<void> {
    this.#survey ??= this.#lookAtAll(progressed);
    return this.#survey;
  }

  /** True when no folder there may be a training. */
  get isEmpty(): boolean {
    return this.#catalogue.names.size === 0;
  }

  /** How many are known of those that lie there; undefined once all were looked at. */
  get progress(): { readonly done: number; readonly all: number } | undefined {
    const { done, names } = this.#catalogue;
    return this.#isSurveyed || names.size === 0 ? undefined : { done, all: names.size };
  }

  /** Can't be read, or nobody has looked at them yet. */
  get unknown(): number {
    const { length } = this.#known.unreadable;
    return this.#isSurveyed ? length : Math.max(length, this.#catalogue.names.size - this.#catalogue.done);
  }

  /** What is known of each that can be read; the same object while nothing happened in it, and the same list while nothing did in any. */
  get summaries(): readonly TrainingSummary[] {
    for (const log of this.#logs.all) this.#sumUp(log);
    return this.#known.summaries;
  }

  summary(id: TrainingId): TrainingSummary | undefined {
    const log = this.find(id);
    if (log) this.#sumUp(log);
    return this.#known.summary(id);
  }

  /** What lies in each and counts for nothing, where there is something of it. */
  get strangers(): ReadonlyMap<TrainingId, Strangers> {
    return new Map([...this.#catalogue.strangers, ...[...this.#logs.all].map(({ id, strangers }) => [id, strangers] as const)]);
  }

  /** The laptop waits to be admitted there, with its sheets. */
  isStranger(id: TrainingId, device: string): boolean {
    const log = this.find(id);
    if (log) return log.isStranger(device);
    return isStranger(device, this.#catalogue.strangers.get(id) ?? noStrangers, [], this.#ports.devices);
  }

  /** Those in memory. */
  get inMemory(): readonly TrainingLog[] {
    return [...this.#logs.all].filter(({ id }) => !this.#known.isUnreadable(id));
  }

  /** If it is in memory. */
  find(id: string): TrainingLog | undefined {
    const log = this.#logs.get(id as TrainingId);
    return log && !this.#known.isUnreadable(log.id) ? log : undefined;
  }

  /** Another one when its files hold something else than before; undefined while nobody knows. */
  editionOf(id: TrainingId): string | undefined {
    const log = this.find(id);
    return log ? log.edition : this.#catalogue.key(id);
  }

  /** Those that can't be read, with what was thrown and what is known of them all the same. */
  get unreadable(): readonly Unreadable[] {
    return this.#known.unreadable;
  }

  /** From now on it is one that can't be read. */
  fails(id: TrainingId, error: unknown): void {
    if (isUnforeseen(error)) this.#ports.noteFault?.('A training can’t be read or shown.', error);
    this.#programmes.forget(id);
    this.#known.fails(id, error);
  }

  /** Into memory, until another is chosen; somebody may have mended what could not be read. Undefined: {@link missing} says why. */
  async open(id: TrainingId): Promise<TrainingLog | undefined> {
    if (!this.#catalogue.names.has(id)) await this.#catalogue.listAgain();
    if (!this.#catalogue.names.has(id)) return undefined;
    this.#known.forgive(id);
    const known = this.#logs.get(id);
    if (known) return known;
    return this.#logs.opening(id) ?? this.#logs.enters(id, this.#readLog(id));
  }

  /** Hears of each that is read to be summed up, so that whoever wants more of it needn't read it again. */
  whenRead(hear: (id: TrainingId, training: Training) => Promise<void>): void {
    this.#looking.whenRead(hear);
  }

  /**
   * Writes what is kept of a training that is closed; of another one it does nothing. Whoever opens it waits for that, so that an erasing
   * finds all of it.
   */
  whileClosed(id: TrainingId, write: () => Promise<void>): Promise<void> {
    return this.#logs.whileClosed(id, write);
  }

  /** It stays in memory; the others leave, and all do where none is chosen. */
  async choose(id: TrainingId | undefined): Promise<void> {
    this.#logs.choose(id);
    await this.letGo();
  }

  /** What nobody uses leaves the memory. */
  async letGo(): Promise<void> {
    for (const log of this.#logs.all) if (this.#logs.mayLeave(log)) await this.#close(log);
  }

  /** In memory for as long as this takes. Undefined where it can't be opened. */
  async using<Result>(id: TrainingId, work: (log: TrainingLog) => Promise<Result>): Promise<Result | undefined> {
    try {
      return await this.#logs.whileUsed(id, async () => {
        const log = await this.open(id);
        return log && (await work(log));
      });
    } finally {
      const log = this.#logs.get(id);
      /* One that could not be shown stays: what is looked at anew is forgiven, and nobody would be told. */
      if (log && this.#logs.mayLeave(log) && !this.#known.isUnreadable(id)) await this.#close(log);
    }
  }

  /** Reads a training from its logs and keeps nothing of it in memory. Undefined where it can't be read. */
  async training(id: TrainingId): Promise<Training | undefined> {
    const log = this.find(id);
    if (log) return log.training;
    if (this.#known.isUnreadable(id)) return undefined;
    try {
      return (await this.#looking.onDisk(id)).training;
    } catch (error) {
      this.fails(id, error);
      return undefined;
    }
  }

  /** Its files may be others, and it isn't in memory: then it is known anew. False where they are as they were. */
  async changed(id: TrainingId): Promise<boolean> {
    this.#catalogue.add(id);
    const key = await this.#catalogue.keyNow(id);
    if (this.#catalogue.isOf(id, key)) return false;
    await this.#looking.at(id, key, 'live');
    return true;
  }

  /**
   * Another kit may have written while this one could not. `joined` is called for each in memory, with the training as it was; what
   * can't be read again stays as it is known here.
   */
  async readAgain(joined: (log: TrainingLog, before: Training) => Promise<void>): Promise<void> {
    for (const log of this.#logs.all) {
      try {
        await log.join((before) => joined(log, before));
      } catch (error) {
        this.#ports.noteFault?.('A training can’t be read again.', error);
      }
    }
    await this.#catalogue.listAgain();
    const readable = this.#notInMemory.filter((id) => !this.#known.isUnreadable(id));
    await this.#looking.atThose(readable);
  }

  /** Why {@link open} gave none. */
  missing(id: TrainingId): Refusal {
    const error = this.#known.troubleOf(id);
    const folder = trainingFolder(this.#ports.trainingsFolder, id);
    return error === undefined ? refuse('no-training') : unreadableTraining(error, folder, this.#ports.settings.data.language);
  }

  /** A new training with its own copy of the programme's text; rejects with what the disk says. */
  async create(id: TrainingId, happenings: readonly DomainEvent[], moment: Moment, programmeFolder: string): Promise<TrainingLog> {
    await this.#programmes.copy(programmeFolder, id);
    const log = await this.#openLog(id);
    await log.confirm(happenings, moment);
    return this.#isOpen(log);
  }

  /** A training whose folder came from elsewhere while the kit runs. Rejects with whatever keeps it from being read. */
  admit(id: TrainingId): Promise<TrainingLog> {
    return this.#logs.enters(id, this.#admitted(id));
  }

  async #admitted(id: TrainingId): Promise<TrainingLog> {
    const log = await this.#openLog(id);
    return log.training.state.details ? this.#isOpen(log) : log;
  }

  /** It leaves the disk whole; false while somebody reads or writes it. Rejects with what the disk says, see {@link removeTraining}. */
  async remove(id: TrainingId): Promise<boolean> {
    await this.#logs.settled(id);
    await this.#later;
    if (this.#logs.isUsed(id)) return false;
    const log = this.#logs.get(id);
    if (log) {
      this.#logs.leaves(log);
      await log.close();
    }
    await removeTraining(this.#ports, id);
    /* A copy may bring back what this start wrote of it: no file of that name is being written any more. */
    this.#writers.next(id);
    this.#programmes.forget(id);
    this.#known.forget(id);
    return true;
  }

  /** The writer of its log in memory. */
  writerOf(id: TrainingId): Writer {
    return this.#writers.of(id);
  }

  /** See {@link Writers.isOwn}. */
  isOwnStart(start: string): boolean {
    return this.#writers.isOwn(start);
  }

  /** The programme as this training keeps it. Throws `BrokenProgramme`, or what the disk says. `isOpened`: see {@link OwnProgrammes.of}. */
  programmeOf(id: TrainingId, isOpened?: boolean): Promise<Programme> {
    return this.#programmes.of(id, isOpened);
  }

  /** Returns what {@link programmeOf} gave last; undefined while nobody asked. */
  programmeRead(id: TrainingId): Programme | undefined {
    return this.#programmes.known(id);
  }

  /** Its files are others: whoever asks for it next has it read anew. */
  forgetProgramme(id: TrainingId): void {
    this.#programmes.forget(id);
  }

  async close(): Promise<void> {
    this.#catalogue.stop();
    /* The caller who asked for the survey gets its errors. */
    await Promise.allSettled([this.#survey]);
    await this.#later;
    for (const log of this.#logs.all) {
      this.#sumUp(log);
      await log.close();
    }
    await this.#catalogue.keep();
  }

  get #notInMemory(): readonly TrainingId[] {
    return [...this.#catalogue.names].filter((id) => !this.#logs.has(id));
  }

  async #lookAtAll(progressed: () => void): Promise<void> {
    await this.#catalogue.takeAll(progressed);
    await this.#looking.atThose(this.#notInMemory, progressed);
    this.#looking.tellOfErasings();
    this.#isSurveyed = true;
    progressed();
    await finishRemoving(this.#ports);
    await removeSnapshotsBut(this.#ports.disk, this.#ports.dataFolder, this.#catalogue.names);
    await this.#catalogue.keep();
  }

  async #readLog(id: TrainingId): Promise<TrainingLog | undefined> {
    try {
      const log = await this.#openLog(id);
      /* A folder without any event is a creation that was cut off before it was confirmed. */
      return log.training.state.details ? this.#isOpen(log) : undefined;
    } catch (error) {
      this.fails(id, error);
      return undefined;
    }
  }

  async #openLog(id: TrainingId): Promise<TrainingLog> {
    const { disk, dataFolder, trainingsFolder, aside, clock, keptBy, writer } = this.#ports;
    const folder = trainingFolder(trainingsFolder, id);
    await this.#logs.settled(id);
    if (!this.#writers.hasOpened(id)) await removeStrayFilesOf(disk, folder, writer.isSharing ? { now: clock.now().wall } : undefined);
    if (writer.isSharing) await checkPlain(folder);
    const snapshot = snapshotOf(disk, dataFolder, keptBy, id);
    return TrainingLog.open(disk, folder, id, this.#writers.next(id), asideOf(aside, id), this.#found, checkBeginning, snapshot);
  }

  #isOpen(log: TrainingLog): TrainingLog {
    this.#logs.add(log);
    this.#sumUp(log);
    return log;
  }

  async #close(log: TrainingLog): Promise<void> {
    const { id } = log;
    this.#sumUp(log);
    this.#catalogue.knows(id, this.#catalogue.summary(id), undefined, log.strangers);
    this.#catalogue.waitsForErasing(id, log.waitsForErasing);
    this.#logs.leaves(log);
    await log.close();
    /* Its files are looked at once more: another laptop may have written into them what the log that left didn't know. */
    this.#later = this.#later.then(async () => {
      const key = await this.#catalogue.keyNow(id);
      if (!this.#catalogue.isOf(id, key)) await this.#looking.at(id, key, 'closed');
    });
  }

  /** A training that can't be summed up is one that can't be read. */
  #sumUp({ id, training }: TrainingLog): void {
    try {
      this.#known.sumUp(id, training);
    } catch (error) {
      this.fails(id, error);
    }
  }
}
