import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { join, listen, post, act as send } from '../../../../telephones';
import { act, type Bench, desk, training } from '../open-in-folder';
import { aMorning, morning, on, openRoom, started } from './room';

const sheetOf = (code: string) => ({
  kind: 'hand-in' as const,
  collection: 'test-d1am' as const,
  sheet: { code, answers: { t11: 'a' } },
});

const codes = async (bench: Bench): Promise<readonly string[]> => {
  const list = await bench.kit.requests['list-sheets']('test-d1am');
  if ('refused' in list) throw new Error(list.refused);
  return list.sheets.map(({ code }) => code).toSorted();
};

const kept = (bench: Bench): string => joinPath(bench.folder, 'telephones.json');

const codeOf = (index: number): string => `${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}07`;

test('until a person starts them nothing is offered but addresses, and without a day that runs nothing starts', async () => {
  const bench = await openRoom();
  await bench.kit.requests['create-sample']();
  expect(desk(bench).telephones).toEqual({ state: 'off', ended: undefined, goesOn: false });
  expect(await bench.kit.requests['telephone-addresses']()).toEqual([{ name: 'test', address: '127.0.0.1' }]);
  expect(await bench.kit.requests['start-telephones']('127.0.0.1')).toMatchObject({ refused: 'telephones-no-day' });
  await act(bench, { kind: 'start-day', day: 1 });
  expect(await bench.kit.requests['start-telephones']('127.0.0.9')).toMatchObject({ refused: 'telephones-no-address' });
  expect(existsSync(kept(bench))).toBe(false);
});

test('sixty hand in at once: each is there once, on the disk before it is told so, counted with the others', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  const tokens = await Promise.all(Array.from({ length: 60 }, () => join(address, word)));
  const file = joinPath(bench.folder, 'trainings', training(bench).id, 'answers', 'test-d1am.json');
  const answers = await Promise.all(
    tokens.map(async (token, index) => {
      const answer = await send(address, token, sheetOf(codeOf(index)));
      expect(readFileSync(file, 'utf8')).toContain(codeOf(index));
      return answer;
    }),
  );
  expect(answers).toEqual(tokens.map(() => ({ answer: 'done' })));
  expect(await codes(bench)).toEqual(tokens.map((_token, index) => codeOf(index)).toSorted());
  expect(desk(bench).returned.find(({ collection }) => collection === 'test-d1am')?.count).toBe(60);
});

test('the same telephone twice counts once, also after the kit was killed in between, and after its sheet was taken away', async () => {
  const bench = await aMorning();
  const before = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  const token = await join(before.address, before.word);
  expect(await send(before.address, token, sheetOf('ma07'))).toEqual({ answer: 'done' });
  expect(await send(before.address, token, sheetOf('ma08'))).toEqual({ answer: 'already' });
  await bench.close();
  const next = await openRoom(bench.folder, morning, 1_000_000);
  await next.kit.tick();
  expect(desk(next).telephones).toEqual({ state: 'off', ended: undefined, goesOn: true });
  const after = await started(next);
  expect(after.word).toBe(before.word);
  await next.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  expect(await send(after.address, token, sheetOf('ma07'))).toEqual({ answer: 'already' });
  const list = await next.kit.requests['list-sheets']('test-d1am');
  const id = 'refused' in list ? '' : (list.sheets[0]?.id ?? '');
  await next.kit.requests['remove-sheet']('test-d1am', id);
  expect(await send(after.address, token, sheetOf('ma07'))).toEqual({ answer: 'already' });
  expect(await codes(next)).toEqual([]);
});

test('what is closed, another form, no code, and an answer that no question has are refused, and nothing of it is kept', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  const token = await join(address, word);
  expect(await send(address, token, sheetOf('ma07'))).toEqual({ answer: 'closed' });
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  expect(await send(address, token, { ...sheetOf('ma07'), collection: 'test-d2pm' })).toEqual({ answer: 'closed' });
  expect(await send(address, token, sheetOf('m'))).toEqual({ answer: 'code-wrong' });
  expect(await send(address, token, { ...sheetOf('ma07'), sheet: { code: '', answers: { t11: 'z' } } })).toEqual({ answer: 'unfit' });
  expect(await send(address, token, { ...sheetOf('ma07'), sheet: { code: '', answers: { nothing: 'a' } } })).toEqual({ answer: 'unfit' });
  expect(await codes(bench)).toEqual([]);
  expect(await send(address, token, sheetOf('ma07'))).toEqual({ answer: 'done' });
  await bench.kit.requests['open-on-telephones'](null);
  expect(await send(address, await join(address, word), sheetOf('ma08'))).toEqual({ answer: 'closed' });
});

test('pages are shown what is opened, in their language, without what is right, and no more once it is closed', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  const page = await listen(address, await join(address, word), 'sr-Cyrl');
  onTestFinished(page.close);
  await expect.poll(() => on(bench).there).toBe(1);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  await expect.poll(() => page.shown.at(-1)?.task.kind).toBe('form');
  const shown = JSON.stringify(page.shown.at(-1));
  expect(shown).toMatch(/\p{Script=Cyrillic}{4}/u);
  expect(shown).not.toContain('"key"');
  await bench.kit.requests['open-on-telephones'](null);
  await expect.poll(() => page.shown.at(-1)?.task.kind).toBe('nothing');
});

test('the room sees how to join over the picture for which it was shown, and no longer over another one', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  const before = bench.kit.audienceView();
  await bench.kit.requests['show-telephones'](true);
  expect(bench.kit.audienceView().scene).toMatchObject({ kind: 'telephones', address, word });
  expect(on(bench).isShown).toBe(true);
  await act(bench, { kind: 'next' });
  expect(bench.kit.audienceView().scene.kind).not.toBe('telephones');
  expect(on(bench).isShown).toBe(false);
  await act(bench, { kind: 'back' });
  expect(bench.kit.audienceView()).toEqual(before);
});

test('over the agenda the room sees how to join for as long as nothing but time goes by', async () => {
  const bench = await aMorning();
  await started(bench);
  await act(bench, { kind: 'go-to', slide: { block: 'd1-opening', slide: 'today' } });
  const before = bench.kit.audienceView();
  await bench.kit.requests['show-telephones'](true);
  bench.advance(60 * 60_000);
  await bench.kit.tick();
  expect(bench.kit.audienceView().scene.kind).toBe('telephones');
  expect(on(bench).isShown).toBe(true);
  await bench.kit.requests['show-telephones'](false);
  /* It was late by then. */
  expect(bench.kit.audienceView()).not.toEqual(before);
});

test('the network goes: nobody is answered any more, the desk says why, and the same telephones go on once it is back', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  const token = await join(address, word);
  bench.addresses = [];
  await bench.kit.tick();
  expect(desk(bench).telephones).toEqual({ state: 'off', ended: 'network-gone', goesOn: true });
  await expect
    .poll(() =>
      post(address, '/join', { word }).then(
        () => 'answered',
        () => 'nobody',
      ),
    )
    .toBe('nobody');
  bench.addresses = ['127.0.0.1'];
  const again = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  expect(await send(again.address, token, sheetOf('ma07'))).toEqual({ answer: 'done' });
});

test('with the half-day it ends and everything is forgotten: a page of before is told so', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  const token = await join(address, word);
  expect(existsSync(kept(bench))).toBe(true);
  await act(bench, { kind: 'end-day' });
  await bench.kit.tick();
  bench.advance(10 * 60_000);
  await bench.kit.tick();
  expect(desk(bench).telephones).toEqual({ state: 'off', ended: 'half-day-over', goesOn: false });
  expect(readdirSync(bench.folder).filter((name) => name.includes('telephones'))).toEqual([]);
  bench.advance(24 * 60 * 60_000);
  await act(bench, { kind: 'start-day', day: 2 });
  const next = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  expect(next.word).not.toBe(word);
  expect(await send(next.address, token, sheetOf('ma07'))).toEqual({ locked: 'old' });
});

async function goToAfternoon(bench: Bench): Promise<void> {
  const list = await bench.kit.requests['list-slides']();
  const slide = 'refused' in list ? undefined : list.slides.find(({ slide: { block } }) => block === 'd1-session-4')?.slide;
  if (!slide) throw new Error('No such slide.');
  await act(bench, { kind: 'go-to', slide });
}

test('a look at a slide of the afternoon ends nothing', async () => {
  const bench = await aMorning();
  await started(bench);
  await goToAfternoon(bench);
  await bench.kit.tick();
  bench.advance(5 * 60_000);
  await bench.kit.tick();
  expect(on(bench).there).toBe(0);
  bench.advance(5 * 60_000);
  await bench.kit.tick();
  expect(desk(bench).telephones).toMatchObject({ state: 'off', ended: 'half-day-over' });
});

test('nothing about telephones is in any file but the key, the word and the port, and those until ten minutes after the half-day', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  const token = await join(address, word);
  await send(address, token, sheetOf('ma07'));
  expect(Object.keys(JSON.parse(readFileSync(kept(bench), 'utf8'))).toSorted()).toEqual([
    'day',
    'halfDay',
    'key',
    'port',
    'training',
    'word',
  ]);
  await act(bench, { kind: 'end-day' });
  await bench.kit.tick();
  bench.advance(10 * 60_000);
  await bench.kit.tick();
  const everything = readdirSync(bench.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(joinPath(entry.parentPath, entry.name), 'latin1'));
  expect(everything.length).toBeGreaterThan(3);
  for (const trace of [token, '127.0.0.1', word, 'Mozilla']) expect(everything.filter((text) => text.includes(trace))).toEqual([]);
});

test('End day by mistake cuts nobody off: the desk says until when, undo changes nothing, and closing the kit forgets at once', async () => {
  const bench = await aMorning();
  const { address, word } = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  const token = await join(address, word);
  await act(bench, { kind: 'end-day' });
  await bench.kit.tick();
  expect(on(bench).until).toBeDefined();
  expect(await send(address, token, sheetOf('ma07'))).toEqual({ answer: 'done' });
  await act(bench, { kind: 'undo', place: 'run', confirmed: true });
  bench.advance(10 * 60_000);
  await bench.kit.tick();
  expect(on(bench)).toMatchObject({ word, until: undefined });
  expect(await send(address, token, sheetOf('ma07'))).toEqual({ answer: 'already' });
  await act(bench, { kind: 'end-day' });
  await bench.close();
  expect(existsSync(kept(bench))).toBe(false);
});

test('after End day those that stay on go along to another address, with the same word', async () => {
  const bench = await aMorning();
  /* The last is none of this machine's. */
  bench.addresses = ['127.0.0.1', '127.0.0.3', '192.0.2.1'];
  const { address, word } = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  const token = await join(address, word);
  await act(bench, { kind: 'end-day' });
  await bench.kit.tick();
  expect(await bench.kit.requests['start-telephones']('192.0.2.1')).toMatchObject({ refused: 'telephones-not-opened' });
  expect(on(bench)).toMatchObject({ address, word });
  expect(await send(address, await join(address, word), sheetOf('ma08'))).toEqual({ answer: 'done' });
  expect(await bench.kit.requests['start-telephones']('127.0.0.3')).toEqual({ done: true });
  const moved = on(bench);
  expect(moved).toMatchObject({ address: expect.stringMatching(/^127\.0\.0\.3:/u), word, until: on(bench).until });
  expect(await send(moved.address, token, sheetOf('ma07'))).toEqual({ answer: 'done' });
  await bench.kit.requests['stop-telephones']();
  expect(await bench.kit.requests['start-telephones']('127.0.0.1')).toMatchObject({ refused: 'telephones-no-day' });
});

test('moved to another address after lunch, they are the afternoon’s, and stay on', async () => {
  const bench = await aMorning();
  bench.addresses = ['127.0.0.1', '127.0.0.3'];
  const { word } = await started(bench);
  await goToAfternoon(bench);
  await bench.kit.tick();
  expect(on(bench)).toMatchObject({ word, until: expect.any(Number) });
  expect(await bench.kit.requests['start-telephones']('127.0.0.3')).toEqual({ done: true });
  bench.advance(11 * 60_000);
  await bench.kit.tick();
  expect(on(bench)).toMatchObject({ address: expect.stringMatching(/^127\.0\.0\.3:/u), until: undefined });
  expect(on(bench).word).not.toBe(word);
});

test('the network goes while a folder doesn’t answer whoever asks: the port is closed all the same', async () => {
  const waits: (() => void)[] = [];
  const slow = { is: false };
  const disk = {
    ...nodeDisk,
    list: async (path: string) => {
      if (slow.is) await new Promise<void>((resolve) => waits.push(resolve));
      return nodeDisk.list(path);
    },
  };
  const bench = await aMorning(disk);
  await started(bench);
  bench.advance(60_000);
  slow.is = true;
  bench.addresses = [];
  const tick = bench.kit.tick();
  await expect.poll(() => waits.length).toBeGreaterThan(0);
  expect(desk(bench).telephones).toMatchObject({ state: 'off', ended: 'network-gone' });
  slow.is = false;
  for (const answer of waits) answer();
  await tick;
});

test('a key that can’t be read is a refusal, and once it can the same room goes on', async () => {
  const bench = await aMorning();
  const { word } = await started(bench);
  await bench.close();
  const broken = { is: true };
  const disk = {
    ...nodeDisk,
    read: async (path: string) => {
      if (broken.is && path.endsWith('telephones.json')) throw Object.assign(new Error('refused'), { code: 'EIO' });
      return nodeDisk.read(path);
    },
  };
  const next = await openRoom(bench.folder, morning, 1_000_000, disk);
  expect(await next.kit.requests['start-telephones']('127.0.0.1')).toMatchObject({ refused: 'telephones-not-read' });
  broken.is = false;
  expect((await started(next)).word).toBe(word);
});
