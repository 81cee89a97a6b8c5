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
