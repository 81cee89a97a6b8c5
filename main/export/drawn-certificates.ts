/** Draws certificates with their pictures, or without one that can't be drawn. They may have come from anywhere: the app does this in a process apart. */
import { certificateImages } from '../../domain/certificates/choices';
import { canBeDrawn, type Logo } from '../content/logo';
import { certificateDrawing } from './certificate-layout';
import type { CertificateOrder, DrawnCertificates } from './certificate-order';
import { certificatesPdf, certificateTools } from './certificate-pdf';

export async function drawnCertificates({ certificates, into, title, fonts, images: given }: CertificateOrder): Promise<DrawnCertificates> {
  const images = { logo: await drawable(given.logo), signature: await drawable(given.signature) };
  const there = certificateImages.filter((image) => images[image] !== undefined);
  if (into === 'pictures') {
    const tools = await certificateTools(fonts);
    return { files: [], pictures: certificates.map((each) => certificateDrawing(each, tools, there)), images: there };
  }
  const files: Uint8Array[] = [];
  for (const these of into === 'files' ? certificates.map((each) => [each]) : [certificates]) {
    files.push(await certificatesPdf(these, title, fonts, images));
  }
  return { files, pictures: [], images: there };
}

const drawable = async (image: Logo | undefined): Promise<Logo | undefined> => (image && (await canBeDrawn(image)) ? image : undefined);
