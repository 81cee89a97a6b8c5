/** Draws certificates with their logo, or without one that can't be drawn. The logo may have come from anywhere: the app does this in a process apart. */
import { canBeDrawn } from '../content/logo';
import { certificateDrawing } from './certificate-layout';
import type { CertificateOrder, DrawnCertificates } from './certificate-order';
import { certificatesPdf, certificateTools } from './certificate-pdf';

export async function drawnCertificates({ certificates, into, title, fonts, logo }: CertificateOrder): Promise<DrawnCertificates> {
  const drawable = logo && (await canBeDrawn(logo)) ? logo : undefined;
  const hasLogo = drawable !== undefined;
  if (into === 'pictures') {
    const { PDFDocument } = await import('pdf-lib');
    const tools = await certificateTools(await PDFDocument.create(), fonts);
    const pictures = certificates.map((each) => certificateDrawing(each, tools, hasLogo && each.hasLogo));
    return { files: [], pictures, hasLogo };
  }
  const files: Uint8Array[] = [];
  for (const these of into === 'files' ? certificates.map((each) => [each]) : [certificates]) {
    files.push(await certificatesPdf(these, title, fonts, drawable));
  }
  return { files, pictures: [], hasLogo };
}
