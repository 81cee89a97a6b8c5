/** The table of widths against the fonts themselves: never narrower, hardly wider. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import { linesOf, type Weight, widthOfText } from '../../../../../domain/programme/figure/letter-width';

const faces: Readonly<Record<Weight, string>> = { regular: 'NotoSans-Regular.ttf', bold: 'NotoSans-Bold.ttf' };
const samples = [
  'Centar za zaštitu žrtava trgovine ljudima',
  'Центар за заштиту жртава трговине људима',
  'Protection, 62 % (second-hand)',
  'Đorđe, Žikić; Ђорђе, Џемс!',
];

test.each(['regular', 'bold'] as const)('%s text is as wide as the font sets it', (weight) => {
  const font = fontkit.create(readFileSync(resolve('content/fonts', faces[weight])));
  for (const sample of samples) {
    const set = [...sample].reduce((sum, letter) => sum + font.layout(letter).advanceWidth / font.unitsPerEm, 0);
    expect(widthOfText(sample, weight)).toBeGreaterThanOrEqual(set);
    expect(widthOfText(sample, weight)).toBeLessThan(set * 1.03);
  }
});

test('lines break between words and after a hyphen, and lose no letter', () => {
  expect(linesOf('second-hand', 'regular', 4.5)).toEqual(['second-', 'hand']);
  expect(linesOf('one two three', 'regular', 100)).toEqual(['one two three']);
  expect(linesOf('one two three', 'regular', 0.1).join(' ')).toBe('one two three');
  expect(linesOf('', 'regular', 5)).toEqual([]);
});
