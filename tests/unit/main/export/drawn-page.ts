/** What is drawn on a page of a PDF, as its operators have it. */
import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream } from 'pdf-lib';

/** One operator a line. */
export function operatorsOf(page: PDFPage | undefined): readonly string[] {
  const contents = page?.node.Contents();
  const stream = contents instanceof PDFArray ? contents.lookup(0) : contents;
  if (!(stream instanceof PDFRawStream)) throw new Error('the page has no content');
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()).split('\n');
}

/** From where to where the filled curves of a page go across, in points from its left edge. */
export function inkOn(page: PDFPage): readonly { readonly x: number; readonly width: number }[] {
  let origin = 0;
  let scale = 1;
  return operatorsOf(page).flatMap((operator) => {
    const numbers = operator.split(' ').map(Number);
    if (operator === 'q') [origin, scale] = [0, 1];
    if (operator.endsWith(' cm')) {
      const [a = 1, , , , e = 0] = numbers;
      origin += e * scale;
      scale *= a;
    }
    if (!operator.endsWith(' v')) return [];
    const across = numbers.slice(0, 4).filter((_, index) => index % 2 === 0);
    const [from, to] = [Math.min(...across), Math.max(...across)];
    return [{ x: origin + from * scale, width: (to - from) * scale }];
  });
}

/** All lines between cells, as heights below the page's upper edge. */
export const rulesOn = (page: PDFPage): readonly (readonly [number, number])[] =>
  operatorsOf(page).flatMap((operator) => {
    const [, from, to] = / RG .* w \S+ (\S+) m \S+ (\S+) l S$/u.exec(operator) ?? [];
    return from === undefined ? [] : [[Number(from), Number(to)] as const];
  });

/** Returns the heights of the texts, below the page's upper edge. */
export const textsOn = (page: PDFPage): readonly number[] =>
  operatorsOf(page).flatMap((operator) => {
    const [, y] = / Tf 1 0 0 -1 \S+ (\S+) Tm /u.exec(operator) ?? [];
    return y === undefined ? [] : [Number(y)];
  });
