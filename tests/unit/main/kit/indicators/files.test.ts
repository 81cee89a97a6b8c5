/** Indicators and all trainings together as files: with real types, explained column by column, and with nobody's name unless it was asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossForm } from '../../../../../domain/indicators/requests';
import type { Language } from '../../../../../domain/kernel/language';
import { lineOf } from '../../../pdf-reader';
import { unpacked } from '../../export/register';
import { type Bench, emptyFolder } from '../open-in-folder';
import { granted, held, readOnce, theArticle } from './article';

beforeAll(readOnce, 60_000);

/** In one line, as it is read. */
async function pdfText(bytes: Buffer): Promise<string> {
  return (await lineOf(bytes)).replaceAll(' – ', '–');
}

const names = /Šćepanović|Stojanović|Jovanović|Нађ|Nađ/u;

async function saved(bench: Bench, as: AcrossForm, personalData = false, language: Language = 'en', filter = allOfThem): Promise<Buffer> {
  const path = join(emptyFolder(), `file-${as}`);
  bench.choose = path;
  granted(await bench.kit.requests['export-across']({ as, filter, language, separator: ';', personalData }));
  return readFileSync(path);
}

const rowsOf = async (bytes: Buffer, sheet: number): Promise<readonly (readonly unknown[])[]> => {
  const sheets = await readWorkbook(bytes);
  return (sheets[sheet - 1]?.data ?? []) as readonly (readonly unknown[])[];
};

test('one workbook has everything, each column explained, and each figure down to its people where that was asked for', async () => {
  const bench = await theArticle();
  const plain = await saved(bench, 'across-xlsx');
  const sheets = await readWorkbook(plain);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Indicators',
    'Rows behind the indicators',
    'Trainings',
    'By group',
    'Schools more than once',
    'Due',
    'Left out',
    expect.any(String),
  ]);
  const trainings = await rowsOf(plain, 3);
  expect(trainings.slice(1).map(([place, first, , , , , participants, completed]) => [place, first, participants, completed])).toEqual([
    ['Beograd', new Date('2023-10-11T00:00:00Z'), 13, 13],
    ['Novi Sad', new Date('2023-10-30T00:00:00Z'), 29, 29],
    ['Niš', new Date('2023-11-21T00:00:00Z'), 18, 18],
  ]);
  const headings = sheets.slice(0, -1).flatMap(({ data }) => data[0] ?? []);
  const explained = (sheets.at(-1)?.data ?? []).flat();
  expect(headings.filter((heading) => !explained.includes(heading))).toEqual([]);
  expect([...unpacked(plain).values()].join(' ')).not.toMatch(names);

  const named = await saved(bench, 'across-xlsx', true);
  const people = (await rowsOf(named, 8)).slice(1);
  expect(people).toHaveLength(60);
  expect(people.filter((row) => row.at(-1) === 'yes')).toHaveLength(60);
  expect(await saved(bench, 'across-xlsx')).toEqual(plain);
});

test('of a set that was ticked, files name what is counted and what is left out, with why', async () => {
  const bench = await theArticle();
  granted(await bench.kit.requests['create-training']({ ...held, place: 'Vranje' }));
  const { trainings } = granted(await bench.kit.requests['across-trainings'](allOfThem));
  const ids = trainings.filter(({ place }) => place !== 'Niš').map(({ id }) => id);
  const filter = { ...allOfThem, trainings: ids };
  const view = granted(await bench.kit.requests['across-trainings'](filter));
  expect(view.totals.participants).toBe(42);
  expect(view.candidates.map(({ place }) => place).toSorted()).toEqual(['Beograd', 'Niš', 'Novi Sad', 'Vranje']);

  const everything = await saved(bench, 'across-xlsx', false, 'en', filter);
  const sheets = await readWorkbook(everything);
  const leftOut = sheets.find(({ sheet }) => sheet === 'Left out')?.data ?? [];
  expect(leftOut.slice(1).map(([place, , , why]) => [place, why])).toEqual([
    ['Niš', 'it was not ticked'],
    ['Vranje', 'nobody is noted as present'],
  ]);

  const paper = await pdfText(await saved(bench, 'indicators', false, 'en', filter));
  expect(paper).toMatch(/those that were ticked · 3 trainings/u);
  expect(paper).toContain('Beograd 11–12 October 2023; Novi Sad 30–31 October 2023');
  expect(paper).toMatch(/nobody is noted as present: Vranje 11–12 October 2023 · 1 other training that was not chosen/u);

  const one = await pdfText(await saved(bench, 'indicators', false, 'en', { ...allOfThem, trainings: ids.slice(0, 1) }));
  expect(one).toContain('Training Beograd 11–12 October 2023');
  expect(one).not.toMatch(/at any time|Niš|not chosen/u);
});

test('indicators as a table and on paper say what each figure means and where that was read, in every script', async () => {
  const bench = await theArticle();
  const csv = (await saved(bench, 'indicators-csv', false, 'sr-Cyrl')).toString('utf8');
  expect(csv).toContain('PS 5.3-15');
  expect(csv).toContain('4. тромесечје 2023.');
  expect(csv).toContain('https://winrock.indikit.net/');
  expect(csv).not.toMatch(/undefined|NaN|\{\{/u);
  const trained = csv.split('\n').filter((line) => line.includes('обучених'));
  expect(trained[0]).toContain(';60;');
  for (const language of ['en', 'sr-Latn', 'sr-Cyrl'] as const) {
    const pdf = await saved(bench, 'indicators', false, language);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  }
});
