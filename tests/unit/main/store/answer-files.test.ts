import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerSheet, corrected, noAnswers, without, withSheet } from '../../../../domain/forms/answer-set';
import { answerBytes, isAnswersName, newAnswerId, parseAnswers, readAnswers, writeAnswers } from '../../../../main/store/answer-files';
import { eraseCodes, filesWithCodes } from '../../../../main/store/erase-codes';
import { isKnownPlace, readParcel } from '../../../../main/transfer/parcel';
import { planTakingIn, takeIn } from '../../../../main/transfer/taking-in';
import { calendarDay, trainingId } from '../../builders';
import { leftovers, ModelDisk, PowerCut } from './model-disk';

const folder = '/data/trainings/training';
const path = `${folder}/answers/test-d1am.json`;
const aside = { folder: '/data/set-aside', today: () => calendarDay('2026-11-25') };
const sheet = (id: string): AnswerSheet => ({ id: id.repeat(32), code: 'MA07', answers: { t2: 'y', t1: 'x' } });
const setOf = (...ids: readonly string[]) => ids.map(sheet).reduce(withSheet, noAnswers);
const textOf = (...ids: readonly string[]): string => new TextDecoder().decode(answerBytes(setOf(...ids)));
const taker = { device: 'laptop', start: 'first' };

test('a file is the same bytes in whichever order sheets came', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 }), (ids) => {
      expect(textOf(...ids)).toBe(textOf('a', 'b', 'c', 'd', 'e'));
    }),
  );
});

test('a file holds no time and no device, and the version before is not kept', async () => {
  const disk = new ModelDisk({});
  await writeAnswers(disk, folder, 'test-d1am', setOf('a'));
  await writeAnswers(disk, folder, 'test-d1am', setOf('a', 'b'));
  expect(Object.keys(disk.files)).toEqual([path]);
  const content: unknown = JSON.parse(disk.files[path] ?? '');
  expect(content).toEqual({ version: 3, sheets: [sheet('a'), sheet('b')], quotes: [], removed: [] });
  expect(newAnswerId()).toMatch(/^[0-9a-f]{32}$/u);
});

test('after a power cut at any step the file has the old sheets or the new ones, whole', async () => {
  for (let step = 1; ; step += 1) {
    const disk = new ModelDisk({ [path]: textOf('a') }).cutBefore(step);
    const isCut = await writeAnswers(disk, folder, 'test-d1am', setOf('a', 'b')).then(
      () => false,
      (error: unknown) => {
        if (error instanceof PowerCut) return true;
        throw error;
      },
    );
    for (const left of leftovers) {
      const found = disk.afterPowerCut(left).files[path];
      expect(isCut ? [textOf('a'), textOf('a', 'b')] : [textOf('a', 'b')], `step ${step}`).toContain(found);
    }
    if (!isCut) break;
  }
});

test('codes are erased though the power is cut at any step of it, and pairs stay pairs', async () => {
  const [d1, d2] = ['test-d1am', 'test-d2pm'].map((name) => `${folder}/answers/${name}.json`) as [string, string];
  const files = { [d1]: textOf('a', 'b'), [d2]: textOf('c') };
  for (let step = 1; ; step += 1) {
    const disk = new ModelDisk(files).cutBefore(step);
    const isCut = await eraseCodes(disk, folder, aside).then(
      () => false,
      (error: unknown) => {
        if (error instanceof PowerCut) return true;
        throw error;
      },
    );
    for (const left of leftovers) {
      const after = disk.afterPowerCut(left);
      await eraseCodes(after, folder, aside);
      expect(await filesWithCodes(after, folder, aside)).toEqual([]);
      const codes = [d1, d2].map((path) => parseAnswers(new TextEncoder().encode(after.files[path]))?.sheets.map(({ code }) => code));
      expect(codes[0]?.[0], `step ${step}`).toBe(codes[1]?.[0]);
    }
    if (!isCut) break;
  }
});

test('two laptops’ files of one form are joined without loss or double, and joining again changes nothing', async () => {
  const disk = new ModelDisk({ [path]: textOf('a', 'b'), '/data/set-aside/none': '' });
  const other = new ModelDisk({ [path]: textOf('b', 'c'), [`${folder}/answers/evaluation-d2pm.json`]: textOf('d') });
  const parcel = await readParcel(other, folder, trainingId);
  await takeIn(disk, folder, await planTakingIn(disk, folder, parcel, taker), aside);
  expect(disk.files[path]).toBe(textOf('a', 'b', 'c'));
  expect(disk.files[`${folder}/answers/evaluation-d2pm.json`]).toBe(textOf('d'));
  expect((await planTakingIn(disk, folder, parcel, taker)).writes.size).toBe(0);
});

test('sheets here that another laptop removed or corrected are counted before they go', async () => {
  const disk = new ModelDisk({ [path]: textOf('a', 'b') });
  const theirs = corrected(without(setOf('a', 'b'), sheet('a').id), sheet('b'), sheet('c'));
  const parcel = { training: trainingId, files: new Map([['answers/test-d1am.json', answerBytes(theirs)]]) };
  expect((await planTakingIn(disk, folder, parcel, taker)).sheets).toEqual({ coming: 1, going: 2 });
});

test('a copy that can’t be read replaces nothing, and is kept aside', async () => {
  const disk = new ModelDisk({ [path]: textOf('a') });
  const parcel = { training: trainingId, files: new Map([['answers/test-d1am.json', new TextEncoder().encode('{')]]) };
  const plan = await planTakingIn(disk, folder, parcel, taker);
  expect({ writes: plan.writes.size, parted: [...plan.parted.keys()] }).toEqual({ writes: 0, parted: ['answers/test-d1am.json'] });
});

test('a damaged file is moved aside and told', async () => {
  const disk = new ModelDisk({ [path]: '{"version":1', '/data/set-aside/none': '' });
  expect(await readAnswers(disk, folder, 'test-d1am', aside)).toEqual({ set: noAnswers, isDamaged: true });
  expect(disk.files['/data/set-aside/2026-11-25-test-d1am.json']).toBe('{"version":1');
});

test('sheets beside a damaged file are there at once, and not at the next reading alone', async () => {
  const beside = `${folder}/answers/test-d1am.sync-conflict-20261125-101500-ABCDEFG.json`;
  const disk = new ModelDisk({ [path]: '{"version":1', [beside]: textOf('a'), '/data/set-aside/none': '' });
  expect(await readAnswers(disk, folder, 'test-d1am', aside)).toEqual({ set: setOf('a'), isDamaged: true });
});

test('only the files of the forms belong there', () => {
  expect(isAnswersName('test-d1am.json')).toBe(true);
  expect(['test-d1am.json.previous', 'other.json'].some(isAnswersName)).toBe(false);
  expect(isKnownPlace('answers/evaluation-d2pm.json')).toBe(true);
  expect(isKnownPlace('answers/../logs/a.ndjson')).toBe(false);
  expect(parseAnswers(new TextEncoder().encode('{"version":999}'))).toBeUndefined();
});

test('sheets that two laptops wrote before they met are all there, whichever version a tool kept, and no code is left in one', async () => {
  const beside = `${folder}/answers/test-d1am.sync-conflict-20261125-101500-ABCDEFG.json`;
  const disk = new ModelDisk({
    [path]: textOf('a', 'b'),
    [beside]: textOf('a', 'c'),
    [`${folder}/answers/.syncthing.test-d1am.json.tmp`]: '{',
  });
  const { set, isDamaged } = await readAnswers(disk, folder, 'test-d1am', aside);
  expect([answerBytes(set), isDamaged]).toEqual([answerBytes(setOf('a', 'b', 'c')), false]);
  await disk.remove(path);
  expect((await readAnswers(disk, folder, 'test-d1am', aside)).set.sheets).toHaveLength(2);
  expect(await filesWithCodes(disk, folder, aside)).toHaveLength(1);
  await eraseCodes(disk, folder, aside);
  expect(await filesWithCodes(disk, folder, aside)).toEqual([]);
});
