import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import type { Language } from '../../../../domain/kernel/language';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { certify, changedForReason } from '../../../../domain/signing/certified';
import { listCode, shownDigest } from '../../../../domain/signing/list-code';
import type { DomainEvent } from '../../../../domain/training/event';
import { machineClock } from '../../../../main/clock';
import { runCommand } from '../../../../main/command-line/run-command';
import { readListFile } from '../../../../main/lists/read-list';
import { takeLock } from '../../../../main/store/lock';
import { erasedLine } from '../../../../main/store/log-line';
import { nodeDisk } from '../../../../main/store/node-disk';
import { TrainingLog } from '../../../../main/store/training-log';
import { verify } from '../../../../main/store/verify';
import { momentAt } from '../../builders';
import { fileOf, logLines } from '../store/log-text';
import { aside, idOf, now, writer } from '../store/notebook';

const lines = logLines([['Anić'], ['Borić', 'Verić']]);

interface Terminal {
  readonly data: string;
  readonly file: string;
  readonly run: (
    ...typed: readonly string[]
  ) => Promise<{ readonly exitCode: number; readonly printed: readonly string[]; readonly told: string }>;
}

const asideIn = (data: string): string => join(data, 'set-aside', 'some-id');

/** A data folder with one training of one log. */
function terminal(language: Language = 'en'): Terminal {
  const data = mkdtempSync(join(tmpdir(), 'kit-verify-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const logs = join(data, 'trainings', 'some-id', 'logs');
  mkdirSync(logs, { recursive: true });
  const file = join(logs, 'laptop-first.ndjson');
  writeFileSync(file, fileOf(lines));
  return {
    data,
    file,
    run: async (...typed) => {
      const printed: string[] = [];
      const told: string[] = [];
      const exitCode = await runCommand(['verify', ...typed], {
        print: (line) => printed.push(line),
        tell: (line) => told.push(line),
        dataFolder: data,
        contentFolder: data,
        language,
        version: '1.2.3',
        readList: readListFile,
        readSquareCodes: async () => [],
        readLine: async () => '',
      });
      return { exitCode, printed, told: told.join('\n') };
    },
  };
}

test('what lies aside and stands nowhere is told, and then not everything is as it was written', async () => {
  const { data, file, run } = terminal();
  mkdirSync(asideIn(data), { recursive: true });
  const name = '2026-11-25-laptop-first.ndjson';
  writeFileSync(join(asideIn(data), name), fileOf(lines));
  expect((await run('some-id')).exitCode).toBe(0);
  writeFileSync(file, fileOf(lines.slice(0, 2)));
  const { exitCode, printed } = await run('some-id');
  expect(exitCode).toBe(1);
  expect(printed).toContainEqual(expect.stringContaining(`“${name}”, in the folder “set-aside”, has 2 entries that were confirmed`));
});

test('says in words that everything is as it was written, with a digest to be compared on paper', async () => {
  const { exitCode, printed, told } = await terminal().run('some-id');
  expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
  expect(printed).toEqual([
    'Everything is as it was written.',
    'laptop-first.ndjson: 3 entries, chain intact',
    'Participants: 3, marks: 0, days begun: 0, entries: 3',
    expect.stringMatching(/^Digest: (?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u),
  ]);
});

test('compares a digest as it was typed from paper', async () => {
  const { run } = terminal();
  const { digest } = JSON.parse((await run('some-id', '--json')).printed[0] ?? '');
  const agreed = await run('some-id', '--digest', digest.toUpperCase());
  expect([agreed.exitCode, agreed.printed.at(-1)]).toEqual([
    0,
    'The digest agrees: nothing was added or changed since the paper or the file was made.',
  ]);
  const other = await run('some-id', '--digest', '0000 1111');
  expect([other.exitCode, other.printed.at(-1)]).toEqual([1, expect.stringMatching(/^The digest is another one than 0000 1111/u)]);
  expect(JSON.parse((await run('some-id', '--digest', 'x', '--json')).printed[0] ?? '')).toMatchObject({
    digestAgrees: false,
    isIntact: true,
  });
});

test.each<[Language, string]>([
  ['en', 'laptop-first.ndjson: 2 entries, line 2: it was changed after it was written'],
  ['sr-Latn', 'laptop-first.ndjson: 2 zapisa, red 2: menjan je pošto je upisan'],
  ['sr-Cyrl', 'laptop-first.ndjson: 2 записа, ред 2: мењан је пошто је уписан'],
])('names file, line and reason in %s, and changes nothing', async (language, expected) => {
  const { data, file, run } = terminal(language);
  const damaged = Buffer.from(fileOf(lines)).toString().replace(idOf('Anić'), idOf('Amić'));
  writeFileSync(file, damaged);
  const { exitCode, printed } = await run('some-id');
  expect([exitCode, printed[1]]).toEqual([1, expected]);
  expect([readFileSync(file, 'utf8'), readdirSync(data)]).toEqual([damaged, ['trainings']]);
});

test('reads beside an app that has the folder open', async () => {
  const { data, run } = terminal();
  const lock = await takeLock(data, machineClock().boot);
  if ('heldBy' in lock) throw new Error('The new folder is held');
  onTestFinished(lock.release);
  expect((await run('some-id')).exitCode).toBe(0);
});

test.each(['another-id', '..', '../trainings/some-id', '.'])('knows no training %s', async (id) => {
  const { exitCode, printed, told } = await terminal().run(id);
  expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: [] });
  expect(told).toContain(`There is no training “${id}”`);
});

test('names who certified a day, whether that can be recomputed, what was changed since and why, and what another laptop did unknowingly', async () => {
  const { data, file, run } = terminal();
  const folder = join(data, 'trainings', 'some-id');
  const open = (device: string) =>
    TrainingLog.open(nodeDisk, folder, 'some-id' as TrainingId, writer(device, 'later'), aside, () => undefined);
  const other = await open('other');
  const log = await open('mine');
  const mark = (name: string, halfDay: 'd1am' | 'd2am'): DomainEvent => ({
    type: 'attendance-marked',
    body: { participant: idOf(name), halfDay, state: 'absent', at: null, replaces: [] },
  });
  await log.confirm([mark('Anić', 'd1am')], now);
  const found = await verify(nodeDisk, folder, 'some-id' as TrainingId);
  const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };
  const certified = certify(log.training.state, { day: 1, name: 'Mira Mirić', role: 'voditeljka', strokes }, found);
  if (isRefusal(certified)) throw new Error(certified.refused);
  await log.confirm(certified, momentAt('17:00'));
  const changed = changedForReason(log.training, [mark('Borić', 'd1am')], 'Zamenjene');
  if (isRefusal(changed)) throw new Error(changed.refused);
  await log.confirm(changed, momentAt('17:30'));
  await other.confirm([mark('Verić', 'd1am')], momentAt('18:10'));
  await other.confirm([mark('Verić', 'd2am')], momentAt('18:20'));
  await Promise.all([log.close(), other.close()]);
  const { exitCode, printed } = await run('some-id', '--digest', listCode('some-id' as TrainingId, 1, found.digest));
  expect(exitCode).toBe(0);
  expect(printed.slice(-5)).toEqual([
    `Day 1 was certified on 2026-11-25 at 17:00 by Mira Mirić, voditeljka; digest then: ${shownDigest(found.digest)}`,
    'Recomputed from what is written here, the digest of day 1 is the same.',
    'Day 1 was changed after it was certified, on 2026-11-25 at 17:30: Zamenjene',
    'Day 1: Changed on another laptop that did not know of the certification, 2026-11-25, 18:10: marks of 1 person.',
    'The digest is that of day 1, as it was certified. What was changed since is told with it.',
  ]);
  rmSync(file);
  const lacking = await run('some-id', '--digest', found.digest);
  expect([lacking.exitCode, lacking.printed.at(-1)]).toEqual([1, expect.stringContaining('it does not prove the list')]);
});

test('names the line from which on names are missing, though nobody was erased', async () => {
  const { run, file } = terminal();
  writeFileSync(file, fileOf([...lines.slice(0, 2), ...lines.slice(2).map(erasedLine)]));
  const { exitCode, printed } = await run('some-id');
  expect(exitCode).toBe(1);
  expect(printed).toContain(
    '“laptop-first.ndjson”, from line 3 on: 2 entries lack their names or notes, though nobody was erased. Take this training in again from a laptop, a bundle or a second place that still has them.',
  );
});
