import { describe, expect, test } from 'vitest';
import { faultPlace, windowFault } from '../../../../domain/desk/window-fault';

function thrown(words: string): Error {
  try {
    throw new TypeError(words);
  } catch (error) {
    return error as Error;
  }
}

describe('what broke in a window', () => {
  test('is told by its kind and by places in the code', () => {
    const fault = windowFault('place', thrown('anything'));
    expect(fault).toMatchObject({ part: 'place', kind: 'TypeError' });
    expect(fault.at[0]).toMatch(/^window-fault\.test\.ts:\d+:\d+$/u);
    expect(fault.at.every((place) => faultPlace.test(place))).toBe(true);
  });

  test('is told without the error’s own words, which may hold a name', () => {
    for (const words of ['Žarko Žikić was not found', 'Unexpected token\n    at Žarko Žikić (kit://app/Zarko.js:1:2)\n  at Ana.js:1:1']) {
      const error = thrown(words);
      error.stack = `TypeError: ${words}\n    at Žarko (kit://app/assets/desk-1a2b.js:10:200)\n    at async kit://app/assets/shared.js?v=1:3:4`;
      const told = JSON.stringify(windowFault('part', error));
      expect(told).not.toContain('Žarko');
      expect(told).not.toContain('Žikić');
      expect(told).not.toMatch(/Zarko|Ana/u);
      expect(told).toContain('desk-1a2b.js:10:200');
      expect(told).toContain('shared.js:3:4');
    }
  });

  test('is told of whatever was thrown', () => {
    expect(windowFault('work', 'Žarko')).toEqual({ part: 'work', kind: 'string', at: [] });
    expect(windowFault('work', undefined)).toEqual({ part: 'work', kind: 'undefined', at: [] });
    const odd = new Error('odd');
    odd.name = 'Žarko Žikić';
    expect(windowFault('work', odd).kind).toBe('Error');
  });
});
