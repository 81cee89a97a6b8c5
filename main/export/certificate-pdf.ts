/** Certificates as PDF: a page for each, painted from its drawing. */
import type { Color, PDFDocument, PDFImage, PDFPage } from 'pdf-lib';
import { certificateImages } from '../../domain/certificates/choices';
import type { CertificateImage } from '../../domain/certificates/content';
import { type CertificateDrawing, type CertificateMark, type Ink, inks } from '../../domain/certificates/drawing';
import type { PrintedCertificate } from '../../domain/certificates/printed';
import type { Logo } from '../content/logo';
import type { Press } from '../typeset/fonts';
import { type CertificateFaces, type CertificateTools, certificateDrawing } from './certificate-layout';
import { embedFont, embedTypefaces } from './embedded-typefaces';

/** Files of the programme; undefined for none. */
export type CertificateImages = Readonly<Record<CertificateImage, Logo | undefined>>;

export async function certificateTools(document: PDFDocument, fonts: Press): Promise<CertificateTools> {
  const { encode } = await import('uqr');
  const faces = await embedTypefaces(document, fonts);
  return {
    faces: { ...faces, serif: await embedFont(document, fonts.serif, 'SHEETS+Literata-SemiBold') },
    /* As much of it may be lost as can be without making its parts smaller. */
    encode: (text) => encode(text, { ecc: 'M', boostEcc: true, border: 0 }).data,
  };
}

interface Brush {
  readonly page: PDFPage;
  readonly faces: CertificateFaces;
  readonly colours: Readonly<Record<Ink, Color>>;
  readonly images: Readonly<Record<CertificateImage, PDFImage | undefined>>;
}

/** PDF counts from the lower left corner. */
function paint({ page, faces, colours, images }: Brush, height: number, mark: CertificateMark): void {
  switch (mark.kind) {
    case 'surface':
      page.drawSvgPath(mark.path, { x: 0, y: height, color: colours[mark.ink] });
      return;
    case 'frame': {
      const { x, y, width, thickness, ink } = mark;
      page.drawRectangle({ x, y: height - y - mark.height, width, height: mark.height, borderColor: colours[ink], borderWidth: thickness });
      return;
    }
    case 'line':
      page.drawLine({
        start: { x: mark.x, y: height - mark.y },
        end: { x: mark.x + mark.width, y: height - mark.y },
        thickness: 0.9,
        color: colours[mark.ink],
      });
      return;
    case 'words': {
      const { text, x, y, size, face, ink } = mark;
      page.drawText(text, { x, y: height - y, size, font: faces[face].font, color: colours[ink] });
      return;
    }
    case 'image': {
      const image = images[mark.image];
      if (!image) return;
      const scale = Math.min(mark.width / image.width, mark.height / image.height);
      const [width, tall] = [image.width * scale, image.height * scale];
      const x = mark.image === 'logo' ? mark.x + mark.width - width : mark.x + (mark.width - width) / 2;
      const y = mark.image === 'logo' ? height - mark.y - (mark.height + tall) / 2 : height - mark.y - mark.height;
      page.drawImage(image, { x, y, width, height: tall });
      return;
    }
  }
}

function addPage(document: PDFDocument, { width, height, marks }: CertificateDrawing, brush: Omit<Brush, 'page'>): void {
  const page = document.addPage([width, height]);
  for (const mark of marks) paint({ ...brush, page }, height, mark);
}

/** `title`: of the file as a whole; it names nobody. */
export async function certificatesPdf(
  certificates: readonly PrintedCertificate[],
  title: string,
  fonts: Press,
  images: CertificateImages,
): Promise<Uint8Array> {
  const { PDFDocument, rgb } = await import('pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title);
  const [first] = certificates;
  if (first) document.setLanguage(first.language);
  document.setCreator('Facilitator Kit');
  const tools = await certificateTools(document, fonts);
  const embedded = async (image: Logo | undefined): Promise<PDFImage | undefined> =>
    image && (image.kind === 'png' ? document.embedPng(image.bytes) : document.embedJpg(image.bytes));
  const pictures = { logo: await embedded(images.logo), signature: await embedded(images.signature) };
  const there = certificateImages.filter((image) => images[image] !== undefined);
  const colourOf = (ink: Ink): Color => {
    const part = (at: number): number => Number.parseInt(inks[ink].slice(at, at + 2), 16) / 255;
    return rgb(part(1), part(3), part(5));
  };
  const colours: Brush['colours'] = {
    ink: colourOf('ink'),
    quiet: colourOf('quiet'),
    border: colourOf('border'),
    gold: colourOf('gold'),
    paper: colourOf('paper'),
    'light-wave': colourOf('light-wave'),
    'dark-wave': colourOf('dark-wave'),
    code: colourOf('code'),
  };
  for (const certificate of certificates) {
    addPage(document, certificateDrawing(certificate, tools, there), { faces: tools.faces, colours, images: pictures });
  }
  return document.save();
}
