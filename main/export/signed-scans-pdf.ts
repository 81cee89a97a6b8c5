/** Signed sheets as PDF, A4 as each page of them lies. Lengths are points from the lower left corner. */
import type { PDFDocument, PDFImage, PDFPage } from 'pdf-lib';
import type { Press } from '../typeset/fonts';
import { embedTypefaces } from './embedded-typefaces';
import { drawLines, gap, lineHeight, linesIn, margin, paperPage, type Typefaces } from './sheet-measures';
import type { ScannedPage, SignedScans } from './signed-scans';

const headingSize = 13;
const headingHeight = 19;

/** A JPEG of another laptop may be none, though it is what was attached there. */
async function imageOf(document: PDFDocument, bytes: Uint8Array): Promise<PDFImage | undefined> {
  try {
    /* pdf-lib reads from the beginning of the memory that the bytes lie in. */
    return await document.embedJpg(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** What it is above, and below what proves it; answers where the picture may be. */
function drawFrame(page: PDFPage, scan: ScannedPage, { line, proof }: SignedScans, { regular, bold }: Typefaces) {
  const width = page.getWidth() - 2 * margin;
  const top = page.getHeight() - margin;
  drawLines(page, linesIn(regular, line, width, 1), margin, top, regular);
  const [heading = ''] = linesIn(bold, scan.heading, width, 1, headingSize);
  page.drawText(heading, { x: margin, y: top - lineHeight - headingSize - 2, size: headingSize, font: bold.font });
  drawLines(page, linesIn(regular, scan.note, width, 1), margin, top - lineHeight - headingHeight, regular);
  const foot = linesIn(regular, proof, width, 2);
  drawLines(page, foot, margin, margin + foot.length * lineHeight, regular);
  const bottom = margin + foot.length * lineHeight + gap;
  return { bottom, width, height: top - 2 * lineHeight - headingHeight - gap - bottom };
}

async function drawScan(document: PDFDocument, scan: ScannedPage, scans: SignedScans, faces: Typefaces): Promise<void> {
  const image = typeof scan.picture === 'string' ? undefined : await imageOf(document, scan.picture);
  const [wide, tall] = paperPage;
  const page = document.addPage(image && image.width > image.height ? [tall, wide] : [wide, tall]);
  const { bottom, width, height } = drawFrame(page, scan, scans, faces);
  if (!image) {
    const why = typeof scan.picture === 'string' ? scan.picture : scans.unshown;
    drawLines(page, linesIn(faces.regular, why, width), margin, bottom + height, faces.regular);
    return;
  }
  const picture = image.scaleToFit(width, height);
  page.drawImage(image, { ...picture, x: (page.getWidth() - picture.width) / 2, y: bottom + height - picture.height });
}

export async function signedScansPdf(scans: SignedScans, sheetFonts: Press): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(scans.title);
  document.setLanguage(scans.language);
  document.setCreator('Facilitator Kit');
  const faces = await embedTypefaces(document, sheetFonts);
  for (const scan of scans.scans) await drawScan(document, scan, scans, faces);
  return document.save();
}
