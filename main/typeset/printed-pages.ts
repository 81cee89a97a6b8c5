/**
 * Pages of a PDF that was printed elsewhere, as pictures that stay sharp: pdfkit can't read a PDF, so pdf-lib makes a form of each page, and
 * all that it is made of is written anew here. Sizes are points.
 */
import type { PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import type { Writer } from './pdfkit-inside';

export interface PrintedPage {
  readonly form: object;
  readonly width: number;
  readonly height: number;
}

/** `compress`: what is compressed already is written as it is. */
type Reference = { data: unknown; compress: boolean; write: (bytes: Uint8Array) => void; end: () => void };

export async function printedPages(writer: Writer, bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const pdf = await import('pdf-lib');
  const source = await pdf.PDFDocument.load(bytes, { updateMetadata: false });
  const target = await pdf.PDFDocument.create({ updateMetadata: false });
  const embedded = await target.embedPdf(source, source.getPageIndices());
  const copies = new Map<PDFRef, Reference>();

  const entriesOf = (dict: PDFDict): Record<string, unknown> =>
    Object.fromEntries(dict.entries().map(([name, value]) => [name.asString().slice(1), copyOf(value)]));

  /* Copies a value into pdfkit's form: names are texts, texts are bytes. */
  function copyOf(value: PDFObject): unknown {
    if (value instanceof pdf.PDFRef) return copyOfRef(value);
    if (value instanceof pdf.PDFDict) return entriesOf(value);
    if (value instanceof pdf.PDFArray) return value.asArray().map(copyOf);
    if (value instanceof pdf.PDFName) return value.asString().slice(1);
    if (value instanceof pdf.PDFNumber) return value.asNumber();
    if (value instanceof pdf.PDFString || value instanceof pdf.PDFHexString) return value.asBytes();
    if (value instanceof pdf.PDFBool) return value.asBoolean();
    return null;
  }

  function copyOfRef(ref: PDFRef): Reference {
    const known = copies.get(ref);
    if (known) return known;
    const copy = writer.ref({}) as unknown as Reference;
    copies.set(ref, copy);
    const value = target.context.lookup(ref);
    if (value instanceof pdf.PDFStream) {
      const { Length: _, ...entries } = entriesOf(value.dict);
      copy.data = entries;
      copy.compress = entries.Filter === undefined;
      copy.write(value.getContents());
    } else copy.data = value === undefined ? null : copyOf(value);
    copy.end();
    return copy;
  }

  const pages: PrintedPage[] = [];
  for (const page of embedded) {
    await page.embed();
    pages.push({ form: copyOfRef(page.ref), width: page.width, height: page.height });
  }
  return pages;
}
