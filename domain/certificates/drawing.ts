/**
 * A certificate as surfaces, lines and words in their places: the PDF and the desk's picture are painted from the same. Lengths are
 * points from the upper left corner.
 */

import type { Language } from '../kernel/language';
import type { sampleNames } from './choices';
import type { CertificateContent, CertificateField, CertificateImage, CertificateQuestion } from './content';
import type { CertificateProblem } from './problems';
import type { Organisation } from './proposed';
import type { CertificateChange } from './schema';
import type { CertificateChanges } from './state';

/** Colours in CSS notation. The waves are so light that the page reads as well in black and white. */
export const inks = {
  ink: '#1b2a3a',
  quiet: '#4a5563',
  border: '#22394a',
  gold: '#dcb083',
  paper: '#fffdf8',
  'light-wave': '#e6efe8',
  'dark-wave': '#d0e0d9',
  code: '#000000',
} as const;
export type Ink = keyof typeof inks;

/** `serif`: of title and name. */
export type CertificateFace = 'serif' | 'regular' | 'bold';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type CertificateMark =
  /** `path`: as SVG writes it. */
  | { readonly kind: 'surface'; readonly path: string; readonly ink: Ink }
  | (Box & { readonly kind: 'frame'; readonly thickness: number; readonly ink: Ink })
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly width: number; readonly ink: Ink }
  /** `y`: of the line on which they stand. */
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly size: number;
      readonly face: CertificateFace;
      readonly ink: Ink;
    }
  | (Box & { readonly kind: 'image'; readonly image: CertificateImage });

/** The certificate as the desk shows it. */
export interface CertificatePicture {
  readonly drawing: CertificateDrawing;
  /** Each as an address that holds it whole. */
  readonly images: Readonly<Partial<Record<CertificateImage, string>>>;
}

/** How a certificate would be with other words. */
export interface CertificateTrial {
  readonly problems: readonly CertificateProblem[];
  /** Fields that are required and empty: it may be saved so, and nothing is issued. */
  readonly missing: readonly CertificateField[];
  /** Undefined when it can't be drawn so. */
  readonly picture: CertificatePicture | undefined;
}

export interface CertificateSample {
  readonly language: Language;
  readonly name: (typeof sampleNames)[number];
}

/** The certificate of a training, to be changed. */
export interface CertificateInEditing {
  /** The programme's content, unchanged. */
  readonly content: CertificateContent;
  readonly changes: CertificateChanges;
  /** What the organisation's profile and what was set before propose for the first ones; empty once one was issued. */
  readonly proposed: readonly CertificateChange[];
  /** What a person said last time stays as it is. */
  readonly stay: readonly CertificateQuestion[];
  /** This laptop's. */
  readonly organisation: Organisation;
}

export interface CertificateDrawing {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are painted. */
  readonly marks: readonly CertificateMark[];
  /** Something has no room on the page: it is cut short, or stands over something else. */
  readonly isFull: boolean;
  /** The box of the square code; empty on a certificate without one. */
  readonly code: Box;
}
