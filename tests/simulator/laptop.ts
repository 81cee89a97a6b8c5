/**
 * One laptop: its disk and clock, the kit on it (the real store code) and what carries its folder to the others. Kit and carrier are
 * processes that may die at any disk call, and the laptop may lose its power.
 */
import { dirname } from 'node:path';
import type { EventId } from '../../domain/kernel/ids';
import { isErasing } from '../../domain/training/erasure';
import type { StoredEvent } from '../../domain/training/event';
import { type Anchor, anchorFor, type Clock, clockOf, type MachineClock } from '../../main/clock';
import { type Disk, faultOf } from '../../main/store/disk';
import { filesHolding } from '../../main/store/erase';
import { UnreadLog } from '../../main/store/log-folder';
import { checkBeginning } from '../../main/store/read-training';
import type { Aside } from '../../main/store/set-aside';
import { TrainingLog } from '../../main/store/training-log';
import { writerFor } from '../../main/store/writer';
import type { Chance } from '../faults/chance';
import { calendarDay, trainingId } from '../unit/builders';
import { leftovers, ModelDisk } from '../unit/main/store/model-disk';
import { type DoneAct, People } from './acts';
import { Carrier, type Index } from './carrier';
import { Life, type Turns } from './turns';

const dataFolder = '/data';
const trainingFolder = `${dataFolder}/trainings/${trainingId}`;
const logFolder = `${trainingFolder}/logs`;
const aside: Aside = { folder: `${dataFolder}/set-aside/${trainingId}`, today: () => calendarDay('2026-11-25') };

/** What is the same for all laptops of one schedule. */
export interface World {
  readonly chance: Chance;
  readonly turns: Turns;
  /** Milliseconds since 1970, as it really is. */
  readonly time: () => number;
  readonly story: (line: string) => void;
  readonly confirmed: (ids: readonly EventId[]) => void;
  /** The disk as the kit gets it: a test may give it one that lies. */
  readonly kitDisk: (disk: Disk) => Disk;
}

/** `agree`: names go from this laptop's files, too, as another's person asked. */
type Doing = 'act' | 'erase' | 'agree' | 'join' | 'close';

interface Kit {
  readonly life: Life;
  /** Undefined until it is read, and where there is no training yet. */
  log: TrainingLog | undefined;
  isRead: boolean;
}

const dayLength = 86_400_000;
/** How far a clock may be from the time. */
const skews = [0, 0, 0, 1000, -60_000, 3_600_000, dayLength, -dayLength, 400 * dayLength] as const;

export class Laptop {
  readonly name: string;
  readonly device: string;
  readonly #world: World;
  readonly #people: People;
  readonly #carrier: Carrier;
  disk = new ModelDisk();
  #kit: Kit | undefined;
  #tool: Life | undefined;
  /** What others told of their files and this laptop has not looked at yet. */
  #heard: Index[] = [];
  #skew: number;
  #booted: number;
  #boots = 1;
  #anchor: Anchor | null = null;
  #starts = 0;
  #ids = 0;

  constructor(name: string, world: World) {
    this.name = name;
    this.device = `laptop${name}`;
    this.#world = world;
    this.#people = new People(world.chance);
    this.#booted = world.time();
    this.#skew = this.#anySkew();
    this.#carrier = new Carrier({ device: this.device, folders: [logFolder], chance: world.chance, wall: () => this.#wall() });
  }

  /** The kit's training while it is open. */
  get log(): TrainingLog | undefined {
    return this.#kit?.log;
  }

  get told(): Index {
    return this.#carrier.told;
  }

  hear(index: Index): void {
    this.#heard.push(index);
  }

  forget(): void {
    this.#heard = [];
  }

  /* ————— the kit ————— */

  /** Starts the kit, or does one of the things that it does while it runs. */
  kitDoes(what: Doing): void {
    const kit = this.#kit;
    if (!kit?.isRead) this.startKit();
    else if (!kit.log) this.endKit();
    else if (!this.#world.turns.isWorking(kit.life)) this.#does(what, kit.life, kit.log);
  }

  #does(what: Doing, life: Life, log: TrainingLog): void {
    switch (what) {
      case 'join':
        this.#begin(life, 'reads what came', () => log.join(async () => {}));
        break;
      case 'agree':
        if (log.waitsForErasing) this.#begin(life, 'erases here too', () => this.#unlessRefused(() => log.erase()));
        break;
      case 'close':
        this.#begin(life, 'closes', async () => {
          await log.close();
          this.#kit = undefined;
        });
        break;
      default: {
        const context = { moment: this.#clock().now(), device: this.device, newId: () => this.#newId() };
        const done = what === 'act' ? this.#people.act(log.training, context) : this.#people.erasing(log.training, context);
        if (done) this.#begin(life, done.name, () => this.#confirm(log, done));
      }
    }
  }

  /** The first laptop makes the training. */
  create(): void {
    this.startKit(true);
  }

  startKit(isNew = false): void {
    if (this.#kit) return;
    this.#starts += 1;
    const kit: Kit = { life: new Life(`kit ${this.name}${this.#starts}`), log: undefined, isRead: false };
    this.#kit = kit;
    this.#begin(kit.life, 'starts', async () => {
      const log = await this.#openUnlessInPart(this.#world.kitDisk(this.#world.turns.diskOf(this.disk, kit.life)), isNew);
      if (log && isNew) await this.#confirm(log, this.#people.begin());
      if (log?.training.state.details) kit.log = log;
      kit.isRead = true;
    });
  }

  endKit(): void {
    this.#kit?.life.end();
    this.#kit = undefined;
  }

  /** Undefined while the log that the training begins with has not come yet. */
  async #openUnlessInPart(disk: Disk, isNew: boolean): Promise<TrainingLog | undefined> {
    try {
      return await this.#open(disk, isNew);
    } catch (error) {
      if (error instanceof UnreadLog && error.why === 'no-beginning') return undefined;
      throw error;
    }
  }

  async #open(disk: Disk, isNew: boolean): Promise<TrainingLog> {
    const writer = { ...writerFor(this.device, this.#clock()), start: `start${this.#starts}`, isSharing: true };
    const check = isNew ? undefined : checkBeginning;
    return TrainingLog.open(disk, trainingFolder, trainingId, writer, aside, () => {}, check);
  }

  async #confirm(log: TrainingLog, { happenings }: DoneAct): Promise<void> {
    const before = log.training.events.length;
    await log.confirm(happenings, this.#clock().now());
    const { events } = log.training;
    this.#world.confirmed(events.slice(before).map(({ id }) => id));
    if (events.slice(before).some(isErasing)) await this.#unlessRefused(() => log.erase());
  }

  /** What can't be erased now, as a file that the carrier puts another over, is erased at the next start. */
  async #unlessRefused(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      this.#world.story(`kit ${this.name}: could not erase all`);
    }
  }

  /* ————— the carrier ————— */

  carrierWorks(): void {
    const tool = this.#runningTool();
    const { turns, chance } = this.#world;
    if (turns.isWorking(tool)) return;
    const disk = turns.diskOf(this.disk, tool);
    const heard = this.#heard[chance.upTo(this.#heard.length - 1)];
    if (!heard || chance.isOneIn(2)) this.#begin(tool, 'looks', () => this.#carrier.scan(disk));
    else {
      /* It is told again what it knows, now and then. */
      if (!chance.isOneIn(4)) this.#heard = this.#heard.filter((each) => each !== heard);
      this.#begin(tool, 'brings', () => this.#carrier.pull(disk, heard));
    }
  }

  /** All that others told up to now, in turn. */
  catchUp(indexes: readonly Index[]): void {
    const tool = this.#runningTool();
    const disk = this.#world.turns.diskOf(this.disk, tool);
    this.#begin(tool, 'catches up', async () => {
      await this.#carrier.scan(disk);
      for (const index of indexes) await this.#carrier.pull(disk, index);
    });
  }

  #runningTool(): Life {
    this.#tool ??= new Life(`carrier ${this.name}`);
    return this.#tool;
  }

  endCarrier(): void {
    this.#tool?.end();
    this.#tool = undefined;
  }

  /* ————— the machine ————— */

  losePower(): void {
    const left = leftovers[this.#world.chance.upTo(leftovers.length - 1)];
    if (!left) throw new Error('There is nothing that a power cut may leave');
    this.#world.story(`power ${this.name}: goes, with ${left.bytes} of what was not flushed, names ${left.names}`);
    this.endKit();
    this.endCarrier();
    this.disk = this.disk.afterPowerCut(left);
    this.#boots += 1;
    this.#booted = this.#world.time();
  }

  /** Somebody sets its clock. */
  setClock(): void {
    this.#skew = this.#anySkew();
    this.#world.story(`clock ${this.name}: ${this.#skew / 1000} s from the time`);
  }

  /** Names of files in which somebody is left for whom this holds. */
  filesNaming(isMeant: (event: StoredEvent) => boolean): Promise<readonly string[]> {
    return filesHolding(this.disk, trainingFolder, aside, () => true, isMeant);
  }

  /** Files of the training, by their names. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.disk.files).filter(([path]) => dirname(path).startsWith(trainingFolder)));
  }

  #begin(life: Life, what: string, work: () => Promise<void>): void {
    this.#world.turns.begin(life, what, work);
  }

  #anySkew(): number {
    return skews[this.#world.chance.upTo(skews.length - 1)] ?? 0;
  }

  #wall(): number {
    return this.#world.time() + this.#skew;
  }

  #clock(): Clock {
    const machine: MachineClock = {
      upTime: () => this.#world.time() - this.#booted,
      wall: () => this.#wall(),
      offset: () => 60,
      boot: `boot-${this.#boots}`,
    };
    this.#anchor = anchorFor(machine, this.#anchor);
    return clockOf(machine, this.#anchor);
  }

  #newId(): string {
    this.#ids += 1;
    return `${this.name}-${this.#ids}`;
  }
}
