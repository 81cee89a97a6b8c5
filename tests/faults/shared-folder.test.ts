/**
 * Two or three laptops whose trainings Syncthing carries, the real one: connected, cut off and connected again, with a kit and a Syncthing
 * that die in the middle of their work, clocks that are a day wrong, a data folder that was restored on another laptop, and an erasing that
 * one of them hears of late. What was confirmed on one is on all in the end, and all are equal.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inOrder } from '../../domain/training/event';
import type { Training } from '../../domain/training/state';
import { startSyncthings } from '../syncthings';
import { trainingId } from '../unit/builders';
import { skipWithout } from '../unit/skipping';
import { actsIn, happeningsOf, nameOfAct } from './acts';
import { bundled } from './bundle';
import { openFolder } from './open-folder';
import { StoreChild } from './store-child';

skipWithout('syncthing');

const program = bundled('tests/faults/store-process.ts');
const day = 86_400_000;
/** How far the clock of each laptop is ahead, in milliseconds. */
const clocks = [0, day, -day] as const;

/** Each start has a number of its own, so that no two acts have one name. */
class Door {
  readonly folder: string;
  readonly #clockWrong: number;
  readonly #children: StoreChild[] = [];
  readonly #round: () => number;

  constructor(folder: string, clockWrong: number, round: () => number) {
    this.folder = folder;
    this.#clockWrong = clockWrong;
    this.#round = round;
  }

  get trainings(): string {
    return join(this.folder, 'trainings');
  }

  get confirmed(): readonly string[] {
    return this.#children.flatMap((child) => child.told('act'));
  }

  async open(): Promise<void> {
    const child = new StoreChild(program(), { kind: 'share', folder: this.folder, round: this.#round(), clockWrong: this.#clockWrong });
    this.#children.push(child);
    await child.line((line) => line === 'open');
  }

  /** Until it has confirmed so many more. */
  async goesOn(acts: number): Promise<void> {
    const until = this.#child.told('act').length + acts;
    await this.#child.line(() => this.#child.told('act').length >= until);
  }

  /** Until it knows as many acts as that. */
  async knows(acts: number): Promise<void> {
    await this.#child.line(() => Number(this.#child.told('knows').at(-1)) >= acts);
  }

  /** It notes nothing more, and goes on reading. */
  async rest(): Promise<void> {
    this.#child.say('rest');
    await this.#child.line((line) => line === 'rests');
  }

  /** All persons, or those that another laptop erased, from the files of this one. */
  async erase(): Promise<void> {
    this.#child.say('erase');
    await this.#child.line((line) => line === 'erased');
  }

  kill(): Promise<void> {
    return this.#child.kill();
  }

  async close(): Promise<void> {
    this.#child.say('stop');
    expect(await this.#child.ended()).toBe(false);
    expect(this.#child.complaints).toBe('');
  }

  get #child(): StoreChild {
    const child = this.#children.at(-1);
    if (!child) throw new Error(`Nobody is at ${this.folder}`);
    return child;
  }
}

const logFolderOf = ({ trainings }: Door): string => join(trainings, trainingId, 'logs');

const logsOf = (door: Door): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(logFolderOf(door)).map((name) => [name, readFileSync(join(logFolderOf(door), name), 'utf8')]));

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'kit-shared-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** One for each of these clocks. */
function doorsIn(home: string, wrong: readonly number[]): readonly Door[] {
  let round = 0;
  const nextRound = (): number => {
    round += 1;
    return round;
  };
  return wrong.map((each, number) => new Door(join(home, `laptop-${number}`), each, nextRound));
}

const confirmedAt = (doors: readonly Door[]): readonly string[] => doors.flatMap((door) => door.confirmed);

/** Returns the trainings that another start finds on each. */
async function trainingsOf(doors: readonly Door[]): Promise<readonly Training[]> {
  const trainings: Training[] = [];
  for (const { folder } of doors) {
    const opened = await openFolder(folder, undefined, { isSharing: true });
    if ('heldBy' in opened) throw new Error(`${folder} is held by ${opened.heldBy}`);
    trainings.push(opened.log.training);
    await opened.close();
  }
  return trainings;
}

function expectEqual(doors: readonly Door[], trainings: readonly Training[]): void {
  for (const training of trainings) {
    expect(training.events).toEqual([...training.events].sort(inOrder));
    expect(training).toEqual(trainings[0]);
  }
  const [files, ...others] = doors.map(logsOf);
  for (const other of others) expect(other).toEqual(files);
}

test('three laptops, cut off and joined, killed and wrong about the day, end equal with all that was confirmed', async () => {
  const home = newHome();
  const doors = doorsIn(home, clocks);
  const [a, b, c] = doors;
  if (!a || !b || !c) throw new Error('Three laptops are needed');
  const syncthings = await startSyncthings(
    doors.map(({ trainings }) => trainings),
    { home: join(home, 'syncthing'), watchDelay: 1 },
  );
  onTestFinished(() => syncthings.close());

  for (const door of doors) await door.open();
  await Promise.all(doors.map((door) => door.goesOn(5)));
  /* Live: each learns what the others wrote up to now. */
  const known = confirmedAt(doors).length;
  await Promise.all(doors.map((door) => door.knows(known)));

  await syncthings.cut(1);
  await Promise.all(doors.map((door) => door.goesOn(5)));
  await c.kill();
  await syncthings.kill(0);
  await b.goesOn(5);
  await c.open();
  await Promise.all([a.goesOn(5), c.goesOn(5)]);
  await syncthings.start(0);
  await syncthings.connect(1);
  await Promise.all(doors.map((door) => door.goesOn(5)));
  for (const door of doors) await door.close();
  await syncthings.settled();

  const trainings = await trainingsOf(doors);
  for (const training of trainings) {
    const { whole, inPart } = actsIn(training.state);
    expect(confirmedAt(doors).filter((name) => !whole.has(name))).toEqual([]);
    expect(inPart).toEqual([]);
  }
  expectEqual(doors, trainings);
  /* Each log has one writer, so that nothing is ever changed apart. */
  expect(Object.keys(logsOf(a)).filter((name) => name.includes('sync-conflict'))).toEqual([]);
}, 180_000);

test('a data folder that was restored on another laptop, and an erasing that its old one hears of late: nothing is lost, and nobody left', async () => {
  const home = newHome();
  const doors = doorsIn(home, [0, 0, 0]);
  const [office, old, restored] = doors;
  if (!office || !old || !restored) throw new Error('Three laptops are needed');
  const syncthings = await startSyncthings(
    doors.map(({ trainings }) => trainings),
    { home: join(home, 'syncthing'), watchDelay: 1 },
  );
  onTestFinished(() => syncthings.close());
  for (const door of [office, old]) await door.open();
  await Promise.all([office, old].map((door) => door.goesOn(3)));
  await office.rest();
  /* With its name and its key: its logs are this laptop's own, too. */
  mkdirSync(restored.folder, { recursive: true });
  copyFileSync(join(old.folder, 'device.json'), join(restored.folder, 'device.json'));
  await restored.open();
  await restored.rest();
  await restored.knows(confirmedAt(doors).length);

  await syncthings.cut(1);
  await old.goesOn(3);
  await old.rest();
  const before = confirmedAt(doors);
  await restored.erase();
  await restored.close();
  await syncthings.settled();
  await office.erase();
  await office.close();
  await old.kill();
  /* It starts once more before it hears of it, and mends what it left. */
  await old.open();
  await old.rest();
  await syncthings.connect(1);
  await syncthings.settled();
  expect(Object.keys(logsOf(old)).some((name) => name.includes('.sync-conflict-'))).toBe(true);
  await old.knows(confirmedAt(doors).length);
  await old.erase();
  await old.close();
  await syncthings.settled();

  const trainings = await trainingsOf(doors);
  expectEqual(doors, trainings);
  const people = new Set(trainings[0]?.state.participants.map(({ id }) => String(id)));
  expect(confirmedAt(doors).filter((name) => !people.has(`${name.replaceAll(' ', '-')}-0`))).toEqual([]);
  const named = before.filter((name) => doors.some((door) => Object.values(logsOf(door)).join('').includes(`"${name}"`)));
  expect(named).toEqual([]);
}, 180_000);

const isOnItsWay = (name: string): boolean => name.startsWith('.syncthing.') && name.endsWith('.tmp');

test('a Syncthing that dies in the middle of a file: nothing of it counts before it is whole, and all of it then', async () => {
  const home = newHome();
  const doors = doorsIn(home, [0, 0]);
  const [from, to] = doors;
  if (!from || !to) throw new Error('Two laptops are needed');
  const opened = await openFolder(from.folder, undefined, { isSharing: true });
  if ('heldBy' in opened) throw new Error('The folder is held');
  for (let count = 1; count <= 150; count += 1)
    await opened.log.confirm(happeningsOf(nameOfAct(1, count, 'import'), 'import'), opened.now());
  const { events } = opened.log.training;
  await opened.close();
  mkdirSync(logFolderOf(to), { recursive: true });
  const seen = new Promise<void>((resolve) => {
    const watcher = watch(logFolderOf(to), (_what, name) => {
      if (!isOnItsWay(name ?? '')) return;
      watcher.close();
      resolve();
    });
  });
  const syncthings = await startSyncthings(
    doors.map(({ trainings }) => trainings),
    { home: join(home, 'syncthing'), watchDelay: 1, fastest: 500 },
  );
  onTestFinished(() => syncthings.close());
  await seen;
  await syncthings.kill(1);
  const left = readdirSync(logFolderOf(to));
  expect(left.filter(isOnItsWay)).toHaveLength(1);
  expect(left.filter((name) => !isOnItsWay(name))).toEqual([]);
  const [before] = await trainingsOf([to]);
  expect(before?.events).toEqual([]);
  await syncthings.start(1);
  await syncthings.settled();
  const trainings = await trainingsOf(doors);
  expectEqual(doors, trainings);
  expect(trainings[1]?.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  expect(existsSync(join(to.folder, 'set-aside'))).toBe(false);
}, 180_000);
