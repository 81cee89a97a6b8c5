/**
 * Which laptops this one knows, for all trainings: `<data>/devices.json`, never shared. Until it is known who was there when the kit first
 * asked, everybody counts; where the file can't be read, this laptop alone is known, and a person says once more who belongs to it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { AskedLog, KnownDevice, KnownDevices } from './admission';
import { deviceForm } from './bounds';
import { type Disk, faultOf } from './disk';
import { DurableJson, previousOf } from './durable-json';
import type { Aside } from './set-aside';
import type { OwnDevice } from './settings';
import { keyForm } from './signatures';

const deviceSchema = z.object({ key: keyForm.optional(), mayBeUnsigned: z.boolean().optional() });
const devicesSchema = z.object({ known: z.record(deviceForm, deviceSchema) });
type DevicesFile = z.output<typeof devicesSchema>;
type Known = ReadonlyMap<string, KnownDevice>;

/** A laptop that is to be known from now on. */
export interface NewDevice extends KnownDevice {
  readonly device: string;
}

const knownIn = ({ known }: DevicesFile): Known => new Map(Object.entries(known));

/** One that is known stays under the key by which it is known; who may be without a signature may be from then on. */
const withDevice = (before: KnownDevice | undefined, { key, mayBeUnsigned }: KnownDevice): KnownDevice => {
  const pinned = before?.key ?? key;
  const isFree = before?.mayBeUnsigned || mayBeUnsigned;
  return { ...(pinned !== undefined && { key: pinned }), ...(isFree && { mayBeUnsigned: true }) };
};

function withDevices(known: Known, devices: readonly NewDevice[]): Known {
  const all = new Map(known);
  for (const each of devices.filter(({ device }) => deviceForm.safeParse(device).success))
    all.set(each.device, withDevice(all.get(each.device), each));
  return all;
}

/** As `known` says, and these besides. */
export const withNew = (known: KnownDevices, devices: readonly NewDevice[]): KnownDevices => ({
  edition: known.edition,
  find: (device) => devices.filter((each) => each.device === device).reduce<KnownDevice | undefined>(withDevice, known.find(device)),
});

/** Laptops that these logs show: each by the first key that it signs with, and whether some of it bears no signature. */
export const devicesIn = (logs: readonly Pick<AskedLog, 'origin' | 'proof'>[]): readonly NewDevice[] =>
  logs.map(({ origin: { device }, proof }) => {
    if (proof.kind === 'signed') return { device, key: proof.key };
    return { device, mayBeUnsigned: proof.kind === 'unsigned' };
  });

/** While nobody asked who is there. */
const everybody = 'everybody';

export class Devices implements KnownDevices {
  readonly #low: Low<DevicesFile | null>;
  readonly #own: OwnDevice;
  /** Nothing of the file could be read: what was found of trainings with it holds no more. */
  readonly hasForgotten: boolean;
  /** Undefined while everybody counts. */
  #known: Known | undefined;
  /** Keys that were met meanwhile. */
  readonly #met = new Map<string, string>();
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
    return new Devices(low, own, low.data ? knownIn(low.data) : isUnread ? new Map() : undefined, low.data === null && isUnread);
  }

  /** Who was there before this version is not asked yet. */
  get isTakingStock(): boolean {
    return this.#known === undefined;
  }

  find(device: string): KnownDevice | undefined {
    const key = this.#met.get(device);
    const known = this.#known ? this.#known.get(device) : { mayBeUnsigned: true };
    /* Though the file be another laptop's, as where a data folder was copied in part. */
    if (device === this.#own.device) return { ...known, key: this.#own.key.publicKey };
    return known && { ...known, key: known.key ?? key };
  }

  get edition(): string {
    this.#edition ??= this.#known ? digestOf(this.#known) : everybody;
    return this.#edition;
  }

  met(device: string, key: string): void {
    const known = this.find(device);
    if (known && known.key === undefined) this.#met.set(device, key);
  }

  /** These were there before; from now on others have to be admitted. Where the disk refuses it, the next start asks again. */
  async tookStock(devices: Iterable<string>): Promise<void> {
    if (!this.isTakingStock) return;
    this.#knows(
      withDevices(
        new Map(),
        [...devices].map((device) => ({ device, mayBeUnsigned: true, key: this.#met.get(device) })),
      ),
    );
    await this.keep();
  }

  /** Resolves once they are on the disk; on failure nothing is known of them. Who counts along with everybody is found when stock is taken. */
  async remember(devices: readonly NewDevice[]): Promise<void> {
    if (!this.#known) return;
    const before = this.#known;
    this.#knows(withDevices(before, devices));
    try {
      await this.#write();
    } catch (error) {
      this.#knows(before);
      throw error;
    }
  }

  /** Keys that were met since. What the disk refuses is met again. */
  async keep(): Promise<void> {
    if (!this.#known) return;
    const pinned = withDevices(
      this.#known,
      [...this.#met].map(([device, key]) => ({ device, key })),
    );
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
    this.#known = withDevices(known, [{ device, key: key.publicKey }]);
    this.#edition = undefined;
  }

  #write(): Promise<void> {
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(async () => {
        const before = this.#low.data;
        this.#low.data = { known: Object.fromEntries(this.#known ?? []) };
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
    if (read) return { find: (device) => read.get(device), edition: digestOf(read) };
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

function digestOf(known: Known): string {
  const sorted = [...known].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}
