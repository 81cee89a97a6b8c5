/** Certificates on their way to a process that draws them, as data alone, and what comes back. */
import type { CertificateDrawing } from '../../domain/certificates/drawing';
import type { PrintedCertificate } from '../../domain/certificates/printed';
import type { Press } from '../typeset/fonts';
import type { CertificateImages } from './certificate-pdf';
import { receivedList, sentList } from './sent-list';

export interface CertificateOrder {
  readonly certificates: readonly PrintedCertificate[];
  /** A file of all of them, a file for each, or each as the desk paints it. */
  readonly into: 'one-file' | 'files' | 'pictures';
  /** The title of the files; it names nobody. */
  readonly title: string;
  readonly fonts: Press;
  readonly images: CertificateImages;
}

/** The same for another process. */
export interface SentCertificates extends Omit<CertificateOrder, 'certificates'> {
  readonly written: Uint8Array;
}

export const sent = async ({ certificates, ...rest }: CertificateOrder): Promise<SentCertificates> => ({
  ...rest,
  written: await sentList(certificates),
});

export const received = ({ written, ...rest }: SentCertificates): CertificateOrder => ({ ...rest, certificates: receivedList(written) });

export interface DrawnCertificates {
  /** PDFs, in the order of the certificates. */
  readonly files: readonly Uint8Array[];
  readonly pictures: readonly CertificateDrawing[];
  /** Names of the files of those that can be drawn. */
  readonly images: readonly string[];
}

export type DrawCertificates = (order: CertificateOrder) => Promise<DrawnCertificates>;
