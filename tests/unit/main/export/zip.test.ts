/** Archives of the kit: what goes in comes out, and the same files and moment come to the same bytes. */
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { instant, type Moment, wallTime } from '../../../../domain/kernel/time';
import { zipOf } from '../../../../main/export/zip';

const at = (text: string, offset = 0): Moment => ({ instant: instant(0), wall: wallTime(Date.parse(text)), offset });
const files = [
  { name: '00-садржај.pdf', bytes: new TextEncoder().encode('contents') },
  { name: '01-large.pdf', bytes: new Uint8Array(2_500_000).fill(7) },
  { name: '02-empty.csv', bytes: new Uint8Array() },
];

afterEach(() => {
  vi.useRealTimers();
});

test('what goes in comes out, in its order', async () => {
  const found = unzipSync(await zipOf(files, at('2023-10-12T16:00:00Z')));
  expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
  for (const { name, bytes } of files) expect(Buffer.compare(found[name] ?? new Uint8Array(1), bytes)).toBe(0);
});

test('the clock of the computer leaves no trace, and the moment that is given does', async () => {
  const once = await zipOf(files, at('2023-10-12T16:00:00Z'));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60_000 });
  expect(Buffer.compare(await zipOf(files, at('2023-10-12T16:00:00Z')), once)).toBe(0);
  expect(Buffer.compare(await zipOf(files, at('2023-10-12T18:00:00Z')), once)).not.toBe(0);
  expect(Buffer.compare(await zipOf(files, at('2023-10-12T14:00:00Z', 120)), once)).toBe(0);
});

test('a moment before ZIPs had dates is the first that they know', async () => {
  expect(Buffer.compare(await zipOf(files, at('1970-01-01T00:00:00Z')), await zipOf(files, at('1980-01-01T00:00:00Z')))).toBe(0);
});
