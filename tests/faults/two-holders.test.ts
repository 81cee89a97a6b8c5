/** A folder that a living process has open is refused to everybody else, who are told which process it is. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { machineClock } from '../../main/clock';
import { noFiles } from '../../main/kit/no-files';
import { openKit } from '../../main/kit/open-kit';
import { readListFile } from '../../main/lists/read-list';
import { temporaryOf } from '../../main/store/durable-json';
import { bundled } from './bundle';
import { StoreChild } from './store-child';

const program = bundled('tests/faults/store-process.ts');
const commandLine = bundled('main/command-line/main.ts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-holders-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

async function holder(): Promise<StoreChild> {
  const child = new StoreChild(program(), { kind: 'hold', folder });
  await child.line((line) => line === 'open');
  return child;
}

const open = (): ReturnType<typeof openKit> =>
  openKit({
    dataFolder: folder,
    contentFolder: 'content',
    machine: machineClock(),
    readList: readListFile,
    readSquareCodes: async () => [],
    files: noFiles,
    language: 'en',
    version: '0',
    runtime: 'none',
  });

/** Every file and what it says, to see that nothing was touched. */
const contentOfFolder = (): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')] as const);

test('a second kit is refused and told who has the folder; after that one’s death it opens by itself and tidies', async () => {
  const child = await holder();
  const unfinished = temporaryOf(join(folder, 'settings.json'));
  writeFileSync(unfinished, 'half a');
  expect(await open()).toMatchObject({ problem: 'held', folder, heldBy: child.number });
  expect(existsSync(unfinished), 'the living may be about to finish it').toBe(true);
  await child.kill();
  const opened = await open();
  if ('problem' in opened) throw new Error(opened.reason);
  expect(opened.kit.deskView().notices).toContainEqual(expect.objectContaining({ notice: 'lock-taken-over' }));
  expect(existsSync(unfinished)).toBe(false);
  await opened.close();
});

test.each([
  ['new', '--programme', 'prevention-of-trafficking', '--place', 'Niš', '--days', '2026-11-25,2026-11-26', '--language', 'en'],
  ['import-list', 'training', 'tests/samples/belgrade-2023-10-11.csv'],
  ['mark', 'training', '--participant', 'Ana Anić', '--half-day', 'd1am', '--state', 'present'],
])('the command line beside the app is refused `%s`, with the process to look for', async (...words) => {
  const child = await holder();
  const before = contentOfFolder();
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine(), ...words, '--data', folder], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(new RegExp(`\\b${child.number}\\b`, 'u'));
  expect(contentOfFolder()).toEqual(before);
});
