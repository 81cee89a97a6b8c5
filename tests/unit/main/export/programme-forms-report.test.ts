/** Tests and evaluations of all trainings as they leave the kit: pooled, a row for each training, and nothing of the few. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportForm } from '../../../../domain/export/forms';
import { isRefusal, type Refusal } from '../../../../domain/kernel/refusal';
import { pagesOf } from '../../pdf-reader';
import { type Bench, belgrade, emptyFolder, openInFolder } from '../kit/open-in-folder';

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** Tests before and after of so many people, all of them right afterwards, and their evaluations. */
async function held(bench: Bench, place: string, people: number): Promise<string> {
  const { requests } = bench.kit;
  const { id } = granted(await requests['create-training']({ ...belgrade, place }));
  const keep = async (collection: 'test-d1am' | 'test-d2pm' | 'evaluation-d2pm', code: string, answers: Record<string, string>) =>
    granted(await requests['keep-sheet']({ collection, sheet: { code, answers }, instead: null, confirmed: false }));
  for (let person = 1; person <= people; person += 1) {
    await keep('test-d1am', `ma0${person}`, { t11: 'a' });
    await keep('test-d2pm', `ma0${person}`, { t11: 'b' });
    await keep('evaluation-d2pm', '', { e1: '5', e18: `${place} ${person}` });
  }
  return id;
}

async function withTrainings(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await held(bench, 'Niš', 6);
  const { comments } = granted(await bench.kit.requests['form-results']());
  granted(await bench.kit.requests['choose-quote'](comments[0]?.comments[1]?.sheet ?? '', 'e18', true));
  await held(bench, 'Bor', 5);
  await held(bench, 'Vranje', 4);
  return bench;
}

async function exported(bench: Bench, as: ExportForm): Promise<string> {
  const file = join(emptyFolder(), 'forms');
  bench.choose = file;
  granted(
    await bench.kit.requests['export-attendance']({ as, separator: ';', language: 'sr-Latn', day: 1, personalData: true, scope: 'all' }),
  );
  return file;
}

test('as a table each number says from how many trainings it is, and the few of one training are in none', async () => {
  const text = readFileSync(await exported(await withTrainings(), 'forms-csv'), 'utf8');
  expect(text).toMatch(/Izlazni test;1\. [^;]+;tačno;11;11;2/u);
  expect(text).toMatch(/Po obukama;Niš, 2023-10-11, 2023-10-12;Izlazni testovi;6;;/u);
  expect(text).toMatch(/Po obukama;Niš, 2023-10-11, 2023-10-12;Razlika kod parova;10;6;/u);
  expect(text).toMatch(/Po obukama;Vranje, 2023-10-11, 2023-10-12;Izlazni testovi;;;/u);
  expect(text).toMatch(/Po obukama;Vranje, 2023-10-11, 2023-10-12;Razlika u poenima;;;/u);
  expect(text.match(/Izabrani komentari;[^\r\n]*/gu)).toEqual(['Izabrani komentari;21. Moj najjači utisak;Niš 2;;;']);
});

test('on paper the trainings have a line each', async () => {
  const file = await exported(await withTrainings(), 'forms');
  const pages = await pagesOf(readFileSync(file));
  /* The last line is the footer. */
  const lastRows = pages.map((page) => page.trim().split(/\n\s*/u).at(-2));
  expect(lastRows).not.toContain('Evaluacija');
  const text = pages.join(' ').replaceAll(/\s+/gu, ' ');
  expect(text).toContain('Iz 3 obuke po ovom programu.');
  expect(text).toContain('Spareno po sopstvenoj šifri: 11.');
  expect(text).toMatch(/Posle: 100 % \(11\/11\)/u);
  expect(text).toMatch(/Niš, 11–12\. oktobar 2023/u);
  expect(text).toContain('Ulazni testovi: manje od 5');
});

test('a training whose sheets can’t be read is said to be left out', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  const id = await held(bench, 'Niš', 5);
  await held(bench, 'Bor', 5);
  const programme = join(bench.folder, 'trainings', id, 'programme', 'programme.yaml');
  writeFileSync(programme, 'days: [');
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(granted(await again.kit.requests['programme-form-results']())).toMatchObject({ unread: 1, trainings: [{ place: 'Bor' }] });
});
