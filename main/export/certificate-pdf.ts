/** Certificates as PDF: a page for each, painted from its drawing. */
import { type CertificateDrawing, type CertificateMark, inks } from '../../domain/certificates/drawing';
import type { PrintedCertificate } from '../../domain/certificates/printed';
import type { Logo } from '../content/logo';
import { type PictureSize, sizeOfPicture } from '../content/picture-size';
import type { Canvas } from '../typeset/canvas';
import type { Press } from '../typeset/fonts';
import { Kept } from '../typeset/kept';
import type { Faces } from '../typeset/typeface';
import { openDocument } from '../typeset/typeset';
import { type CertificateTools, certificateDrawing } from './certificate-layout';

/** By the names of their files. */
export type CertificateImages = ReadonlyMap<string, Logo>;

async function toolsWith(faces: Faces): Promise<CertificateTools> {
  const { encode } = await import('uqr');
  /* The highest error correction that doesn't make the code's parts smaller. */
  return {
    faces,
    encode: (text) => encode(text, { ecc: 'M', boostEcc: true, border: 0 }).data,
    blocks: new Kept(),
    sentences: new Kept(),
  };
}

/** Returns the sizes of those that say how large they are. */
export const sizesOf = (images: CertificateImages): ReadonlyMap<string, PictureSize> =>
  new Map(
    [...images].flatMap(([file, { bytes }]) => {
      const size = sizeOfPicture(bytes);
      return size ? [[file, size] as const] : [];
    }),
  );

/** To lay certificates out, and draw none. */
export async function certificateTools(press: Press): Promise<CertificateTools> {
  const { canvas } = await openDocument({ language: 'en', title: '', created: press.created, layout: 'portrait', fonts: press });
  return toolsWith(canvas.faces);
}

/** Marks that are one thing for whoever listens: lines of one text, or a single mark. */
function together(marks: readonly CertificateMark[]): readonly (readonly CertificateMark[])[] {
  const groups: CertificateMark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1)?.at(-1);
    const goesOn = mark.kind === 'words' && last?.kind === 'words' && mark.size === last.size && mark.ink === last.ink;
    if (goesOn) groups.at(-1)?.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

interface Setting {
  readonly canvas: Canvas;
  readonly certificate: PrintedCertificate;
  readonly images: CertificateImages;
}

function paint({ canvas, certificate, images }: Setting, mark: CertificateMark): void {
  switch (mark.kind) {
    case 'surface':
      canvas.path(mark.path, { x: 0, y: 0, scale: 1 }, inks[mark.ink]);
      return;
    case 'frame': {
      const { x, y, width, height, thickness, ink } = mark;
      canvas.rectangle({ x, top: y, width, height }, undefined, { colour: inks[ink], width: thickness });
      return;
    }
    case 'line':
      canvas.rule([mark.x, mark.y], [mark.x + mark.width, mark.y], { colour: inks[mark.ink], width: 0.9 });
      return;
    case 'words': {
      const { text, x, y, size, face, ink } = mark;
      /* A space after each word: whoever listens doesn't see the gap. */
      canvas.text(`${text} `, x, y, { face, size, colour: inks[ink], leading: size });
      return;
    }
    case 'image': {
      const image = images.get(certificate.images[mark.image] ?? '');
      if (!image) return;
      const own = canvas.opened(image.bytes);
      const scale = Math.min(mark.width / own.width, mark.height / own.height);
      const [width, height] = [own.width * scale, own.height * scale];
      canvas.multiplied(() =>
        canvas.picture(image.bytes, { x: mark.x + (mark.width - width) / 2, top: mark.y + mark.height - height, width, height }),
      );
      return;
    }
  }
}

/** What a picture is, in words; empty for what is only to be seen. */
function altOf({ certificate }: Setting, mark: CertificateMark): string {
  if (mark.kind === 'image') return mark.image === 'logo' ? certificate.organiser : (certificate.signatures[1]?.name ?? '');
  return mark.kind === 'surface' && mark.ink === 'code' ? (certificate.code?.note.join(' ') ?? '') : '';
}

function addMarks(setting: Setting, { width, height, marks, code }: CertificateDrawing): void {
  const { canvas } = setting;
  for (const group of together(marks)) {
    const [first] = group;
    if (!first) continue;
    if (first.kind === 'words') {
      canvas.tagged(first.face === 'serif' && first.ink === 'border' ? 'H1' : 'P', () => {
        for (const mark of group) paint(setting, mark);
      });
      continue;
    }
    const draw = (): void => paint(setting, first);
    const alt = altOf(setting, first);
    if (alt === '') canvas.artifact(draw);
    else {
      const box = first.kind === 'image' ? first : first.kind === 'surface' ? code : { x: 0, y: 0, width, height };
      canvas.figure(alt, { ...box, top: box.y }, draw);
    }
  }
}

/** `title`: of the file as a whole; it names nobody. */
export async function certificatesPdf(
  certificates: readonly PrintedCertificate[],
  title: string,
  press: Press,
  images: CertificateImages,
): Promise<Uint8Array> {
  const { canvas, addPage, finish } = await openDocument({
    language: certificates[0]?.language ?? 'en',
    title,
    created: press.created,
    layout: 'portrait',
    fonts: press,
  });
  const tools = await toolsWith(canvas.faces);
  const sizes = sizesOf(images);
  for (const certificate of certificates) {
    const drawing = certificateDrawing(certificate, tools, sizes);
    addPage([drawing.width, drawing.height]);
    addMarks({ canvas, certificate, images }, drawing);
  }
  return finish();
}
