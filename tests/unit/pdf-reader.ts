/**
 * Reads PDFs for tests. For the sake of older browsers the library puts ways of its own in the place of some of Node's, by which all that is
 * written as JSON and each list that grows takes many times as long; files of tests share a process, so Node's own are put back.
 */
const replaced = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const;
const own = replaced.map(([of, name]) => ({ of, name, is: Object.getOwnPropertyDescriptor(of, name) ?? {} }));

export const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
/* Else it loads this by itself, at the first file; it comes without types. */
const reading = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
await import(reading);

for (const { of, name, is } of own) Object.defineProperty(of, name, is);

/** Returns what is written on each page, in the order in which it is drawn: line by line, and with a space where one is seen. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false }).promise;
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

/** Returns what is written on all pages as one line, as it is read aloud. */
export const lineOf = async (pdf: Uint8Array): Promise<string> => (await pagesOf(pdf)).join(' ').replaceAll(/\s+/gu, ' ');
