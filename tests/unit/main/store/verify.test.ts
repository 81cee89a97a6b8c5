import { describe, expect, test } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { certify } from '../../../../domain/signing/certified';
import { listCode, shownDigest } from '../../../../domain/signing/list-code';
import type { KnownDevices } from '../../../../main/store/admission';
import { erasedLine } from '../../../../main/store/log-line';
import { logKeyOf } from '../../../../main/store/signatures';
import type { TrainingLog } from '../../../../main/store/training-log';
import { digestFrom, digestOnDisk, type Verification, verify } from '../../../../main/store/verify';
import { trainingId } from '../../builders';
import { erasing } from './forged-log';
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
      lostPages: [],
      waiting: [],
      forged: [],
      emptied: [],
      aside: [],
      events: 4,
      digest: expect.stringMatching(/^[0-9a-f]{32}$/u),
      known: ['laptop/first/3', 'other/later/1'],
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

  test('that stands on an export is the one of a whole verification: of copies, of a broken log, and of those alone that count', async () => {
    const whole = await twoLaptops();
    const copied = withFile(whole, `${logs}/laptop-first (copy).ndjson`, () => whole.files[first] ?? '');
    const broken = withFile(whole, first, (text) => text.replace('"lastName":"Anić"', '"lastName":"Amić"'));
    const counting: KnownDevices = { find: (device) => (device === 'laptop' ? {} : undefined), unsigned: () => undefined, edition: '' };
    for (const disk of [whole, copied, broken]) {
      for (const known of [undefined, counting]) {
        const { digest } = await verify(disk, trainingFolder, trainingId, known);
        expect(await digestOnDisk(disk, trainingFolder, trainingId, known)).toBe(digest);
      }
    }
    expect(await digestOnDisk(whole, trainingFolder, trainingId, counting)).not.toBe(await digestOnDisk(whole, trainingFolder, trainingId));
  });

  test.each([
    ['unsigned', undefined],
    ['signed', logKeyOf('a'.repeat(43))],
  ])('of what a start wrote itself, %s, is the same without reading it, whatever became of the files', async (_how, key) => {
    const disk = await twoLaptops();
    const own = `${logs}/laptop-second.ndjson`;
    const alone: KnownDevices = {
      find: (device) => (device === 'laptop' ? { key: key?.publicKey } : undefined),
      unsigned: () => null,
      edition: '',
    };
    const log = await openLog(disk, { ...writer('laptop', 'second'), key });
    const agree = async (there: ModelDisk, isAsWritten: boolean): Promise<void> => {
      expect(log.own.isAllOf(Buffer.from(there.files[own] ?? ''))).toBe(isAsWritten);
      for (const known of [undefined, alone]) {
        const { digest } = await verify(there, trainingFolder, trainingId, known);
        expect(await digestOnDisk(there, trainingFolder, trainingId, known, log.own)).toBe(digest);
      }
    };
    for (const names of [['Cvetić', 'Čolić'], ['Đokić']]) {
      await log.confirm(names.map(arrival), now);
      await agree(disk, true);
    }
    const firstAct = (disk.files[own] ?? '').split('\n').slice(0, 3).join('\n');
    await agree(
      withFile(disk, own, () => `${firstAct}\n`),
      false,
    );
    await agree(
      withFile(disk, own, (text) => text.replace('"lastName":"Đokić"', '"lastName":"Šokić"')),
      false,
    );
    await agree(
      withFile(disk, own, (text) => `${text}{"v":1`),
      false,
    );
    await agree(new ModelDisk({ ...disk.files, [`${logs}/laptop-second (copy).ndjson`]: `${firstAct}\n` }), true);
    await log.confirm([erasing], now);
    await log.erase();
    await agree(disk, true);
  });

  test('is shown in fours and compared as it was typed, or as a scanner reads it from the sheet', async () => {
    const found = await verified(await twoLaptops());
    const { digest } = found;
    expect(shownDigest('0123456789abcdef0123456789abcdef')).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef');
    const is = (typed: string) => digestFrom(typed, found, trainingId);
    for (const typed of [digest, shownDigest(digest), ` ${shownDigest(digest).toUpperCase().replaceAll(' ', '-')} `])
      expect(is(typed)).toBe('now');
    expect(is(listCode(trainingId, 1, digest).toLowerCase())).toBe('now');
    /* A scanner types keys, and the keyboard may be set to Cyrillic. */
    const keys: Readonly<Record<string, string>> = { A: 'А', B: 'Б', C: 'Ц', D: 'Д', E: 'Е', F: 'Ф', K: 'К' };
    expect(is([...listCode(trainingId, 1, digest)].map((key) => keys[key] ?? key).join(''))).toBe('now');
    expect(is(listCode('another' as TrainingId, 1, digest))).toBeUndefined();
    expect(is(digest.replace(/[\da-f]$/u, (last) => (last === '0' ? '1' : '0')))).toBeUndefined();
    expect(is('')).toBeUndefined();
  });
});

describe('a certified day', () => {
  const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };
  async function certifies(disk: ModelDisk, log: TrainingLog): Promise<void> {
    const decision = certify(log.training.state, { day: 1, name: 'Mira Mirić', role: '', strokes }, await verified(disk));
    if (isRefusal(decision)) throw new Error(decision.refused);
    await log.confirm(decision, now);
  }

  test('is recomputed from the logs, also by what was written since, in copies, and after persons were erased', async () => {
    const disk = await twoLaptops();
    const log = await openLog(disk, writer('third', 'certifies'));
    const { digest } = await verified(disk);
    await certifies(disk, log);
    await log.confirm([arrival('Verić')], now);
    const proven = { certified: [{ day: 1, by: [{ digest, recomputed: 'matches' }] }], isIntact: true };
    expect(await verified(disk)).toMatchObject(proven);
    expect(digestFrom(digest, await verified(disk), trainingId)).toBe(1);
    expect(await verified(withFile(disk, `${logs}/copy.ndjson`, () => disk.files[first] ?? ''))).toMatchObject({
      certified: proven.certified,
    });
    await log.confirm([erasing], now);
    await log.erase();
    expect(JSON.stringify(disk.files)).not.toContain('Anić');
    expect(await verified(disk)).toMatchObject(proven);
  });

  test('says that its list can’t be recomputed once something that was certified is missing or written anew', async () => {
    const disk = await twoLaptops();
    await certifies(disk, await openLog(disk, writer('third', 'certifies')));
    const { [first]: _, ...left } = disk.files;
    expect(await verified(new ModelDisk(left))).toMatchObject({ certified: [{ by: [{ recomputed: 'missing' }] }], isIntact: false });
    const anew = new ModelDisk();
    const log = await openLog(anew, writer('laptop', 'first'));
    await log.confirm([arrival('Anić'), arrival('Borić')], now);
    await log.confirm([{ type: 'day-started', body: { day: 2 } }], now);
    const forged = new ModelDisk({ ...disk.files, [first]: anew.files[first] ?? '' });
    expect(await verified(forged)).toMatchObject({ certified: [{ by: [{ recomputed: 'differs' }] }], isIntact: false });
  });
});
