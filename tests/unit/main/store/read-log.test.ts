import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadLog, readLog } from '../../../../main/store/read-log';
import { bytesOf, fileOf, flipped, logLines } from './log-text';

const name = 'laptop-first.ndjson';
/** Two people who come alone, three who come as one act, and one more. */
const lines = logLines([['Anić'], ['Žikić'], ['Đokić', 'Ćosić', 'Šumić'], ['Lukić']]);
const line = (index: number): string => lines[index] ?? '';
const whole = fileOf(lines);

const namesIn = ({ events }: ReadLog): readonly string[] =>
  events.map((event) => (event.type === 'participant-added' ? (event.personal?.person.lastName ?? '') : ''));
const allNames = ['Anić', 'Žikić', 'Đokić', 'Ćosić', 'Šumić', 'Lukić'];

/** What is found in a log with these lines. */
const found = (given: readonly string[], tail = ''): ReadLog => readLog(name, Buffer.concat([fileOf(given), bytesOf(tail)]));
const without = (...left: readonly number[]): readonly string[] => lines.filter((_, index) => !left.includes(index));

describe('a log', () => {
  test('that is whole holds all its events, and nothing is found', () => {
    const log = readLog(name, whole);
    expect(namesIn(log)).toEqual(allNames);
    expect(log).toMatchObject({ disbelieved: [], irregular: [], isNewer: false, origin: { device: 'laptop', start: 'first' } });
    expect([log.unfinished.length, log.hashes.length]).toEqual([0, 7]);
    expect(Buffer.compare(log.sound(), whole)).toBe(0);
  });

  test('cut anywhere holds every act that is whole and none in part, and the rest is unfinished, not damaged', () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const log = readLog(name, whole.subarray(0, length));
      expect([log.disbelieved, log.irregular]).toEqual([[], []]);
      expect(log.finishedLength + log.unfinished.length).toBe(length);
      expect([0, 1, 2, 5, 6]).toContain(log.events.length);
      expect(allNames.slice(0, log.events.length)).toEqual(namesIn(log));
      expect(Buffer.compare(log.sound(), whole.subarray(0, log.finishedLength))).toBe(0);
    }
  });

  test('with a flipped bit anywhere never holds what was not written, nor an act in part, and loses no more than two acts', () => {
    const written = readLog(name, whole).events;
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (index, bit) => {
        const log = readLog(name, flipped(whole, index, bit));
        for (const event of log.events) expect(written).toContainEqual(event);
        const ofThree = namesIn(log).filter((each) => allNames.slice(2, 5).includes(each)).length;
        expect([0, 3]).toContain(ofThree);
        expect(log.events.length - ofThree).toBeGreaterThanOrEqual(ofThree === 0 ? 2 : 1);
        expect(log.isNewer).toBe(false);
        expect(log.disbelieved.length + log.irregular.length + log.unfinished.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('of zeros, as a power cut can leave it, is unfinished from the beginning', () => {
    const log = readLog(name, new Uint8Array(4096));
    expect(log).toMatchObject({ events: [], disbelieved: [], finishedLength: 0 });
    expect(log.unfinished.length).toBe(4096);
  });

  test('with zeros in place of its last act keeps what is before', () => {
    expect(namesIn(found(lines.slice(0, 3), '\0'.repeat(300)))).toEqual(['Anić', 'Žikić']);
  });

  test('that is empty is empty', () => {
    expect(readLog(name, new Uint8Array())).toMatchObject({ events: [], disbelieved: [], hashes: [], isNewer: false });
  });

  test('of a newer kit is told apart; a line of a newer one among lines of ours is damage', () => {
    const newer = '{"v":999,"type":"something-new"}';
    expect(found([newer, newer])).toMatchObject({ isNewer: true });
    const log = found([line(0), line(1), newer]);
    expect(log).toMatchObject({ isNewer: false, disbelieved: [{ line: 3, why: 'newer' }] });
    expect(namesIn(log)).toEqual(['Anić']);
  });

  test('under a name that none of its lines has is used as what its lines say', () => {
    const log = readLog('laptop-first.sync-conflict-1.ndjson', whole);
    expect(namesIn(log)).toEqual(allNames);
    expect(log).toMatchObject({ origin: { start: 'first' }, disbelieved: [], irregular: [{ line: 1, why: 'other-name' }] });
  });
});

describe('in a log', () => {
  test('a damaged line is named, and those around it are used', () => {
    const log = found(lines.with(2, line(2).replace('"lastName":"Žikić"', '"lastName":"Zikic"')));
    expect(log).toMatchObject({ disbelieved: [{ line: 3, why: 'wrong-personal-hash' }], irregular: [{ line: 4, why: 'missing-before' }] });
    expect(namesIn(log)).toEqual(['Anić', 'Đokić', 'Ćosić', 'Šumić', 'Lukić']);
  });

  test.each([
    ['first', 3, [5, 6]],
    ['middle', 4, [4, 6]],
    ['last', 5, [4, 5]],
  ])('an act whose %s line is damaged is left out whole', (_, damagedLine, others) => {
    const log = found(lines.with(damagedLine, 'damage'));
    expect(namesIn(log)).toEqual(['Anić', 'Žikić', 'Lukić']);
    expect(log.disbelieved.filter(({ why }) => why === 'act-not-whole').map(({ line: number }) => number)).toEqual(others);
  });

  test('a line that stands twice is used once', () => {
    const log = found([...lines.slice(0, 3), line(1), ...lines.slice(3), line(6)]);
    expect(namesIn(log)).toEqual(allNames);
    expect(log).toMatchObject({
      disbelieved: [],
      irregular: [
        { line: 4, why: 'twice' },
        { line: 9, why: 'twice' },
      ],
    });
  });

  test('lines in another order are used in the order of their sequence, and named', () => {
    const log = found([line(0), line(2), line(1), ...lines.slice(3)]);
    expect(namesIn(log)).toEqual(allNames);
    expect(log).toMatchObject({ disbelieved: [], irregular: [{ line: 2, why: 'out-of-order' }] });
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: lines.length }), (shuffled) => {
        expect(namesIn(found(shuffled))).toEqual(allNames);
      }),
    );
  });

  test.each([
    ['another laptop', logLines([['Zorić']], 'other', 'first')],
    ['another start', logLines([['Zorić']], 'laptop', 'second')],
  ])('lines of %s are left out', (_, others) => {
    const log = found([...lines, ...others]);
    expect(namesIn(log)).toEqual(allNames);
    expect(log.disbelieved).toEqual([
      { line: 8, why: 'foreign' },
      { line: 9, why: 'foreign' },
    ]);
  });

  test('a line that was rewritten whole is left out: the line after it names another one', () => {
    const forged = logLines([['Anić'], ['Zorić']])[2] ?? '';
    const log = found(lines.with(2, forged));
    expect(namesIn(log)).not.toContain('Zorić');
    expect(log).toMatchObject({ disbelieved: [{ line: 3, why: 'changed' }], irregular: [{ line: 4, why: 'missing-before' }] });
  });

  test('of two lines with one number the one is used that the next line names', () => {
    const forged = logLines([['Anić'], ['Zorić']])[2] ?? '';
    const log = found([...lines.slice(0, 2), forged, ...lines.slice(2)]);
    expect(namesIn(log)).toEqual(allNames);
    expect(log).toMatchObject({ disbelieved: [{ line: 3, why: 'number-taken' }], irregular: [] });
  });

  test('a gap is named and hides nothing', () => {
    expect(found(without(2))).toMatchObject({ events: { length: 5 }, disbelieved: [], irregular: [{ line: 3, why: 'missing-before' }] });
    expect(found(without(0))).toMatchObject({ events: { length: 6 }, disbelieved: [], irregular: [{ line: 1, why: 'missing-before' }] });
  });

  test('whatever was done to its lines, what is left after mending needs no mending', () => {
    const anyLine = fc.oneof(fc.constantFrom(...lines, ...logLines([['Zorić'], ['Anić', 'Ilić']])), fc.constant('damage'));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (given) => {
        const log = found(given, '{"v":1');
        const again = readLog(name, log.sound());
        expect([again.disbelieved, again.unfinished.length, again.events]).toEqual([[], 0, log.events]);
      }),
      { numRuns: 300 },
    );
  });
});
