/** What a newer kit made stays as it is, byte for byte, wherever an older one meets it; and whoever wants to write there is told why not. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { wallTime } from '../../../../../domain/kernel/time';
import { openBundle, packBundle } from '../../../../../main/transfer/bundle';
import { personNamed } from '../../../builders';
import { type Forged, forgedLines } from '../../store/forged-log';
import { fileOf } from '../../store/log-text';
import { type Bench, desk, emptyFolder, training } from '../open-in-folder';
import { add, bytesIn, granted, laptop, laptopWithTraining, look, saveBundle } from './laptops';

/** A sound line that goes on from the last one of a log. */
function after(log: string, forged: Forged): Uint8Array {
  const { device, start, seq, hash } = JSON.parse(readFileSync(log, 'utf8').trimEnd().split('\n').at(-1) ?? '');
  return fileOf(forgedLines([{ device, start, ...forged }], { seq, hash }));
}

const newerLines: Readonly<Record<string, Forged>> = {
  'an unknown kind': { type: 'room-named', body: { room: 3 }, personal: { name: 'Anđa' } },
  'an unknown field in its content': { type: 'day-started', body: { day: 1, weather: 'snow' } },
  'an unknown field in what tells of persons': {
    type: 'participant-added',
    body: { participant: 'person-9' },
    personal: { person: { ...personNamed('Ana', 'Anić'), nickname: 'Anči' } },
  },
  'an unknown choice': { type: 'day-started', body: { day: 3 } },
  'an unknown field of the line itself': { type: 'day-started', body: { day: 1 }, more: { witness: 'abc' } },
  'a higher version': { v: 999, type: 'day-started', body: { day: 1 } },
};

const logsOf = (data: string, id: TrainingId): string => join(data, 'trainings', id, 'logs');
const answersOf = (data: string, id: TrainingId): string => join(data, 'trainings', id, 'answers');

/** Its only log. */
function logOf(data: string, id: TrainingId): string {
  const [name = ''] = readdirSync(logsOf(data, id));
  return join(logsOf(data, id), name);
}

async function closed(): Promise<{ readonly bench: Bench; readonly id: TrainingId; readonly log: string }> {
  const { bench, id } = await laptopWithTraining();
  await bench.close();
  return { bench, id, log: logOf(bench.folder, id) };
}

const newerSheets = JSON.stringify({ version: 999, sheets: [], quotes: [], removed: [], seals: [] });

test.each(Object.keys(newerLines))('a training with %s in a log is left as it is, shown as newer, and not written to', async (name) => {
  const { bench, id, log } = await closed();
  appendFileSync(log, Buffer.concat([after(log, newerLines[name] ?? { type: '', body: {} }), Buffer.from('{"torn')]));
  const before = bytesIn(join(bench.folder, 'trainings'));
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  const problem = expect.stringContaining('newer version of the kit');
  expect(desk(again).unreadable).toMatchObject([{ id, trouble: { file: expect.stringMatching(/^logs\/.*ndjson$/u), problem } }]);
  expect(await again.kit.requests['open-training'](id)).toEqual({ refused: 'training-newer' });
  expect(await again.kit.requests['save-bundle'](id)).toEqual({ refused: 'training-newer' });
  await again.close();
  expect(bytesIn(join(bench.folder, 'trainings'))).toEqual(before);
  expect(readdirSync(bench.folder)).not.toContain('set-aside');
});

test('a bundle that a newer kit made is refused where it is looked at, and nothing is written', async () => {
  const { bench: other, id } = await laptopWithTraining();
  const file = await saveBundle(other, id);
  const opened = await openBundle(readFileSync(file));
  if (opened.kind === 'fault') throw new Error(opened.fault);
  const { files } = opened.parcel;
  const log = logOf(other.folder, id);
  const name = [...files.keys()].find((path) => path.startsWith('logs/')) ?? '';
  const here = await laptop();
  const before = bytesIn(here.folder);
  const newerFiles: readonly (readonly [string, Uint8Array])[] = [
    ...Object.values(newerLines).map((line) => [name, Buffer.concat([readFileSync(log), after(log, line)])] as const),
    ['answers/test-d1am.json', Buffer.from(newerSheets)],
  ];
  for (const [path, bytes] of newerFiles) {
    const parcel = { training: id, files: new Map([...files, [path, bytes]]) };
    writeFileSync(file, await packBundle(parcel, '2.0.0', wallTime(Date.parse('2023-10-11T06:30:00Z'))));
    here.choose = file;
    expect(await here.kit.requests['preview-bundle']()).toEqual({ refused: 'bundle-newer', values: { file: 'carried.facilitator-kit' } });
  }
  expect(bytesIn(here.folder)).toEqual(before);
});

test('nothing comes into a training that a newer kit went on with here', async () => {
  const { bench, id } = await laptopWithTraining();
  const file = await saveBundle(bench, id);
  await bench.close();
  writeFileSync(join(logsOf(bench.folder, id), 'another-first.ndjson'), `${JSON.stringify({ v: 999 })}\n`);
  const before = bytesIn(join(bench.folder, 'trainings'));
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  again.choose = file;
  expect(await again.kit.requests['preview-bundle']()).toEqual({ refused: 'training-newer' });
  expect(bytesIn(join(bench.folder, 'trainings'))).toEqual(before);
});

test('sheets of a newer kit stay where they are, and whoever wants to add one is told', async () => {
  const { bench, id } = await laptopWithTraining();
  mkdirSync(answersOf(bench.folder, id));
  const file = join(answersOf(bench.folder, id), 'test-d1am.json');
  writeFileSync(file, newerSheets);
  const refused = { refused: 'answers-unreadable', values: { problem: expect.stringContaining('newer version of the kit') } };
  expect(await bench.kit.requests['list-sheets']('test-d1am')).toMatchObject(refused);
  const sheet = { code: 'MA25', answers: {} };
  expect(await bench.kit.requests['keep-sheet']({ collection: 'test-d1am', sheet, instead: null, confirmed: true })).toMatchObject(refused);
  expect(readFileSync(file, 'utf8')).toBe(newerSheets);
  expect(desk(bench).notices).toEqual([]);
});

interface WithStick {
  readonly bench: Bench;
  readonly id: TrainingId;
  readonly copies: string;
}

async function withCopy(): Promise<WithStick> {
  const { bench, id } = await laptopWithTraining();
  const stick = emptyFolder();
  bench.choose = stick;
  granted(await bench.kit.requests['choose-backup']('choose'));
  await bench.kit.tick();
  return { bench, id, copies: join(stick, 'facilitator-kit-backup') };
}

async function copied({ bench }: WithStick): Promise<void> {
  bench.advance(60_000);
  await bench.kit.tick();
}

const backupFailed = { state: 'failed', problem: expect.stringContaining('newer version of the kit') };

test('a second place with lines of a newer kit is not overwritten, shortened or emptied; other trainings are copied', async () => {
  const withStick = await withCopy();
  const { bench, id, copies } = withStick;
  const log = join(copies, id, 'logs', readdirSync(join(copies, id, 'logs'))[0] ?? '');
  appendFileSync(log, after(log, newerLines['an unknown kind'] ?? { type: '', body: {} }));
  const before = bytesIn(join(copies, id));
  granted(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' }));
  const { id: second } = granted(await bench.kit.requests['create-training']({ ...(await detailsOf(bench)), place: 'Niš' }));
  await copied(withStick);
  expect(desk(bench).backup).toMatchObject(backupFailed);
  expect(bytesIn(join(copies, id))).toEqual(before);
  expect(readdirSync(join(copies, second))).toContain('logs');
  expect(readdirSync(copies)).not.toContain('set-aside');

  expect(await bench.kit.requests['list-copies']()).toMatchObject({
    cards: [{ id: second }, { id, isNewer: true, place: 'Beograd' }],
    unreadable: [],
  });
  expect(await bench.kit.requests['preview-copy'](id)).toMatchObject({ refused: 'bundle-newer' });
});

const detailsOf = async (bench: Bench) => ({
  programme: 'small',
  place: training(bench).details.place,
  venue: '',
  firstDay: '2023-11-11',
  secondDay: '2023-11-12',
  trainers: '',
  language: 'sr-Latn' as const,
  project: '',
  donor: '',
  keepUntil: '',
  localNumbers: '',
});

test.each([
  ['a log', 'logs/other-first.ndjson', `${JSON.stringify({ v: 999 })}\n`],
  ['sheets', 'answers/test-d1am.json', newerSheets],
])('a second place to which a newer kit added %s of its own is left alone by the next start', async (_, name, text) => {
  const withStick = await withCopy();
  const { bench, id, copies } = withStick;
  const sheet = { code: 'MA25', answers: {} };
  granted(await bench.kit.requests['keep-sheet']({ collection: 'test-d1am', sheet, instead: null, confirmed: true }));
  await bench.close();
  mkdirSync(dirname(join(copies, id, name)), { recursive: true });
  writeFileSync(join(copies, id, name), text);
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  await add(again, 'Borić');
  const before = bytesIn(copies);
  await again.kit.tick();
  expect(desk(again).backup).toMatchObject(backupFailed);
  expect(bytesIn(copies)).toEqual(before);
});

test('a place that a newer kit marked in its way is not marked anew', async () => {
  const { bench } = await laptopWithTraining();
  const place = emptyFolder();
  const mark = join(place, 'facilitator-kit-backup', 'copy-of-trainings.json');
  mkdirSync(join(place, 'facilitator-kit-backup'));
  writeFileSync(mark, '{"version":2,"marks":["abc"]}');
  bench.choose = place;
  expect(await bench.kit.requests['choose-backup']('choose')).toMatchObject({
    refused: 'backup-unwritable',
    values: { problem: expect.stringContaining('newer version of the kit') },
  });
  expect(readFileSync(mark, 'utf8')).toBe('{"version":2,"marks":["abc"]}');
});

test('erasing keeps lines of a newer kit byte for byte, whichever way it comes, and says that they are left', async () => {
  const { bench, id } = await laptopWithTraining();
  const file = await saveBundle(bench, id);
  const other = await laptop();
  const { preview } = await look(other, file);
  granted(await other.kit.requests['take-in'](preview, ''));
  granted(await other.kit.requests['open-training'](id));
  granted(await other.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' }));
  const erasing = await saveBundle(other, id);
  /* It comes while the kit runs: any program that copies files may bring it. */
  const strange = Buffer.concat([
    fileOf(forgedLines([{ type: 'room-named', body: {}, personal: { name: 'Anđa' } }])),
    Buffer.from([0x7b, 0xff, 0xfe, 0x0a, 0x7b]),
  ]);
  const newer = join(logsOf(bench.folder, id), 'stranger-first.ndjson');
  const asideFolder = join(bench.folder, 'set-aside', id);
  mkdirSync(asideFolder, { recursive: true });
  for (const path of [newer, join(asideFolder, '2023-10-11-stranger-first.ndjson')]) writeFileSync(path, strange);
  bench.choose = erasing;
  expect(await bench.kit.requests['preview-bundle']()).toEqual({ refused: 'training-newer' });
  expect(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' })).toEqual({
    refused: 'persons-left',
    values: { files: 'stranger-first.ndjson, 2023-10-11-stranger-first.ndjson' },
  });
  for (const path of [newer, join(asideFolder, '2023-10-11-stranger-first.ndjson')]) {
    expect(Buffer.compare(readFileSync(path), strange)).toBe(0);
  }
  expect(readFileSync(logOf(bench.folder, id), 'utf8')).not.toContain('lastName');
});
