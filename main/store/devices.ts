/**
 * Which laptops this one knows, for all trainings: `<data>/devices.json`, never shared. Until it is known who was there when the kit first
 * asked, everybody counts; where the file can't be read, this laptop alone is known, and a person says once more who belongs to it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { TrainingId } from '../../domain/kernel/ids';
import { type AskedLog, type KnownDevice, type KnownDevices, sealOf, type UnsignedLog } from './admission';
import { deviceForm, hashForm } from './bounds';
import { type Disk, faultOf } from './disk';
import { DurableJson, previousOf } from './durable-json';
import { logNameOf } from './log-folder';
import type { Aside } from './set-aside';
import type { OwnDevice } from './settings';
import { keyForm } from './signatures';

const deviceSchema = z.object({ key: keyForm.optional(), mayBeUnsigned: z.boolean().optional() });
const devicesSchema = z.object({
  known: z.record(deviceForm, deviceSchema),
  /** Logs of before version 3 that count, by `<training>/<log>`: with their seals, or null where they were there before. */
  unsigned: z.record(z.string(), z.array(hashForm).readonly().nullable()).default({}),
});
type DevicesFile = z.output<typeof devicesSchema>;

interface Known {
  readonly devices: ReadonlyMap<string, KnownDevice>;
  readonly unsigned: ReadonlyMap<string, UnsignedLog>;
}

/** A laptop that is to be known from now on. */
export interface NewDevice extends KnownDevice {
  readonly device: string;
}

/** A log without a signature that is to count from now on. */
export interface NewUnsigned {
  readonly training: TrainingId;
  /** The name under which its laptop writes it. */
  readonly log: string;
  readonly seal: string | null;
}

export interface NewlyKnown {
  readonly devices: readonly NewDevice[];
  readonly unsigned: readonly NewUnsigned[];
}

const nobody: Known = { devices: new Map(), unsigned: new Map() };

const knownIn = ({ known, unsigned }: DevicesFile): Known => ({
  devices: new Map(Object.entries(known)),
  unsigned: new Map(Object.entries(unsigned)),
});

const placeOf = (training: TrainingId, log: string): string => `${training}/${log}`;

/** One that is known stays under the key by which it is known; who may be without a signature may be from then on. */
const withDevice = (before: KnownDevice | undefined, { key, mayBeUnsigned }: KnownDevice): KnownDevice => {
  const pinned = before?.key ?? key;
  const isFree = before?.mayBeUnsigned || mayBeUnsigned;
  return { ...(pinned !== undefined && { key: pinned }), ...(isFree && { mayBeUnsigned: true }) };
};

/** A signed log remembers no seals. */
const none: readonly string[] = [];

/**
 * One that was there before counts whatever becomes of it, unless it turned out to be signed; one that was taken in counts still when a
 * shorter or longer copy of it is.
 */
function withUnsigned(before: UnsignedLog | undefined, seal: string | null): UnsignedLog {
  if (before === null) return null;
  if (seal === null) return before?.length === 0 ? before : null;
  return [...new Set([...(before ?? none), seal])];
}

function withThese(known: Known, { devices, unsigned }: NewlyKnown): Known {
  const all = { devices: new Map(known.devices), unsigned: new Map(known.unsigned) };
  for (const each of devices.filter(({ device }) => deviceForm.safeParse(device).success))
    all.devices.set(each.device, withDevice(all.devices.get(each.device), each));
  for (const { training, log, seal } of unsigned) {
    const place = placeOf(training, log);
    all.unsigned.set(place, withUnsigned(all.unsigned.get(place), seal));
  }
  return all;
}

/** Adds laptops and logs to those that are `known`. */
export const withNew = (known: KnownDevices, { devices, unsigned }: NewlyKnown): KnownDevices => ({
  edition: known.edition,
  find: (device) => devices.filter((each) => each.device === device).reduce<KnownDevice | undefined>(withDevice, known.find(device)),
  unsigned: (training, log) =>
    unsigned
      .filter((each) => each.training === training && each.log === log)
      .reduce<UnsignedLog | undefined>((before, { seal }) => withUnsigned(before, seal), known.unsigned(training, log)),
});

/** What is known of who wrote these logs of a training, by a person's yes to them as they are. */
export const shownBy = (training: TrainingId, logs: readonly Pick<AskedLog, 'origin' | 'proof' | 'ends'>[]): NewlyKnown => ({
  devices: logs.flatMap(({ origin: { device }, proof }): readonly NewDevice[] => {
    if (proof.kind !== 'signed') return [{ device }];
    /* A laptop that noted something in another training wrote nothing here. */
    return proof.training === training ? [{ device, key: proof.key }] : [];
  }),
  unsigned: logs.flatMap(({ origin, proof, ends }) => {
    const seal = sealOf({ ends });
    return proof.kind === 'unsigned' && seal !== undefined ? [{ training, log: logNameOf(origin), seal }] : [];
  }),
});

/** While nobody asked who is there. */
const everybody = 'everybody';

export class Devices implements KnownDevices {
  readonly #low: Low<DevicesFile | null>;
  readonly #own: OwnDevice;
  /** True when the file could not be read: what was found about trainings with it is no longer valid. */
  readonly hasForgotten: boolean;
  /** Undefined while everybody counts. */
  #known: Known | undefined;
  /** Keys that were met meanwhile. */
  readonly #met = new Map<string, string>();
  /** Places of logs that were there before and turned out to be signed. */
  readonly #signed = new Set<string>();
  #edition: string | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** `known`: those that the file names; undefined while nobody asked who is there. */
  constructor(low: Low<DevicesFile | null>, own: OwnDevice, known: Known | undefined, hasForgotten = false) {
    this.hasForgotten = hasForgotten;
    this.#low = low;
    this.#own = own;
    this.#known = known;
  }

  /** What can't be read is set aside, and told as of the other files of this laptop. */
  static async open(disk: Disk, dataFolder: string, aside: Aside, own: OwnDevice): Promise<Devices> {
    let isUnread = false;
    const telling: Aside = {
      ...aside,
      unread: (path, error) => {
        isUnread = true;
        aside.unread?.(path, error);
      },
    };
    const low = new Low<DevicesFile | null>(
      new DurableJson<DevicesFile | null>(disk, pathIn(dataFolder), telling, (value) => devicesSchema.parse(value)),
      null,
    );
    await low.read();
    return new Devices(low, own, low.data ? knownIn(low.data) : isUnread ? nobody : undefined, low.data === null && isUnread);
  }

  /** True until the laptops that were there before this version were remembered. */
  get isTakingStock(): boolean {
    return this.#known === undefined;
  }

  find(device: string): KnownDevice | undefined {
    const key = this.#met.get(device);
    const known = this.#known ? this.#known.devices.get(device) : { mayBeUnsigned: true };
    /* Though the file be another laptop's, as where a data folder was copied in part. */
    if (device === this.#own.device) return { ...known, key: this.#own.key.publicKey };
    return known && { ...known, key: known.key ?? key };
  }

  unsigned(training: TrainingId, log: string): UnsignedLog | undefined {
    const place = placeOf(training, log);
    return this.#signed.has(place) ? none : this.#known?.unsigned.get(place);
  }

  get edition(): string {
    this.#edition ??= this.#known ? digestOf(this.#known) : everybody;
    return this.#edition;
  }

  met(device: string, key: string, training: TrainingId, log: string): void {
    if (this.unsigned(training, log) === null) this.#signed.add(placeOf(training, log));
    const known = this.find(device);
    if (known && known.key === undefined) this.#met.set(device, key);
  }

  /** These were there before; from now on others have to be admitted. Where the disk refuses it, the next start asks again. */
  async tookStock(there: NewlyKnown): Promise<void> {
    if (!this.isTakingStock) return;
    this.#knows(withThese(nobody, there));
    await this.keep();
  }

  /** Resolves once they are on the disk; on failure nothing is known of them. Who counts along with everybody is found when stock is taken. */
  async remember(these: NewlyKnown): Promise<void> {
    if (!this.#known) return;
    const before = this.#known;
    this.#knows(withThese(before, these));
    try {
      await this.#write();
    } catch (error) {
      this.#knows(before);
      throw error;
    }
  }

  /** Keys that were met since, and which logs are signed. What the disk refuses is met again. */
  async keep(): Promise<void> {
    if (!this.#known) return;
    const met = withThese(this.#known, { devices: [...this.#met].map(([device, key]) => ({ device, key })), unsigned: [] });
    const signed = [...this.#signed].map((place): readonly [string, UnsignedLog] => [place, none]);
    const pinned = { ...met, unsigned: new Map([...met.unsigned, ...signed]) };
    if (this.#low.data && digestOf(pinned) === digestOf(knownIn(this.#low.data))) return;
    this.#knows(pinned);
    try {
      await this.#write();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
  }

  /** This laptop always is one of them. */
  #knows(known: Known): void {
    const { device, key } = this.#own;
    this.#known = withThese(known, { devices: [{ device, key: key.publicKey }], unsigned: [] });
    this.#edition = undefined;
  }

  #write(): Promise<void> {
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(async () => {
        const before = this.#low.data;
        const { devices, unsigned } = this.#known ?? nobody;
        this.#low.data = { known: Object.fromEntries(devices), unsigned: Object.fromEntries(unsigned) };
        try {
          await this.#low.write();
        } catch (error) {
          this.#low.data = before;
          throw error;
        }
      });
    return this.#writing;
  }
}

/** Neither the file nor the version before it can be understood. */
class DamagedDevices extends Error {
  readonly code = 'EIO';
}

/**
 * The same without a kit, beside one that runs: nothing is written. Undefined where no kit asked yet who is there, so that everybody counts.
 * Rejects with what the disk says, and where nothing of it can be understood.
 */
export async function readKnownDevices(disk: Pick<Disk, 'read'>, dataFolder: string): Promise<KnownDevices | undefined> {
  const path = pathIn(dataFolder);
  const there = (await Promise.all([path, previousOf(path)].map((each) => disk.read(each)))).filter((bytes) => bytes !== undefined);
  if (there.length === 0) return undefined;
  for (const bytes of there) {
    const read = readKnown(bytes);
    if (!read) continue;
    return {
      find: (device) => read.devices.get(device),
      unsigned: (training, log) => read.unsigned.get(placeOf(training, log)),
      edition: digestOf(read),
    };
  }
  throw new DamagedDevices(`${path} can’t be understood`);
}

function readKnown(bytes: Uint8Array): Known | undefined {
  try {
    return knownIn(devicesSchema.parse(JSON.parse(new TextDecoder().decode(bytes))));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'devices.json');

function digestOf({ devices, unsigned }: Known): string {
  const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sorted(devices), sorted(unsigned)]))
    .digest('hex')
    .slice(0, 16);
}
