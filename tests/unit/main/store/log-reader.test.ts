import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../../main/store/disk';
import { writeWhole } from '../../../../main/store/durable-json';
import { type KnownLog, knownLog, lineOf } from '../../../../main/store/known-log';
import { LogReader } from '../../../../main/store/log-reader';
import { readLog } from '../../../../main/store/read-log';
import { fileOf, flipped, logLines } from './log-text';
import { ModelDisk } from './model-disk';
import { logs, trainingFolder } from './notebook';

const path = `${logs}/laptop-first.ndjson`;
/** Two people who come alone, three who come as one act, and one more. */
const lines = logLines([['Anić'], ['Žikić'], ['Đokić', 'Ćosić', 'Šumić'], ['Lukić']]);
const whole = fileOf(lines);
/** The log of somebody else who knows other people. */
const other = fileOf(logLines([['Anić'], ['Babić'], ['Vasić']]));

async function add(disk: Disk, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'reopen');
  await file.write(bytes, (await disk.size(path))?.bytes ?? 0);
  await file.close();
}

/** What counts of the one log there is; undefined when there is none. */
const read = async (reader: LogReader): Promise<KnownLog | undefined> => (await reader.read())[0];

/** The same without how it came about. */
const told = (log: KnownLog | undefined): unknown => log && { ...log, lines: log.events.map((event) => lineOf(log, event)) };
const wholly = (bytes: Uint8Array): unknown => told(knownLog({ path, bytes, log: readLog('laptop-first.ndjson', bytes) }));

describe('a log that is read again', () => {
  test('costs what was added, and nothing where it is as it was', async () => {
    const disk = new ModelDisk({ [path]: fileOf(lines.slice(0, 2)) });
    const reader = new LogReader(disk, trainingFolder);
    const first = await read(reader);
    const again = disk.calls.length;
    expect(await read(reader)).toBe(first);
    expect(disk.calls.slice(again).filter((call) => call.startsWith('read'))).toEqual([]);
    await add(disk, fileOf(lines.slice(2)));
    const added = disk.calls.length;
    expect(told(await read(reader))).toEqual(wholly(whole));
    const lastLine = fileOf(lines.slice(0, 1)).length;
    expect(disk.calls.slice(added).filter((call) => call.startsWith('read'))).toEqual([`read ${path} from ${lastLine}`]);
  });

  test('holds an act once its last line is there, wherever it was cut on its way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 8 }), async (cuts) => {
        const disk = new ModelDisk({ [path]: new Uint8Array() });
        const reader = new LogReader(disk, trainingFolder);
        let length = 0;
        for (const cut of [...cuts.toSorted((one, another) => one - another), whole.length]) {
          await add(disk, whole.subarray(length, cut));
          length = cut;
          expect(told(await read(reader))).toEqual(wholly(whole.subarray(0, cut)));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('is what its file holds, whatever is done to that', async () => {
    const damaged = fc.tuple(fc.nat(whole.length - 1), fc.nat(7)).map(([index, bit]) => flipped(whole, index, bit));
    const cut = fc.tuple(fc.constantFrom(whole, other), fc.nat()).map(([bytes, length]) => bytes.subarray(0, length % (bytes.length + 1)));
    const shuffled = fc.shuffledSubarray([...lines]).map(fileOf);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(cut, damaged, shuffled), { maxLength: 6 }), async (files) => {
        const disk = new ModelDisk({ [path]: new Uint8Array() });
        const reader = new LogReader(disk, trainingFolder);
        let last = new Uint8Array();
        for (const bytes of files) {
          /* Damage in front of what was read is found when the file is read whole; here it comes with a file that isn't longer. */
          if (bytes.length > last.length && Buffer.compare(bytes.subarray(0, last.length), last) !== 0)
            await writeWhole(disk, path, new Uint8Array());
          await read(reader);
          await writeWhole(disk, path, bytes);
          expect(told(await read(reader))).toEqual(wholly(bytes));
          last = bytes.slice();
        }
      }),
      { numRuns: 100 },
    );
  });

  test('stays known when its file is gone, without those who were erased', async () => {
    const disk = new ModelDisk({ [path]: whole });
    const reader = new LogReader(disk, trainingFolder);
    const known = await read(reader);
    await disk.remove(path);
    expect(await read(reader)).toBe(known);
    expect(reader.empty((event) => event.id === known?.events[0]?.id)).toBe(true);
    const [emptied] = reader.logs;
    expect(emptied?.events.map(({ personal }) => personal !== undefined)).toEqual([false, true, true, true, true, true]);
  });

  test('in a copy under another name is one of the same laptop', async () => {
    const copy = `${logs}/laptop-first.sync-conflict-20261125-101010-ABCDEFG.ndjson`;
    const disk = new ModelDisk({ [path]: fileOf(lines.slice(0, 2)), [copy]: whole });
    const [own, conflict] = await new LogReader(disk, trainingFolder).read();
    expect(conflict).toMatchObject({ path: copy, origin: { device: 'laptop', start: 'first' }, damage: undefined });
    expect([conflict?.events.length, own?.events.length]).toEqual([6, 1]);
  });
});
