/** A sample, whatever it is called later, is in no figure of several trainings: its people are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { type AcrossFilter, allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossForm, AcrossView } from '../../../../../domain/indicators/requests';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import type { DetailsInput } from '../../../../../domain/training/schema';
import { act, type Bench, belgrade, cards, emptyFolder, openInFolder } from '../open-in-folder';
import { granted, held, hold, readOnce } from './article';

beforeAll(readOnce, 60_000);

const renamed: DetailsInput = { ...belgrade, place: 'Novi Pazar', venue: 'Gimnazija', project: held.project, donor: held.donor };

/** One training that was held, and beside it a finished sample that somebody took for a beginning: it has a name, a project and a donor. */
async function withSample(): Promise<{ readonly bench: Bench; readonly sample: TrainingId }> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await hold(bench, held, 'belgrade-2023-10-11.csv');
  const sample = granted(await bench.kit.requests['create-finished-sample']()).id;
  /* Its first day is certified. */
  await act(bench, { kind: 'change-certified-day', reason: 'renamed', change: { kind: 'change-details', details: renamed } });
  return { bench, sample };
}

const look = async (bench: Bench, filter: AcrossFilter = allOfThem): Promise<AcrossView> =>
  granted(await bench.kit.requests['across-trainings'](filter));

async function saved(bench: Bench, as: AcrossForm, filter: AcrossFilter): Promise<string> {
  const path = join(emptyFolder(), as);
  bench.choose = path;
  granted(await bench.kit.requests['export-across']({ as, filter, language: 'en', separator: ';', personalData: false }));
  return as === 'indicators-csv' ? readFileSync(path, 'utf8') : JSON.stringify(await readWorkbook(path));
}

const figures = ({ totals, indicators }: AcrossView): unknown => ({ ...totals, retention: [], indicators });

test('totals, indicators and workbooks are those without it, and it is told among what is left out', async () => {
  const { bench, sample } = await withSample();
  const view = await look(bench);
  expect(view.totals).toMatchObject({ held: 1, participants: 13, completed: { kind: 'count', count: 13 } });
  expect(view.leftOut).toEqual([{ place: 'Novi Pazar', days: [renamed.firstDay, renamed.secondDay], why: 'sample' }]);
  expect([...view.candidates, ...view.trainings].map(({ place }) => place)).toEqual(['Beograd', 'Beograd']);
  const [real] = view.trainings;
  const ticked = { ...allOfThem, trainings: [sample, ...(real ? [real.id] : [])] };
  expect(figures(await look(bench, ticked))).toEqual(figures(view));
  expect(await saved(bench, 'indicators-csv', ticked)).toBe(await saved(bench, 'indicators-csv', allOfThem));
  const workbook = await saved(bench, 'across-xlsx', allOfThem);
  expect(workbook).toContain('a sample training, its people are invented');
  expect((await look(bench, { ...allOfThem, donor: held.donor })).totals).toMatchObject({ held: 1, participants: 13 });
});

test('its own papers tell of it alone, and that it is a sample; so they do after a restart and on its card', async () => {
  const { bench, sample } = await withSample();
  const own = await saved(bench, 'indicators-xlsx', { ...allOfThem, trainings: [sample] });
  expect(own).toContain('a sample training with invented people, counted in no other report');
  await bench.close();
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect((await look(again)).totals).toMatchObject({ held: 1, participants: 13 });
  expect((await cards(again)).map(({ place, isSample }) => [place, isSample]).toSorted()).toEqual([
    ['Beograd', false],
    ['Novi Pazar', true],
  ]);
});
