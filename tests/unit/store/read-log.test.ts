import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KitEvent } from '../../../domain/event';
import { encodeEvent, encodeOpening, eventId } from '../../../main/store/log-line';
import { readLog } from '../../../main/store/read-log';
import { arrival, now } from './notebook';

const stampOf = (sequence: number): Pick<KitEvent, 'id' | 'device' | 'start' | 'sequence' | 'order' | 'moment'> => ({
  id: eventId('laptop', 'first', sequence),
  device: 'laptop',
  start: 'first',
  sequence,
  order: `000-${sequence}`,
  moment: now,
});

const texts = [encodeOpening(stampOf(0), {}).text];
let last = '';
for (const [index, name] of ['Anić', 'Žikić', 'Đokić'].entries()) {
  const { text, hash } = encodeEvent({ ...arrival(name), ...stampOf(index + 1) }, last);
  texts.push(text);
  last = hash;
}
const whole = texts.join('');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sequences = (bytes: Uint8Array): readonly number[] => readLog(bytes).events.map(({ sequence }) => sequence);

describe('a log', () => {
  test('that is whole holds all its events and no torn end', () => {
    const log = readLog(bytesOf(whole));
    expect([log.events.map(({ sequence }) => sequence), log.torn.length, log.damaged, log.lastHash]).toEqual([[1, 2, 3], 0, [], last]);
  });

  test('cut anywhere holds every line that is whole, and the rest is torn, not damaged', () => {
    const bytes = bytesOf(whole);
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => {
        const log = readLog(bytes.subarray(0, length));
        expect(log.damaged).toEqual([]);
        expect(log.wholeLength + log.torn.length).toBe(length);
        expect(log.soundLines.map((line) => `${line}\n`).join('')).toBe(texts.slice(0, log.soundLines.length).join(''));
        expect(log.torn.length).toBeLessThan(bytesOf(texts[log.soundLines.length] ?? '\n').length);
      }),
    );
  });

  test('with one damaged line keeps those around it and tells which line it is', () => {
    const log = readLog(bytesOf(whole.replace('"lastName":"Žikić"', '"lastName":"Zikic"')));
    expect(log.events.map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(log.damaged).toEqual([{ line: 3, why: 'the hash of its personal part does not agree' }]);
  });

  test('with a flipped bit anywhere never holds an event that was not written', () => {
    const bytes = bytesOf(whole);
    const written = readLog(bytes).events;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (index, bit) => {
        const flipped = bytes.slice();
        flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
        for (const event of readLog(flipped).events) expect(written).toContainEqual(event);
      }),
      { numRuns: 300 },
    );
  });

  test('with its last line twice holds that event once or twice, under one id', () => {
    expect(new Set(sequences(bytesOf(whole + texts.at(-1))))).toEqual(new Set([1, 2, 3]));
  });

  test('of zeros, as a power cut can leave it, is torn from the beginning', () => {
    const log = readLog(new Uint8Array(4096));
    expect([log.events, log.damaged, log.torn.length, log.wholeLength]).toEqual([[], [], 4096, 0]);
  });

  test('with zeros in place of its last line keeps what is before', () => {
    const log = readLog(bytesOf(texts.slice(0, 3).join('') + '\0'.repeat(300)));
    expect([log.events.length, log.torn.length]).toEqual([2, 300]);
  });

  test('that is empty is empty', () => {
    expect(readLog(new Uint8Array())).toMatchObject({ events: [], damaged: [], lastHash: '', isNewer: false });
  });

  test('with a line of a newer kit says so', () => {
    expect(readLog(bytesOf(`${whole}{"v":2,"type":"something-new"}\n`))).toMatchObject({ isNewer: true, damaged: [] });
  });
});
