/** The codes on the paper with further literature, as a telephone sees them. */
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { darknessOf } from '../../drawn-by-poppler';
import { skipWithout } from '../../skipping';
import { isCode, linksIn, literatureIn } from './printed-literature';

skipWithout('pdftoppm');

test('each code is that of its address, with four light modules around', async () => {
  const paper = await literatureIn('sr-Latn');
  const dots = 200 / 72;
  const pageHeight = 841.89;
  const codes = (await linksIn(paper)).filter(isCode);
  const pages = new Map([...new Set(codes.map(({ page }) => page))].map((page) => [page, darknessOf(paper, page, 200)]));
  for (const { page, address, left, bottom, width } of codes) {
    const { data } = encode(address, { ecc: 'M', border: 0 });
    const isDark = pages.get(page) ?? (() => false);
    const module = width / data.length;
    const at = (row: number, column: number): boolean =>
      isDark((left + (column + 0.5) * module) * dots, (pageHeight - bottom - width + (row + 0.5) * module) * dots);
    const around = Array.from({ length: data.length + 8 }, (_, index) => index - 4);
    const seen = around.map((row) => around.map((column) => at(row, column)));
    const expected = around.map((row) => around.map((column) => data[row]?.[column] ?? false));
    expect(seen, address).toEqual(expected);
  }
});
