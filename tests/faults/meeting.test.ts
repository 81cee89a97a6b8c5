/**
 * Three laptops that are killed again and again, each in the midst of writing, while their folders are copied to each other now and then:
 * what was confirmed on one is on all after they met, and all are equal.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Training } from '../../domain/training/state';
import { trainingId } from '../unit/builders';
import { actsIn } from './acts';
import { bundled } from './bundle';
import { type Chance, chanceFrom } from './chance';
import { openFolder } from './open-folder';
import { StoreChild } from './store-child';

/** Always the same deaths, as far as the system's own timing lets them be. */
const seed = 20_261_129;
const rounds = 8;
const laptops = 3;
/** The most pieces of an act, which is written in three or four. */
const mostPieces = 30;

const program = bundled('tests/faults/store-process.ts');

const logFolderOf = (folder: string): string => join(folder, 'trainings', trainingId, 'logs');

function logsIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(logFolderOf(folder))) return {};
  const names = readdirSync(logFolderOf(folder)).filter((name) => name.endsWith('.ndjson'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(logFolderOf(folder), name), 'utf8')]));
}

/** Undefined while it never came as far as that. */
function deviceOf(folder: string): string | undefined {
  const path = join(folder, 'device.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).device : undefined;
}

const isOf = (folder: string, name: string): boolean => name.startsWith(`${deviceOf(folder)}-`);

/**
 * Carries files as a tool does: another's logs as they are now, each put in its place whole; a third one's only where there is more of
 * them.
 */
function carry(from: string, to: string): void {
  mkdirSync(logFolderOf(to), { recursive: true });
  const there = logsIn(to);
  for (const [name, text] of Object.entries(logsIn(from))) {
    const isNewer = isOf(from, name) || text.length > (there[name]?.length ?? -1);
    if (isOf(to, name) || !isNewer) continue;
    const unfinished = join(logFolderOf(to), `.carried-${name}.tmp`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, join(logFolderOf(to), name));
  }
}

function carryAny(folders: readonly string[], chance: Chance): void {
  const from = folders[chance.upTo(folders.length - 1)];
  const to = folders[chance.upTo(folders.length - 1)];
  if (from !== undefined && to !== undefined && from !== to) carry(from, to);
}

async function trainingIn(folder: string): Promise<Training> {
  const opened = await openFolder(folder, undefined, { isSharing: true });
  if ('heldBy' in opened) throw new Error(`${folder} is held by ${opened.heldBy}`);
  await opened.close();
  return opened.log.training;
}

test(`${rounds * laptops} deaths on ${laptops} laptops in a row: all that was confirmed is on all of them after they met`, async () => {
  const chance = chanceFrom(seed);
  const home = mkdtempSync(join(tmpdir(), 'kit-meeting-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const folders = Array.from({ length: laptops }, (_, number) => join(home, `laptop-${number}`));
  const confirmed: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const children = folders.map(
      (folder, number) =>
        new StoreChild(program(), {
          kind: 'share',
          folder,
          round: round * laptops + number,
          clockWrong: 0,
          pieces: chance.upTo(mostPieces),
        }),
    );
    const deaths = children.map((child) => child.ended());
    /* The others go on meanwhile. */
    for (const dying of deaths) {
      expect(await dying, children.map(({ complaints }) => complaints).join('')).toBe(true);
      carryAny(folders, chance);
    }
    confirmed.push(...children.flatMap((child) => child.told('act')));
  }
  /* Each mends what it left, and then they meet. */
  for (const folder of folders) await trainingIn(folder);
  for (const from of folders) for (const to of folders) if (from !== to) carry(from, to);

  expect(confirmed.length).toBeGreaterThan(rounds);
  const trainings = await Promise.all(folders.map(trainingIn));
  for (const training of trainings) {
    const { whole, inPart } = actsIn(training.state);
    expect(confirmed.filter((name) => !whole.has(name))).toEqual([]);
    expect(inPart).toEqual([]);
    expect(training).toEqual(trainings[0]);
  }
  const [files, ...others] = folders.map(logsIn);
  for (const other of others) expect(other).toEqual(files);
}, 120_000);
