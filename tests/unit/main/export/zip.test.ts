/** Archives of the kit: what goes in comes out, and each file says when it was made. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { instant, type Moment, wallTime } from '../../../../domain/kernel/time';
import { zipOf } from '../../../../main/export/zip';

const at = (text: string, offset = 0): Moment => ({ instant: instant(0), wall: wallTime(Date.parse(text)), offset });
const files = [
  { name: '00-садржај.pdf', bytes: new TextEncoder().encode('contents') },
  { name: '01-large.pdf', bytes: new Uint8Array(2_500_000).fill(7) },
  { name: '02-empty.csv', bytes: new Uint8Array() },
];

/** Returns each file's time as the archive's directory has it: year, month, day, hour, minute. */
function timesIn(archive: Uint8Array): readonly (readonly number[])[] {
  const entries = Buffer.from(archive).toString('latin1').split('PK\u0001\u0002').slice(1);
  return entries.map((entry) => {
    const bytes = Buffer.from(entry, 'latin1');
    const [time, day] = [bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
    return [(day >> 9) + 1980, (day >> 5) & 15, day & 31, time >> 11, (time >> 5) & 63];
  });
}

test('what goes in comes out, in its order', async () => {
  const found = unzipSync(await zipOf(files, at('2023-10-12T16:00:00Z')));
  expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
  for (const { name, bytes } of files) expect(Buffer.compare(found[name] ?? new Uint8Array(1), bytes)).toBe(0);
});

test('each file in it is of the moment that is given, as a clock there showed it', async () => {
  expect(timesIn(await zipOf(files, at('2023-10-12T14:00:00Z', 120)))).toEqual(files.map(() => [2023, 10, 12, 16, 0]));
});

test('a moment before ZIPs had dates is the first that they know', async () => {
  expect(timesIn(await zipOf(files, at('1970-01-01T00:00:00Z')))).toEqual(files.map(() => [1980, 1, 1, 0, 0]));
});
