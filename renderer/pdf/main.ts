/** Starts the hidden window that reads PDFs: opens one, and draws its pages one by one, so that two hundred take no more room than two. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
/* This window does nothing else, so pdf.js works in it, and not in a worker beside it. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { DrawnPage, PdfAnswer, PdfDetail, PdfFault, PdfOrder } from '../../domain/programme/pdf-reading';
import { kit } from './bridge';
import { wordsOf } from './page-words';
import { PdfFiles } from './pdf-files';

/** In pixels: on the usual projector a tall page may be a little taller; a sheet of paper has 300 to an inch. */
const most: Readonly<Record<PdfDetail, { readonly width: number; readonly height: number }>> = {
  screen: { width: 1920, height: 1440 },
  paper: { width: 3508, height: 3508 },
};
/** Beyond it a page is mostly photographs, for which another kind of picture is made. */
const mostPngBytes = 700_000;

let pdf: PDFDocumentProxy | undefined;

function faultOf(error: unknown): PdfFault {
  return error instanceof Error && error.name === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged';
}

async function open(id: number, data: Uint8Array): Promise<PdfAnswer> {
  try {
    /* Letters that a PDF does not bring come from the build: what a laptop has installed would look different on each. */
    const files = { BinaryDataFactory: PdfFiles, useWorkerFetch: false, useSystemFonts: false };
    pdf = await getDocument({ data, ...files, isEvalSupported: false, enableXfa: false, verbosity: 0 }).promise;
  } catch (error) {
    return { id, kind: 'unusable', fault: faultOf(error) };
  }
  return pdf.numPages === 0 ? { id, kind: 'unusable', fault: 'pdf-empty' } : { id, kind: 'opened', pages: pdf.numPages };
}

function toBlob(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the page could not become a picture'))), type, 0.88);
  });
}

async function pictureOf(page: PDFPageProxy, detail: PdfDetail): Promise<Pick<DrawnPage, 'picture' | 'ending'>> {
  const whole = page.getViewport({ scale: 1 });
  const { width, height } = most[detail];
  const viewport = page.getViewport({ scale: Math.min(width / whole.width, height / whole.height) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  /* Drawn for the screen it would wait for frames, which a window that nobody sees may not have. */
  await page.render({ canvas, viewport, intent: 'print', background: '#ffffff' }).promise;
  const png = await toBlob(canvas, 'image/png');
  const blob = png.size > mostPngBytes ? await toBlob(canvas, 'image/jpeg') : png;
  canvas.width = 0;
  canvas.height = 0;
  return { picture: new Uint8Array(await blob.arrayBuffer()), ending: blob.type === 'image/png' ? 'png' : 'jpg' };
}

async function draw(id: number, number: number, detail: PdfDetail): Promise<PdfAnswer> {
  try {
    if (!pdf) return { id, kind: 'not-drawn' };
    const page = await pdf.getPage(number);
    const drawn = { ...(await wordsOf(page)), ...(await pictureOf(page, detail)) };
    page.cleanup();
    return { id, kind: 'drawn', drawn };
  } catch {
    /* Whatever pdf.js stumbled over, for the person it is this page. */
    return { id, kind: 'not-drawn' };
  }
}

async function carryOut(order: PdfOrder): Promise<void> {
  await kit.answer(order.kind === 'open' ? await open(order.id, order.bytes) : await draw(order.id, order.page, order.detail));
}

kit.onOrder((order) => void carryOut(order));
await kit.ready();
