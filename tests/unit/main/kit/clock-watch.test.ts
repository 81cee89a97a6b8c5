import { expect, test } from 'vitest';
import { act, belgrade, desk, openInFolder } from './open-in-folder';

const minute = 60_000;

test('a clock that was set by hours while a day runs is told, once, with what it showed and shows', async () => {
  const bench = await openInFolder();
  const goesOn = async (): Promise<readonly object[]> => {
    bench.advance(1000);
    await bench.kit.tick();
    return desk(bench).notices;
  };
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  await goesOn();
  bench.setClockBy(60 * minute);
  expect(await goesOn(), 'before a day runs nothing goes by it').toEqual([]);
  bench.setClockBy(-60 * minute);
  await goesOn();
  await act(bench, { kind: 'start-day', day: 1 });
  bench.advance(3 * 60 * minute);
  expect(await goesOn(), 'the laptop slept').toEqual([]);
  bench.setClockBy(-30_000);
  expect(await goesOn(), 'the network set it right').toEqual([]);
  bench.setClockBy(-5 * 60 * minute);
  const told = [{ notice: 'clock-set', values: { was: '11:29', is: '06:29' } }];
  expect(await goesOn()).toMatchObject(told);
  expect(await goesOn()).toMatchObject(told);
  bench.setClockBy(2 * 60 * minute);
  const toldAnew = [{ notice: 'clock-set', values: { was: '06:29', is: '08:29' } }];
  expect(await goesOn(), 'one that says what the clock shows now, and not both').toMatchObject(toldAnew);
  expect(await goesOn()).toHaveLength(1);
});
