/** A list is read in a process of its own: whatever becomes of that one, or of the kit meanwhile, the day goes on and nothing comes in in half. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ListPreview } from '../../domain/desk/previews';
import type { Refusal } from '../../domain/kernel/refusal';
import { nodeProcesses } from '../../main/apart/node-process';
import { readListsApart } from '../../main/lists/lists-apart';
import { type ListKind, readListFile } from '../../main/lists/read-list';
import { processesOfThisSystem } from '../../main/store/process-life';
import { textFrom } from '../outside';
import { detailsInput, personNamed } from '../unit/builders';
import { writeSmallContent } from '../unit/main/content/small-content';
import { act, type Bench, openInFolder, training } from '../unit/main/kit/open-in-folder';
import { echoingWorkbook } from '../unit/main/lists/raw-workbook';
import { bundled } from './bundle';
import { chanceFrom, seedOfThisRun } from './chance';
import type { ReaderKind } from './reader-process';
import { StoreChild } from './store-child';

const reader = bundled('tests/faults/reader-process.ts');
const importer = bundled('tests/faults/importing-process.ts');
const commandLine = bundled('main/command-line/main.ts', { 'list-process': 'main/lists/list-process.ts' });

const { mayLive } = processesOfThisSystem();
const enough = { seconds: 120, megabytes: 1024 };

const readAs = (kind: ReaderKind): void => {
  process.env.READER = kind;
};

let folder = '';
/** The file in which the program that reads writes its number. */
let numberFile = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-reading-'));
  numberFile = join(folder, 'number');
  process.env.READER_FILE = numberFile;
  readAs('faithful');
  onTestFinished(() => {
    delete process.env.READER;
    delete process.env.READER_FILE;
    rmSync(folder, { recursive: true, force: true });
  });
});

const apart = (limits = enough): ReturnType<typeof readListsApart> => readListsApart(nodeProcesses(reader), limits);

/** Once it is at work. */
async function numberOfReader(): Promise<number> {
  for (;;) {
    try {
      return Number(readFileSync(numberFile, 'utf8'));
    } catch {
      /* It hasn't begun yet. */
      await pause(5);
    }
  }
}

/** Fails, by the time that a test may take, when it goes on. */
async function endOf(process: number): Promise<void> {
  while (mayLive({ process, started: '' })) await pause(5);
}

async function openWith(readList: ReturnType<typeof apart>): Promise<Bench> {
  const content = join(folder, 'content');
  writeSmallContent(content);
  const bench = await openInFolder(undefined, content, undefined, undefined, { readList });
  await bench.kit.requests['create-training']({ ...detailsInput, programme: 'small' });
  await bench.kit.requests['answer-room'](false);
  await act(bench, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  return bench;
}

function previewOf(bench: Bench, name: string, content: string | Uint8Array): Promise<ListPreview | Refusal | undefined> {
  bench.choose = join(folder, name);
  writeFileSync(bench.choose, content);
  return Promise.resolve(bench.kit.requests['preview-list']());
}

async function markFirst(bench: Bench): Promise<void> {
  const [row] = training(bench).register.rows;
  if (!row) throw new Error('nobody is on the list');
  await act(bench, { kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'present', at: '' });
}

const registerOf = (bench: Bench): readonly (readonly string[])[] =>
  training(bench).register.rows.map(({ person, marks }) => [person.firstName, person.lastName, marks.d1am.state]);

const twoPeople = 'Ime;Prezime\nIva;Ivić\nOto;Otić\n';

describe('a list that another process reads', { timeout: 60_000 }, () => {
  const samples = [
    'belgrade-2023-10-11.csv',
    'messy.csv',
    'nis-2023-11-21.cirilica.csv',
    'nis-2023-11-21.windows-1250.csv',
    'novi-sad-2023-10-30.xlsx',
  ];
  const kinds: readonly ListKind[] = ['people', 'agenda'];

  test.each(samples.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
    '(%s as %s) is the one that is read here',
    async (name, kind) => {
      const order = { kind, file: name, content: readFileSync(resolve('tests/samples', name)) };
      expect(await apart()(order)).toEqual(await readListFile(order));
      await endOf(await numberOfReader());
    },
  );

  test('is refused with the reason that the other process found, when it would fill the memory', async () => {
    const bench = await openWith(apart());
    expect(await previewOf(bench, 'echo.xlsx', echoingWorkbook(100, 4_000_000))).toEqual({
      refused: 'list-cell-too-long',
      values: { file: 'echo.xlsx', line: 2, most: 32_767 },
    });
    expect(registerOf(bench)).toEqual([['Ana', 'Anić', 'not-marked']]);
  });

  test('keeps nobody from marking a person, and its death is told', async () => {
    readAs('endless');
    const bench = await openWith(apart());
    const preview = previewOf(bench, 'list.csv', twoPeople);
    const number = await numberOfReader();
    await markFirst(bench);
    expect(mayLive({ process: number, started: '' }), 'it was reading all the while').toBe(true);
    process.kill(number, 'SIGKILL');
    expect(await preview).toEqual({ refused: 'list-reading-ended', values: { file: 'list.csv' } });
    expect(registerOf(bench)).toEqual([['Ana', 'Anić', 'present']]);
  });

  test('is stopped when its time is up, and nothing of it comes in', async () => {
    readAs('endless');
    const bench = await openWith(apart({ ...enough, seconds: 2 }));
    expect(await previewOf(bench, 'list.csv', twoPeople)).toEqual({
      refused: 'list-took-too-long',
      values: { file: 'list.csv', seconds: 2 },
    });
    expect(registerOf(bench)).toEqual([['Ana', 'Anić', 'not-marked']]);
    await endOf(await numberOfReader());
  });

  test('is stopped when it takes more memory than its share, and nothing of it comes in', async () => {
    readAs('greedy');
    const bench = await openWith(apart({ ...enough, megabytes: 64 }));
    expect(await previewOf(bench, 'list.csv', twoPeople)).toEqual({ refused: 'list-reading-ended', values: { file: 'list.csv' } });
    expect(registerOf(bench)).toEqual([['Ana', 'Anić', 'not-marked']]);
    await endOf(await numberOfReader());
  });

  test('is told when the program that reads is not there at all', async () => {
    const bench = await openWith(readListsApart(nodeProcesses(() => join(folder, 'nowhere.mjs'))));
    expect(await previewOf(bench, 'list.csv', twoPeople)).toMatchObject({ refused: 'reading-not-begun' });
  });
});

test('the command line reads lists in a process of their own too', () => {
  writeSmallContent(join(commandLine(), '..', '..', '..', 'content'));
  const data = join(folder, 'data');
  const run = (...typed: readonly string[]) =>
    spawnSync(process.execPath, [commandLine(), ...typed, '--data', data], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const details = ['--programme', 'small', '--place', 'Niš', '--days', '2026-11-25,2026-11-26', '--language', 'en'];
  const id = run('new', ...details).stdout.trim();
  const echo = join(folder, 'echo.xlsx');
  writeFileSync(echo, echoingWorkbook(5000, 32_000));
  expect(run('import-list', id, echo)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('“echo.xlsx” has more text'),
  });
  expect(run('import-list', id, 'tests/samples/belgrade-2023-10-11.csv').stderr).toContain('13 participants imported');
}, 60_000);

test('a list is read by a usual user whose kit was started with a lower priority', ({ skip }) => {
  skip(process.platform !== 'linux', 'priorities of a usual user are tried on Linux');
  writeSmallContent(join(commandLine(), '..', '..', '..', 'content'));
  const command = (...typed: readonly string[]) => [process.execPath, commandLine(), ...typed, '--data', join(folder, 'data')] as const;
  const details = ['--programme', 'small', '--place', 'Niš', '--days', '2026-11-25,2026-11-26', '--language', 'en'];
  const behind = ['-n', '10', ...command('new', ...details)];
  const id = textFrom('nice', behind).trim();
  const read = ['-n', '10', ...command('import-list', id, 'tests/samples/belgrade-2023-10-11.csv')];
  /* The superuser may raise a priority, and gives that up. */
  const asUsualUser = ['--bounding-set', '-sys_nice', '--inh-caps', '-sys_nice', 'nice', ...read];
  const isSuperuser = process.getuid?.() === 0;
  /* Fails with what the command says. */
  if (isSuperuser) textFrom('setpriv', asUsualUser);
  else textFrom('nice', read);
}, 60_000);

const seed = seedOfThisRun();
const rounds = 9;
const people = 200;

/** A list of as many people, all from one school. */
function writeList(school: string): string {
  const path = join(folder, 'list.csv');
  const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const rows = Array.from({ length: people }, (_, index) => `Ana;Anić${letters(index)};${school}\n`);
  writeFileSync(path, `Ime;Prezime;Škola\n${rows.join('')}`);
  return path;
}

test(`a kit that dies ${rounds} times while a list is read and imported has all of it or nothing, and leaves no process behind`, async () => {
  const chance = chanceFrom(seed);
  const [contentFolder, dataFolder] = [join(folder, 'content'), join(folder, 'data')];
  writeSmallContent(contentFolder);
  for (let round = 0; round < rounds; round += 1) {
    const where = `round ${round}, FAULTS_SEED=${seed}`;
    const school = `Škola ${round}`;
    rmSync(numberFile, { force: true });
    const list = writeList(school);
    const child = new StoreChild(importer(), { kind: 'import', dataFolder, contentFolder, list, reader: reader() });
    await child.line((line) => line === 'open');
    const number = await numberOfReader();
    if (round % 3 > 0) await child.line((line) => line.startsWith('previewed'));
    if (round % 3 < 2) await pause(chance.upTo(40));
    else await child.ended();
    await child.kill();
    await endOf(number);
    expect(child.complaints, where).toBe('');
    const bench = await openInFolder(dataFolder, contentFolder);
    await bench.kit.requests['answer-room'](false);
    const imported = training(bench).register.rows.filter(({ person }) => person.school === school).length;
    expect([0, people], where).toContain(imported);
    if (child.told('imported').length > 0) expect(imported, where).toBe(people);
    await bench.close();
  }
}, 180_000);

/** Files below a folder in which somebody is named. */
const naming = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(place, name);
    return name.endsWith('.ndjson') && readFileSync(path, 'utf8').includes('"lastName"');
  });

test(`a kit that dies ${rounds} times while a copy erases persons and a list is read has all names, or none in any file`, async () => {
  const chance = chanceFrom(seed);
  const [contentFolder, dataFolder, other] = [join(folder, 'content'), join(folder, 'data'), join(folder, 'other')];
  const bundle = join(folder, 'erasing.facilitator-kit');
  writeSmallContent(contentFolder);
  const list = writeList('Škola');
  const first = new StoreChild(importer(), { kind: 'import', dataFolder, contentFolder, list, reader: reader() });
  expect(await first.ended(), first.complaints).toBe(false);
  cpSync(dataFolder, other, { recursive: true });
  rmSync(join(other, 'device.json'));
  const bench = await openInFolder(other, contentFolder);
  await bench.kit.requests['answer-room'](false);
  await act(bench, { kind: 'erase-persons', place: detailsInput.place });
  bench.choose = bundle;
  await bench.kit.requests['save-bundle'](training(bench).id);
  await bench.close();

  readAs('endless');
  for (let round = 0; round < rounds; round += 1) {
    const where = `round ${round}, FAULTS_SEED=${seed}`;
    const copy = join(folder, `data-${round}`);
    cpSync(dataFolder, copy, { recursive: true });
    rmSync(numberFile, { force: true });
    const child = new StoreChild(importer(), { kind: 'import', dataFolder: copy, contentFolder, list, reader: reader(), bundle });
    await child.line((line) => line === 'looked');
    const number = await numberOfReader();
    child.say('go');
    if (round % 3 === 0) await child.line((line) => line === 'taken');
    else await pause(chance.upTo(60));
    await child.kill();
    process.kill(number, 'SIGKILL');
    expect(child.complaints, where).toBe('');
    const again = await openInFolder(copy, contentFolder);
    await again.kit.requests['answer-room'](false);
    const { named } = training(again).personalData;
    expect([0, people], where).toContain(named);
    if (child.told('taken').length > 0) expect(named, where).toBe(0);
    if (named === 0) expect(naming(copy), where).toEqual([]);
    else expect(registerOf(again), where).toHaveLength(people);
    await again.close();
  }
}, 180_000);
