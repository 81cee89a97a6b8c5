import { expect, test } from 'vitest';
import { instant, type Moment, wallTime } from '../../../../domain/kernel/time';
import { ClockWatch } from '../../../../main/kit/clock-watch';
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
  await act(bench, { kind: 'end-day' });
  expect(await goesOn(), 'nothing goes by it any more').toEqual([]);
});

test('a clock that was set by whole days while a day runs is told with both dates, though it shows the same hour', async () => {
  const bench = await openInFolder();
  const goesOn = async (): Promise<readonly object[]> => {
    bench.advance(1000);
    await bench.kit.tick();
    return desk(bench).notices;
  };
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  await act(bench, { kind: 'start-day', day: 1 });
  await goesOn();
  bench.setClockBy(365 * 24 * 60 * minute);
  expect(await goesOn()).toMatchObject([{ notice: 'date-set', values: { was: '11/10/2023 08:30', is: '10/10/2024 08:30' } }]);
  bench.setClockBy(-365 * 24 * 60 * minute);
  expect(await goesOn(), 'set right again').toMatchObject([{ notice: 'date-set', values: { is: '11/10/2023 08:30' } }]);
  bench.setClockBy(60 * minute);
  expect(await goesOn(), 'one that says what the clock shows now').toMatchObject([{ notice: 'clock-set', values: { is: '09:30' } }]);
  expect(await goesOn()).toHaveLength(1);
});

const hour = 60 * minute;
/** Summer time of 2026 in Serbia. */
const belgradeOffset = (wall: number): number =>
  wall >= Date.parse('2026-03-29T01:00Z') && wall < Date.parse('2026-10-25T01:00Z') ? 120 : 60;
/** A reading of a clock that nobody sets. */
const reading = (at: number, offset: number): Moment => ({ instant: instant(at), wall: wallTime(at), offset });

test.each(['2026-03-29T01:00Z', '2026-10-25T01:00Z'])('the clock’s own change at %s is nothing that somebody set', (change) => {
  const at = Date.parse(change);
  for (const apart of [500, 5 * hour]) {
    const watch = new ClockWatch(belgradeOffset);
    for (const moment of [at - apart, at + apart]) expect(watch.follow(reading(moment, belgradeOffset(moment)), 'en')).toBeUndefined();
  }
});

test('a zone that somebody chose is told, also one of an hour', () => {
  const at = Date.parse('2026-05-12T08:00Z');
  let zone = 60;
  const watch = new ClockWatch(() => zone);
  watch.follow(reading(at, zone), 'en');
  zone = 120;
  expect(watch.follow(reading(at + 1000, zone), 'en')).toEqual({ notice: 'clock-set', values: { was: '09:00', is: '10:00' } });
});

test('a clock that was set over the night of summer time is told by what it would have shown', () => {
  const at = Date.parse('2026-03-28T20:00Z');
  const watch = new ClockWatch(belgradeOffset);
  watch.follow(reading(at, 60), 'sr-Latn');
  const set = { ...reading(at + 10 * hour, 120), wall: wallTime(at + 34 * hour) };
  expect(watch.follow(set, 'sr-Latn')).toEqual({ notice: 'date-set', values: { was: '29.03.2026. 08:00', is: '30.03.2026. 08:00' } });
});
