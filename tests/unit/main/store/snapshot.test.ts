/** A snapshot changes nothing of what a training is; it only spares reading, and nobody who was erased is left in it. */
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../../../domain/training/event';
import type { KnownDevices } from '../../../../main/store/admission';
import { writeWhole } from '../../../../main/store/durable-json';
import { type KnownLog, lineOf } from '../../../../main/store/known-log';
import { LogReader } from '../../../../main/store/log-reader';
import { type Kept, Snapshot, snapshotOf } from '../../../../main/store/snapshot';
import { TrainingLog } from '../../../../main/store/training-log';
import { momentAt, personNamed, trainingId } from '../../builders';
import { bytesOf, fileOf, flipped, logLines } from './log-text';
import { ModelDisk } from './model-disk';
import { arrival, aside, idOf, logs, namesIn, now, personsErased, trainingFolder, writer } from './notebook';

const path = `${logs}/laptop-first.ndjson`;
const otherPath = `${logs}/other-first.ndjson`;
const lines = logLines([['Anić'], ['Žikić'], ['Đokić', 'Ćosić', 'Šumić'], ['Lukić']]);
const otherLines = logLines([['Babić'], ['Vasić']], 'other');
const cachePath = `/data/cache/snapshots/${trainingId}/events`;

const snapshotIn = (disk: ModelDisk): Snapshot => snapshotOf(disk, '/data', '1.0.0', trainingId);

/** Keeps a snapshot of the files as they are. */
async function kept(disk: ModelDisk): Promise<void> {
  const reader = new LogReader(disk, trainingFolder);
  await reader.read();
  const snapshot = snapshotIn(disk);
  snapshot.write({ logs: reader.kept, erasings: 0 });
  await snapshot.settled();
}

const warm = async (disk: ModelDisk, read?: Kept): Promise<readonly KnownLog[]> =>
  new LogReader(disk, trainingFolder, undefined, (read ?? (await snapshotIn(disk).read()))?.logs).read();
const told = (known: readonly KnownLog[]): unknown =>
  known.map((log) => ({ ...log, lines: log.events.map((event) => lineOf(log, event)) }));
const cold = async (disk: ModelDisk): Promise<unknown> => told(await new LogReader(disk, trainingFolder).read());

const readsOf = (disk: ModelDisk, from: number): readonly string[] =>
  disk.calls.slice(from).filter((call) => call.startsWith(`read ${logs}`));

describe('a training of which a snapshot is kept', () => {
  test('is read without its logs, and from where they ended once there is more', async () => {
    const disk = new ModelDisk({ [path]: fileOf(lines.slice(0, 3)), [otherPath]: fileOf(otherLines) });
    await kept(disk);
    const before = disk.calls.length;
    expect(told(await warm(disk))).toEqual(await cold(new ModelDisk(disk.files)));
    expect(readsOf(disk, before)).toEqual([]);
    await writeWhole(disk, path, fileOf(lines));
    const added = disk.calls.length;
    expect(told(await warm(disk))).toEqual(await cold(new ModelDisk(disk.files)));
    expect(readsOf(disk, added)).toEqual([`read ${path} from ${fileOf(lines.slice(0, 2)).length}`]);
  });

  test('is what its logs hold, whatever was done to them since', async () => {
    const whole = fileOf(lines);
    const damaged = fc.tuple(fc.nat(whole.length - 1), fc.nat(7)).map(([index, bit]) => flipped(whole, index, bit));
    const cut = fc.nat(whole.length).map((length) => whole.subarray(0, length));
    const others = fc.constantFrom(fileOf(otherLines), fileOf(logLines([['Anić'], ['Babić']])), undefined);
    await fc.assert(
      fc.asyncProperty(cut, fc.oneof(cut, damaged, others), async (first, then) => {
        const disk = new ModelDisk({ [path]: first });
        await kept(disk);
        /* Damage in front of what is known, in a file that grew, is found by whoever reads it whole. */
        if (then && then.length > first.length && Buffer.compare(then.subarray(0, first.length), first) !== 0) return;
        if (then) await writeWhole(disk, path, then);
        else await disk.remove(path);
        expect(told(await warm(disk))).toEqual(await cold(disk));
      }),
      { numRuns: 150 },
    );
  });

  test('is read as without one where it is damaged, or another version of the kit wrote it', async () => {
    const disk = new ModelDisk({ [path]: fileOf(lines) });
    await kept(disk);
    const whole = bytesOf(disk.files[cachePath] ?? '');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (index, bit) => {
        await writeWhole(disk, cachePath, flipped(whole, index, bit));
        const read = await snapshotIn(disk).read();
        expect(told(await warm(disk, read))).toEqual(await cold(disk));
      }),
      { numRuns: 200 },
    );
    await writeWhole(disk, cachePath, whole);
    expect(await snapshotIn(disk).read()).toBeDefined();
    expect(await new Snapshot(disk, cachePath, '1.0.1').read()).toBeUndefined();
  });
});

describe('a snapshot', () => {
  const many = logLines(Array.from({ length: 21 }, (_, act) => Array.from({ length: 100 }, (__, index) => `Name${act * 100 + index}`)));
  const opened = (disk: ModelDisk, start: string): Promise<TrainingLog> =>
    TrainingLog.open(disk, trainingFolder, trainingId, writer('laptop', start), aside, () => undefined, undefined, snapshotIn(disk));
  const manyKept = async (): Promise<ModelDisk> => {
    const disk = new ModelDisk({ [path]: fileOf(many) });
    await (await opened(disk, 'second')).close();
    return disk;
  };

  test('is kept of a training that takes its time to be read, and goes before an erasing is confirmed', async () => {
    const disk = await manyKept();
    expect(disk.files[cachePath]).toContain('Name2099');
    await writeWhole(disk, `${dirname(cachePath)}/.events.0123456789ab.tmp`, bytesOf('Name0'));
    const before = disk.calls.length;
    const log = await opened(disk, 'third');
    expect(readsOf(disk, before)).toEqual([]);
    expect(namesIn(log)).toHaveLength(2100);
    const step = disk.story.length;
    await log.confirm([personsErased], now);
    const story = disk.story.slice(step);
    expect(story.indexOf(`remove ${cachePath}`)).toBeGreaterThanOrEqual(0);
    expect(story.indexOf(`remove ${cachePath}`)).toBeLessThan(story.findIndex((each) => each.startsWith('write')));
    await log.erase();
    await log.close();
    await (await opened(disk, 'fourth')).close();
    expect(Object.values(disk.files).join('')).not.toMatch(/Name\d/u);
  });

  test('holds nobody whom another laptop has erased since', async () => {
    const disk = await manyKept();
    const other = await TrainingLog.open(disk, trainingFolder, trainingId, writer('other', 'first'), aside, () => undefined);
    await other.confirm([arrival('Late')], now);
    await other.confirm([personsErased], now);
    expect(disk.files[cachePath]).toContain('Name2099');
    const log = await opened(disk, 'third');
    expect(JSON.stringify(log.training)).not.toMatch(/Name\d|Late/u);
    await log.close();
    expect(disk.files[cachePath] ?? '').not.toMatch(/Name\d|Late/u);
  });

  test('holds nobody whom another laptop has erased, though a person here has to say that they go from the files', async () => {
    const sharing = (device: string, start: string) => ({ ...writer(device, start), isSharing: true });
    const openedSharing = (disk: ModelDisk, start: string): Promise<TrainingLog> =>
      TrainingLog.open(disk, trainingFolder, trainingId, sharing('laptop', start), aside, () => undefined, undefined, snapshotIn(disk));
    const disk = await manyKept();
    const running = await openedSharing(disk, 'third');
    const other = await TrainingLog.open(disk, trainingFolder, trainingId, sharing('other', 'first'), aside, () => undefined);
    await other.confirm([personsErased], now);
    await running.join(async () => undefined);
    expect(running.waitsForErasing).toBe(true);
    expect(disk.files[cachePath] ?? '', 'while the kit runs').not.toMatch(/Name\d/u);
    await running.close();
    const again = await openedSharing(disk, 'fourth');
    await again.close();
    expect(again.waitsForErasing).toBe(true);
    expect(disk.files[cachePath] ?? '', 'at the next start').not.toMatch(/Name\d/u);
    expect(disk.files[path], 'nobody has said so here').toMatch(/Name\d/u);
  });

  test('holds nobody of a laptop that nobody admitted yet, and of whom the erasing takes away more once it counts', async () => {
    const disk = new ModelDisk();
    const admission = { isOpen: false };
    const known: KnownDevices = {
      unsigned: () => undefined,
      find: (device) => (device !== 'other' || admission.isOpen ? { mayBeUnsigned: true } : undefined),
      edition: '',
    };
    const openedBy = (start: string): Promise<TrainingLog> => {
      const by = { ...writer('laptop', start), known, isSharing: true };
      const snapshot = new Snapshot(disk, cachePath, '1.0.0', 1);
      return TrainingLog.open(disk, trainingFolder, trainingId, by, aside, () => undefined, undefined, snapshot);
    };
    const other = await TrainingLog.open(disk, trainingFolder, trainingId, writer('other', 'first'), aside, () => undefined);
    await other.confirm([arrival('Before')], now);
    const own = await openedBy('first');
    await own.confirm([personsErased], momentAt('09:01'));
    await own.close();
    const changed: DomainEvent = {
      type: 'participant-changed',
      body: { participant: idOf('Before') },
      personal: { person: personNamed('Ana', 'After') },
    };
    await other.confirm([changed], momentAt('09:02'));
    await other.close();
    await (await openedBy('second')).close();
    expect(disk.files[cachePath], 'while it does not count').toContain('After');
    admission.isOpen = true;
    const log = await openedBy('third');
    await log.close();
    expect(disk.files[cachePath] ?? '').not.toMatch(/Before|After/u);
  });

  test('keeps no words of a line, in whatever way they may be written', async () => {
    const disk = new ModelDisk({ [path]: fileOf(lines) });
    const reader = new LogReader(disk, trainingFolder);
    await reader.read();
    reader.empty(() => true);
    const snapshot = snapshotIn(disk);
    snapshot.write({ logs: reader.kept, erasings: 1 });
    await snapshot.settled();
    const text = disk.files[cachePath] ?? '';
    const decoded = (text.match(/[A-Za-z0-9+/=]{40,}/gu) ?? []).map((part) => Buffer.from(part, 'base64').toString());
    expect(`${text} ${decoded.join(' ')}`).not.toMatch(/Lukić/u);
  });
});
