/** Places in the barometer by telephone: counted with the floor, each once, and nothing of it is kept but how many. */
import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Position } from '../../../../../domain/barometer/schema';
import type { BarometerView } from '../../../../../domain/stage/run-view';
import type { RoomAct } from '../../../../../domain/telephones/page';
import { join, listen, act as send } from '../../../../telephones';
import { act, type Bench, training } from '../open-in-folder';
import { aMorning, morning, openRoom, started } from './room';

async function atPlaces(bench: Bench): Promise<void> {
  const list = await bench.kit.requests['list-slides']();
  const slide = 'refused' in list ? undefined : list.slides.find(({ slide: { block } }) => block === 'd1-session-2')?.slide;
  if (!slide) throw new Error('No such slide.');
  await act(bench, { kind: 'go-to', slide });
  for (let step = 0; step < 60 && barometer(bench)?.phase !== 'places'; step += 1) await act(bench, { kind: 'next' });
}

const barometer = (bench: Bench): BarometerView | undefined => training(bench).run.barometer;

const shown = (bench: Bench): BarometerView => {
  const now = barometer(bench);
  if (!now) throw new Error('No barometer is on.');
  return now;
};

const placeOn = ({ statement, round }: BarometerView, position: Position | null, more: Partial<RoomAct<'take-place'>> = {}) =>
  ({ kind: 'take-place', statement, round, position, was: null, isAgain: false, ...more }) as const;

async function openPlaces(bench: Bench) {
  const on = await started(bench);
  expect(await bench.kit.requests['open-on-telephones']({ kind: 'place' })).toEqual({ done: true });
  return on;
}

const counts = (bench: Bench) => {
  const { counts: all, byTelephone } = shown(bench);
  return { all, byTelephone };
};
const nobody = { agree: 0, unsure: 0, disagree: 0 };

test('the last place of a telephone counts, with those on the floor and apart from them, and it can be taken back', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  const [one, other] = [await join(address, word), await join(address, word)];
  await act(bench, { kind: 'count', position: 'agree', change: 1, confirmed: true });
  expect(await send(address, one, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'done' });
  expect(await send(address, other, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'done' });
  expect(counts(bench)).toEqual({ all: { ...nobody, agree: 3 }, byTelephone: { ...nobody, agree: 2 } });
  expect(await send(address, one, placeOn(shown(bench), 'disagree', { was: 'agree' }))).toEqual({ answer: 'done' });
  expect(counts(bench)).toEqual({ all: { agree: 2, unsure: 0, disagree: 1 }, byTelephone: { agree: 1, unsure: 0, disagree: 1 } });
  expect(await send(address, one, placeOn(shown(bench), null, { was: 'disagree' }))).toEqual({ answer: 'done' });
  expect(counts(bench)).toEqual({ all: { ...nobody, agree: 2 }, byTelephone: { ...nobody, agree: 1 } });
});

test('who takes a place takes nothing off the projector: how to join stays over counts that the room sees', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  await act(bench, { kind: 'show-counts', shown: true });
  await bench.kit.requests['show-telephones'](true);
  expect(await send(address, await join(address, word), placeOn(shown(bench), 'agree'))).toEqual({ answer: 'done' });
  expect(counts(bench).all).toEqual({ ...nobody, agree: 1 });
  expect(bench.kit.audienceView().scene.kind).toBe('telephones');
  await act(bench, { kind: 'show-counts', shown: false });
  expect(bench.kit.audienceView().scene).toMatchObject({ kind: 'places', counts: undefined });
});

test('after the kit was killed nobody is counted twice, and who isn’t heard of again is counted still', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  const tokens = [await join(address, word), await join(address, word), await join(address, word)];
  for (const token of tokens) await send(address, token, placeOn(shown(bench), 'unsure'));
  await bench.close();
  const next = await openRoom(bench.folder, morning, 1_000_000);
  await next.kit.requests['answer-room'](false);
  expect(counts(next).byTelephone).toEqual({ ...nobody, unsure: 3 });
  const again = await openPlaces(next);
  const [first = '', second = ''] = tokens;
  expect(await send(again.address, first, placeOn(shown(next), 'unsure', { was: 'unsure', isAgain: true }))).toEqual({ answer: 'done' });
  expect(counts(next).byTelephone).toEqual({ ...nobody, unsure: 3 });
  expect(await send(again.address, second, placeOn(shown(next), 'agree', { was: 'unsure' }))).toEqual({ answer: 'done' });
  expect(counts(next).byTelephone).toEqual({ agree: 1, unsure: 2, disagree: 0 });
});

test('before the places, after the answer, on another statement, in another round and in another form nothing is counted', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  const token = await join(address, word);
  const { statement } = shown(bench);
  for (const forged of [{ statement: 'made up' }, { statement: -1 }, { round: 'second' as const }])
    expect(await send(address, token, placeOn(shown(bench), 'agree', forged))).toEqual({ answer: 'closed' });
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  expect(await send(address, token, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'closed' });
  await bench.kit.requests['open-on-telephones']({ kind: 'place' });
  if (statement === 'practice') {
    await act(bench, { kind: 'next-statement' });
    expect(await send(address, token, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'closed' });
    await act(bench, { kind: 'next' });
    expect(await send(address, token, placeOn(shown(bench), 'agree', { statement: 'practice' }))).toEqual({ answer: 'closed' });
  }
  await act(bench, { kind: 'next' });
  await act(bench, { kind: 'reveal-answer' });
  expect(await send(address, token, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'closed' });
  await act(bench, { kind: 'back' });
  expect(await send(address, token, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'closed' });
  expect(counts(bench)).toEqual({ all: nobody, byTelephone: nobody });
});

test('telephones read the statement and whether places are open, and never the answer', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  const page = await listen(address, await join(address, word), 'sr-Cyrl');
  onTestFinished(page.close);
  const task = () => page.shown.at(-1)?.task;
  await expect.poll(task).toMatchObject({ kind: 'place', stage: 'open', round: 'first' });
  await act(bench, { kind: 'next-statement' });
  await expect.poll(task).toMatchObject({ kind: 'place', stage: 'soon', text: expect.stringMatching(/\p{Script=Cyrillic}{3}/u) });
  await act(bench, { kind: 'next' });
  await act(bench, { kind: 'next' });
  await act(bench, { kind: 'reveal-answer' });
  await expect.poll(task).toMatchObject({ kind: 'place', stage: 'over' });
  const { reason } = shown(bench);
  expect(JSON.stringify(page.shown)).not.toContain(reason.slice(0, 30));
  expect(Object.keys(task() ?? {}).toSorted()).toEqual(['kind', 'round', 'stage', 'statement', 'text']);
});

test('of places by telephone the disk has how many, and nothing by which a telephone could be known', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  const token = await join(address, word);
  await send(address, token, placeOn(shown(bench), 'agree'));
  const logs = joinPath(bench.folder, 'trainings', training(bench).id, 'logs');
  const lines = readdirSync(logs).flatMap((name) => readFileSync(joinPath(logs, name), 'utf8').trim().split('\n'));
  const placed = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'telephones-placed');
  expect(placed.map(({ body }) => body)).toEqual([{ statement: shown(bench).statement, round: 'first', change: { ...nobody, agree: 1 } }]);
  const everything = readdirSync(bench.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(joinPath(entry.parentPath, entry.name), 'latin1'));
  for (const trace of [token, 'take-place', '127.0.0.1']) expect(everything.filter((text) => text.includes(trace))).toEqual([]);
});

test('the same place again writes nothing', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const { address, word } = await openPlaces(bench);
  const token = await join(address, word);
  const logs = joinPath(bench.folder, 'trainings', training(bench).id, 'logs');
  const size = (): number => readdirSync(logs).reduce((sum, name) => sum + readFileSync(joinPath(logs, name)).length, 0);
  await send(address, token, placeOn(shown(bench), 'agree'));
  const before = size();
  for (let time = 0; time < 5; time += 1)
    expect(await send(address, token, placeOn(shown(bench), 'agree', { was: 'agree', isAgain: true }))).toEqual({ answer: 'done' });
  expect(size()).toBe(before);
});

test('under another key of the same half-day whoever comes anew is taken from those of before', async () => {
  const bench = await aMorning();
  await atPlaces(bench);
  const first = await openPlaces(bench);
  const token = await join(first.address, first.word);
  expect(await send(first.address, token, placeOn(shown(bench), 'agree'))).toEqual({ answer: 'done' });
  await act(bench, { kind: 'end-day' });
  await bench.kit.tick();
  bench.advance(10 * 60_000);
  await bench.kit.tick();
  await act(bench, { kind: 'undo', place: 'run', confirmed: true });
  const { address, word } = await openPlaces(bench);
  expect(await send(address, await join(address, word), placeOn(shown(bench), 'agree'))).toEqual({ answer: 'done' });
  expect(counts(bench).byTelephone).toEqual({ ...nobody, agree: 1 });
});
