/** Draws certificates with their pictures, or without one that can't be drawn. They may have come from anywhere: the app does this in a process apart. */
import { canBeDrawn, type Logo } from '../content/logo';
import { certificateDrawing } from './certificate-layout';
import type { CertificateOrder, DrawnCertificates } from './certificate-order';
import { type CertificateImages, certificatesPdf, certificateTools, sizesOf } from './certificate-pdf';

export async function drawnCertificates({ certificates, into, title, fonts, images: given }: CertificateOrder): Promise<DrawnCertificates> {
  const images = await drawable(given);
  const there = [...images.keys()];
  if (into === 'pictures') {
    const tools = await certificateTools(fonts);
    const sizes = sizesOf(images);
    return { files: [], pictures: certificates.map((each) => certificateDrawing(each, tools, sizes)), images: there };
  }
  const files: Uint8Array[] = [];
  for (const these of into === 'files' ? certificates.map((each) => [each]) : [certificates]) {
    files.push(await certificatesPdf(these, title, fonts, images));
  }
  return { files, pictures: [], images: there };
}

async function drawable(given: CertificateImages): Promise<CertificateImages> {
  const drawn = new Map<string, Logo>();
  for (const [file, image] of given) if (await canBeDrawn(image)) drawn.set(file, image);
  return drawn;
}
