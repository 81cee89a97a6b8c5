/** A laptop that nobody admitted is shown and counts for nothing, until a person says yes; a forged log never counts. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { minutes } from '../../../../../domain/kernel/time';
import { openBundle } from '../../../../../main/transfer/bundle';
import { writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, cards, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { add, granted, laptop, saveBundle, look as see, takeIn } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const logsOf = ({ folder }: Bench, id: TrainingId): string => join(folder, 'trainings', id, 'logs');
const deviceOf = ({ folder }: Bench): string => JSON.parse(readFileSync(join(folder, 'device.json'), 'utf8')).device;

/** Carries folders as a tool does; what is there already under its name stays. */
function carry(from: Bench, to: Bench, id: TrainingId): void {
  cpSync(join(from.folder, 'trainings', id), join(to.folder, 'trainings', id), {
    recursive: true,
    filter: (path) => !path.includes(`${deviceOf(to)}-`),
  });
}

async function look(bench: Bench): Promise<void> {
  bench.advance(minutes(1 / 6));
  await bench.kit.tick();
}

const created = async (bench: Bench, place: string): Promise<TrainingId> =>
  granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place })).id;

const people = (bench: Bench): readonly string[] => training(bench).register.rows.map(({ person }) => person.lastName);
const waiting = (bench: Bench) => desk(bench).laptops.waiting;
const eventsIn = (bench: Bench, id: TrainingId, kind: string): number =>
  readdirSync(logsOf(bench, id)).flatMap((name) => readFileSync(join(logsOf(bench, id), name), 'utf8').match(new RegExp(kind, 'gu')) ?? [])
    .length;

async function admit(bench: Bench, knowingly = false): Promise<unknown> {
  const [first] = waiting(bench);
  if (!first) throw new Error('nobody waits');
  return bench.kit.requests['admit-laptop']({ device: first.device, key: first.key, knowingly });
}

/** A laptop with two trainings of its own, and a stranger that noted in both; the second is open here. */
async function stranger(name = 'Laptop at door B') {
  const here = await laptop();
  const there = await laptop('small', Date.parse('2023-10-11T06:31:00Z'));
  if (name !== '') granted(await there.kit.requests['change-settings']({ laptopName: name }));
  const nis = await created(here, 'Niš');
  const bor = await created(here, 'Bor');
  for (const id of [nis, bor]) carry(here, there, id);
  await look(there);
  expect(await admit(there)).toEqual({ done: true });
  for (const [id, person] of [
    [nis, 'Anić'],
    [bor, 'Babić'],
  ] as const) {
    granted(await there.kit.requests['open-training'](id));
    await add(there, person);
    carry(there, here, id);
  }
  await look(here);
  return { here, there, nis, bor };
}

const participants = async (bench: Bench) => Object.fromEntries((await cards(bench)).map(({ place, participants: all }) => [place, all]));

test('what a stranger noted is shown and doesn’t count; admitted once it counts in all trainings, and after a restart', async () => {
  const { here, there, bor } = await stranger();
  expect(people(here)).toEqual([]);
  expect(await participants(here)).toEqual({ Niš: 0, Bor: 0 });
  expect(waiting(here)).toMatchObject([
    { device: deviceOf(there), name: 'Laptop at door B', trainings: 2, entries: 4, entriesHere: 2, persons: 2 },
  ]);
  expect(waiting(here)[0]?.days).toEqual(['2023-10-11', '2023-10-11']);
  expect((await cards(here)).map(({ waitingLaptops }) => waitingLaptops)).toEqual([1, 1]);
  expect(desk(here).heard, 'nobody is told of what doesn’t count').toEqual([]);
  const signs = waiting(here)[0]?.signs;
  expect(signs).toMatch(/^[\da-f]{4} [\da-f]{4} [\da-f]{4}$/u);
  expect(signs, 'the same on both screens').toBe(desk(there).laptops.signs);

  const again = await here.again();
  expect(waiting(again), 'kept with what is known of closed trainings').toMatchObject([{ trainings: 2, entries: 4, entriesHere: 2 }]);
  expect(readFileSync(join(again.folder, 'cache', 'summaries.ndjson'), 'utf8')).not.toContain('door B');
  expect(await admit(again)).toEqual({ done: true });
  expect([people(again), waiting(again)]).toEqual([['Babić'], []]);
  expect(await participants(again)).toEqual({ Niš: 1, Bor: 1 });
  expect(eventsIn(again, bor, 'laptop-admitted')).toBe(1);
  await add(there, 'Cakić');
  carry(there, again, bor);
  await look(again);
  expect(people(again)).toEqual(['Babić', 'Cakić']);
  const later = await again.again();
  expect([people(later).length, waiting(later)]).toEqual([2, []]);
  expect(await participants(later)).toEqual({ Niš: 1, Bor: 2 });
});

test('a training of a stranger’s own is told of, and is in the Library once its laptop is admitted', async () => {
  const here = await laptop();
  const there = await laptop();
  const id = await created(there, 'Vranje');
  await add(there, 'Anić');
  mkdirSync(join(here.folder, 'trainings'), { recursive: true });
  carry(there, here, id);
  await look(here);
  expect([await participants(here), desk(here).unreadable]).toEqual([{}, []]);
  expect(waiting(here)).toMatchObject([{ trainings: 1, entriesHere: 0 }]);
  expect(await admit(here)).toEqual({ done: true });
  expect(await participants(here)).toEqual({ Vranje: 1 });
  granted(await here.kit.requests['open-training'](id));
});

test('a log under a known laptop’s name with another key is forged: it is named, counts never, and nobody can admit it', async () => {
  const { here, there, bor } = await stranger();
  expect(await admit(here)).toEqual({ done: true });
  /* A stranger writes under that laptop's name, and hasn't got its key. */
  const home = emptyFolder();
  writeSmallContent(join(home, 'content'));
  cpSync(join(here.folder, 'trainings'), join(home, 'data', 'trainings'), { recursive: true });
  writeFileSync(join(home, 'data', 'device.json'), JSON.stringify({ device: deviceOf(there) }));
  const forger = await openInFolder(join(home, 'data'), join(home, 'content'));
  desk(forger);
  granted(await forger.kit.requests['open-training'](bor));
  const before = readdirSync(logsOf(forger, bor));
  await add(forger, 'Stranac');
  const [forged = ''] = readdirSync(logsOf(forger, bor)).filter((name) => !before.includes(name));
  cpSync(join(logsOf(forger, bor), forged), join(logsOf(here, bor), forged));
  await look(here);
  expect([people(here), waiting(here)]).toEqual([['Babić'], []]);
  expect(desk(here).laptops.forged).toEqual([{ path: join(logsOf(here, bor), forged), why: 'other-key', isHere: true }]);
  const key = desk(forger).laptops.signs;
  expect(await here.kit.requests['admit-laptop']({ device: deviceOf(there), key, knowingly: true })).toMatchObject({
    refused: 'laptop-not-waiting',
  });
  expect(granted(await here.kit.requests['verify-training'](''))).toMatchObject({
    isIntact: false,
    problems: [{ kind: 'forged', file: forged }],
  });
});

test('two laptops of one name are admitted by nobody who wasn’t told', async () => {
  const { here, bor } = await stranger('Laptop at door B');
  expect(await admit(here)).toEqual({ done: true });
  const second = await laptop();
  granted(await second.kit.requests['change-settings']({ laptopName: 'laptop at door b' }));
  carry(here, second, bor);
  await look(second);
  while (waiting(second).length > 0) expect(await admit(second, true)).toEqual({ done: true });
  granted(await second.kit.requests['open-training'](bor));
  await add(second, 'Cakić');
  carry(second, here, bor);
  await look(here);
  expect(waiting(here)).toMatchObject([{ double: 'name' }]);
  expect(await admit(here)).toMatchObject({ refused: 'laptop-double' });
  expect(people(here)).toEqual(['Babić']);
  expect(await admit(here, true)).toEqual({ done: true });
  expect(people(here)).toEqual(['Babić', 'Cakić']);
  expect(await here.kit.requests['admit-laptop']({ device: 'nobody', key: null, knowingly: true })).toMatchObject({
    refused: 'laptop-not-waiting',
  });
});

test('whoever is in a bundle that a person took in counts, and what they carry later too', async () => {
  const here = await laptop();
  const there = await laptop();
  const id = await created(there, 'Vranje');
  await add(there, 'Anić');
  const bundle = await saveBundle(there, id);
  expect(await see(here, bundle)).toMatchObject({ newLaptops: 1, participants: 1 });
  await takeIn(here, bundle);
  expect(await see(here, bundle)).toMatchObject({ newLaptops: 0 });
  expect([await participants(here), waiting(here)]).toEqual([{ Vranje: 1 }, []]);
  granted(await here.kit.requests['open-training'](id));
  await add(there, 'Babić');
  carry(there, here, id);
  await look(here);
  expect(people(here)).toEqual(['Anić', 'Babić']);
});

test('whoever is known by a bundle of one training waits in no other, and nobody is asked about it', async () => {
  const { here, there, nis, bor } = await stranger();
  const vranje = await created(there, 'Vranje');
  expect(waiting(here)).toMatchObject([{ trainings: 2 }]);
  await takeIn(here, await saveBundle(there, vranje));
  expect([people(here), waiting(here)]).toEqual([['Babić'], []]);
  expect(await participants(here)).toEqual({ Niš: 1, Bor: 1, Vranje: 0 });
  expect(
    [nis, bor].map((id) => eventsIn(here, id, 'laptop-admitted')),
    'nobody said it of the training',
  ).toEqual([0, 0]);
});

test('a bundle leaves strangers at home: whoever takes it in admits nobody whom its laptop doesn’t know', async () => {
  const { here, bor } = await stranger();
  const bundle = await saveBundle(here, bor);
  const other = await laptop();
  expect(await see(other, bundle)).toMatchObject({ newLaptops: 1, participants: 0 });
  await takeIn(other, bundle);
  expect(readdirSync(logsOf(other, bor))).toHaveLength(1);
});

test('sheets that a stranger typed in count for nothing and travel nowhere, until its laptop is admitted', async () => {
  const { here, there, bor } = await stranger();
  const sheet = { collection: 'evaluation-d2pm', sheet: { code: '', answers: {} }, instead: null, confirmed: false } as const;
  granted(await there.kit.requests['keep-sheet'](sheet));
  const [own, theirs] = [here, there].map(({ folder }) => join(folder, 'trainings', bor, 'answers')) as [string, string];
  mkdirSync(own, { recursive: true });
  cpSync(join(theirs, 'evaluation-d2pm.json'), join(own, `evaluation-d2pm.${deviceOf(there)}.json`));
  const sheets = async (): Promise<number> => granted(await here.kit.requests['list-sheets']('evaluation-d2pm')).sheets.length;
  const carried = async (): Promise<readonly string[]> => {
    const opened = await openBundle(readFileSync(await saveBundle(here, bor)));
    return opened.kind === 'parcel' ? [...opened.parcel.files.keys()].filter((path) => path.startsWith('answers/')) : [opened.fault];
  };
  await look(here);
  expect([await sheets(), await carried()]).toEqual([0, []]);
  expect(await admit(here)).toEqual({ done: true });
  expect([await sheets(), await carried()]).toEqual([1, ['answers/evaluation-d2pm.json']]);
});

test('whoever was there at the first start of this version counts, and nobody who comes later', async () => {
  const { here, bor } = await stranger();
  await here.close();
  rmSync(join(here.folder, 'devices.json'));
  rmSync(join(here.folder, 'devices.json.previous'), { force: true });
  const first = await here.again();
  expect([people(first), waiting(first)]).toEqual([['Babić'], []]);
  const later = await laptop();
  carry(first, later, bor);
  await look(later);
  while (waiting(later).length > 0) expect(await admit(later, true)).toEqual({ done: true });
  granted(await later.kit.requests['open-training'](bor));
  await add(later, 'Stranac');
  carry(later, first, bor);
  await look(first);
  expect([people(first), waiting(first).length]).toEqual([['Babić'], 1]);
});

test('a file that can’t be read is set aside and told; nobody is admitted by the way', async () => {
  const { here } = await stranger();
  expect(await admit(here)).toEqual({ done: true });
  await here.close();
  rmSync(join(here.folder, 'devices.json.previous'));
  renameSync(join(here.folder, 'devices.json'), join(here.folder, 'lost'));
  writeFileSync(join(here.folder, 'devices.json'), '{');
  const again = await here.again();
  expect(desk(again).notices).toMatchObject([{ notice: 'file-unread', values: { file: 'devices.json' } }]);
  expect(people(again), 'admitted in this training by this laptop').toEqual(['Babić']);
  expect(waiting(again)).toMatchObject([{ trainings: 1, entriesHere: 0 }]);
});

test('a kit with a copy of this laptop’s data is told of as soon as it writes; a training that is opened once more is none', async () => {
  const { here, nis, bor } = await stranger();
  expect(await admit(here)).toEqual({ done: true });
  granted(await here.kit.requests['open-training'](nis));
  granted(await here.kit.requests['open-training'](bor));
  await add(here, 'Cakić');
  await look(here);
  expect(desk(here).notices).toEqual([]);
  const home = emptyFolder();
  writeSmallContent(join(home, 'content'));
  cpSync(here.folder, join(home, 'data'), { recursive: true, filter: (path) => !path.endsWith('lock') });
  const copy = await openInFolder(join(home, 'data'), join(home, 'content'), Date.parse('2023-10-11T06:45:00Z'));
  desk(copy);
  const before = readdirSync(logsOf(copy, bor));
  granted(await copy.kit.requests['open-training'](bor));
  await add(copy, 'Dakić');
  const [added = ''] = readdirSync(logsOf(copy, bor)).filter((name) => !before.includes(name));
  cpSync(join(logsOf(copy, bor), added), join(logsOf(here, bor), added));
  await look(here);
  expect(desk(here).notices).toMatchObject([{ notice: 'laptop-copied' }]);
  expect(people(here), 'nothing is lost').toContain('Dakić');
});
