/** PDFs as trainers bring them, made when a test needs them: sound ones of any shape, and some that can't be slides. */
import { writeFileSync } from 'node:fs';
import { PDFDocument, PDFHexString, PDFName, PDFNumber, rgb, StandardFonts } from 'pdf-lib';
import { giveToApp } from '../../scripts/launcher.mjs';

interface PageToMake {
  readonly title: string;
  readonly size?: [width: number, height: number];
}

/** Of PowerPoint, in points. */
const usualSize: [width: number, height: number] = [960, 540];

async function documentOf(pages: readonly PageToMake[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  /* One of the fonts that a PDF need not bring along. */
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  for (const { title, size = usualSize } of pages) {
    const page = document.addPage(size);
    const [width, height] = size;
    page.drawRectangle({ x: 0, y: 0, width, height, color: rgb(0.05, 0.43, 0.43) });
    page.drawText(title, { x: width / 12, y: height / 2, size: Math.min(width, height) / 12, font, color: rgb(1, 1, 1) });
    page.drawText('smaller words below', { x: width / 12, y: height / 4, size: Math.min(width, height) / 30, font, color: rgb(1, 1, 1) });
  }
  return document;
}

function put(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  giveToApp(path);
  return path;
}

export const writePdf = async (path: string, pages: readonly PageToMake[]): Promise<string> =>
  put(path, await (await documentOf(pages)).save());

/** Nobody knows its password. */
export async function writeLockedPdf(path: string): Promise<string> {
  const document = await documentOf([{ title: 'Secret' }]);
  const { context } = document;
  const unknown = PDFHexString.of('5a'.repeat(32));
  context.trailerInfo.ID = context.obj([PDFHexString.of('11'.repeat(16)), PDFHexString.of('11'.repeat(16))]);
  context.trailerInfo.Encrypt = context.obj({
    Filter: PDFName.of('Standard'),
    V: PDFNumber.of(2),
    R: PDFNumber.of(3),
    Length: PDFNumber.of(128),
    P: PDFNumber.of(-44),
    O: unknown,
    U: unknown,
  });
  return put(path, await document.save({ useObjectStreams: false }));
}

/** As a stick leaves it that was pulled out too early. */
export async function writeDamagedPdf(path: string): Promise<string> {
  const bytes = await (await documentOf([{ title: 'Whole once' }])).save();
  return put(path, bytes.subarray(0, 200));
}

export async function writeEmptyPdf(path: string): Promise<string> {
  return put(path, await (await PDFDocument.create()).save({ addDefaultPage: false }));
}

export const writeNoPdf = (path: string): string => put(path, new TextEncoder().encode('PK these are slides, but no PDF'));
