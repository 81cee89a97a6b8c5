/** Pages of PDFs as another program draws them. */
import { bytesFrom } from '../outside';

/** Returns a grey picture of a page, or of a part of it that Poppler's own options choose. */
export const greyPage = (pdf: Uint8Array, page: number, dotsPerInch: number, ...part: readonly string[]): Buffer =>
  bytesFrom('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...part, '-f', String(page), '-l', String(page), '-'], { input: pdf });

export const pngOfPage = (pdf: Uint8Array, page: number, dotsPerInch: number): Buffer => greyPage(pdf, page, dotsPerInch, '-png');

/** Returns whether a dot of a page is dark, counted from its upper left corner. */
export function darknessOf(pdf: Uint8Array, page: number, dotsPerInch: number): (x: number, y: number) => boolean {
  const bytes = greyPage(pdf, page, dotsPerInch);
  const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
  const pixels = bytes.subarray(bytes.length - Number(width) * Number(height));
  return (x, y) => (pixels[Math.floor(y) * Number(width) + Math.floor(x)] ?? 255) < 128;
}
