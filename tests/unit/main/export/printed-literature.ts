/** The paper with further literature as it is printed, and the links that lie on it. */
import { resolve } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { printedPapers } from '../../../../domain/forms/form-papers';
import type { Language } from '../../../../domain/kernel/language';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { papersPdf } from '../../../../main/export/paper-pdf';
import { press } from '../typeset/press';

export const literatureProgramme = () => knownProgramme(resolve('content/prevention-of-trafficking'));

export async function literatureIn(language: Language): Promise<Uint8Array> {
  const programme = await literatureProgramme();
  const papers = printedPapers(programme).filter(({ id }) => id === 'literature');
  return papersPdf(papers, programme, language, await press());
}

interface Link {
  readonly page: number;
  readonly address: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export async function linksIn(pdf: Uint8Array): Promise<readonly Link[]> {
  const document = await PDFDocument.load(pdf);
  return document.getPages().flatMap((page, index) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.map((reference) => {
      const link = document.context.lookup(reference, PDFDict);
      const address = link.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).asString();
      const { x, y, width, height } = link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
      return { page: index + 1, address, left: x, bottom: y, width, height };
    });
  });
}

/** Codes are square; the words of an address are not. */
export const isCode = ({ width, height }: Link): boolean => Math.abs(width - height) < 0.01;
