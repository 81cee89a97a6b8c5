import { describe, expect, test } from 'vitest';
import { erasedLine } from '../../../../main/store/log-line';
import { sameDigest, shownDigest, type Verification, verify } from '../../../../main/store/verify';
import { trainingId } from '../../builders';
import { ModelDisk } from './model-disk';
import { arrival, logs, now, openLog, trainingFolder, writer } from './notebook';

const first = `${logs}/laptop-first.ndjson`;
const other = `${logs}/other-later.ndjson`;

/** Two laptops, the second of which has seen the first. */
async function twoLaptops(): Promise<ModelDisk> {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić'), arrival('Borić')], now);
  await log.confirm([{ type: 'day-started', body: { day: 1 } }], now);
  const later = await openLog(disk, writer('other', 'later'));
  const participant = later.training.state.participants[0]?.id;
  if (participant === undefined) throw new Error('Nobody is on the list');
  await later.confirm([{ type: 'attendance-marked', body: { participant, halfDay: 'd1am', state: 'late', at: null, replaces: [] } }], now);
  return disk;
}

const withFile = (disk: ModelDisk, file: string, change: (text: string) => string): ModelDisk =>
  new ModelDisk({ ...disk.files, [file]: change(disk.files[file] ?? '') });
const verified = (disk: ModelDisk): Promise<Verification> => verify(disk, trainingFolder, trainingId);

describe('a verification', () => {
  test('of logs as they were written finds nothing and tells how much there is', async () => {
    expect(await verified(await twoLaptops())).toEqual({
      logs: [
        { file: 'laptop-first.ndjson', events: 3, broken: undefined, unfinished: 0, isNewer: false },
        { file: 'other-later.ndjson', events: 1, broken: undefined, unfinished: 0, isNewer: false },
      ],
      lost: [],
      emptied: [],
      events: 4,
      digest: expect.stringMatching(/^[0-9a-f]{32}$/u),
      totals: { participants: 2, marks: 1, days: 1 },
      certified: [],
      isIntact: true,
    });
  });

  test('changes nothing, not even what could be mended', async () => {
    const disk = withFile(await twoLaptops(), first, (text) => `${text.replace('"lastName":"Anić"', '"lastName":"Amić"')}{"v":1`);
    const before = disk.files;
    await verified(disk);
    expect([disk.files, disk.steps]).toEqual([before, 0]);
  });

  test('names the first broken line and why, before and after it was mended', async () => {
    const disk = withFile(await twoLaptops(), first, (text) => text.replace('"lastName":"Anić"', '"lastName":"Amić"'));
    expect(await verified(disk)).toMatchObject({ logs: [{ broken: { line: 2, why: 'wrong-personal-hash' } }, {}], isIntact: false });
    await openLog(disk, writer('laptop', 'mends'));
    expect(await verified(disk)).toMatchObject({ logs: [{ broken: { line: 2, why: 'missing-before' } }, {}], isIntact: false });
  });

  test('names a log that is missing, and who saw it', async () => {
    const { [first]: _, ...left } = (await twoLaptops()).files;
    expect(await verified(new ModelDisk(left))).toMatchObject({
      lost: [{ file: 'laptop-first.ndjson', seenBy: 'other-later.ndjson', loss: 'missing' }],
      isIntact: false,
    });
  });

  test('names a log that is shorter than another laptop saw it, though each of its lines is sound', async () => {
    const disk = withFile(await twoLaptops(), first, (text) => text.split('\n').slice(0, 3).join('\n').concat('\n'));
    expect(await verified(disk)).toMatchObject({ lost: [{ file: 'laptop-first.ndjson', loss: 'shorter' }], isIntact: false });
    const whole = withFile(await twoLaptops(), first, (text) => text.split('\n').slice(0, 1).join('\n').concat('\n'));
    expect(await verified(whole)).toMatchObject({ logs: [{ broken: undefined }, {}], lost: [{ loss: 'shorter' }] });
  });

  test('names entries whose persons are gone though nobody was erased, unless another file still has them', async () => {
    const emptied = (text: string): string =>
      text
        .split('\n')
        .map((line) => (line.includes('"salt"') ? erasedLine(line) : line))
        .join('\n');
    const written = await twoLaptops();
    const disk = withFile(written, first, emptied);
    expect(await verified(disk)).toMatchObject({
      logs: [{ broken: undefined }, { broken: undefined }],
      emptied: [{ file: 'laptop-first.ndjson', line: 2, entries: 2 }],
      isIntact: false,
    });
    const copied = withFile(disk, `${logs}/laptop-first (copy).ndjson`, () => written.files[first] ?? '');
    expect((await verified(copied)).emptied).toEqual([]);
  });

  test('takes an unfinished end for what it is: never confirmed, or still arriving', async () => {
    const whole = await verified(await twoLaptops());
    const disk = withFile(await twoLaptops(), other, (text) => `${text}{"v":1`);
    expect(await verified(disk)).toMatchObject({ logs: [{}, { unfinished: 6, broken: undefined }], isIntact: true, events: whole.events });
  });

  test('of a newer kit’s log says that it could not be checked', async () => {
    const disk = withFile(await twoLaptops(), `${logs}/new-kit.ndjson`, () => '{"v":999}\n');
    expect(await verified(disk)).toMatchObject({ isIntact: false });
    expect((await verified(disk)).logs.map(({ isNewer }) => isNewer)).toEqual([false, true, false]);
    expect((await verified(disk)).logs[1]).toMatchObject({ broken: undefined, events: 0 });
  });

  test('of nothing finds nothing', async () => {
    expect(await verified(new ModelDisk())).toMatchObject({ logs: [], events: 0, isIntact: true });
  });
});

describe('the digest', () => {
  test('is the same wherever the logs are copied, and another one after any further act', async () => {
    const disk = await twoLaptops();
    const { digest } = await verified(disk);
    const reversed = new ModelDisk(Object.fromEntries(Object.entries(disk.files).toReversed()));
    expect((await verified(reversed)).digest).toBe(digest);
    const copied = withFile(disk, `${logs}/laptop-first (copy).ndjson`, () => disk.files[first] ?? '');
    expect((await verified(copied)).digest).toBe(digest);
    const log = await openLog(disk, writer('laptop', 'second'));
    expect((await verified(disk)).digest).toBe(digest);
    await log.confirm([arrival('Verić')], now);
    expect((await verified(disk)).digest).not.toBe(digest);
  });

  test('is shown in fours and compared as it was typed', () => {
    const digest = '0123456789abcdef0123456789abcdef';
    expect(shownDigest(digest)).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef');
    for (const typed of [digest, shownDigest(digest), ' 0123-4567-89AB-CDEF 0123456789abcdef '])
      expect(sameDigest(typed, digest)).toBe(true);
    expect(sameDigest(digest.replace('0', '1'), digest)).toBe(false);
    expect(sameDigest('', digest)).toBe(false);
  });
});
