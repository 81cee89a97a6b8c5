import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameIn, inFileName } from '../../../../domain/export/file-name';
import type { LocalDate } from '../../../../domain/kernel/time';

const days = ['2023-11-21' as LocalDate, '2023-11-22' as LocalDate] as const;
const anything = string({ unit: 'binary', maxLength: 400 });

test.each([
  ['Niš', 'niš-2023-11-21-attendance'],
  ['Нови Сад', 'нови-сад-2023-11-21-attendance'],
  ['Novi Sad / hotel "Park"', 'novi-sad-hotel-park-2023-11-21-attendance'],
  ['  ../a:b*?\u0000 ', 'a-b-2023-11-21-attendance'],
  ['///', '2023-11-21-attendance'],
  ['CON', 'con-2023-11-21-attendance'],
])('of a training in “%s”: %s', (place, name) => {
  expect(fileNameIn({ place, days }, 'attendance')).toBe(name);
});

test('a letter with its mark typed apart gives the same name', () => {
  expect(fileNameIn({ place: 'Nis\u030c', days }, 'agenda')).toBe(fileNameIn({ place: 'Niš', days }, 'agenda'));
});

test.each(['CON', 'nul', 'Aux', 'COM1', 'lpt9', 'PRN.'])('“%s” is a device of Windows, and no name', (what) => {
  expect(inFileName(what)).toMatch(/-$/u);
});

test('whatever was typed, any file system takes the name, and it says when and what', () => {
  assert(
    property(anything, (place) => {
      const name = fileNameIn({ place, days }, 'attendance-sheet-without-personal-data');
      expect(name).toMatch(/^[\p{L}\p{N}-]+$/u);
      expect(name.endsWith('2023-11-21-attendance-sheet-without-personal-data')).toBe(true);
      expect(new TextEncoder().encode(`${name}.docx`).length).toBeLessThanOrEqual(200);
    }),
  );
});

test('however long what it is of may be, the name is bounded and ends with a letter or digit', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 100, maxLength: 600 }), (what) => {
      const name = inFileName(what);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160);
      expect(name === '' || /[\p{L}\p{N}]$/u.test(name)).toBe(true);
    }),
  );
});

test('what is of the second day says so', () => {
  expect(fileNameIn({ place: 'Niš', days }, 'run-sheet', days[1])).toBe('niš-2023-11-22-run-sheet');
});
