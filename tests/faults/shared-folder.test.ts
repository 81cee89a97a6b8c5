/**
 * Three laptops whose trainings Syncthing carries, the real one: connected, cut off and connected again, with a kit and a Syncthing that
 * die in the middle of their work, and a clock that is a day wrong. What was confirmed on one is on all in the end, and all are equal.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inOrder } from '../../domain/training/event';
import { startSyncthings } from '../syncthings';
import { trainingId } from '../unit/builders';
import { skipWithout } from '../unit/skipping';
import { actsIn } from './acts';
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

const logsOf = ({ trainings }: Door): Readonly<Record<string, string>> => {
  const folder = join(trainings, trainingId, 'logs');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

test('three laptops, cut off and joined, killed and wrong about the day, end equal with all that was confirmed', async () => {
  const home = mkdtempSync(join(tmpdir(), 'kit-shared-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  let round = 0;
  const nextRound = (): number => {
    round += 1;
    return round;
  };
  const doors = clocks.map((wrong, number) => new Door(join(home, `laptop-${number}`), wrong, nextRound));
  const [a, b, c] = doors;
  if (!a || !b || !c) throw new Error('Three laptops are needed');
  const syncthings = await startSyncthings(
    doors.map(({ trainings }) => trainings),
    { home: join(home, 'syncthing'), watchDelay: 1 },
  );
  onTestFinished(() => syncthings.close());
  const confirmed = (): number => doors.reduce((sum, door) => sum + door.confirmed.length, 0);

  for (const door of doors) await door.open();
  await Promise.all(doors.map((door) => door.goesOn(5)));
  /* Live: each learns what the others wrote up to now. */
  const known = confirmed();
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

  const trainings = [];
  for (const { folder } of doors) {
    const opened = await openFolder(folder);
    if ('heldBy' in opened) throw new Error(`${folder} is held by ${opened.heldBy}`);
    trainings.push(opened.log.training);
    await opened.close();
  }
  for (const training of trainings) {
    const { whole, inPart } = actsIn(training.state);
    expect(doors.flatMap((door) => door.confirmed).filter((name) => !whole.has(name))).toEqual([]);
    expect(inPart).toEqual([]);
    expect(training.events).toEqual([...training.events].sort(inOrder));
    expect(training).toEqual(trainings[0]);
  }
  const [files, ...others] = doors.map(logsOf);
  for (const other of others) expect(other).toEqual(files);
  /* Each log has one writer, so that nothing is ever changed apart. */
  expect(Object.keys(files ?? {}).filter((name) => name.includes('sync-conflict'))).toEqual([]);
}, 180_000);
