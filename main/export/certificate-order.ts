/** Certificates on their way to a process that draws them, as data alone, and what comes back. */
import type { CertificateImage } from '../../domain/certificates/content';
import type { CertificateDrawing } from '../../domain/certificates/drawing';
import type { PrintedCertificate } from '../../domain/certificates/printed';
import type { Press } from '../typeset/fonts';
import type { CertificateImages } from './certificate-pdf';

export interface CertificateOrder {
  readonly certificates: readonly PrintedCertificate[];
  /** A file of all of them, a file for each, or each as the desk paints it. */
  readonly into: 'one-file' | 'files' | 'pictures';
  /** Of the files; it names nobody. */
  readonly title: string;
  readonly fonts: Press;
  readonly images: CertificateImages;
}

export interface DrawnCertificates {
  /** PDFs, in the order of the certificates. */
  readonly files: readonly Uint8Array[];
  readonly pictures: readonly CertificateDrawing[];
  /** Without those that there are none of, or that can't be drawn. */
  readonly images: readonly CertificateImage[];
}

export type DrawCertificates = (order: CertificateOrder) => Promise<DrawnCertificates>;
