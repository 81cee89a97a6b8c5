/** What a badge's code says to the scanner at the door: this person here, somebody of another training, or nothing that was printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { doorCode, scannedIn } from '../../../../domain/register/door-code';

const training = fc.uuid().map((id) => id as TrainingId);
const number = fc.integer({ min: 1, max: 99_999 });
const [here, elsewhere] = ['d3b0c442-98fc-4c14-9af5-1b2c3d4e5f60', '5f1d7a84-db00-4d2f-8c05-999999999999'] as readonly string[] as [
  TrainingId,
  TrainingId,
];

describe('the code on a badge', () => {
  it('leads back to the list number in its own training', () => {
    fc.assert(
      fc.property(training, number, (id, listNumber) => {
        expect(scannedIn(doorCode(id, listNumber) ?? '', id)).toEqual({ scanned: 'number', number: listNumber });
      }),
    );
  });

  it('is of digits alone, so that every keyboard types it alike, and longer than any list number', () => {
    expect(doorCode(here, 12)).toMatch(/^\d{13}$/u);
    expect(scannedIn('12', here)).toBeUndefined();
    expect(scannedIn('Ana Adamović', here)).toBeUndefined();
  });

  it('of another training is told as such', () => {
    expect(scannedIn(doorCode(elsewhere, 12) ?? '', here)).toEqual({ scanned: 'other-training' });
  });

  it('with one wrong digit, or two that changed places, is never taken for somebody', () => {
    fc.assert(
      fc.property(training, number, fc.nat(12), fc.integer({ min: 1, max: 9 }), (id, listNumber, place, by) => {
        const digits = [...(doorCode(id, listNumber) ?? '')];
        const wrong = digits.with(place, String((Number(digits[place]) + by) % 10));
        expect(scannedIn(wrong.join(''), id)).toEqual({ scanned: 'misread' });
        const swapped = digits.with(place, digits[place + 1] ?? '').with(Math.min(place + 1, 12), digits[place] ?? '');
        if (place < 12 && swapped.join('') !== digits.join('')) expect(scannedIn(swapped.join(''), id)).toEqual({ scanned: 'misread' });
      }),
    );
  });
});
