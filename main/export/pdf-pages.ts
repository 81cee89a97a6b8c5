/** How many pages a PDF has that the kit made. */

const mark = Buffer.from('/Type /Page');
const plural = 's'.charCodeAt(0);

/** Pages that are written as they are, as the kit sets them; 0 where they are packed. */
function plainPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pages = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (text[at + mark.length] !== plural) pages += 1;
  }
  return pages;
}

export async function pagesOf(bytes: Uint8Array): Promise<number> {
  const plain = plainPages(bytes);
  if (plain > 0) return plain;
  const { PDFDocument } = await import('pdf-lib');
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
}
