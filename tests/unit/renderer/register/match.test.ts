/** Whom a search at the door finds, in either script, with or without diacritics. */
import { describe, expect, test } from 'vitest';
import { fullName } from '../../../../domain/register/person';
import { trainingView } from '../../../../domain/training/view';
import { isListNumber, matching, meant, nameIn } from '../../../../renderer/register/match';
import { personNamed } from '../../builders';
import { Laptop } from '../../domain/training/laptop';

const people = [
  personNamed('Đorđe', 'Šćepanović', { school: 'OŠ Skoplje', town: 'Niš' }),
  personNamed('Ана', 'Живковић', { school: 'Гимназија', town: 'Ужице' }),
  personNamed('Ana', 'Ilić', { town: 'Čačak' }),
  personNamed('Ana', 'Ilić-Petrović'),
];
const { rows } = trainingView(
  Laptop.withTraining()
    .does(...people.map((person) => ({ kind: 'add-participant' as const, person })))
    .context('sr-Latn'),
).register;
const found = (search: string): readonly string[] =>
  matching(rows, search)
    .map(({ person }) => fullName(person))
    .toSorted();

test.each([
  ['scep', ['Đorđe Šćepanović']],
  ['djordje', ['Đorđe Šćepanović']],
  ['dorde', ['Đorđe Šćepanović']],
  ['Ђорђе', ['Đorđe Šćepanović']],
  ['zivk', ['Ана Живковић']],
  ['uzice', ['Ана Живковић']],
  ['skopl', ['Đorđe Šćepanović']],
  ['ana cacak', ['Ana Ilić']],
  ['panov', []],
])('“%s” finds %j', (search, names) => {
  expect(found(search)).toEqual(names);
});

test('who is written otherwise meanwhile is found as they are written now, and no longer as before', () => {
  expect(found('skopl')).toEqual(['Đorđe Šćepanović']);
  const later = rows.map((row) => ({
    ...row,
    person: { ...row.person, school: row.person.school === 'OŠ Skoplje' ? 'ОШ Ниш' : row.person.school },
  }));
  expect(matching(later, 'skopl')).toEqual([]);
  expect(matching(later, 'os nis').map(({ person }) => fullName(person))).toEqual(['Đorđe Šćepanović']);
  expect(meant(matching(later, 'ana ilic'), 'ana ilic')?.person.town).toBe('Čačak');
});

test('digits are a number on the list, whole', () => {
  expect(matching(rows, ' 1 ').map(({ number }) => number)).toEqual([1]);
  expect(matching(rows, '10')).toEqual([]);
  expect(['12', ' 3 ', '3a', ''].map(isListNumber)).toEqual([true, true, false, false]);
});

describe('the one that is meant', () => {
  const meantBy = (search: string): string | undefined => {
    const row = meant(matching(rows, search), search);
    return row && fullName(row.person);
  };

  test('is the only match, or the only one whose whole name was typed', () => {
    expect(meantBy('zivk')).toBe('Ана Живковић');
    expect(meantBy('ana ilic')).toBe('Ana Ilić');
  });

  test('is nobody while two could be', () => {
    expect(meantBy('ana')).toBeUndefined();
    expect(meantBy('nobody')).toBeUndefined();
  });
});

test('who is not found begins a new entry', () => {
  expect(nameIn('  Mira  Mirić Perić ')).toEqual({ firstName: 'Mira', lastName: 'Mirić Perić' });
  expect(nameIn('')).toEqual({ firstName: '', lastName: '' });
});
