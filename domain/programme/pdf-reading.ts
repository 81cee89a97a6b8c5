/** A PDF or a photo of a stranger, read where nobody looks: what the hidden window is asked for, and what it answers. */
import type { Bridge } from '../contract';
import type { Crop } from './crop';

/** Keys of the words that say why a PDF can't be read at all. */
export const pdfFaults = ['pdf-locked', 'pdf-damaged', 'pdf-empty', 'pdf-form', 'pdf-portfolio'] as const;
export type PdfFault = (typeof pdfFaults)[number];

/** A page that isn't drawn by then is given up. */
export const mostSecondsOfPage = 15;

export interface DrawnPage {
  /** The largest words on the page; empty where it has none. */
  readonly title: string;
  /** For whoever looks for a slide by typing. */
  readonly words: string;
  readonly picture: Uint8Array;
  /** `jpg` for what is mostly photographs. */
  readonly ending: 'png' | 'jpg';
  /** Letters that could not be drawn, each once, and no more than are told; empty where all were. */
  readonly lost: string;
}

/** `card`: small, to be known again. As large as the usual projector shows it, so fine that what is printed small can be read, or as a sheet of paper is scanned: `jpg` always. A `logo` is a photo's alone: without the white around it, and `png` always. */
export type PdfDetail = 'card' | 'screen' | 'paper' | 'sheet' | 'logo';

/** `page` counts from 1. */
export type PdfOrder =
  | { readonly id: number; readonly kind: 'open'; readonly bytes: Uint8Array; readonly password: string | undefined }
  /** A PNG or a JPEG, which has one page from then on: upright, and without what a camera wrote into it. */
  | { readonly id: number; readonly kind: 'open-photo'; readonly bytes: Uint8Array; readonly crop: Crop | undefined }
  | { readonly id: number; readonly kind: 'draw'; readonly page: number; readonly detail: PdfDetail };

export type PdfAnswer =
  | { readonly id: number; readonly kind: 'opened'; readonly pages: number }
  | { readonly id: number; readonly kind: 'unusable'; readonly fault: PdfFault }
  | { readonly id: number; readonly kind: 'drawn'; readonly drawn: DrawnPage }
  | { readonly id: number; readonly kind: 'not-drawn' };

interface PdfRequests {
  /** The window listens. */
  ready: () => void;
  answer: (answer: PdfAnswer) => void;
}

export interface PdfKit extends Bridge<PdfRequests> {
  /** Returns a function that stops listening. */
  readonly onOrder: (listener: (order: PdfOrder) => void) => () => void;
}
