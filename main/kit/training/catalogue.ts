/**
 * What is known of all trainings without opening one. A start takes over what was kept of the last one; whether that still holds is looked
 * at afterwards, while the kit is used already, and only what is missing or old is read.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { TrainingSummary } from '../../../domain/training/summary';
import { noStrangers, type Strangers } from '../../store/admission';
import { faultOf } from '../../store/disk';
import { type KeptSummary, keepSummaries, keptSummaries, logsKey } from '../../store/summary-cache';
import { trainingFolder, trainingNames } from '../../store/trainings-folder';
import type { Ports } from '../ports';

/** Folders that are asked for the sizes of their logs at once. */
const atOnce = 32;

/** Milliseconds: whoever is told paints all that the desk shows, and that isn't wanted for every few of thousands. */
const betweenTellings = 1000;

/** To be looked at in any case. */
const unknownKey = '';

type Needed = Pick<Ports, 'disk' | 'dataFolder' | 'trainingsFolder' | 'writer' | 'devices'>;

export class Catalogue {
  readonly #ports: Needed;
  readonly #names: Set<TrainingId>;
  readonly #known = new Map<TrainingId, KeptSummary>();
  /** Strangers by training, also of trainings that nobody knows, since nobody in them counts. */
  readonly #strangers = new Map<TrainingId, Strangers>();
  readonly #waiting = new Set<TrainingId>();
  /** Names that were looked at in this start. */
  readonly #looked = new Set<TrainingId>();
  readonly #cached: AsyncGenerator<readonly KeptSummary[]>;
  #list: readonly TrainingSummary[] | undefined;
  #isKept = true;
  #isStopped = false;
  #told = Number.NEGATIVE_INFINITY;

  private constructor(ports: Needed, names: readonly TrainingId[]) {
    this.#ports = ports;
    this.#names = new Set(names);
    this.#cached = keptSummaries(ports.disk, ports.dataFolder);
  }

  /** With those that come, or were last, as they were known. Rejects with what the disk says of the folder of them all. */
  static async open(ports: Needed): Promise<Catalogue> {
    const catalogue = new Catalogue(ports, await trainingNames(ports.disk, ports.trainingsFolder));
    if (ports.devices.hasForgotten) await catalogue.#cached.return(undefined);
    await catalogue.#takeNext();
    return catalogue;
  }

  /** Everything that may be a training. */
  get names(): ReadonlySet<TrainingId> {
    return this.#names;
  }

  /** In no order. Another list only when something of it is another. */
  get summaries(): readonly TrainingSummary[] {
    this.#list ??= [...this.#known.values()].map(({ summary }) => summary);
    return this.#list;
  }

  /** How many of those that lie there are known, or were looked at in vain. */
  get done(): number {
    let done = this.#known.size;
    for (const id of this.#looked) if (!this.#known.has(id)) done += 1;
    return done;
  }

  summary(id: TrainingId): TrainingSummary | undefined {
    return this.#known.get(id)?.summary;
  }

  /** Returns the key of the logs from which the summary was made; undefined while they are to be looked at. */
  key(id: TrainingId): string | undefined {
    return this.#known.get(id)?.key || undefined;
  }

  /** The summary was made of these logs, and whoever waited to be admitted waits still. */
  isOf(id: TrainingId, logs: string | undefined): boolean {
    const key = this.key(id);
    return logs !== undefined && key !== undefined && (key === logs || key === this.#untilAdmitted(logs));
  }

  add(id: TrainingId): void {
    this.#names.add(id);
  }

  /** Returns what lies there and counts for nothing, for each training that has some. */
  get strangers(): ReadonlyMap<TrainingId, Strangers> {
    return this.#strangers;
  }

  /** In these somebody has to say that names go from this laptop's files, too. */
  get waitingForErasing(): ReadonlySet<TrainingId> {
    return this.#waiting;
  }

  /** It isn't there any more. */
  forget(id: TrainingId): void {
    this.#isKept = false;
    this.#list = undefined;
    this.#names.delete(id);
    this.#known.delete(id);
    this.#strangers.delete(id);
    this.#waiting.delete(id);
    this.#looked.delete(id);
  }

  waitsForErasing(id: TrainingId, waits: boolean): void {
    if (this.#waiting.has(id) === waits) return;
    this.#isKept = false;
    if (waits) this.#waiting.add(id);
    else this.#waiting.delete(id);
  }

  /** `logs`: the key of those that it was made of, read before they were. */
  knows(id: TrainingId, summary: TrainingSummary | undefined, logs = unknownKey, strangers = this.#strangers.get(id) ?? noStrangers): void {
    const key = strangers.waiting.length > 0 && logs !== unknownKey ? this.#untilAdmitted(logs) : logs;
    if (strangers.waiting.length + strangers.forged.length > 0) this.#strangers.set(id, strangers);
    else this.#strangers.delete(id);
    this.#names.add(id);
    this.#looked.add(id);
    const before = this.#known.get(id);
    if (before?.summary === summary && before?.key === key) return;
    if (before?.summary !== summary) this.#list = undefined;
    this.#isKept = false;
    if (summary) this.#known.set(id, { key, summary });
    else this.#known.delete(id);
  }

  /** Folders may have come. Rejects with what the disk says. */
  async listAgain(): Promise<void> {
    for (const id of await trainingNames(this.#ports.disk, this.#ports.trainingsFolder)) this.#names.add(id);
  }

  /** What else was kept of the last start. */
  async takeAll(taken: () => void): Promise<void> {
    while (await this.#takeNext()) this.#tell(taken);
  }

  #tell(progressed: () => void): void {
    if (performance.now() - this.#told < betweenTellings) return;
    this.#told = performance.now();
    progressed();
  }

  /** Undefined where the disk doesn't say: whoever reads the logs then is told why. */
  async keyNow(id: TrainingId): Promise<string | undefined> {
    try {
      return await logsKey(this.#ports.disk, trainingFolder(this.#ports.trainingsFolder, id));
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return undefined;
    }
  }

  /** Calls `read` for each whose logs aren't what its summary was made of, one after the other, with turns for whoever waits. */
  async lookAt(
    ids: readonly TrainingId[],
    read: (id: TrainingId, key: string | undefined) => Promise<void>,
    progressed: () => void = () => {},
  ): Promise<void> {
    for (let from = 0; from < ids.length && !this.#isStopped; from += atOnce) {
      const some = ids.slice(from, from + atOnce);
      const keys = await Promise.all(some.map((id) => this.keyNow(id)));
      for (const [index, id] of some.entries()) {
        const key = keys[index];
        if (this.#isStopped) return;
        if (this.isOf(id, key)) this.#looked.add(id);
        else {
          await read(id, key);
          this.#tell(progressed);
        }
      }
      await turn();
    }
  }

  /** The kit ends: what wasn't looked at is by the next start. */
  stop(): void {
    this.#isStopped = true;
  }

  /** For the next start. What the disk refuses is read anew then. */
  async keep(): Promise<void> {
    if (this.#isKept) return;
    await this.takeAll(() => {});
    this.#isKept = true;
    try {
      const all = [...this.#known.values()].map(({ key, summary }): KeptSummary => {
        const { id } = summary;
        return { key, summary, strangers: this.#unnamed(id), ...(this.#waiting.has(id) && { waitsForErasing: true }) };
      });
      await keepSummaries(this.#ports.disk, this.#ports.dataFolder, all);
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
  }

  #unnamed(id: TrainingId): Strangers | undefined {
    const found = this.#strangers.get(id);
    return found && { ...found, waiting: found.waiting.map((each) => ({ ...each, name: undefined })) };
  }

  /** Once more is known of other laptops, it is another. */
  #untilAdmitted(logs: string): string {
    return `${logs}\n${this.#ports.writer.known?.edition ?? ''}`;
  }

  async #takeNext(): Promise<boolean> {
    try {
      const { value, done } = await this.#cached.next();
      if (done) return false;
      for (const kept of value) this.#take(kept);
      return true;
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return false;
    }
  }

  /** What this start knows better stays. */
  #take(kept: KeptSummary): void {
    const { id } = kept.summary;
    if (!this.#names.has(id) || this.#looked.has(id)) return;
    this.#known.set(id, kept);
    if (kept.strangers) this.#strangers.set(id, kept.strangers);
    if (kept.waitsForErasing) this.#waiting.add(id);
    this.#list = undefined;
  }
}
