/** What pdf.js needs beside a PDF: signs that are no letters, tables of letters, and decoders of rare pictures. They come from the build. */

const addresses: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', { eager: true, query: '?url', import: 'default' }),
  /* Letters are lent otherwise: see lent-letters.ts. */
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/Foxit{Symbol,Dingbats}.pfb', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/wasm/*.wasm', { eager: true, query: '?url', import: 'default' }),
};

const byName = new Map(Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]));

/** Rejects when there is no such file. The kit's own scheme has no `fetch`. */
const load = (address: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'arraybuffer';
    request.onload = () => resolve(new Uint8Array(request.response as ArrayBuffer));
    request.onerror = () => reject(new Error(`${address} could not be loaded`));
    request.open('GET', address);
    request.send();
  });

/** Gives pdf.js its files; it wants a class. */
export class PdfFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = byName.get(filename);
    if (address === undefined) throw new Error(`pdf.js has no file ${filename}`);
    return load(address);
  }
}
