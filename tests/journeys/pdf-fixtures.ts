/** PDFs as trainers bring them, made when a test needs them: sound ones of any shape, and what is none. */
import { writeFileSync } from 'node:fs';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { giveToApp } from '../../scripts/launcher.mjs';

interface PageToMake {
  readonly title: string;
  readonly size?: [width: number, height: number];
}

/** The usual size of PowerPoint's slides, in points. */
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

export const writeNoPdf = (path: string): string => put(path, new TextEncoder().encode('PK these are slides, but no PDF'));
