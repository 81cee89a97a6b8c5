/** The table of widths against the fonts themselves: never narrower, hardly wider. */
import { expect, test } from 'vitest';
import { linesOf, type Weight, widthOfText } from '../../../../../domain/programme/figure/letter-width';
import { openDocument } from '../../../../../main/typeset/typeset';
import { press } from '../../../main/typeset/press';

const weights: readonly Weight[] = ['regular', 'bold', 'serif'];
const samples = [
  'Centar za zaštitu žrtava trgovine ljudima',
  'Центар за заштиту жртава трговине људима',
  'Protection, 62 % (second-hand)',
  'Đorđe, Žikić; Ђорђе, Џемс!',
];

test.each(weights)('%s text is as wide as the font sets it', async (weight) => {
  const fonts = await press();
  const { canvas } = await openDocument({ language: 'en', title: 'Widths', created: fonts.created, layout: 'portrait', fonts });
  for (const sample of samples) {
    const set = [...sample].reduce((sum, letter) => sum + canvas.faces[weight].width(letter), 0);
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
