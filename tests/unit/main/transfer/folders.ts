/** Laptops that each have a data folder with one training, on model disks, and the ways by which its files go from one to another. */
import type { DomainEvent } from '../../../../domain/training/event';
import { asideOf } from '../../../../main/store/set-aside';
import { TrainingLog } from '../../../../main/store/training-log';
import { type Writer, writerFor } from '../../../../main/store/writer';
import { openBundle, packBundle } from '../../../../main/transfer/bundle';
import { type Parcel, readParcel } from '../../../../main/transfer/parcel';
import { type PlanFromOutside, planTakingIn, takeIn } from '../../../../main/transfer/taking-in';
import { trainingId } from '../../builders';
import { ModelDisk } from '../store/model-disk';
import { aside, logs, now, trainingFolder } from '../store/notebook';

export class Laptop {
  readonly device: string;
  readonly disk: ModelDisk;
  #writer: Writer;
  #starts = 0;
  #log: TrainingLog | undefined;
  /** What had to be mended or left out. */
  readonly found: string[] = [];
  readonly #isSharing: boolean;

  /** `isSharing`: others write where its trainings lie. */
  constructor(device: string, disk = new ModelDisk({ '/data/device.json': '' }), isSharing = false) {
    this.device = device;
    this.disk = disk;
    this.#isSharing = isSharing;
    this.#writer = this.#nextWriter();
  }

  get log(): TrainingLog {
    if (!this.#log) throw new Error(`${this.device} is closed`);
    return this.#log;
  }

  /** Opens the training again, as another start of the kit. */
  async open(): Promise<this> {
    await this.#log?.close();
    this.#writer = this.#nextWriter();
    this.#log = await TrainingLog.open(this.disk, trainingFolder, trainingId, this.#writer, asideOf(aside, trainingId), ({ notice }) =>
      this.found.push(notice),
    );
    return this;
  }

  async does(...happenings: readonly DomainEvent[]): Promise<this> {
    await this.log.confirm(happenings, now);
    return this;
  }

  parcel(): Promise<Parcel> {
    return readParcel(this.disk, trainingFolder, trainingId);
  }

  /** Returns the training as it comes out of a bundle. */
  async bundled(): Promise<Parcel> {
    const opened = await openBundle(await packBundle(await this.parcel(), '1.0.0', now.wall));
    if (opened.kind === 'fault') throw new Error(opened.fault);
    return opened.parcel;
  }

  plan(parcel: Parcel): Promise<PlanFromOutside> {
    return planTakingIn(this.disk, trainingFolder, parcel, this.#writer);
  }

  async takes(parcel: Parcel): Promise<PlanFromOutside> {
    const plan = await this.plan(parcel);
    await takeIn(this.disk, trainingFolder, plan, asideOf(aside, trainingId));
    await this.log.join(async () => undefined);
    return plan;
  }

  /** Its logs, by name. */
  get logTexts(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.disk.files).flatMap(([path, text]) => (path.startsWith(`${logs}/`) ? [[path.slice(logs.length + 1), text]] : [])),
    );
  }

  #nextWriter(): Writer {
    this.#starts += 1;
    return { ...writerFor(this.device, { now: () => now }, this.#isSharing), start: `start${this.#starts}` };
  }
}

/** A tool brings the beginning of a file across, and never a shorter one than is there. */
export async function copyBeginning(from: Laptop, to: Laptop, name: string, length: number): Promise<void> {
  const path = `${logs}/${name}`;
  const bytes = (await from.disk.read(path))?.subarray(0, length);
  const there = await to.disk.read(path);
  if (!bytes || (there && there.length >= bytes.length)) return;
  await to.disk.makeFolder(logs);
  const file = await to.disk.open(path, there ? 'reopen' : 'create');
  await file.write(bytes, 0);
  await file.close();
}
