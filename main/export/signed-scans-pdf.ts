/** Signed sheets as PDF, A4 as each page of them lies. Lengths are points from the upper left corner. */
import type { Box, Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { letterheadPiece } from '../typeset/letterhead';
import { atMost, type Line, linesOf, type TextStyle } from '../typeset/lines';
import { pageSizes, usualStyles } from '../typeset/style';
import { openDocument } from '../typeset/typeset';
import type { ScannedPage, SignedScans } from './signed-scans';

const margin = 36;
const gap = 12;
const { body, small } = usualStyles;
const heading: TextStyle = { ...body, face: 'bold', size: 13, leading: 19 };

/** Sizes in pixels; undefined for a JPEG of another laptop that is none, though it is what was attached there. */
function sizeOf(canvas: Canvas, picture: ScannedPage['picture']): { readonly width: number; readonly height: number } | undefined {
  if (typeof picture === 'string') return undefined;
  try {
    return canvas.opened(picture);
  } catch {
    return undefined;
  }
}

/** What it is above, on the first page under the letterhead, and below what proves it; answers where the picture may be. */
function drawFrame(
  canvas: Canvas,
  scan: ScannedPage,
  { language, line, proof }: SignedScans,
  [wide, tall]: readonly [number, number],
  letterhead: Press['letterhead'],
): Box {
  const width = wide - 2 * margin;
  const fitted = (text: string, most: number, style: TextStyle): readonly Line[] =>
    atMost(linesOf(text, width, style, canvas.faces), most, width, style, canvas.faces);
  const head = letterhead && letterheadPiece(letterhead, { faces: canvas.faces, styles: usualStyles, width }, language);
  head?.draw(canvas, margin, margin);
  let top = margin + (head?.height ?? 0);
  const draw = (text: string, style: TextStyle): void => {
    canvas.lines(fitted(text, 1, style), margin, top, style);
    top += style.leading;
  };
  canvas.artifact(() => draw(line, small), 'Pagination');
  canvas.tagged('H1', () => draw(scan.heading, heading));
  canvas.tagged('P', () => draw(scan.note, small));
  const foot = fitted(proof, 2, small);
  const footTop = tall - margin - foot.length * small.leading;
  canvas.artifact(() => canvas.lines(foot, margin, footTop, small), 'Pagination');
  return { x: margin, top: top + gap, width, height: footTop - top - 2 * gap };
}

export async function signedScansPdf(scans: SignedScans, press: Press): Promise<Uint8Array> {
  const { language, title } = scans;
  const { canvas, addPage, finish } = await openDocument({ language, title, created: press.created, layout: 'portrait', fonts: press });
  for (const [index, scan] of scans.scans.entries()) {
    const { picture } = scan;
    const size = sizeOf(canvas, picture);
    const paper = size && size.width > size.height ? pageSizes.landscape : pageSizes.portrait;
    addPage(paper);
    const room = drawFrame(canvas, scan, scans, paper, index === 0 ? press.letterhead : undefined);
    if (typeof picture === 'string' || !size) {
      const why = linesOf(typeof picture === 'string' ? picture : scans.unshown, room.width, body, canvas.faces);
      canvas.tagged('P', () => canvas.lines(why, room.x, room.top, body));
      continue;
    }
    const scale = Math.min(room.width / size.width, room.height / size.height);
    const [width, height] = [size.width * scale, size.height * scale];
    const box = { x: (paper[0] - width) / 2, top: room.top, width, height };
    canvas.figure(scans.alt, box, () => canvas.picture(picture, box));
  }
  return finish();
}
