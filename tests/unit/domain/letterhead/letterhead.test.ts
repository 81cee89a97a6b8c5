import { expect, it } from 'vitest';
import { drawnOf, letterheadColours, noLetterhead, oneLine } from '../../../../domain/letterhead/letterhead';

/** Computes the contrast as WCAG measures it, against white. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

it.each(Object.entries(letterheadColours))('%s is read easily on white, also where a printer makes it grey', (_, colour) => {
  expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(7);
});

it('has one line of each part, and is none where nothing was written and no logo chosen', () => {
  expect(['  Centre for\n  Youth ', '\t'].map(oneLine)).toEqual(['Centre for Youth', '']);
  expect(drawnOf({ ...noLetterhead, colour: 'blue' })).toBeUndefined();
  for (const part of ['name', 'seat', 'donor', 'logo', 'donorLogo'] as const) {
    expect(drawnOf({ ...noLetterhead, [part]: 'x' }), part).toBeDefined();
  }
});
