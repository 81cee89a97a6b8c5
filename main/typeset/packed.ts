/**
 * Makes a PDF of pdfkit small: what isn't a stream of its own, which is all that a tagged document says of its order, goes compressed into
 * streams of objects (ISO 32000-1, 7.5.7), and the table of objects becomes such a stream too (7.5.8).
 */
import { deflateSync } from 'node:zlib';

/** Objects of one stream: a reader unpacks all of them to find one. */
const together = 250;
/** The level of zlib: what is packed repeats itself, and harder tries win little. */
const level = 3;

/** A piece of a file as pdfkit writes it: a line, or the bytes of a stream. */
export type Part = string | Uint8Array;

/** From `1 0 obj` to `endobj`. */
export interface WrittenObject {
  readonly id: number;
  readonly parts: readonly Part[];
}

/** All that pdfkit has to say of a document, without its table of objects. */
export interface Written {
  /** Tells that the file is a PDF. */
  readonly head: Uint8Array;
  /** In the order in which they were finished. */
  readonly objects: readonly WrittenObject[];
  /** Entries of the trailer, but for its size. */
  readonly trailer: string;
}

const lineOf = (part: Part): string => `${part}\n`;
const bytesOf = (part: Part): Buffer =>
  typeof part === 'string' ? Buffer.from(lineOf(part), 'latin1') : Buffer.from(part.buffer, part.byteOffset, part.byteLength);

const streamOf = (id: number, entries: string, content: Buffer): Buffer => {
  const packed = deflateSync(content, { level });
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<<\n${entries}/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
};

export function packed({ head: first, objects, trailer }: Written): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: Buffer): number => {
    parts.push(part);
    length += part.length;
    return length - part.length;
  };
  write(bytesOf(first));
  const size = objects.length + 1 + Math.ceil(objects.length / together) + 1;
  const table = Buffer.alloc(size * 7);
  const enter = (id: number, kind: number, second: number, third: number): void => {
    table.writeUInt8(kind, id * 7);
    table.writeUInt32BE(second, id * 7 + 1);
    table.writeUInt16BE(third, id * 7 + 5);
  };
  enter(0, 0, 0, 0xffff);
  let loose: { readonly id: number; readonly text: string }[] = [];
  let next = objects.length + 1;
  const pack = (): void => {
    if (loose.length === 0) return;
    const id = next++;
    let at = 0;
    const heads = loose.map((each, index) => {
      enter(each.id, 2, id, index);
      at += each.text.length;
      return `${each.id} ${at - each.text.length}`;
    });
    const head = `${heads.join(' ')}\n`;
    const entries = `/Type /ObjStm\n/N ${loose.length}\n/First ${head.length}\n`;
    enter(id, 1, write(streamOf(id, entries, Buffer.from(head + loose.map(({ text }) => text).join(''), 'latin1'))), 0);
    loose = [];
  };
  for (const { id, parts: own } of objects) {
    if (own.some((part) => typeof part !== 'string')) {
      enter(id, 1, write(Buffer.concat(own.map(bytesOf))), 0);
      continue;
    }
    loose.push({ id, text: own.slice(1, -1).map(lineOf).join('') });
    if (loose.length === together) pack();
  }
  pack();
  const own = next++;
  enter(own, 1, length, 0);
  const entries = `/Type /XRef\n/Size ${next}\n/W [1 4 2]\n${trailer}`;
  const start = write(streamOf(own, entries, table.subarray(0, next * 7)));
  write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return new Uint8Array(Buffer.concat(parts));
}
