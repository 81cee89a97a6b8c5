/** What is known of a certificate that was issued anew, more than once, or in vain. */
import { expect, test } from 'vitest';
import { knownHere } from '../../../../domain/certificates/known-here';
import type { Certificate } from '../../../../domain/certificates/state';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { dayOf } from '../../main/export/certificates';

const days = [dayOf('2026-03-10'), dayOf('2026-03-11')] as const;

const claimed = (number: string) => ({ number, name: 'Ђорђе Николић', days });

const certificate = (number: string, insteadOf: string | null, withdrawn = false): Certificate => ({
  number,
  participant: 'somebody' as ParticipantId,
  device: 'laptop',
  on: dayOf('2026-03-11'),
  insteadOf,
  by: '',
  reason: '',
  person: { firstName: 'Đorđe', lastName: 'Nikolić', school: '', town: '', role: '', sex: 'unknown' },
  saying: { changes: [], days, place: 'Niš', trainers: [] },
  withdrawn: withdrawn ? { on: dayOf('2026-03-12'), by: '', reason: '' } : undefined,
});

test('the last that was issued anew is named, whatever came between', () => {
  const all = [certificate('1', null), certificate('2', '1'), certificate('3', '2')];
  expect(knownHere(claimed('1'), [all])).toEqual({ kind: 'replaced', on: '2026-03-11', by: '3' });
  expect(knownHere(claimed('3'), [all])).toEqual({ kind: 'standing' });
});

test('where what stood in its place was withdrawn, nothing is said to stand', () => {
  const all = [certificate('1', null), certificate('2', '1', true)];
  expect(knownHere(claimed('1'), [all])).toEqual({ kind: 'withdrawn', on: '2026-03-12' });
});

test('of two that laptops issued anew the one that stands is named', () => {
  const all = [certificate('1', null), certificate('2', '1', true), certificate('3', '1')];
  expect(knownHere(claimed('1'), [all])).toMatchObject({ kind: 'replaced', by: '3' });
});

test('a circle out of a bundle ends', () => {
  const all = [certificate('1', '2'), certificate('2', '1')];
  expect(knownHere(claimed('1'), [all])).toMatchObject({ kind: 'replaced', by: '2' });
});

test('what another training says of a number overrules nothing: both are told', () => {
  const ours = [certificate('1', null, true), certificate('2', null)];
  const theirs = [certificate('1', null), certificate('9', '2')];
  for (const trainings of [
    [ours, theirs],
    [theirs, ours],
  ]) {
    const told = knownHere(claimed('1'), trainings);
    expect(told.kind === 'claimed-twice' && told.each).toHaveLength(2);
    expect(told.kind === 'claimed-twice' && told.each).toEqual(
      expect.arrayContaining([{ kind: 'withdrawn', on: '2026-03-12' }, { kind: 'standing' }]),
    );
    expect(knownHere(claimed('2'), trainings)).toEqual({ kind: 'standing' });
  }
});

test('a number that one training issued twice is told, too', () => {
  const all = [certificate('1', null), certificate('1', null)];
  expect(knownHere(claimed('1'), [all])).toEqual({ kind: 'claimed-twice', each: [{ kind: 'standing' }, { kind: 'standing' }] });
});

test('a number that nobody issued is known nowhere', () => {
  expect(knownHere(claimed('7'), [[certificate('1', null)], []])).toEqual({ kind: 'not-listed' });
});

test('a code of a number that was issued to somebody else, or for other days, is not that certificate, also where it was withdrawn', () => {
  for (const withdrawn of [false, true]) {
    const all = [[certificate('1', null, withdrawn)]];
    expect(knownHere({ ...claimed('1'), name: 'Jovana Nikolić' }, all)).toEqual({ kind: 'otherwise' });
    expect(knownHere({ ...claimed('1'), days: [days[0], dayOf('2026-03-12')] }, all)).toEqual({ kind: 'otherwise' });
    expect(knownHere({ ...claimed('1'), name: 'Djordje Nikolić' }, all).kind).toBe(withdrawn ? 'withdrawn' : 'standing');
  }
});

test('of whom names were erased it is said that nothing can be compared', () => {
  const erased = { ...certificate('1', null), person: undefined, saying: undefined };
  expect(knownHere(claimed('1'), [[erased]])).toEqual({ kind: 'standing', isNameless: true });
});
