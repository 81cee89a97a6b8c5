import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KnownPeople, mayBeSame, samePerson } from '../../../../domain/register/same-person';
import { personNamed } from '../../builders';

const ana = personNamed('Ana', 'Žikić', { school: 'Gimnazija', town: 'Niš' });

describe('two entries', () => {
  test.each([
    ['with the same name, school and town', ana],
    ['in the other script', personNamed('Ана', 'Жикић', { school: 'Гимназија', town: 'Ниш' })],
    ['without diacritics', personNamed('ana', 'zikic', { school: 'gimnazija', town: 'nis' })],
  ])('%s are one person', (_, other) => {
    expect([samePerson(ana, other), mayBeSame(ana, other)]).toEqual([true, true]);
  });

  test.each([
    ['without a school', { school: '' }],
    ['without a town', { town: '' }],
    ['with a name alone', { school: '', town: '' }],
    ['of another town, without a school', { school: '', town: 'Pirot' }],
    ['whose school is only a sign', { school: '—' }],
  ])('%s may be one person', (_, more) => {
    const other = { ...ana, ...more };
    expect([samePerson(ana, other), mayBeSame(ana, other), mayBeSame(other, ana)]).toEqual([false, true, true]);
  });

  test.each([
    ['from two schools', { school: 'Tehnička škola' }],
    ['from two schools, one without a town', { school: 'Tehnička škola', town: '' }],
    ['from schools of one name in two towns', { town: 'Pirot' }],
    ['with another first name', { firstName: 'Iva' }],
    ['with first and last name the other way round', { firstName: 'Žikić', lastName: 'Ana' }],
  ])('%s are two people', (_, more) => {
    expect(mayBeSame(ana, { ...ana, ...more })).toBe(false);
  });
});

test('many people are asked what each of them would answer', () => {
  const person = fc
    .tuple(fc.constantFrom('Ana', 'ana', 'Iva'), fc.constantFrom('', 'Prva', 'ПРВА', 'Druga'), fc.constantFrom('', 'Niš', 'Nis', 'Ada'))
    .map(([firstName, school, town]) => personNamed(firstName, 'Anić', { school, town }));
  fc.assert(
    fc.property(fc.array(person, { maxLength: 6 }), person, (people, one) => {
      const known = new KnownPeople(people);
      expect(known.has(one)).toBe(people.some((other) => samePerson(other, one)));
      expect(known.mayHave(one)).toBe(people.some((other) => mayBeSame(other, one)));
    }),
  );
});
