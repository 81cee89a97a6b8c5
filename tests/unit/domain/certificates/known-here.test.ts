/** What is known of a certificate that was issued anew, more than once, or in vain. */
import { expect, test } from 'vitest';
import { knownHere } from '../../../../domain/certificates/known-here';
import type { Certificate } from '../../../../domain/certificates/state';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { dayOf } from '../../main/export/certificates';

const certificate = (number: string, insteadOf: string | null, withdrawn = false): Certificate => ({
  number,
  participant: 'somebody' as ParticipantId,
  device: 'laptop',
  on: dayOf('2026-03-11'),
  insteadOf,
  by: '',
  reason: '',
  person: undefined,
  saying: undefined,
  withdrawn: withdrawn ? { on: dayOf('2026-03-12'), by: '', reason: '' } : undefined,
});

test('the last that was issued anew is named, whatever came between', () => {
  const all = [certificate('1', null), certificate('2', '1'), certificate('3', '2')];
  expect(knownHere('1', [all])).toEqual({ kind: 'replaced', on: '2026-03-11', by: '3' });
  expect(knownHere('3', [all])).toEqual({ kind: 'standing' });
});

test('where what stood in its place was withdrawn, nothing is said to stand', () => {
  const all = [certificate('1', null), certificate('2', '1', true)];
  expect(knownHere('1', [all])).toEqual({ kind: 'withdrawn', on: '2026-03-12' });
});

test('of two that laptops issued anew the one that stands is named', () => {
  const all = [certificate('1', null), certificate('2', '1', true), certificate('3', '1')];
  expect(knownHere('1', [all])).toMatchObject({ kind: 'replaced', by: '3' });
});

test('a circle out of a bundle ends', () => {
  const all = [certificate('1', '2'), certificate('2', '1')];
  expect(knownHere('1', [all])).toMatchObject({ kind: 'replaced', by: '2' });
});

test('what another training says of a number overrules nothing: both are told', () => {
  const ours = [certificate('1', null, true), certificate('2', null)];
  const theirs = [certificate('1', null), certificate('9', '2')];
  for (const trainings of [
    [ours, theirs],
    [theirs, ours],
  ]) {
    const told = knownHere('1', trainings);
    expect(told.kind === 'claimed-twice' && told.each).toHaveLength(2);
    expect(told.kind === 'claimed-twice' && told.each).toEqual(
      expect.arrayContaining([{ kind: 'withdrawn', on: '2026-03-12' }, { kind: 'standing' }]),
    );
    expect(knownHere('2', trainings)).toEqual({ kind: 'standing' });
  }
});

test('a number that one training issued twice is told, too', () => {
  const all = [certificate('1', null), certificate('1', null)];
  expect(knownHere('1', [all])).toEqual({ kind: 'claimed-twice', each: [{ kind: 'standing' }, { kind: 'standing' }] });
});

test('a number that nobody issued is known nowhere', () => {
  expect(knownHere('7', [[certificate('1', null)], []])).toEqual({ kind: 'not-listed' });
});
