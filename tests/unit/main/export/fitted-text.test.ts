import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedLines } from '../../../../main/export/fitted-text';

/** Every letter is one point wide. */
const measure = (text: string): number => text.length;

describe('text in a cell', () => {
  it('wraps at spaces', () => {
    expect(fittedLines('Srednja tehnička škola', 16, 3, measure)).toEqual(['Srednja tehnička', 'škola']);
  });

  it('wraps within a word that is wider than the cell', () => {
    expect(fittedLines('od Farmaceutsko', 6, 3, measure)).toEqual(['od', 'Farmac', 'eutsko']);
  });

  it('breaks a double name behind its hyphen, and at the end of the line where there is none', () => {
    expect(fittedLines('Stefanović-Karađorđević', 16, 3, measure)).toEqual(['Stefanović-', 'Karađorđević']);
    expect(fittedLines('Ana-Konstantinopoljska', 12, 3, measure)).toEqual(['Ana-', 'Konstantinop', 'oljska']);
    expect(fittedLines('-Karađorđević', 8, 3, measure)).toEqual(['-Karađor', 'đević']);
  });

  it('ends in an ellipsis where lines run out', () => {
    expect(fittedLines('one two three four', 5, 2, measure)).toEqual(['one', 'two…']);
  });

  it('is no line at all when there is nothing to say', () => {
    expect(fittedLines(' \n', 5, 2, measure)).toEqual([]);
  });

  it('never has more lines than are allowed, nor wider ones', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 3 }), (text, width, most) => {
        const lines = fittedLines(text, width, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('keeps all letters when there are lines enough', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 3, max: 20 }), (text, width) => {
        expect(fittedLines(text, width, 1000, measure).join('').replaceAll(' ', '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
