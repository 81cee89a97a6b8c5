/**
 * One schedule: up to ten laptops in the hands of people, of what carries their folders, and of bad luck, all of it chosen by a seed. In
 * the end the luck turns, everything is carried everywhere, and what holds then is asked.
 */
import type { WaitingDevice } from '../../main/store/admission';
import type { Disk } from '../../main/store/disk';
import { type Chance, chanceFrom } from '../faults/chance';
import type { Index } from './carrier';
import { areFilesEqual, checkAll, noHarmCounts, nothingUnread } from './checks';
import { Confirmed } from './confirmed';
import { keyFor } from './keys';
import { Laptop } from './laptop';
import { SheetsOfAll } from './sheets';
import { Turns } from './turns';
import type { World } from './world';

export interface Played {
  readonly seed: number;
  readonly laptops: number;
  /** Events that somebody was told are done. */
  readonly confirmed: number;
  readonly story: readonly string[];
  /** What doesn't hold; empty when all is well. */
  readonly wrong: readonly string[];
}

const mostLaptops = 10;
/** 25 November 2026, 8:30. */
const begin = Date.UTC(2026, 10, 25, 7, 30);

/** More than it takes until all has reached all. */
const mostRounds = 10;

/** What a test breaks, to see that it is found out. */
export interface Broken {
  /** The disk as the kits get it: one that lies. */
  readonly kitDisk?: (disk: Disk) => Disk;
  /** True when every laptop that waits is taken for one of ours. */
  readonly trustsAnybody?: boolean;
}

export async function playSchedule(seed: number, broken: Broken = {}): Promise<Played> {
  const schedule = new Schedule(seed, broken);
  try {
    await schedule.play();
    return schedule.played([...schedule.alreadyWrong, ...(await checkAll(schedule.laptops, schedule.confirmed, schedule.sheets))]);
  } catch (error) {
    return schedule.played([error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  }
}

class Schedule {
  readonly laptops: readonly Laptop[];
  readonly confirmed = new Confirmed();
  readonly sheets = new SheetsOfAll();
  /** Found before the end. */
  readonly alreadyWrong: string[] = [];
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #turns: Turns;
  readonly #story: string[] = [];
  /** Pairs of laptops that can't reach each other now. */
  readonly #apart = new Set<string>();
  /** Strangers write into the folder, too. */
  readonly #isHarmed: boolean;
  /** People fill in the tests and the evaluation. */
  readonly #hasSheets: boolean;
  /** Some work by themselves at first, take along and bring what lies on sticks, and come to the others later. */
  readonly #joinLater: boolean;
  #time = begin;

  constructor(seed: number, { kitDisk = (disk) => disk, trustsAnybody = false }: Broken) {
    this.#seed = seed;
    this.#chance = chanceFrom(seed);
    const story = (line: string): void => void this.#story.push(line);
    this.#turns = new Turns(this.#chance, story);
    const asksWhoBelongs = !this.#chance.isOneIn(4);
    /* If nobody asks who belongs to them, a stranger's log counts as any other. */
    this.#isHarmed = asksWhoBelongs && this.#chance.isOneIn(2);
    this.#hasSheets = this.#chance.isOneIn(3);
    this.#joinLater = this.#chance.isOneIn(3);
    const world: World = {
      chance: this.#chance,
      turns: this.#turns,
      time: () => this.#time,
      story,
      sticks: [],
      sheets: this.sheets,
      fault: (what) => void this.alreadyWrong.push(what),
      confirmed: (events) => this.confirmed.add(events),
      kitDisk,
      carriesInPlace: this.#chance.isOneIn(4),
      snapshotAfter: 1 + this.#chance.upTo(12),
      asksWhoBelongs,
      isOurs: (waiting) => trustsAnybody || this.#isOurs(waiting),
    };
    /* Few most of the time: what can go wrong mostly does among three. */
    const count = this.#chance.isOneIn(12) ? mostLaptops : 2 + this.#chance.upTo(2);
    this.laptops = Array.from(
      { length: count },
      (_, index) => new Laptop(String.fromCharCode(97 + index), world, this.#joinLater && !this.#chance.isOneIn(3)),
    );
    /* Most know each other from trainings before this one. */
    for (const laptop of this.laptops) for (const { device } of this.laptops) if (!this.#chance.isOneIn(8)) laptop.knows.add(device);
  }

  get #devices(): readonly string[] {
    return this.laptops.map(({ device }) => device);
  }

  #isOurs({ device, key }: WaitingDevice): boolean {
    return this.#devices.includes(device) && key === keyFor(device).publicKey;
  }

  played(wrong: readonly string[]): Played {
    return { seed: this.#seed, laptops: this.laptops.length, confirmed: this.confirmed.size, story: this.#story, wrong };
  }

  async play(): Promise<void> {
    this.laptops[0]?.create();
    await this.#turns.rest();
    if (this.#joinLater) this.laptops[0]?.kitDoes('pack');
    await this.#turns.rest();
    /* Most trainings are everywhere before the first day. */
    if (!this.#chance.isOneIn(4)) await this.#carryAll();
    const length = 20 + this.#chance.upTo(30 * this.laptops.length);
    for (let count = 0; count < length; count += 1) {
      this.#time += this.#chance.upTo(20_000);
      await this.#somethingHappens();
      for (let turns = this.#chance.upTo(24); turns > 0 && (await this.#turns.step()); turns -= 1);
    }
    await this.#meet();
  }

  async #somethingHappens(): Promise<void> {
    const laptop = this.#anyLaptop();
    if (this.#joinLater && this.#chance.isOneIn(6)) {
      laptop.kitDoes((['pack', 'take-in', 'take-in', 'share'] as const)[this.#chance.upTo(3)] ?? 'pack');
      return;
    }
    const dice = this.#chance.upTo(99);
    if (dice < 2) laptop.kitDoes('admit');
    else if (dice < 5 && this.#isHarmed) await laptop.sufferHarm(this.#devices);
    else if (dice < 9) laptop.kitDoes(this.#chance.isOneIn(2) ? 'pack' : 'take-in');
    else if (dice < 20 && this.#hasSheets) laptop.kitDoes('sheet');
    else if (dice < 43) laptop.kitDoes('act');
    else if (dice < 46) laptop.kitDoes('erase');
    else if (dice < 48) laptop.kitDoes('agree');
    else if (dice < 66) laptop.carrierWorks();
    else if (dice < 80) this.#tell(laptop, this.#anyLaptop());
    else if (dice < 90) laptop.kitDoes('join');
    else if (dice < 92) laptop.kitDoes('close');
    else if (dice < 94) laptop.endKit();
    else if (dice < 95) laptop.endCarrier();
    else if (dice < 96) laptop.losePower();
    else if (dice < 97) laptop.setClock();
    else this.#cutOrJoin(laptop, this.#anyLaptop());
  }

  #anyLaptop(): Laptop {
    const laptop = this.laptops[this.#chance.upTo(this.laptops.length - 1)];
    if (!laptop) throw new Error('There are no laptops');
    return laptop;
  }

  #tell(from: Laptop, to: Laptop): void {
    if (from !== to && !this.#apart.has(pairOf(from, to))) to.hear(from.told);
  }

  #cutOrJoin(one: Laptop, other: Laptop): void {
    const pair = pairOf(one, other);
    if (!this.#apart.delete(pair)) this.#apart.add(pair);
  }

  /** Everybody hears everything, knows all laptops that are ours, starts anew, hears that, too, and lets names be erased. */
  async #meet(): Promise<void> {
    this.#story.push('all meet');
    await this.#turns.rest();
    await this.#allJoin();
    await this.#carryAll();
    /* A kit that was only just started has not looked yet. */
    this.#time += 6000;
    for (const laptop of this.laptops) laptop.kitDoes('join');
    await this.#turns.rest();
    this.alreadyWrong.push(...noHarmCounts(this.laptops), ...(await nothingUnread(this.laptops)));
    for (const laptop of this.laptops) {
      for (const device of this.#devices) laptop.knows.add(device);
      laptop.endKit();
      laptop.startKit();
    }
    await this.#turns.rest();
    await this.#carryAll();
    for (const laptop of this.laptops) laptop.kitDoes('agree');
    await this.#turns.rest();
    await this.#carryAll();
  }

  /** A kit that isn't open is started first. */
  async #allJoin(): Promise<void> {
    for (let round = 0; round < mostRounds && this.laptops.some(({ isAlone }) => isAlone); round += 1) {
      for (const laptop of this.laptops) if (laptop.isAlone) laptop.kitDoes('share');
      await this.#turns.rest();
    }
  }

  /** Until nobody's files say anything new to anybody, and all kits have read them. */
  async #carryAll(): Promise<void> {
    for (let round = 0; round < mostRounds && !(round > 0 && areFilesEqual(this.laptops)); round += 1) {
      await this.#carry();
      /* Longer than until each looks by itself. */
      this.#time += 6000;
      for (const laptop of this.laptops) laptop.kitDoes('join');
      await this.#turns.rest();
    }
  }

  async #carry(): Promise<void> {
    for (let round = 0; round < mostRounds && !(round > 0 && areFilesEqual(this.laptops)); round += 1) {
      const told: readonly Index[] = this.laptops.map((laptop) => laptop.told);
      for (const laptop of this.laptops) {
        laptop.forget();
        laptop.catchUp(told);
      }
      await this.#turns.rest();
    }
  }
}

const pairOf = (one: Laptop, other: Laptop): string => [one.name, other.name].toSorted().join();
