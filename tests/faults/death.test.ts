/** A kit that is killed at any moment: whatever it confirmed is there, nothing is there in half, and nobody has to mend anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isTemporary } from '../../main/store/durable-json';
import { type ActKind, actsIn } from './acts';
import { bundled } from './bundle';
import { type Chance, chanceFrom, seedOfThisRun } from './chance';
import { openFolder } from './open-folder';
import { StoreChild } from './store-child';

const seed = seedOfThisRun();
const rounds = 200;
/** Each deals with a folder of its own at the same time. */
const lanes = 2;
/** A folder is used for so many deaths: reading a long training takes longer than dying. */
const deathsPerFolder = 10;

const program = bundled('tests/faults/store-process.ts');

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-death-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What was confirmed in a folder up to now. */
interface Confirmed {
  readonly acts: Set<string>;
  settings: string;
}

const nothingYet = (): Confirmed => ({ acts: new Set(), settings: '' });

function hear(child: StoreChild, confirmed: Confirmed): void {
  for (const name of child.told('act')) confirmed.acts.add(name);
  confirmed.settings = child.told('settings').at(-1) ?? confirmed.settings;
}

/** Starts one or two, and kills them while they start or while they work. */
async function liveAndDie(folder: string, round: number, chance: Chance): Promise<readonly StoreChild[]> {
  const start = (): StoreChild =>
    new StoreChild(program(), { kind: 'load', folder, round, seed: chance.upTo(2 ** 30), inPieces: chance.isOneIn(2) });
  const children = chance.isOneIn(5) ? [start(), start()] : [start()];
  if (chance.isOneIn(4)) await pause(chance.upTo(150));
  else {
    await Promise.any(children.map((child) => child.line((line) => line === 'open')));
    await pause(chance.upTo(60));
  }
  await Promise.all(children.map((child) => child.kill()));
  return children;
}

const isLater = (one: string, other: string): boolean => {
  const [[oneRound = 0, oneCount = 0], [round = 0, count = 0]] = [one.split(' ').map(Number), other.split(' ').map(Number)];
  return oneRound > round || (oneRound === round && oneCount >= count);
};

async function expectNothingLost(folder: string, confirmed: Confirmed, where: string): Promise<void> {
  const opened = await openFolder(folder);
  if ('heldBy' in opened) throw new Error(`${where}: held by ${opened.heldBy}`);
  const { whole, inPart } = actsIn(opened.log.training.state);
  expect(
    [...confirmed.acts].filter((name) => !whole.has(name)),
    `${where}: confirmed and lost`,
  ).toEqual([]);
  expect(inPart, `${where}: there in part`).toEqual([]);
  if (confirmed.settings !== '')
    expect(opened.settings.data.openTraining, where).toSatisfy((found) => isLater(String(found), confirmed.settings));
  await opened.close();
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(
    left.map(({ name }) => name).filter((name) => isTemporary(name) || name.startsWith('lock')),
    `${where}: left behind`,
  ).toEqual([]);
}

async function dieOften(lane: number, chance: Chance): Promise<number> {
  let deathsAtWork = 0;
  let folder = '';
  let confirmed = nothingYet();
  for (let round = 1; round <= rounds / lanes; round += 1) {
    if (round % deathsPerFolder === 1) {
      folder = newFolder();
      confirmed = nothingYet();
    }
    const where = `lane ${lane}, round ${round}, FAULTS_SEED=${seed}`;
    const children = await liveAndDie(folder, round, chance);
    const atWork = children.filter((child) => child.told('open').length > 0);
    expect(atWork.length, `${where}: holders`).toBeLessThan(2);
    expect(children.map((child) => child.complaints).join(''), where).toBe('');
    deathsAtWork += atWork.length;
    for (const child of atWork) hear(child, confirmed);
    await expectNothingLost(folder, confirmed, where);
  }
  return deathsAtWork;
}

test(`${rounds} deaths under load lose nothing that was confirmed, leave nothing in half and nothing to mend by hand`, async () => {
  const chance = chanceFrom(seed);
  const seeds = Array.from({ length: lanes }, () => chance.upTo(2 ** 30));
  const deathsAtWork = await Promise.all(seeds.map((laneSeed, lane) => dieOften(lane, chanceFrom(laneSeed))));
  expect(deathsAtWork.reduce((sum, deaths) => sum + deaths, 0)).toBeGreaterThan(rounds / 2);
}, 180_000);

test.each<ActKind>(['import', 'together'])(
  'an act of 50 people (%s) that death cut off is there with all of them or with none',
  async (act) => {
    const chance = chanceFrom(seed);
    const folder = newFolder();
    const confirmed = nothingYet();
    for (const [round, pieces] of [0, 1, chance.upTo(12), chance.upTo(12), 1000].entries()) {
      const child = new StoreChild(program(), { kind: 'die-in-act', folder, round, act, pieces });
      const where = `${act}, killed after ${pieces} pieces, FAULTS_SEED=${seed}`;
      expect(await child.ended(), where).toBe(pieces < 1000);
      expect(child.told('act').length, where).toBe(pieces < 1000 ? 1 : 2);
      hear(child, confirmed);
      await expectNothingLost(folder, confirmed, where);
    }
  },
  60_000,
);
