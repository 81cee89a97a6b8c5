import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerSet, type AnswerSheet, corrected, joined, noAnswers, without, withSheet } from '../../../../domain/forms/answer-set';
import { isCode } from '../../../../domain/forms/code';
import {
  answerBytes,
  isAnswersName,
  keepUpAnswers,
  mayChangeAnswers,
  newAnswerId,
  type Owner,
  parseAnswers,
  readAnswers,
  writeAnswers,
} from '../../../../main/store/answer-files';
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
const alone = { device: 'aaaa', isSharing: false };
const all = (): boolean => true;
const quiet = { wasErased: false, isWaiting: false };
const taker = { device: 'aaaa', start: 'first' };

test('a file is the same bytes in whichever order sheets came', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 }), (ids) => {
      expect(textOf(...ids)).toBe(textOf('a', 'b', 'c', 'd', 'e'));
    }),
  );
});

test('a file holds no time and no device, and the version before is not kept', async () => {
  const disk = new ModelDisk({});
  await writeAnswers(disk, folder, 'test-d1am', setOf('a'), alone);
  await writeAnswers(disk, folder, 'test-d1am', setOf('a', 'b'), alone);
  expect(Object.keys(disk.files)).toEqual([path]);
  const content: unknown = JSON.parse(disk.files[path] ?? '');
  expect(content).toEqual({ version: 3, sheets: [sheet('a'), sheet('b')], quotes: [], removed: [] });
  expect(newAnswerId()).toMatch(/^[0-9a-f]{32}$/u);
});

test('after a power cut at any step the file has the old sheets or the new ones, whole', async () => {
  for (let step = 1; ; step += 1) {
    const disk = new ModelDisk({ [path]: textOf('a') }).cutBefore(step);
    const isCut = await writeAnswers(disk, folder, 'test-d1am', setOf('a', 'b'), alone).then(
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
    const isCut = await eraseCodes(disk, folder, aside, all).then(
      () => false,
      (error: unknown) => {
        if (error instanceof PowerCut) return true;
        throw error;
      },
    );
    for (const left of leftovers) {
      const after = disk.afterPowerCut(left);
      await eraseCodes(after, folder, aside, all);
      expect(await filesWithCodes(after, folder, aside, all)).toEqual([]);
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
  expect(await readAnswers(disk, folder, 'test-d1am', aside, alone)).toEqual({ set: noAnswers, isDamaged: true, unread: [] });
  expect(disk.files['/data/set-aside/2026-11-25-test-d1am.json']).toBe('{"version":1');
});

test('sheets beside a damaged file are there at once, and not at the next reading alone', async () => {
  const beside = `${folder}/answers/test-d1am.sync-conflict-20261125-101500-ABCDEFG.json`;
  const disk = new ModelDisk({ [path]: '{"version":1', [beside]: textOf('a'), '/data/set-aside/none': '' });
  expect(await readAnswers(disk, folder, 'test-d1am', aside, alone)).toEqual({ set: setOf('a'), isDamaged: true, unread: [] });
});

const [one, other] = [
  { device: 'aaaa', isSharing: true },
  { device: 'bbbb', isSharing: true },
];
const inFolder = `${folder}/answers`;
const namesIn = (disk: ModelDisk): readonly string[] =>
  Object.keys(disk.files)
    .flatMap((each) => (each.startsWith(`${inFolder}/`) ? [each.slice(inFolder.length + 1)] : []))
    .toSorted();
const readBy = async (disk: ModelDisk, owner: Owner) => (await readAnswers(disk, folder, 'test-d1am', aside, owner)).set;
const adds = async (disk: ModelDisk, owner: Owner, ...ids: readonly string[]): Promise<void> =>
  writeAnswers(disk, folder, 'test-d1am', joined(await readBy(disk, owner), setOf(...ids)), owner);

test('where laptops share a folder each writes its own file and no other, and each reads all', async () => {
  const disk = new ModelDisk({ [path]: textOf('a') });
  await adds(disk, one, 'b');
  const theirs = disk.files[`${inFolder}/test-d1am.aaaa.json`];
  await adds(disk, other, 'c');
  expect(namesIn(disk)).toEqual(['test-d1am.aaaa.json', 'test-d1am.bbbb.json', 'test-d1am.json']);
  expect([disk.files[path], disk.files[`${inFolder}/test-d1am.aaaa.json`]]).toEqual([textOf('a'), theirs]);
  for (const owner of [one, other]) expect(answerBytes(await readBy(disk, owner))).toEqual(answerBytes(setOf('a', 'b', 'c')));
});

test('once they met, the files of all laptops are the same: none tells on which one a sheet was typed in; who has no file gets none', async () => {
  const disk = new ModelDisk({});
  await adds(disk, one, 'a', 'b');
  await adds(disk, other, 'c');
  for (const owner of [one, other, { device: 'cccc', isSharing: true }])
    for (let times = 0; times < 2; times += 1) await keepUpAnswers(disk, folder, 'test-d1am', aside, owner, quiet);
  const files = ['aaaa', 'bbbb'].map((device) => disk.files[`${inFolder}/test-d1am.${device}.json`]);
  expect(files).toEqual([textOf('a', 'b', 'c'), textOf('a', 'b', 'c')]);
  expect(namesIn(disk)).toHaveLength(2);
  const before = disk.calls.length;
  await keepUpAnswers(disk, folder, 'test-d1am', aside, one, quiet);
  expect(disk.calls.slice(before).filter((call) => call.startsWith('open'))).toEqual([]);
});

test('a sheet that is in another laptop’s file is corrected and taken away here, and comes back from no file', async () => {
  const disk = new ModelDisk({});
  await adds(disk, one, 'a', 'b');
  const seen = await readBy(disk, other);
  await writeAnswers(disk, folder, 'test-d1am', corrected(without(seen, sheet('a').id), sheet('b'), sheet('c')), other);
  expect((await readBy(disk, one)).sheets.map(({ id }) => id)).toEqual([sheet('c').id]);
  await adds(disk, one, 'd');
  expect((await readBy(disk, other)).sheets.map(({ id }) => id)).toEqual([sheet('c').id, sheet('d').id]);
});

test.each([
  'test-d1am.aaaa.sync-conflict-20261125-101500-ABCDEFG.json',
  'test-d1am.aaaa (conflicted copy 2026-11-25 101500).json',
  'test-d1am.aaaa (Ana’s conflicted copy 2026-11-25).json',
  'test-d1am.aaaa-LAPTOP-7.json',
  'test-d1am.aaaa_conflict-7.json',
])('%s is read, and taken away by its own laptop alone, once its sheets are in that one’s file', async (name) => {
  const disk = new ModelDisk({ [`${inFolder}/${name}`]: textOf('b'), [`${inFolder}/test-d1am.aaaa.json`]: textOf('a') });
  expect(await readBy(disk, other)).toEqual(setOf('a', 'b'));
  await adds(disk, other, 'c');
  await keepUpAnswers(disk, folder, 'test-d1am', aside, other, quiet);
  expect(namesIn(disk)).toContain(name);
  await keepUpAnswers(disk, folder, 'test-d1am', aside, one, quiet);
  expect(namesIn(disk)).toEqual(['test-d1am.aaaa.json', 'test-d1am.bbbb.json']);
  expect(disk.files[`${inFolder}/test-d1am.aaaa.json`]).toBe(textOf('a', 'b', 'c'));
});

test('who shares nothing joins what lies there into one file', async () => {
  const disk = new ModelDisk({
    [path]: textOf('a'),
    [`${inFolder}/test-d1am.aaaa.json`]: textOf('b'),
    [`${inFolder}/test-d1am (1).json`]: textOf('c'),
  });
  await adds(disk, alone, 'd');
  expect([namesIn(disk), disk.files[path]]).toEqual([['test-d1am.json'], textOf('a', 'b', 'c', 'd')]);
});

test('another laptop’s file that is half there is left to it, and counts for nothing; this laptop’s own is kept aside', async () => {
  const half = '{"version":3,"sh';
  const disk = new ModelDisk({ [`${inFolder}/test-d1am.aaaa.json`]: half, [`${inFolder}/test-d1am.bbbb.json`]: textOf('b') });
  expect(await readAnswers(disk, folder, 'test-d1am', aside, other)).toEqual({
    set: setOf('b'),
    isDamaged: false,
    unread: ['test-d1am.aaaa.json'],
  });
  expect(disk.files[`${inFolder}/test-d1am.aaaa.json`]).toBe(half);
  await disk.makeFolder('/data/set-aside');
  expect(await readAnswers(disk, folder, 'test-d1am', aside, one)).toEqual({ set: setOf('b'), isDamaged: true, unread: [] });
  expect(namesIn(disk)).toEqual(['test-d1am.bbbb.json']);
});

test('each laptop takes the codes out of its own file, and the pairs are the same whoever did so first', async () => {
  const disk = new ModelDisk({
    [`${inFolder}/test-d1am.aaaa.json`]: textOf('a'),
    [`${inFolder}/test-d1am.bbbb.json`]: textOf('a', 'b'),
    [`${inFolder}/test-d2pm.bbbb.json`]: textOf('c'),
  });
  await eraseCodes(disk, folder, aside, (name) => mayChangeAnswers(name, one));
  expect(await filesWithCodes(disk, folder, aside, all)).toEqual(['test-d1am.bbbb.json', 'test-d2pm.bbbb.json']);
  const codesOf = async (): Promise<ReadonlySet<string>> => {
    const d2 = (await readAnswers(disk, folder, 'test-d2pm', aside, other)).set;
    return new Set([...(await readBy(disk, other)).sheets, ...d2.sheets].map(({ code }) => code));
  };
  const numbers = await codesOf();
  expect([numbers.size, [...numbers].some(isCode)]).toEqual([1, false]);
  await eraseCodes(disk, folder, aside, (name) => mayChangeAnswers(name, other));
  expect(await filesWithCodes(disk, folder, aside, all)).toEqual([]);
  expect(await codesOf()).toEqual(numbers);
});

test('a forged number in another laptop’s file takes the place of no code while nobody was erased', async () => {
  const disk = new ModelDisk({
    [`${inFolder}/test-d1am.aaaa.json`]: textOf('a'),
    [`${inFolder}/test-d1am.bbbb.json`]: textOf('a').replace(sheet('a').code, 'AB45'),
  });
  await keepUpAnswers(disk, folder, 'test-d1am', aside, one, quiet);
  expect(disk.files[`${inFolder}/test-d1am.aaaa.json`]).toBe(textOf('a'));
});

test('a bundle has one file for each form, with the sheets of all', async () => {
  const disk = new ModelDisk({
    [path]: textOf('a'),
    [`${inFolder}/test-d1am.aaaa.json`]: textOf('b'),
    [`${inFolder}/test-d1am.bbbb (conflicted copy 2026-11-25 101500).json`]: textOf('c'),
    [`${inFolder}/test-d2pm.bbbb.json`]: '{',
  });
  const { files } = await readParcel(disk, folder, trainingId);
  expect([...files.keys()].toSorted()).toEqual(['answers/test-d1am.json', 'answers/test-d2pm.bbbb.json']);
  expect(new TextDecoder().decode(files.get('answers/test-d1am.json'))).toBe(textOf('a', 'b', 'c'));
});

test('only the files of the forms belong there', () => {
  expect(isAnswersName('test-d1am.json')).toBe(true);
  expect(['test-d1am.json.previous', 'other.json'].some(isAnswersName)).toBe(false);
  expect(isKnownPlace('answers/evaluation-d2pm.json')).toBe(true);
  expect(isKnownPlace('answers/test-d1am.aaaa.json')).toBe(true);
  expect(isAnswersName('test-d1ambig.json')).toBe(false);
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
  const { set, isDamaged } = await readAnswers(disk, folder, 'test-d1am', aside, alone);
  expect([answerBytes(set), isDamaged]).toEqual([answerBytes(setOf('a', 'b', 'c')), false]);
  await disk.remove(path);
  expect((await readAnswers(disk, folder, 'test-d1am', aside, alone)).set.sheets).toHaveLength(2);
  expect(await filesWithCodes(disk, folder, aside, all)).toHaveLength(1);
  await eraseCodes(disk, folder, aside, all);
  expect(await filesWithCodes(disk, folder, aside, all)).toEqual([]);
});

describe('a tool that lays an older file over the one that this laptop wrote', () => {
  const own = `${folder}/answers/test-d1am.aaaa.json`;
  const corrections = corrected(setOf('a', 'b'), sheet('a'), sheet('c'));
  const owner = (written: AnswerSet): Owner => ({
    device: 'aaaa',
    isSharing: true,
    written: (of) => (of === 'test-d1am' ? written : undefined),
  });

  test.each([false, true])(
    'takes away nothing that it was told is kept, though somebody is to say yes to an erasing: %s',
    async (isWaiting) => {
      const disk = new ModelDisk({ [own]: textOf('a', 'b') });
      await keepUpAnswers(disk, folder, 'test-d1am', aside, owner(corrections), { wasErased: false, isWaiting });
      const { sheets, removed } = parseAnswers(new TextEncoder().encode(disk.files[own])) ?? noAnswers;
      expect([sheets.map(({ id }) => id[0]), removed.map((id) => id[0])]).toEqual([['b', 'c'], ['a']]);
    },
  );

  test('brings no code back that was erased', async () => {
    const disk = new ModelDisk({ [own]: textOf('a') });
    const erased = { ...setOf('a'), sheets: [{ ...sheet('a'), code: 'QQ77' }] };
    await keepUpAnswers(disk, folder, 'test-d1am', aside, owner(erased), { wasErased: true, isWaiting: false });
    expect(disk.files[own]).not.toContain('MA07');
  });
});

test('once persons were erased here, sheets of a laptop that hasn’t erased yet come without their codes, and pairs stay pairs', async () => {
  const [first, second] = ['test-d1am', 'test-d2pm'].map((name) => `${folder}/answers/${name}`) as [string, string];
  const disk = new ModelDisk({
    [`${first}.aaaa.json`]: new TextDecoder().decode(answerBytes(noAnswers)),
    [`${second}.aaaa.json`]: new TextDecoder().decode(answerBytes(noAnswers)),
    [`${first}.bbbb.json`]: textOf('a'),
    [`${second}.bbbb.json`]: textOf('b'),
  });
  const erased = { wasErased: true, isWaiting: false };
  const owner = { device: 'aaaa', isSharing: true };
  for (const test of ['test-d1am', 'test-d2pm'] as const) await keepUpAnswers(disk, folder, test, aside, owner, erased);
  const codes = [first, second].map(
    (path) => parseAnswers(new TextEncoder().encode(disk.files[`${path}.aaaa.json`]))?.sheets[0]?.code ?? '',
  );
  expect([codes[0] === codes[1], isCode(codes[0] ?? ''), codes[0] === '']).toEqual([true, false, false]);
});
