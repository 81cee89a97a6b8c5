/** A person deletes a training: its files go whole, and where other laptops note in it each is asked, so that nothing goes unseen. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { minutes } from '../../../../../domain/kernel/time';
import { act, type Bench, belgrade, cards, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { add, bytesIn, granted, laptop, laptopWithTraining, look, saveBundle, takeIn } from './laptops';

vi.setConfig({ testTimeout: 60_000 });

const previewed = async ({ kit }: Bench, id: TrainingId) => granted(await kit.requests['preview-deletion'](id));
const deleted = ({ kit }: Bench, id: TrainingId, typed = 'Beograd', how: 'agreed' | 'at-once' = 'agreed') =>
  kit.requests['delete-training'](id, typed, how);

const holding = (folder: string, text: string): readonly string[] =>
  Object.entries(bytesIn(folder)).flatMap(([name, bytes]) => (bytes.includes(text) ? [name] : []));

test('it goes whole, with what is kept of it elsewhere in the data folder, and its copy brings it back', async () => {
  const { bench, id } = await laptopWithTraining();
  const { folder } = bench;
  const aside = join(folder, 'set-aside', id);
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, '2023-10-11-part.ndjson'), 'Anić');
  mkdirSync(join(folder, 'lines-waiting', id), { recursive: true });
  writeFileSync(join(folder, 'lines-waiting', id, 'lines.json'), 'Anić');
  const bundle = await saveBundle(bench, id);
  expect(holding(folder, Buffer.from('Anić').toString('latin1'))).not.toEqual([]);
  expect(await deleted(bench, id, 'Niš')).toMatchObject({ refused: 'other-place-for-deleting', field: 'place' });
  expect(await deleted(bench, id, 'београд')).toEqual({ isGone: true });
  expect([await cards(bench), desk(bench).training]).toEqual([[], undefined]);
  const again = await bench.again();
  expect([await cards(again), desk(again).training]).toEqual([[], undefined]);
  expect(holding(folder, Buffer.from('Anić').toString('latin1'))).toEqual([]);
  expect(readdirSync(join(folder, 'trainings'))).toEqual([]);
  await takeIn(again, bundle);
  expect(await cards(again)).toMatchObject([{ id, participants: 1 }]);
});

test('its copy brings it back in the same start, too', async () => {
  const { bench, id } = await laptopWithTraining();
  const bundle = await saveBundle(bench, id);
  expect(await deleted(bench, id)).toEqual({ isGone: true });
  await takeIn(bench, bundle);
  expect(await cards(bench)).toMatchObject([{ id, participants: 1 }]);
  expect(existsSync(join(bench.folder, 'set-aside', id))).toBe(false);
});

test('another training stays open and whole', async () => {
  const { bench, id } = await laptopWithTraining();
  granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place: 'Niš' }));
  await add(bench, 'Babić');
  expect(await deleted(bench, id)).toEqual({ isGone: true });
  expect(training(bench).register.rows).toHaveLength(1);
  expect(await cards(bench)).toMatchObject([{ place: 'Niš' }]);
});

test('never while its day runs', async () => {
  const { bench, id } = await laptopWithTraining();
  await act(bench, { kind: 'start-day', day: 1 });
  expect(await deleted(bench, id)).toMatchObject({ refused: 'no-deleting-now', values: { day: 1 } });
  expect(existsSync(join(bench.folder, 'trainings', id))).toBe(true);
});

test('a sample needs no writing down', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  const { id } = granted(await bench.kit.requests['create-sample']());
  expect(await deleted(bench, id, '')).toEqual({ isGone: true });
  expect(await cards(bench)).toEqual([]);
});

test('cut off, the next start goes on with it', async () => {
  const { bench, id } = await laptopWithTraining();
  await bench.close();
  const going = join(bench.folder, 'trainings', `.going-${id}`, 'logs');
  mkdirSync(going, { recursive: true });
  writeFileSync(join(going, 'part.ndjson'), 'Babić');
  mkdirSync(join(bench.folder, 'set-aside', 'gone-before'), { recursive: true });
  const again = await bench.again();
  expect(readdirSync(join(again.folder, 'trainings'))).toEqual([id]);
});

async function sharing(bench: Bench, folder: string): Promise<Bench> {
  bench.choose = folder;
  const preview = granted(await bench.kit.requests['choose-shared-folder']('choose'));
  expect(await bench.kit.requests['share-trainings'](preview.preview)).toEqual({ done: true });
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  return again;
}

async function follows(bench: Bench): Promise<void> {
  bench.advance(minutes(1));
  await bench.kit.tick();
}

/** Two that note in one training in a shared folder; the first one hasn't read what the second noted last. */
async function twoThatShare(): Promise<{ readonly one: Bench; readonly other: Bench; readonly id: TrainingId; readonly office: string }> {
  const { bench, id } = await laptopWithTraining();
  const office = emptyFolder();
  const one = await sharing(bench, office);
  const other = await sharing(await laptop(), office);
  granted(await other.kit.requests['open-training'](id));
  await add(other, 'Babić');
  await follows(one);
  for (const { device, key } of desk(one).laptops.waiting) await one.kit.requests['admit-laptop']({ device, key, knowingly: false });
  await follows(one);
  expect(training(one).register.rows).toHaveLength(2);
  return { one, other, id, office };
}

test('where another laptop notes in it, it waits for that one, which is told what of its own nobody knew', async () => {
  const { one, other, id, office } = await twoThatShare();
  await add(other, 'Cvetić');
  expect(await previewed(one, id)).toMatchObject({ asked: undefined, others: [{ agrees: false }] });
  expect(await deleted(one, id)).toEqual({ isGone: false });
  expect(desk(one).training).toBeUndefined();
  expect(await one.kit.requests['open-training'](id)).toMatchObject({ refused: 'training-deleted-here' });
  expect(await cards(one)).toMatchObject([{ id, deletedOn: '2023-10-11' }]);
  await follows(other);
  expect(training(other).register.rows).toHaveLength(3);
  expect(await cards(other)).toMatchObject([{ id, deletedOn: '2023-10-11' }]);
  expect(await previewed(other, id)).toMatchObject({
    asked: { isHere: false },
    agreesHere: false,
    unseenHere: 1,
    others: [{ agrees: true }],
  });
  expect(await deleted(other, id)).toEqual({ isGone: true });
  expect([await cards(other), existsSync(join(office, id))]).toEqual([[], false]);
  await follows(one);
  await follows(one);
  expect([await cards(one), existsSync(join(office, id))]).toEqual([[], false]);
});

test('kept by whoever was asked, it is everybody’s again', async () => {
  const { one, other, id } = await twoThatShare();
  expect(await deleted(one, id)).toEqual({ isGone: false });
  await follows(other);
  expect(await other.kit.requests['keep-training'](id)).toEqual({ done: true });
  expect(await cards(other)).toMatchObject([{ id, deletedOn: undefined }]);
  await follows(one);
  expect(await cards(one)).toMatchObject([{ id, deletedOn: undefined, participants: 2 }]);
  expect(await one.kit.requests['open-training'](id)).toEqual({ done: true });
});

test('for a laptop that isn’t coming back it goes without waiting', async () => {
  const { one, id, office } = await twoThatShare();
  expect(await deleted(one, id)).toEqual({ isGone: false });
  expect(await deleted(one, id, 'Beograd', 'at-once')).toEqual({ isGone: true });
  expect(existsSync(join(office, id))).toBe(false);
});

test('a bundle that brings a deletion says so before, and the training stays until somebody here agrees', async () => {
  const { one, id } = await twoThatShare();
  const elsewhere = await laptop();
  await takeIn(elsewhere, await saveBundle(one, id));
  expect(await deleted(one, id)).toEqual({ isGone: false });
  const { names } = await look(elsewhere, await saveBundle(one, id));
  expect(names).toMatchObject({ whole: 'deleted', matters: expect.arrayContaining(['deleting']) });
  const { preview } = await look(elsewhere, await saveBundle(one, id));
  granted(await elsewhere.kit.requests['take-in'](preview, ''));
  expect(await cards(elsewhere)).toMatchObject([{ id, deletedOn: '2023-10-11', participants: 2 }]);
});
