/** Persons are erased from everything that the kit keeps: nobody is found afterwards in any file of the data folder or of its copy. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { toCyrillic, toLatin } from '../../../../../domain/kernel/cyrillic';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { lastYear } from '../../../../../domain/kernel/time';
import type { Person } from '../../../../../domain/register/schema';
import { readList } from '../../../../../main/lists/read-list';
import { orderText } from '../../../../../main/store/bounds';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { verify } from '../../../../../main/store/verify';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { firstLine, forgedBy, forgedLines } from '../../store/forged-log';
import { fileOf } from '../../store/log-text';
import { act, type Bench, belgrade, cards, desk, emptyFolder, newLines, openInFolder, training } from '../open-in-folder';

/* Every file is flushed, and looked through for every name. */
vi.setConfig({ testTimeout: 60_000 });

const lists = ['belgrade-2023-10-11.csv', 'nis-2023-11-21.cirilica.csv'].map((name) => resolve('tests/samples', name));

async function importAll(bench: Bench): Promise<void> {
  for (const list of lists) {
    bench.choose = list;
    const preview = await bench.kit.requests['preview-list']();
    if (!preview || isRefusal(preview)) throw new Error('no preview');
    expect(await bench.kit.requests['import-list'](preview.preview, newLines(preview))).toMatchObject({ imported: expect.any(Number) });
  }
}

async function peopleInLists(): Promise<readonly Person[]> {
  const read = await Promise.all(lists.map(async (path) => readList(path, readFileSync(path))));
  return read.flatMap((listed) => (isRefusal(listed) ? [] : listed.map(({ person }) => person)));
}

/** Everything that tells who somebody is, in both scripts. */
async function tellingWords(kept: readonly string[]): Promise<readonly string[]> {
  const words = (await peopleInLists()).flatMap(({ firstName, lastName, school, town, contact }) => [
    firstName,
    lastName,
    school,
    town,
    contact,
  ]);
  const telling = [...words, 'Mira Mirić', 'Petar Perić', 'Kasnić'].flatMap((word) => [word, toCyrillic(word), toLatin(word)]);
  return [...new Set(telling)].filter((word) => word !== '' && !kept.includes(word));
}

/** Towns and schools that may still be named, since five people and more came from them. */
function largeGroups(bench: Bench): readonly string[] {
  const { erased } = training(bench).personalData;
  return erased ? [...erased.totals.towns.named, ...erased.totals.schools.named].map(({ name }) => name) : [];
}

/** The text of every file but the programme, which was shipped and knows nobody. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.includes('programme'));
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const found = (folder: string, words: readonly string[]): readonly string[] =>
  [...filesIn(folder)].flatMap(([name, text]) =>
    words.filter((word) => `${name}\n${text}`.includes(word)).map((word) => `${name}: ${word}`),
  );

function smallContent(): string {
  const folder = join(emptyFolder(), 'content');
  writeSmallContent(folder);
  return folder;
}

/** Two starts, a torn end, a damaged line, and a stick with a copy: names lie in many places. */
async function withMuchInIt(stick: string): Promise<Bench> {
  const first = await openInFolder(emptyFolder(), smallContent());
  await first.kit.requests['create-training']({
    ...belgrade,
    programme: 'small',
    place: 'Jagodina',
    venue: 'Hotel',
    keepUntil: '2023-12-31',
  });
  await first.kit.requests['answer-room'](false);
  await importAll(first);
  first.choose = stick;
  await first.kit.requests['choose-backup']('choose');
  await first.kit.tick();
  const [row] = training(first).register.rows;
  if (!row) throw new Error('nobody is on the list');
  await act(first, { kind: 'change-participant', participant: row.id, person: { ...row.person, contact: 'kontakt@example.org' } });
  await first.close();
  const logs = join(first.folder, 'trainings', training(first).id, 'logs');
  const [log = ''] = readdirSync(logs);
  appendFileSync(join(logs, log), '{"v":1,"personal":{"person":{"lastName":"Kasnić"\n{"v":1,"device":"Kasnić');
  const second = await first.again();
  await second.kit.requests['answer-room'](false);
  await act(second, { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
  second.advance(60_000);
  await second.kit.tick();
  return second;
}

test('nobody is found afterwards, in any file, in either script; totals and chain stand', async () => {
  const stick = emptyFolder();
  const bench = await withMuchInIt(stick);
  const words = await tellingWords([]);
  expect(found(bench.folder, words).length).toBeGreaterThan(100);
  expect(found(stick, words).length).toBeGreaterThan(50);
  expect(readdirSync(join(bench.folder, 'set-aside', training(bench).id)).length).toBeGreaterThan(0);
  const { participants } = training(bench).personalData;
  await act(bench, { kind: 'erase-persons', place: 'Jagodina' });
  bench.advance(60_000);
  await bench.kit.tick();

  const { erased } = training(bench).personalData;
  expect(erased?.totals).toMatchObject({ participants, present: { d1am: participants, d1pm: 0, d2am: 0, d2pm: 0 } });
  const telling = await tellingWords(largeGroups(bench));
  expect(found(bench.folder, telling)).toEqual([]);
  expect(found(stick, telling)).toEqual([]);
  expect(JSON.stringify(desk(bench))).not.toContain('Šćepanović');
  expect(await verify(nodeDisk, join(bench.folder, 'trainings', training(bench).id), training(bench).id)).toMatchObject({
    totals: { participants },
  });

  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(training(again)).toMatchObject({ details: { place: 'Jagodina', trainers: [] }, personalData: { named: 0, erased } });
  expect(found(again.folder, telling)).toEqual([]);
  await act(again, { kind: 'start-day', day: 1 });
});

test('the Library says until when personal data are kept, that they should be erased, and that they were', async () => {
  const bench = await withMuchInIt(emptyFolder());
  const card = async () => (await cards(bench))[0]?.personalData;
  expect(await card()).toEqual({ held: true, keepUntil: '2023-12-31', isDue: false, erasedOn: undefined });
  bench.advance(82 * 24 * 60 * 60_000);
  expect(await card()).toMatchObject({ isDue: true });
  await act(bench, { kind: 'erase-persons', place: 'jagodina' });
  expect(await card()).toEqual({ held: false, keepUntil: '2023-12-31', isDue: false, erasedOn: '2024-01-01' });
});

test('is refused while a day runs and with another place, and nothing happens', async () => {
  const bench = await withMuchInIt(emptyFolder());
  const before = training(bench).personalData;
  expect(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' })).toMatchObject({ refused: 'other-place' });
  await act(bench, { kind: 'start-day', day: 1 });
  expect(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Jagodina' })).toMatchObject({ refused: 'no-erasing-now' });
  expect(training(bench).personalData).toEqual(before);
});

test('exports work without names', async () => {
  const bench = await withMuchInIt(emptyFolder());
  await act(bench, { kind: 'erase-persons', place: 'Jagodina' });
  const rows = training(bench).personalData.participants;
  for (const as of ['csv', 'xlsx'] as const) {
    bench.choose = join(emptyFolder(), 'list');
    const request = { as, separator: ';', language: 'sr-Latn', day: 1, personalData: true } as const;
    expect(await bench.kit.requests['export-attendance'](request)).toMatchObject({ rows });
    expect(readFileSync(bench.choose, 'utf8')).not.toContain('Šćepanović');
  }
});

test('another laptop erases its own copy once it has the files, in whichever direction they are copied', async () => {
  const one = await withMuchInIt(emptyFolder());
  const { id } = training(one);
  const folderOf = (folder: string): string => join(folder, 'trainings', id);
  const other = emptyFolder();
  await cp(folderOf(one.folder), folderOf(other), { recursive: true });
  await act(one, { kind: 'erase-persons', place: 'Jagodina' });
  const words = await tellingWords(largeGroups(one));
  await one.close();
  expect(found(other, words).length).toBeGreaterThan(50);
  const logs = (folder: string): string => join(folderOf(folder), 'logs');
  const unerased = emptyFolder();
  await cp(logs(other), unerased, { recursive: true });
  await cp(logs(one.folder), logs(other), { recursive: true });
  /* What is older never replaces what is newer, so the log with the event stays. */
  const isOlder = (name: string): boolean => !readFileSync(join(logs(one.folder), name), 'utf8').includes('persons-erased');
  const older = readdirSync(unerased).filter(isOlder);
  expect(older.length).toBeGreaterThan(0);
  for (const name of older) await cp(join(unerased, name), join(logs(one.folder), name));
  for (const folder of [other, one.folder]) {
    const opened = await openInFolder(folder, smallContent());
    expect(found(folder, words)).toEqual([]);
    await opened.kit.requests['answer-room'](false);
    await opened.kit.requests['open-training'](id as TrainingId);
    expect(training(opened).personalData).toMatchObject({ named: 0, canErase: false });
  }
});

test('what the disk refuses is told, keeps no name in the other files, and is done when it is over', async () => {
  const bench = await withMuchInIt(emptyFolder());
  const obstacle = join(bench.folder, 'trainings', training(bench).id, 'logs', 'a-folder.ndjson.copy');
  mkdirSync(obstacle);
  const erase = { kind: 'erase-persons', place: 'Jagodina' } as const;
  expect(await bench.kit.requests.dispatch(erase)).toMatchObject({ refused: 'erasing-unfinished' });
  const notices = (): readonly string[] => desk(bench).notices.map(({ notice }) => notice);
  expect(notices()).toContain('erasing-unfinished');
  expect(found(bench.folder, await tellingWords(largeGroups(bench)))).toEqual([]);
  rmSync(obstacle, { recursive: true });
  await act(bench, erase);
  expect(notices()).not.toContain('erasing-unfinished');
});

test('an erasing that leaves somebody in a file has failed, and the file is named', async () => {
  const bench = await withMuchInIt(emptyFolder());
  const { id } = training(bench);
  await bench.close();
  /* The log ends there: what this laptop writes later stands beside it at best. */
  const last = { order: orderText({ instant: Date.UTC(lastYear + 2, 0), count: 999_999 }) };
  const arrival = { type: 'participant-added', body: { participant: 'late' }, personal: { person: personNamed('Ana', 'Kasnić') }, ...last };
  const log = fileOf(forgedLines(forgedBy('zzzz', 'first', [firstLine, arrival])));
  writeFileSync(join(bench.folder, 'trainings', id, 'logs', 'zzzz-first.ndjson'), log);
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(await again.kit.requests.dispatch({ kind: 'erase-persons', place: 'Jagodina' })).toEqual({
    refused: 'persons-left',
    values: { files: 'zzzz-first.ndjson' },
  });
  expect(desk(again).notices.map(({ notice }) => notice)).toContain('erasing-unfinished');
});

test('files of other trainings stay as they are', async () => {
  const bench = await withMuchInIt(emptyFolder());
  const { id } = training(bench);
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  await importAll(bench);
  const other = training(bench).id;
  const aside = join(bench.folder, 'set-aside', other);
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, '2023-10-11-a-b.ndjson.torn'), 'torn');
  const ofOther = (): unknown => [...filesIn(bench.folder)].filter(([name]) => name.includes(other) && !name.startsWith('cache'));
  const before = ofOther();
  await bench.kit.requests['open-training'](id);
  await act(bench, { kind: 'erase-persons', place: 'Jagodina' });
  expect(ofOther()).toEqual(before);
});
