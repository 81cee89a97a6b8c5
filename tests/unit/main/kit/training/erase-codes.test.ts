/** Participants' codes go with the persons who are erased, from every file and every copy, and no copy brings them back; pairs stay pairs. */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerSheet } from '../../../../../domain/forms/answer-set';
import { pairsOf } from '../../../../../domain/forms/code';
import type { SheetList } from '../../../../../domain/forms/sheet-list';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { parseAnswers } from '../../../../../main/store/answer-files';
import { type Bench, emptyFolder } from '../open-in-folder';
import { granted, laptop, laptopWithTraining, look, saveBundle, takeIn } from './laptops';

type TestForm = 'test-d1am' | 'test-d2pm';

const keep = async ({ kit }: Bench, collection: TestForm, code: string, instead: string | null = null): Promise<SheetList> =>
  granted(await kit.requests['keep-sheet']({ collection, sheet: { code, answers: {} }, instead, confirmed: false }));

const erase = async ({ kit }: Bench): Promise<void> => {
  granted(await kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' }));
};

const folderOf = (bench: Bench, id: TrainingId): string => join(bench.folder, 'trainings', id);

function sheetsIn(folder: string, collection: TestForm): readonly AnswerSheet[] {
  const set = parseAnswers(readFileSync(join(folder, 'answers', `${collection}.json`)));
  if (!set) throw new Error('the answers can’t be read');
  return set.sheets;
}

const pairsIn = (folder: string): number => pairsOf(sheetsIn(folder, 'test-d1am'), sheetsIn(folder, 'test-d2pm')).pairs.length;

const codes = ['MA07', 'JO12', 'LJ31'] as const;

/** Files below a folder in which a code is found. */
const holding = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(folder, name)).isFile() && codes.some((code) => readFileSync(join(folder, name), 'latin1').includes(code)),
  );

/** Two pairs, and one sheet whose other half is not typed yet. */
async function withTests(): Promise<{ readonly bench: Bench; readonly id: TrainingId }> {
  const { bench, id } = await laptopWithTraining();
  for (const code of codes) await keep(bench, 'test-d1am', code);
  for (const code of codes.slice(0, 2)) await keep(bench, 'test-d2pm', code);
  return { bench, id };
}

test('they are gone from the files, from what was kept aside and from the second place, and the pairs are counted as before', async () => {
  const { bench, id } = await withTests();
  const stick = emptyFolder();
  bench.choose = stick;
  await bench.kit.requests['choose-backup']('choose');
  await bench.kit.tick();
  const [aside, damaged] = [join(bench.folder, 'set-aside', id), join(folderOf(bench, id), 'answers', 'test-d2pm.json')];
  const whole = readFileSync(damaged);
  writeFileSync(damaged, whole.subarray(0, -10));
  expect(granted(await bench.kit.requests['list-sheets']('test-d2pm')).sheets).toEqual([]);
  writeFileSync(damaged, whole);
  expect([holding(aside), holding(stick), holding(folderOf(bench, id))].map(({ length }) => length)).toEqual([1, 2, 2]);

  await erase(bench);
  bench.advance(60_000);
  await bench.kit.tick();
  expect([...holding(bench.folder), ...holding(stick)]).toEqual([]);
  expect(pairsIn(folderOf(bench, id))).toBe(2);
  const [copy = ''] = readdirSync(stick, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(id));
  expect(pairsIn(join(stick, copy))).toBe(2);
});

test('another laptop loses them with the persons, and its own sheets find their other half', async () => {
  const { bench: first, id } = await withTests();
  const second = await laptop();
  await takeIn(second, await saveBundle(first, id));
  granted(await second.kit.requests['open-training'](id));
  await keep(second, 'test-d2pm', 'LJ31');
  await erase(first);
  const { preview, takesAway } = await look(second, await saveBundle(first, id));
  expect(holding(folderOf(second, id))).toHaveLength(2);
  granted(await second.kit.requests['take-in'](preview, takesAway?.place ?? ''));
  expect(holding(second.folder)).toEqual([]);
  expect(pairsIn(folderOf(second, id))).toBe(3);
});

test('an older copy brings none back, and what it has besides finds its other half', async () => {
  const { bench: first, id } = await withTests();
  const second = await laptop();
  const old = await saveBundle(first, id);
  await takeIn(second, old);
  granted(await second.kit.requests['open-training'](id));
  await keep(second, 'test-d2pm', 'LJ31');
  const later = await saveBundle(second, id);
  await erase(first);
  for (const file of [old, later, old]) await takeIn(first, file);
  expect(holding(first.folder)).toEqual([]);
  expect(pairsIn(folderOf(first, id))).toBe(3);
  /* The other one erases by itself; whoever joins them has the same pairs. */
  await erase(second);
  const { preview, takesAway } = await look(second, await saveBundle(first, id));
  granted(await second.kit.requests['take-in'](preview, takesAway?.place ?? ''));
  await takeIn(first, await saveBundle(second, id));
  for (const bench of [first, second]) expect([holding(bench.folder), pairsIn(folderOf(bench, id))]).toEqual([[], 3]);
  expect(sheetsIn(folderOf(first, id), 'test-d1am')).toEqual(sheetsIn(folderOf(second, id), 'test-d1am'));
});

test('files that were copied by hand lose them at the next start', async () => {
  const { bench, id } = await withTests();
  const kept = emptyFolder();
  cpSync(join(folderOf(bench, id), 'answers'), kept, { recursive: true });
  await erase(bench);
  await bench.close();
  cpSync(kept, join(folderOf(bench, id), 'answers'), { recursive: true });
  const again = await bench.again();
  expect(holding(again.folder)).toEqual([]);
  expect(pairsIn(folderOf(again, id))).toBe(2);
});

test('afterwards none is asked for, shown or kept, and a correction stays the half of its pair', async () => {
  const { bench, id } = await withTests();
  await erase(bench);
  const list = granted(await bench.kit.requests['list-sheets']('test-d1am'));
  expect([list.takesCode, list.sheets.map(({ code }) => code)]).toEqual([false, ['', '', '']]);
  for (const { id: sheet } of list.sheets) await keep(bench, 'test-d1am', '', sheet);
  await keep(bench, 'test-d1am', 'ma09');
  expect(pairsIn(folderOf(bench, id))).toBe(2);
  expect(sheetsIn(folderOf(bench, id), 'test-d1am').filter(({ code }) => code === '')).toHaveLength(1);
});

test('a forged copy without an erasing changes no code that is here', async () => {
  const { bench: first, id } = await withTests();
  const second = await laptop();
  await takeIn(second, await saveBundle(first, id));
  for (const form of ['test-d1am', 'test-d2pm'] as const) {
    const path = join(folderOf(second, id), 'answers', `${form}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"code": "[A-Z]{2}\d{2}"/gu, '"code": "AA32"'));
  }
  const before = sheetsIn(folderOf(first, id), 'test-d1am');
  await takeIn(first, await saveBundle(second, id));
  expect(sheetsIn(folderOf(first, id), 'test-d1am')).toEqual(before);
});
