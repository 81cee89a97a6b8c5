/** What people call a laptop goes along with what it notes, once, and two of one name are told apart. */
import { describe, expect, test } from 'vitest';
import { laptopName, namingOf } from '../../../../domain/training/laptops';
import { emptyTraining, type Laptops } from '../../../../domain/training/state';
import { trainingId } from '../../builders';

const called = (laptops: Readonly<Record<string, string>>): Laptops =>
  Object.fromEntries(Object.entries(laptops).map(([device, name]) => [device, { name, admitted: undefined }]));

const withLaptops = (laptops: Readonly<Record<string, string>>) => ({ ...emptyTraining(trainingId), laptops: called(laptops) });

describe('a laptop', () => {
  test('says its name with what it notes, until that name is known', () => {
    const state = withLaptops({ aaaa1111: 'Laptop at door A' });
    expect(namingOf(state, 'bbbb2222', 'Laptop at door B')).toEqual([
      { type: 'laptop-named', body: {}, personal: { name: 'Laptop at door B' } },
    ]);
    expect(namingOf(state, 'aaaa1111', 'Laptop at door A')).toEqual([]);
    expect(namingOf(state, 'aaaa1111', 'Laptop at door C')).toHaveLength(1);
  });

  test('without a name says none, nor once persons were erased', () => {
    expect(namingOf(withLaptops({}), 'bbbb2222', '')).toEqual([]);
    const erased = { ...withLaptops({}), erased: {} as never };
    expect(namingOf(erased, 'bbbb2222', 'Laptop at door B')).toEqual([]);
  });

  test('is told from another of the same name', () => {
    expect(laptopName(withLaptops({ aaaa1111: 'Door', bbbb2222: 'Table' }), 'aaaa1111')).toBe('Door');
    expect(laptopName(withLaptops({ aaaa1111: 'Door', bbbb2222: 'Door' }), 'bbbb2222')).toBe('Door (bbbb)');
    expect(laptopName(withLaptops({}), 'aaaa1111')).toBeUndefined();
  });
});
