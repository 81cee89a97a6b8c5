/** How many pages a PDF has that the kit made: its pages are counted where `main/typeset/packed.ts` put them, in streams of objects. */
import { inflateSync } from 'node:zlib';

const packedObjects = /\/Type \/ObjStm\n[^>]*\/Length (\d+)\n>>\nstream\n/gu;
const pageObject = /\/Type \/Page\b/gu;

export function pagesOf(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let pages = 0;
  for (const found of file.toString('latin1').matchAll(packedObjects)) {
    const from = found.index + found[0].length;
    const objects = inflateSync(file.subarray(from, from + Number(found[1]))).toString('latin1');
    pages += Array.from(objects.matchAll(pageObject)).length;
  }
  return pages;
}
