/** One broken training and the others: whatever is wrong with it is told of it alone, with its place, and nothing of it is changed. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { writeSmallContent } from '../../content/small-content';
import { firstLine, forgedBy, forgedLines } from '../../store/forged-log';
import { type Bench, belgrade, cards, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

const details = { ...belgrade, programme: 'small' };

/** A data folder with two trainings, the first of which was open last; copied for each way of breaking it. */
const whole = { data: '', content: '', broken: '' as TrainingId, other: '' as TrainingId };

async function created({ kit }: Bench, place: string): Promise<TrainingId> {
  const made = await kit.requests['create-training']({ ...details, place });
  if (!('id' in made)) throw new Error(JSON.stringify(made));
  return made.id;
}

/** Made once. */
beforeEach(async () => {
  if (whole.data !== '') return;
  whole.data = mkdtempSync(join(tmpdir(), 'kit-test-'));
  whole.content = mkdtempSync(join(tmpdir(), 'kit-test-'));
  writeSmallContent(whole.content);
  const bench = await openInFolder(emptyFolder(), whole.content);
  whole.other = await created(bench, 'Niš');
  whole.broken = await created(bench, 'Beograd');
  await bench.kit.requests.dispatch({ kind: 'change-details', details: { ...details, place: 'Beograd', venue: 'Škola' } });
  await bench.close();
  cpSync(bench.folder, whole.data, { recursive: true });
  /* Whose logs lie there is asked at the next start: the stranger's counts. */
  rmSync(join(whole.data, 'devices.json'));
});

afterAll(() => {
  for (const folder of [whole.data, whole.content]) rmSync(folder, { recursive: true, force: true });
});

const folderOf = (data: string, id: TrainingId): string => join(data, 'trainings', id);
const logIn = (folder: string): string => join(folder, 'logs', readdirSync(join(folder, 'logs'))[0] ?? '');

/** Everything in a folder, with what it holds. */
const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );

/** Lines of a stranger's log in place of the one that is there. */
function forge(folder: string, ...events: readonly { readonly type: string; readonly body: unknown; readonly personal?: unknown }[]): void {
  rmSync(join(folder, 'logs'), { recursive: true });
  mkdirSync(join(folder, 'logs'));
  const lines = forgedLines(forgedBy('stranger', 'first', [firstLine, ...events]));
  writeFileSync(join(folder, 'logs', 'stranger-first.ndjson'), `${lines.join('\n')}\n`);
}

const creation = (keepUntil: string) => ({
  type: 'training-created',
  body: {
    programme: 'small',
    place: 'Beograd',
    venue: '',
    days: ['2023-10-11', '2023-10-12'],
    language: 'en',
    project: '',
    donor: '',
    keepUntil,
  },
  personal: { trainers: [] },
});

const own = 'stranger-first.ndjson';
type Way = readonly [what: string, harm: (folder: string) => void, told: { readonly file?: string; readonly line?: number }];

/** Faults of logs: the training is shut from the start. */
const shut: readonly Way[] = [
  ['a day that is none, where it begins', (folder) => forge(folder, creation('2026-99-99')), { file: `logs/${own}`, line: 2 }],
  ['a line of a newer kit', (folder) => forge(folder, { type: 'from-tomorrow', body: {} }), { file: `logs/${own}`, line: 2 }],
  ['no line that can be read', (folder) => writeFileSync(logIn(folder), 'Important\n'.repeat(9)), { line: 1 }],
  ['zeros, as after a power cut', (folder) => writeFileSync(logIn(folder), `${'\0'.repeat(4_096)}\n`), { line: 1 }],
  ['a folder where a log should be', (folder) => replaceByFolder(logIn(folder)), {}],
  ['a file where the logs should be', (folder) => replaceByFile(join(folder, 'logs')), { file: 'logs' }],
];

const replaceByFolder = (path: string): void => {
  rmSync(path);
  mkdirSync(path);
};
const replaceByFile = (path: string): void => {
  renameSync(path, `${path}-old`);
  writeFileSync(path, '');
};
const inProgramme = (file: string, text: string) => (folder: string) => writeFileSync(join(folder, 'programme', file), text);

/** Faults of the programme: that is read when the training is opened. */
const unopened: readonly Way[] = [
  [
    'a text that begins with a star',
    inProgramme('helplines.yaml', 'immediate:\n  - number: *Important*\n'),
    { file: 'programme/helplines.yaml', line: 2 },
  ],
  ['half a file', inProgramme('agenda.yaml', 'days:\n  - starts: "09'), { file: 'programme/agenda.yaml' }],
  ['no file that names it', (folder) => rmSync(join(folder, 'programme', 'programme.yaml')), { file: 'programme/programme.yaml', line: 1 }],
  ['no folder', (folder) => rmSync(join(folder, 'programme'), { recursive: true }), { file: 'programme' }],
  ['a file in its place', (folder) => replaceByFile(join(folder, 'programme')), { file: 'programme' }],
];

async function brokenBy(
  harm: (folder: string) => void,
): Promise<{ readonly bench: Bench; readonly folder: string; readonly before: ReturnType<typeof bytesIn> }> {
  const data = emptyFolder();
  cpSync(whole.data, data, { recursive: true });
  const folder = folderOf(data, whole.broken);
  harm(folder);
  const before = bytesIn(join(data, 'trainings'));
  return { bench: await openInFolder(data, whole.content), folder, before };
}

describe.each([...shut, ...unopened])('%s', (_, harm, told) => {
  test('is told of that training, with its place; the others are as they were, and nothing is changed', async () => {
    const { bench, folder, before } = await brokenBy(harm);
    const library = await cards(bench);
    const { unreadable, notices, training: open } = desk(bench);
    expect(unreadable).toMatchObject([{ id: whole.broken, folder, trouble: { problem: expect.stringMatching(/./u), ...told } }]);
    expect({ library: library.map(({ id }) => id), notices, open }).toEqual({ library: [whole.other], notices: [], open: undefined });

    expect(await bench.kit.requests['open-training'](whole.broken)).toMatchObject({ refused: expect.stringMatching(/^training-/u) });
    expect(await bench.kit.requests['open-training'](whole.other)).toEqual({ done: true });
    expect(training(bench).details.place).toBe('Niš');
    expect(await bench.kit.requests['save-bundle'](whole.broken)).toHaveProperty('refused');
    await bench.close();
    expect(bytesIn(join(bench.folder, 'trainings'))).toEqual(before);
    expect(readdirSync(bench.folder)).not.toContain('set-aside');
  });
});

test('what was mended opens without another start', async () => {
  const { bench, folder } = await brokenBy(inProgramme('agenda.yaml', 'days: []'));
  expect(desk(bench).unreadable).toMatchObject([{ id: whole.broken, known: { place: 'Beograd' } }]);
  cpSync(folderOf(whole.data, whole.broken), folder, { recursive: true });
  expect(await bench.kit.requests['open-training'](whole.broken)).toEqual({ done: true });
  expect(desk(bench)).toMatchObject({ unreadable: [], training: { details: { place: 'Beograd' } } });
});

test('a log that was put right opens without another start, too', async () => {
  const { bench, folder } = await brokenBy((broken) => writeFileSync(logIn(broken), 'Important\n'));
  cpSync(folderOf(whole.data, whole.broken), folder, { recursive: true });
  expect(await bench.kit.requests['open-training'](whole.broken)).toEqual({ done: true });
  expect(training(bench).details.venue).toBe('Škola');
});

test('the room sees that a training can’t be read, and no file of it', async () => {
  const { bench } = await brokenBy(inProgramme('agenda.yaml', 'days: []'));
  const view = bench.kit.deskView();
  expect(view).toMatchObject({ inSight: true, unreadable: [{ id: whole.broken, known: { place: 'Beograd' } }] });
  expect(JSON.stringify(view)).not.toMatch(/agenda\.yaml|trainings/u);
  expect(await bench.kit.ask('show-training-folder', [whole.broken])).toEqual({ refused: 'room-can-see' });
});

test('an answer that is damaged, or a strange attachment, keeps no training shut', async () => {
  const { bench } = await brokenBy((folder) => {
    for (const path of [join(folder, 'answers', 'test-d1am.json'), join(folder, 'attachments', 'strange.png')]) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '{"version":');
    }
  });
  expect(desk(bench)).toMatchObject({ unreadable: [], training: { details: { place: 'Beograd' } } });
  expect(desk(bench).notices).toMatchObject([{ notice: 'answers-set-aside' }]);
});

/** Bytes of any file of one training are gone, and others are there. */
const damages = fc.array(
  fc.record({
    file: fc.nat(),
    at: fc.nat(),
    gone: fc.nat({ max: 400 }),
    put: fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(new Uint8Array(0))),
  }),
  { minLength: 1, maxLength: 4 },
);

test('damage of any kind in one training leaves the others as they are', async () => {
  await fc.assert(
    fc.asyncProperty(damages, async (all) => {
      const { bench, before } = await brokenBy((folder) => {
        const files = Object.keys(bytesIn(folder));
        for (const { file, at, gone, put } of all) {
          const path = join(folder, files[file % files.length] ?? '');
          const bytes = readFileSync(path);
          const from = at % (bytes.length + 1);
          writeFileSync(path, Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + gone)]));
        }
      });
      const library = await cards(bench);
      const { unreadable } = desk(bench);
      expect(library.map(({ id }) => id)).toContain(whole.other);
      expect(await bench.kit.requests['open-training'](whole.other)).toEqual({ done: true });
      await bench.close();
      /* A log that can be read for the most part is mended, as ever. */
      const isShut = unreadable.some(({ trouble }) => trouble.file?.startsWith('logs') ?? true);
      const after = bytesIn(join(bench.folder, 'trainings'));
      const kept = (files: typeof after): typeof after =>
        Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(whole.other) || isShut));
      expect(kept(after)).toEqual(kept(before));
    }),
    { numRuns: 25 },
  );
}, 120_000);

describe('a programme that was shipped', () => {
  test.each([
    ['is broken', (folder: string) => writeFileSync(join(folder, 'agenda.yaml'), 'days: []'), 'agenda.yaml, line 1: '],
    ['has a folder for a file', (folder: string) => replaceByFolder(join(folder, 'agenda.yaml')), 'agenda.yaml, line 1: '],
  ])('%s is told of with its place, and the others can be chosen', async (_, harm, told) => {
    const content = emptyFolder();
    cpSync(whole.content, content, { recursive: true });
    cpSync(join(content, 'small'), join(content, 'broken'), { recursive: true });
    harm(join(content, 'broken'));
    const data = emptyFolder();
    cpSync(whole.data, data, { recursive: true });
    const bench = await openInFolder(data, content);
    const { programmes, notices } = desk(bench);
    expect(programmes.map(({ id }) => id)).toEqual(['small']);
    expect(notices).toMatchObject([
      { notice: 'programme-unreadable', values: { folder: join(content, 'broken'), problem: expect.stringContaining(told) } },
    ]);
    expect(training(bench).details.place).toBe('Beograd');
  });

  test('is not there, and trainings open all the same', async () => {
    const data = emptyFolder();
    cpSync(whole.data, data, { recursive: true });
    const bench = await openInFolder(data, join(data, 'nowhere'));
    expect(desk(bench)).toMatchObject({
      programmes: [],
      notices: [{ notice: 'programme-unreadable' }],
      training: { details: { place: 'Beograd' } },
    });
  });
});

test('a clock that shows 1970 keeps no training shut', async () => {
  const data = emptyFolder();
  cpSync(whole.data, data, { recursive: true });
  const bench = await openInFolder(data, whole.content, 0);
  expect(desk(bench)).toMatchObject({ unreadable: [], training: { details: { place: 'Beograd' } } });
  expect(await bench.kit.requests.dispatch({ kind: 'start-day', day: 1 })).toMatchObject({ done: true });
});

test('a torn entry of its own is mended as ever, and told', async () => {
  const { bench } = await brokenBy((folder) => appendFileSync(logIn(folder), '{"v":1,"torn'));
  expect(desk(bench)).toMatchObject({ unreadable: [], notices: [{ notice: 'recovered-torn-line' }] });
});
