import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  duration,
  formatDuration,
  formatLocalTime,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  parseLocalTime,
  parseTypedTime,
  wallTime,
} from '../../../../domain/kernel/time';

describe('times of day', () => {
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const time = parseLocalTime(text);
        expect(time !== undefined && formatLocalTime(time)).toBe(text);
      }),
    );
  });

  test('are read however they are written in a hurry: 9:20, 9.20, 9,20, 9 20, 920', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.boolean());
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(':', '.', ',', ' ', ' : ', ''),
        fc.constantFrom('', ' '),
        ([hour, minute, isPadded], mark, around) => {
          const written = [String(hour).padStart(isPadded ? 2 : 1, '0'), String(minute).padStart(2, '0')];
          const time = parseLocalTime(`${around}${written.join(mark)}${around}`);
          expect(time).toBe(parseLocalTime(written.join(':')));
          expect(time !== undefined && formatLocalTime(time)).toBe(`${String(hour).padStart(2, '0')}:${written[1]}`);
        },
      ),
    );
  });

  test.each(['24:00', '9', '9:5', '9:60', '-1:00', '09:20:30', 'nine', '', '20', '960', '2460', '09200', '9::20', '9-20'])(
    '“%s” is none',
    (text) => {
      expect(parseLocalTime(text)).toBeUndefined();
    },
  );
});

test('an hour alone is that hour where a person types the time', () => {
  const read = (text: string): string | undefined => {
    const time = parseTypedTime(text);
    return time === undefined ? undefined : formatLocalTime(time);
  };
  expect(['9', ' 11 ', '0', '23', '920', '9.20'].map(read)).toEqual(['09:00', '11:00', '00:00', '23:00', '09:20', '09:20']);
  expect(['24', '92', '', 'nine', '9:'].map(read)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

describe('dates', () => {
  test('every day of the calendar is one, and no other', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          expect(parseLocalDate(text)).toBe(text);
        },
      ),
    );
  });

  test.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '2026-99-99',
    '0026-11-25',
    '1999-12-31',
    '2100-01-01',
  ])('“%s” is none', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  test('are those of the wall calendar, not of Greenwich', () => {
    const justAfterMidnight = { wall: wallTime(Date.parse('2026-11-24T23:10:00Z')), offset: 60 };
    expect([localDateOf(justAfterMidnight), formatLocalTime(localTimeOf(justAfterMidnight))]).toEqual(['2026-11-25', '00:10']);
    const west = { wall: wallTime(Date.parse('2026-11-25T01:00:00Z')), offset: -120 };
    expect([localDateOf(west), formatLocalTime(localTimeOf(west), true)]).toEqual(['2026-11-24', '23:00:00']);
  });
});

describe('what is left', () => {
  test.each([
    [0, '00:00'],
    [400, '00:01'],
    [1000, '00:01'],
    [59_001, '01:00'],
    [34 * 60_000 + 12_000, '34:12'],
    [60 * 60_000, '1:00:00'],
    [105 * 60_000, '1:45:00'],
    [-400, '00:00'],
    [-1000, '−00:01'],
    [-8 * 60_000, '−08:00'],
    [-61 * 60_000, '−1:01:00'],
  ])('%d ms reads %s', (length, text) => {
    expect(formatDuration(duration(length))).toBe(text);
  });

  test('never shows nought while there is time left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (length) => {
        expect(formatDuration(duration(length))).not.toMatch(/^[0:]+$/u);
      }),
    );
  });

  test('goes down by one each second', () => {
    const seconds = (text: string): number =>
      text
        .replace('−', '')
        .split(':')
        .reduce((sum, part) => sum * 60 + Number(part), 0) * (text.startsWith('−') ? -1 : 1);
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (length) => {
        expect(seconds(formatDuration(duration(length))) - seconds(formatDuration(duration(length - 1000)))).toBe(1);
      }),
    );
  });
});
