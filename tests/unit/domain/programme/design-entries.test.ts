/** New entries of a programme's files get names that nobody has, and an entry is known by its first words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothIn, freeName, isWithin, plainAt, summaryOf } from '../../../../domain/programme/design-entries';
import type { FormField } from '../../../../domain/programme/design-form';

test.each([
  [[], false, 'a'],
  [['a', 'b', 'c'], false, 'd'],
  [['q1', 'q2', 'q10'], false, 'q11'],
  [['centre-number', 'hours-19833'], false, 'hours-2'],
  [['goal'], false, 'goal-2'],
  [[1, 7, 3], true, 8],
  [[], true, 1],
])('behind %j comes the name %s %j', (taken, isNumber, name) => {
  expect(freeName(taken, isNumber)).toBe(name);
});

test('no name is given twice, and none that a file can’t hold', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?$/u), { maxLength: 8 }), (taken) => {
      const name = String(freeName(taken, false));
      expect(taken).not.toContain(name);
      expect(name).toMatch(/^[a-z0-9-]+$/u);
    }),
  );
});

const field: FormField = {
  kind: 'group',
  parts: [
    {
      key: 'id',
      label: 'Name',
      hint: undefined,
      isOptional: false,
      isBegun: false,
      isMade: false,
      usual: undefined,
      field: { kind: 'text', format: 'line' },
    },
    {
      key: 'text',
      label: 'Text',
      hint: undefined,
      isOptional: false,
      isBegun: false,
      isMade: false,
      usual: undefined,
      field: { kind: 'both', format: 'line' },
    },
    {
      key: 'note',
      label: 'Note',
      hint: undefined,
      isOptional: true,
      isBegun: false,
      isMade: false,
      usual: undefined,
      field: { kind: 'text', format: 'line' },
    },
  ],
};

test('an entry is known by its first words, in the language of the window', () => {
  expect(summaryOf(field, { id: 'x', text: { en: 'A child', sr: 'Dete' } }, 'sr-Cyrl')).toBe('Дете');
  expect(summaryOf(field, { id: 'x', text: { en: '', sr: '' }, note: 'seen' }, 'en')).toBe('seen');
  expect(summaryOf(field, { id: 'x' }, 'en')).toBe('');
});

test('what a person wrote by hand is read as far as it goes', () => {
  const data = { list: [{ en: 'One', sr: 7 }] };
  expect(plainAt(data, ['list', 0, 'en'])).toBe('One');
  expect(plainAt(data, ['list', 'en'])).toBeUndefined();
  expect(plainAt(data, ['list', 0, 'en', 'more'])).toBeUndefined();
  expect(bothIn(plainAt(data, ['list', 0]))).toEqual({ en: 'One', sr: '7' });
  expect(bothIn(undefined)).toEqual({ en: '', sr: '' });
});

test('a problem is told where it is, and above', () => {
  expect(isWithin(['list', 0, 'en'], ['list', 0])).toBe(true);
  expect(isWithin(['list', 1], ['list', 0])).toBe(false);
  expect(isWithin(['list'], ['list', 0])).toBe(false);
});

test('an entry without words is known by its numbers', () => {
  const number = { kind: 'number', isWhole: true, least: undefined, most: undefined } as const;
  const part = { hint: undefined, isOptional: true, isBegun: false, isMade: false, usual: undefined, field: number };
  const bar: FormField = {
    kind: 'group',
    parts: [
      { ...part, key: 'year', label: 'Year' },
      { ...part, key: 'value', label: 'Value' },
    ],
  };
  expect(summaryOf(bar, { year: 2022, value: 62 }, 'en')).toBe('2022 · 62');
});
