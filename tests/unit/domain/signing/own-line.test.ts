/** A person who finds a line on the turned laptop finds the own one: nobody can read the list there, letter by letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorCode } from '../../../../domain/register/door-code';
import { fullName } from '../../../../domain/register/person';
import { lookFor } from '../../../../domain/signing/own-line';
import { personNamed, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';

const people = [
  personNamed('Đorđe', 'Šćepanović'),
  personNamed('Ана', 'Живковић'),
  personNamed('Ana', 'Ilić', { school: 'Gimnazija', town: 'Niš' }),
  personNamed('Ana', 'Ilić', { school: 'Medicinska škola', town: 'Niš' }),
  personNamed('Mara', 'Perić', { school: '', town: '' }),
  personNamed('Mara', 'Perić-Lukić'),
];
const { state } = Laptop.withTraining().does(...people.map((person) => ({ kind: 'add-participant' as const, person }))).training;
const found = (text: string) => {
  const looked = lookFor(state, text);
  return looked.found === 'one' ? fullName(looked.who.person) : looked.found;
};

describe('whoever looks for the own line', () => {
  it.each([
    ['sce', 'Đorđe Šćepanović'],
    ['  ЂОР ', 'Đorđe Šćepanović'],
    ['zivk', 'Ана Живковић'],
    ['1', 'Đorđe Šćepanović'],
    ['perić mara', 'Mara Perić'],
  ])('“%s” finds %s', (text, name) => {
    expect(found(text)).toBe(name);
  });

  it.each([
    ['', 'too-few-letters'],
    ['sc', 'too-few-letters'],
    ['ana', 'several'],
    ['ili', 'several'],
    ['mara', 'several'],
    ['nis', 'nobody'],
    ['gimnazija', 'nobody'],
    ['99', 'nobody'],
    ['cepan', 'nobody'],
  ])('“%s” finds nobody’s line: %s', (text, what) => {
    expect(found(text)).toBe(what);
  });

  it('with the badge’s code finds the own line, with one of another training nobody’s', () => {
    expect(found(doorCode(state.id, 2) ?? '')).toBe('Ана Живковић');
    expect(found(doorCode(`${trainingId}-other` as typeof trainingId, 2) ?? '')).toBe('nobody');
  });

  it('is asked for the school when two have the whole name, and only then', () => {
    const looked = lookFor(state, 'ana ilic');
    expect(looked.found === 'namesakes' && looked.who.map(({ person }) => person.school)).toEqual(['Gimnazija', 'Medicinska škola']);
  });

  it('never gets more than one person for a part of a name, whatever is typed', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'anilčšžđcpemrt 1ж'), maxLength: 8 });
    fc.assert(
      fc.property(letters, (text) => {
        const looked = lookFor(state, text);
        if (looked.found !== 'namesakes') return;
        expect(new Set(looked.who.map(({ person }) => fullName(person))).size).toBe(1);
      }),
    );
  });
});
