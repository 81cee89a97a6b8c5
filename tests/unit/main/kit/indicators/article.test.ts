/** The three trainings of the article, from lists as they arrived: sixty people in three towns and two months. */
import { beforeAll, expect, test } from 'vitest';
import { allOfThem } from '../../../../../domain/indicators/across';
import type { AcrossView } from '../../../../../domain/indicators/requests';
import { calendarDay } from '../../../builders';
import { act, type Bench, openInFolder } from '../open-in-folder';
import { granted, held, hold, project, readOnce, theArticle } from './article';

beforeAll(readOnce, 60_000);

test('figures, places and months are those of the article, and each opens down to its people', async () => {
  const bench = await theArticle();
  const look = async (filter = allOfThem): Promise<AcrossView> => granted(await bench.kit.requests['across-trainings'](filter));
  const view = await look();
  expect(view.totals).toMatchObject({ held: 3, participants: 60, completed: { kind: 'count', count: 60 }, untold: 0 });
  expect(view.totals.groups).toEqual({
    months: [
      { name: '2023-10', trainings: 2, people: 42 },
      { name: '2023-11', trainings: 1, people: 18 },
    ],
    places: [
      { name: 'Novi Sad', trainings: 1, people: 29 },
      { name: 'Niš', trainings: 1, people: 18 },
      { name: 'Beograd', trainings: 1, people: 13 },
    ],
    projects: [{ name: project, trainings: 3, people: 60 }],
    donors: [{ name: 'U.S. Embassy', trainings: 3, people: 60 }],
  });
  const [trained] = view.indicators;
  expect(trained).toMatchObject({
    indicator: { id: 'people-trained' },
    figure: { kind: 'count', count: 60 },
    quarters: [{ quarter: '2023-Q4', figure: { kind: 'count', count: 60 } }],
  });
  expect(trained?.trainings.map(({ place, days, figure }) => [place, ...days, figure])).toEqual([
    ['Beograd', '2023-10-11', '2023-10-12', { kind: 'count', count: 13 }],
    ['Novi Sad', '2023-10-30', '2023-10-31', { kind: 'count', count: 29 }],
    ['Niš', '2023-11-21', '2023-11-22', { kind: 'count', count: 18 }],
  ]);
  const people = await Promise.all(
    (trained?.trainings ?? []).map(async ({ id }) => granted(await bench.kit.requests['indicator-people'](id))),
  );
  expect(people.flat().filter(({ isCompleted, attended }) => isCompleted && attended === 4)).toHaveLength(60);

  const november = await look({ ...allOfThem, from: calendarDay('2023-11-01'), until: calendarDay('2023-11-30') });
  expect(november.trainings.map(({ place }) => place)).toEqual(['Niš']);
  expect((await look({ ...allOfThem, place: 'Нови Сад' })).totals.participants).toBe(29);
  expect(november.places).toEqual(['Beograd', 'Niš', 'Novi Sad']);
});

test('whoever missed a half-day is in no figure of people who completed', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await hold(bench, held, 'belgrade-2023-10-11.csv');
  const view = granted(await bench.kit.requests['across-trainings'](allOfThem));
  const id = view.trainings[0]?.id;
  if (id === undefined) throw new Error('no training is there');
  const deskView = bench.kit.deskView();
  const first = deskView.inSight ? undefined : deskView.training?.register.rows[0]?.id;
  if (first === undefined) throw new Error('nobody is on the list');
  await act(bench, { kind: 'mark', participant: first, halfDay: 'd2pm', state: 'absent', at: '' });
  const after = granted(await bench.kit.requests['across-trainings'](allOfThem));
  expect(after.totals).toMatchObject({ participants: 13, completed: { kind: 'count', count: 12 } });
  const rows = granted(await bench.kit.requests['indicator-people'](id));
  expect(rows.filter(({ isCompleted }) => !isCompleted)).toMatchObject([{ attended: 3, required: 4 }]);
});

test('every figure is the same after persons were erased, one training after the other, and after a restart', async () => {
  const bench = await theArticle();
  const figures = async (at: Bench) => {
    await at.kit.requests['answer-room'](false);
    const { totals, indicators, leftOut, trainings } = granted(await at.kit.requests['across-trainings'](allOfThem));
    /* Which schools came again can be told by name alone. */
    return { totals: { ...totals, twice: [], retention: [] }, indicators, leftOut, trainings };
  };
  const before = await figures(bench);
  for (const { id, place } of before.trainings.slice(1)) {
    granted(await bench.kit.requests['open-training'](id));
    await act(bench, { kind: 'erase-persons', place });
    expect(await figures(bench)).toEqual(before);
  }
  await bench.close();
  expect(await figures(await bench.again())).toEqual(before);
});
