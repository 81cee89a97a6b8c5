/** The disk refuses while telephones hand in: they are told so plainly, nothing counts as handed in, and once there is room each counts once. */
import { mkdirSync, rmdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, test } from 'vitest';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { join, act as send } from '../../../../telephones';
import { act, type Bench, desk, training } from '../open-in-folder';
import { aMorning, started } from './room';

/** Refuses whatever is written below the folder of trainings while it is full. */
function fillable(code: string): { readonly disk: Disk; isFull: boolean } {
  const filled = { isFull: false };
  const refuse = (path: string): void => {
    if (filled.isFull && path.includes('trainings')) throw Object.assign(new Error('refused'), { code });
  };
  const disk: Disk = {
    ...nodeDisk,
    open: async (path, how) => {
      const file = await nodeDisk.open(path, how);
      return {
        ...file,
        write: async (bytes, position) => {
          refuse(path);
          await file.write(bytes, position);
        },
      };
    },
  };
  return Object.assign(filled, { disk });
}

const sheet = (code: string) => ({ kind: 'hand-in', collection: 'test-d1am', sheet: { code, answers: { t11: 'a' } } }) as const;
const returned = (bench: Bench) => desk(bench).returned.find(({ collection }) => collection === 'test-d1am')?.count;

test.each(['ENOSPC', 'EIO'])('%s: nothing is said to be handed in, and nothing is there twice afterwards', async (code) => {
  const full = fillable(code);
  const bench = await aMorning(full.disk);
  const { address, word } = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
  const tokens = await Promise.all(['ma01', 'ma02', 'ma03'].map(() => join(address, word)));
  const all = () => Promise.all(tokens.map((token, index) => send(address, token, sheet(`ma0${index + 1}`))));
  full.isFull = true;
  expect(await all()).toEqual(tokens.map(() => ({ answer: 'not-saved' })));
  expect(await all()).toEqual(tokens.map(() => ({ answer: 'not-saved' })));
  expect(returned(bench) ?? 0).toBe(0);
  full.isFull = false;
  expect(await all()).toEqual(tokens.map(() => ({ answer: 'done' })));
  expect(await all()).toEqual(tokens.map(() => ({ answer: 'already' })));
  expect(returned(bench)).toBe(3);
});

test.each(['ENOSPC', 'EIO'])('%s: a place is not counted, and counts once when it is pressed again', async (code) => {
  const full = fillable(code);
  const bench = await aMorning(full.disk);
  await act(bench, { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } });
  await act(bench, { kind: 'next' });
  const { address, word } = await started(bench);
  await bench.kit.requests['open-on-telephones']({ kind: 'place' });
  const token = await join(address, word);
  const barometer = () => training(bench).run.barometer;
  const { statement = 0, round = 'first' } = barometer() ?? {};
  const place = { kind: 'take-place', statement, round, position: 'unsure', was: null, isAgain: false } as const;
  full.isFull = true;
  expect(await send(address, token, place)).toEqual({ answer: 'not-saved' });
  expect(barometer()?.byTelephone.unsure).toBe(0);
  full.isFull = false;
  expect(await send(address, token, { ...place, was: 'unsure' })).toEqual({ answer: 'done' });
  expect(await send(address, token, { ...place, was: 'unsure', isAgain: true })).toEqual({ answer: 'done' });
  expect([barometer()?.byTelephone.unsure, barometer()?.counts.unsure]).toEqual([1, 1]);
});

test('a key that can’t be read stops nothing that a second brings, and telephones come on once it can be', async () => {
  const bench = await aMorning();
  const path = joinPath(bench.folder, 'telephones.json');
  mkdirSync(path);
  await bench.kit.tick();
  await bench.kit.tick();
  rmdirSync(path);
  await started(bench);
  expect(desk(bench).telephones).toMatchObject({ state: 'on' });
});
