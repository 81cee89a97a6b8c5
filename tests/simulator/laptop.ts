/**
 * One laptop: its disk and clock, the kit on it and what carries its folder to the others. Kit and carrier are processes that may die
 * at any disk call, and the laptop may lose its power.
 */
import { basename, dirname, join } from 'node:path';
import type { AnswerSet } from '../../domain/forms/answer-set';
import type { Collection } from '../../domain/forms/form';
import type { StoredEvent } from '../../domain/training/event';
import { type Anchor, anchorFor, type Clock, clockOf, type MachineClock } from '../../main/clock';
import type { Disk } from '../../main/store/disk';
import { filesHolding, keptAside, logPaths } from '../../main/store/erase';
import { filesWithCodes } from '../../main/store/erase-codes';
import type { TrainingLog } from '../../main/store/training-log';
import { leftovers, ModelDisk } from '../unit/main/store/model-disk';
import { People } from './acts';
import { Carrier, type Index } from './carrier';
import { harm, strangersDevice } from './harm';
import { type Doing, Kit, type Machine } from './kit';
import { answersFolder, aside, logFolder, trainingFolder } from './places';
import { answersIn } from './sheets';
import { Life } from './turns';
import type { World } from './world';

const dayLength = 86_400_000;
/** How far a clock may be from the time. */
const skews = [0, 0, 0, 1000, -60_000, 3_600_000, dayLength, -dayLength, 400 * dayLength] as const;

export class Laptop implements Machine {
  readonly name: string;
  readonly device: string;
  readonly beganAlone: boolean;
  readonly people: People;
  readonly knows = new Set<string>();
  readonly #world: World;
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

  constructor(name: string, world: World, beganAlone: boolean) {
    this.name = name;
    this.beganAlone = beganAlone;
    this.device = `laptop${name}`;
    this.#world = world;
    this.people = new People(world.chance);
    this.#booted = world.time();
    this.#skew = this.#anySkew();
    this.#carrier = new Carrier({
      device: this.device,
      folders: [logFolder, answersFolder],
      chance: world.chance,
      isInPlace: world.carriesInPlace,
      wall: () => this.#wall(),
    });
  }

  /** The kit's training while it is open. */
  get log(): TrainingLog | undefined {
    return this.#kit?.log;
  }

  /** What lies in its files and its kit missed. */
  async unread(): Promise<readonly string[]> {
    return (await this.#kit?.unread(this.disk)) ?? [];
  }

  /** Says whether the laptop is alone, as far as is known: a kit that isn't open has to be asked. */
  get isAlone(): boolean {
    return this.#kit?.isRead && !this.#kit.isClosed ? this.#kit.isAlone : this.beganAlone;
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
    if (!kit?.isRead || kit.isClosed) this.startKit();
    else if (!kit.log && what !== 'share') this.endKit();
    else kit.does(what);
  }

  /** The first laptop makes the training. */
  create(): void {
    this.startKit(true);
  }

  startKit(isNew = false): void {
    if (this.#kit && !this.#kit.isClosed) return;
    this.#starts += 1;
    this.#kit = new Kit(this, this.#world, this.disk, this.#starts);
    this.#kit.begin(isNew);
  }

  endKit(): void {
    this.#kit?.life.end();
    this.#kit = undefined;
  }

  /* ————— the carrier ————— */

  carrierWorks(): void {
    const tool = this.#runningTool();
    const { turns, chance } = this.#world;
    if (turns.isWorking(tool)) return;
    const disk = this.#diskOf(tool);
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
    const disk = this.#diskOf(tool);
    this.#begin(tool, 'catches up', async () => {
      await this.#carrier.scan(disk);
      for (const index of indexes) await this.#carrier.pull(disk, index);
    });
  }

  /** What is written through it, the system may tell the kit of. */
  #diskOf(tool: Life): Disk {
    const disk = this.#world.turns.diskOf(this.disk, tool);
    const tell = (path: string): void => this.#kit?.hears(basename(path));
    return {
      ...disk,
      open: async (path, how) => {
        const file = await disk.open(path, how);
        return {
          ...file,
          write: async (bytes, position) => {
            await file.write(bytes, position);
            tell(path);
          },
        };
      },
      rename: async (from, to) => {
        await disk.rename(from, to);
        tell(to);
      },
      remove: async (path) => {
        await disk.remove(path);
        tell(path);
      },
    };
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

  /** A stranger, or somebody who pretends to be one of these, writes into its folder. */
  async sufferHarm(devices: readonly string[]): Promise<void> {
    const files = new Map<string, Uint8Array>();
    for (const name of await this.disk.list(logFolder)) {
      const bytes = await this.disk.read(join(logFolder, name));
      /* Nobody writes on this laptop itself into what its kit writes. */
      if (bytes && !name.startsWith(this.device) && !name.startsWith('.')) files.set(join(logFolder, name), bytes);
    }
    const written = harm(logFolder, files, {
      chance: this.#world.chance,
      devices,
      time: this.#world.time(),
      /* A carrier that keeps no second version would lose the laptop's own. */
      mayChange: !this.#world.carriesInPlace,
    });
    if (!written || (!files.has(written.path) && (await this.disk.size(written.path)))) return;
    this.#world.story(`stranger at ${this.name}: ${written.what}`);
    await this.disk.makeFolder(logFolder);
    const file = await this.disk.open(written.path, files.has(written.path) ? 'reopen' : 'create');
    await file.write(written.bytes, 0);
    await file.flush();
    await this.disk.flushFolder(logFolder);
  }

  /** Names of files in which somebody is left for whom this holds. */
  async filesNaming(isMeant: (event: StoredEvent) => boolean): Promise<readonly string[]> {
    const paths = [...(await logPaths(this.disk, trainingFolder)), ...(await keptAside(this.disk, aside))];
    return filesHolding(
      this.disk,
      paths.filter((path) => !basename(path).startsWith(strangersDevice)),
      isMeant,
    );
  }

  /** Returns the answers on its disk. */
  get answers(): Promise<ReadonlyMap<Collection, AnswerSet>> {
    return answersIn(this.disk, trainingFolder, { device: this.device, isSharing: true }, this.log?.training.state.erased !== undefined);
  }

  /** Names of files in which a code is left by which two tests of one person are a pair. */
  filesWithCodes(): Promise<readonly string[]> {
    return filesWithCodes(this.disk, trainingFolder, aside, () => true);
  }

  /** Names of files, wherever they lie, in which one of these words stands. */
  filesWith(words: readonly string[]): readonly string[] {
    return Object.entries(this.disk.files).flatMap(([path, text]) => (words.some((word) => text.includes(word)) ? [basename(path)] : []));
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

  get clock(): Clock {
    const machine: MachineClock = {
      upTime: () => this.#world.time() - this.#booted,
      wall: () => this.#wall(),
      offset: () => 60,
      boot: `boot-${this.#boots}`,
    };
    this.#anchor = anchorFor(machine, this.#anchor);
    return clockOf(machine, this.#anchor);
  }

  readonly newId = (): string => {
    this.#ids += 1;
    return `${this.name}-${this.#ids}`;
  };
}
