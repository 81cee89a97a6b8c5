/** Laptops that nobody admitted: which they are, over all trainings, and what a person's yes does. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import { doubleOf, type ForgedFile, type LaptopGiven, type LaptopsView, type WaitingLaptop } from '../../../domain/sharing/laptops';
import type { DomainEvent } from '../../../domain/training/event';
import type { TrainingState } from '../../../domain/training/state';
import type { WaitingDevice } from '../../store/admission';
import { unlessRefused } from '../../store/disk';
import { logFolderOf } from '../../store/log-folder';
import { trainingFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Following } from '../training/following';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';
import { remember } from './known-laptops';

interface Parts {
  readonly trainings: Trainings;
  readonly following: Following;
  readonly open: () => OpenTraining | undefined;
}

/** One laptop's logs in one training. */
interface Waits {
  readonly id: TrainingId;
  readonly waiting: WaitingDevice;
  readonly days: NonNullable<WaitingDevice['days']>;
}

const isOf =
  ({ device, key }: Pick<LaptopGiven, 'device' | 'key'>) =>
  ({ waiting }: Pick<Waits, 'waiting'>): boolean =>
    waiting.device === device && waiting.key === key;

/** Short enough to be read from one screen to another, and too long to be hit by trying. */
const signsOf = (device: string, key: string): string =>
  createHash('sha256').update(`${device} ${key}`).digest('hex').slice(0, 12).match(/.{4}/gu)?.join(' ') ?? '';

export class Admitting {
  readonly #ports: Ports;
  readonly #parts: Parts;

  constructor(ports: Ports, parts: Parts) {
    this.#ports = ports;
    this.#parts = parts;
  }

  get view(): LaptopsView {
    const { device, key } = this.#ports.writer;
    const waits = this.#waits();
    const all = waits.filter((each, index) => waits.findIndex(isOf(each.waiting)) === index);
    return {
      signs: key ? signsOf(device, key.publicKey) : '',
      waiting: all.map((first) => this.#laptop(first, waits)),
      forged: this.#forged(),
    };
  }

  /** What it noted counts from now on, in all trainings; the training that is open tells it to the others. */
  async admit(given: LaptopGiven): Promise<Outcome> {
    const waits = this.#waits().filter(isOf(given));
    const laptop = this.view.waiting.find(({ device, key }) => device === given.device && key === given.key);
    if (!laptop) return refuse('laptop-not-waiting');
    if (laptop.double && !given.knowingly) return refuse('laptop-double');
    const { devices, clock } = this.#ports;
    const { open: opened, following } = this.#parts;
    const open = opened();
    if (open && waits.some(({ id }) => id === open.log.id)) {
      const kept = await open.keep([admission(laptop, open.log.training.state)], clock.now());
      if (isRefusal(kept)) return kept;
    }
    const { device, key } = laptop;
    const work = async (): Promise<Outcome> => {
      await remember(this.#ports, { devices: [key === null ? { device, mayBeUnsigned: true } : { device, key }], unsigned: [] });
      for (const { id } of waits) await following.readAnew(id);
      await devices.keep();
      return { done: true };
    };
    return orRefuse(work, 'not-written', translateIn(this.#ports.settings.data.language));
  }

  /**
   * Reads the logs of laptops that became known by another way, as by a bundle: they count wherever they wait. What can't be read now is
   * read when it is looked for.
   */
  async readKnown(): Promise<void> {
    const known = this.#waits().filter(({ waiting: { device, key } }) => key !== null && this.#ports.devices.find(device)?.key === key);
    for (const id of new Set(known.map((each) => each.id))) await unlessRefused(() => this.#parts.following.readAnew(id));
  }

  #waits(): readonly Waits[] {
    return [...this.#parts.trainings.strangers].flatMap(([id, { waiting }]) =>
      waiting.flatMap((each) => (each.days ? [{ id, waiting: each, days: each.days }] : [])),
    );
  }

  #laptop({ waiting: { device, key }, days }: Waits, all: readonly Waits[]): WaitingLaptop {
    const open = this.#parts.open()?.log;
    const waits = all.filter(isOf({ device, key }));
    const entriesIn = (some: readonly Waits[]): number => some.reduce((sum, { waiting }) => sum + waiting.entries, 0);
    const name = waits.map(({ waiting }) => waiting.name).find((each) => each !== undefined);
    const counting = open ? Object.values(open.training.state.laptops).flatMap((laptop) => laptop.name ?? []) : [];
    const names = [...counting, this.#ports.settings.data.laptopName].filter((each) => each !== '');
    return {
      device,
      key,
      name,
      signs: key === null ? '' : signsOf(device, key),
      trainings: waits.length,
      entries: entriesIn(waits),
      persons: waits.reduce((sum, { waiting }) => sum + waiting.persons, 0),
      days: spanOf(waits, days),
      entriesHere: entriesIn(waits.filter(({ id }) => id === open?.id)),
      double: this.#hasKey(device)
        ? 'device'
        : doubleOf(
            { device, key, name },
            all.map(({ waiting }) => waiting),
            names,
          ),
    };
  }

  /** It signs what it notes: what bears no signature under its name may be somebody else’s. */
  #hasKey(device: string): boolean {
    return this.#ports.devices.find(device)?.key !== undefined;
  }

  #forged(): readonly ForgedFile[] {
    const open = this.#parts.open()?.log.id;
    return [...this.#parts.trainings.strangers].flatMap(([id, { forged }]) =>
      forged.map(({ file, why }) => ({
        path: join(logFolderOf(trainingFolder(this.#ports.trainingsFolder, id)), file),
        why,
        isHere: id === open,
      })),
    );
  }
}

/** From the first day of any of them to the last. */
function spanOf(waits: readonly Waits[], among: WaitingLaptop['days']): WaitingLaptop['days'] {
  const all = waits.flatMap(({ days }) => days).toSorted();
  return [all[0] ?? among[0], all.at(-1) ?? among[1]];
}

/** Once persons were erased nothing is named any more. */
const admission = ({ device, key, name }: WaitingLaptop, { erased }: TrainingState): DomainEvent => ({
  type: 'laptop-admitted',
  body: { device, key },
  ...(name !== undefined && !erased && { personal: { name } }),
});
