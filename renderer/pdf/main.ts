/** Starts the hidden window that reads PDFs and photos: opens one, and draws its pages one by one, so that two hundred take no more room than two. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
/* This window does nothing else, so pdf.js works in it, and not in a worker beside it. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Crop } from '../../domain/programme/crop';
import type { DrawnPage, PdfAnswer, PdfDetail, PdfFault, PdfOrder } from '../../domain/programme/pdf-reading';
import { kit } from './bridge';
import { lendLetters } from './lent-letters';
import { logoOf } from './logo';
import { LostLetters } from './lost-letters';
import { textsOf, wordsOf } from './page-words';
import { PdfFiles } from './pdf-files';

/** In pixels: on the usual projector a tall page may be a little taller; a sheet of paper has 300 to an inch, a scan of it 200. */
const most: Readonly<Record<Exclude<PdfDetail, 'logo'>, { readonly width: number; readonly height: number }>> = {
  card: { width: 440, height: 260 },
  screen: { width: 1920, height: 1440 },
  paper: { width: 3508, height: 3508 },
  sheet: { width: 2339, height: 2339 },
};
/** Beyond it a page is mostly photographs, for which another kind of picture is made. */
const mostPngBytes = 700_000;

/** What was opened last. */
let pdf: PDFDocumentProxy | undefined;
let photo: ImageBitmap | undefined;
const lostLetters = new LostLetters();

function faultOf(error: unknown): PdfFault {
  return error instanceof Error && error.name === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged';
}

/** What its pages don't show, and only the program that made them does. */
async function faultIn(opened: PDFDocumentProxy): Promise<PdfFault | undefined> {
  if (opened.numPages === 0) return 'pdf-empty';
  const { info } = await opened.getMetadata();
  const has = (what: string): boolean => what in info && Boolean(info[what as keyof typeof info]);
  if (has('IsXFAPresent') && (!has('IsAcroFormPresent') || (await asksToWait(opened)))) return 'pdf-form';
  return has('IsCollectionPresent') && opened.numPages === 1 ? 'pdf-portfolio' : undefined;
}

/** Says whether the PDF has only the page that replaces a form of Adobe's. */
const asksToWait = async (opened: PDFDocumentProxy): Promise<boolean> =>
  /please wait/iu.test(wordsOf(await textsOf(await opened.getPage(1))).words);

async function open(id: number, data: Uint8Array, password: string | undefined): Promise<PdfAnswer> {
  try {
    /* Letters that a PDF does not bring come from the build: what a laptop has installed would look different on each. */
    const files = { BinaryDataFactory: PdfFiles, useWorkerFetch: false, useSystemFonts: false };
    await pdf?.loadingTask.destroy();
    const opened = getDocument({
      data,
      ...(password === undefined ? {} : { password }),
      ...files,
      isEvalSupported: false,
      enableXfa: false,
      verbosity: 0,
    });
    pdf = await opened.promise;
    const fault = await faultIn(pdf);
    return fault ? { id, kind: 'unusable', fault } : { id, kind: 'opened', pages: pdf.numPages };
  } catch (error) {
    return { id, kind: 'unusable', fault: faultOf(error) };
  }
}

/** What is cut off is nowhere from here on. */
async function cropped(whole: ImageBitmap, { left, top, right, bottom }: Crop): Promise<ImageBitmap> {
  const across = (share: number): number => Math.round(share * whole.width);
  const down = (share: number): number => Math.round(share * whole.height);
  const [width, height] = [Math.max(1, across(1 - left - right)), Math.max(1, down(1 - top - bottom))];
  const part = await createImageBitmap(whole, across(left), down(top), width, height);
  whole.close();
  return part;
}

async function openPhoto(id: number, bytes: Uint8Array<ArrayBuffer>, crop: Crop | undefined): Promise<PdfAnswer> {
  try {
    photo?.close();
    const whole = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
    photo = crop ? await cropped(whole, crop) : whole;
    return { id, kind: 'opened', pages: 1 };
  } catch {
    /* A damaged picture fails in many ways; for the person it is one. */
    return { id, kind: 'not-drawn' };
  }
}

function toBlob(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the page could not become a picture'))), type, 0.88);
  });
}

type Picture = Pick<DrawnPage, 'picture' | 'ending'>;

type Fineness = keyof typeof most;

async function pictureIn(canvas: HTMLCanvasElement, detail: Fineness): Promise<Picture> {
  const png = detail === 'sheet' ? undefined : await toBlob(canvas, 'image/png');
  const blob = png && png.size <= mostPngBytes ? png : await toBlob(canvas, 'image/jpeg');
  canvas.width = 0;
  canvas.height = 0;
  return { picture: new Uint8Array(await blob.arrayBuffer()), ending: blob.type === 'image/png' ? 'png' : 'jpg' };
}

/** A canvas for what is so large, as fine as asked for. */
function canvasFor(whole: { readonly width: number; readonly height: number }, detail: Fineness, finest: number) {
  const { width, height } = most[detail];
  const scale = Math.min(width / whole.width, height / whole.height, finest);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(whole.width * scale));
  canvas.height = Math.max(1, Math.round(whole.height * scale));
  return { canvas, scale };
}

async function pictureOf(page: PDFPageProxy, detail: Fineness): Promise<Picture> {
  const { canvas, scale } = canvasFor(page.getViewport({ scale: 1 }), detail, Number.POSITIVE_INFINITY);
  /* Drawn for the screen it would wait for frames, which a window that nobody sees may not have. */
  await page.render({ canvas, viewport: page.getViewport({ scale }), intent: 'print', background: '#ffffff' }).promise;
  return pictureIn(canvas, detail);
}

async function pictureOfPhoto(bitmap: ImageBitmap, detail: PdfDetail): Promise<Picture> {
  if (detail === 'logo') return { picture: await logoOf(bitmap), ending: 'png' };
  const { canvas } = canvasFor(bitmap, detail, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is nothing to draw on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return pictureIn(canvas, detail);
}

async function draw(id: number, number: number, detail: PdfDetail): Promise<PdfAnswer> {
  try {
    if (photo) return { id, kind: 'drawn', drawn: { title: '', words: '', lost: '', ...(await pictureOfPhoto(photo, detail)) } };
    if (!pdf || detail === 'logo') return { id, kind: 'not-drawn' };
    const page = await pdf.getPage(number);
    const texts = await textsOf(page);
    const picture = await pictureOf(page, detail);
    const lost = lostLetters.on(page, texts);
    page.cleanup();
    return { id, kind: 'drawn', drawn: { ...wordsOf(texts), ...picture, lost } };
  } catch {
    /* Whatever pdf.js stumbled over, for the person it is this page. */
    return { id, kind: 'not-drawn' };
  }
}

function answerTo(order: PdfOrder): Promise<PdfAnswer> {
  switch (order.kind) {
    case 'open':
      return open(order.id, order.bytes, order.password);
    case 'open-photo':
      return openPhoto(order.id, new Uint8Array(order.bytes), order.crop);
    default:
      return draw(order.id, order.page, order.detail);
  }
}

async function carryOut(order: PdfOrder): Promise<void> {
  await kit.answer(await answerTo(order));
}

await lendLetters();
kit.onOrder((order) => void carryOut(order));
await kit.ready();
