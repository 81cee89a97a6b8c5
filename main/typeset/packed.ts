/**
 * Makes a PDF of pdfkit small: what isn't a stream of its own, which is all that a tagged document says of its order, goes compressed into
 * streams of objects (ISO 32000-1, 7.5.7), and the table of objects becomes such a stream too (7.5.8).
 */
import { deflateSync } from 'node:zlib';

/** Objects of one stream: a reader unpacks all of them to find one. */
const together = 250;
/** Of zlib: what is packed says the same again and again, and harder tries win little. */
const level = 3;
/** A line of the table as pdfkit writes it. */
const entryLength = 20;

interface Found {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Objects in the order in which they stand in the file. Throws where it isn't of the form that pdfkit writes. */
function objectsIn(file: Buffer): { readonly objects: readonly Found[]; readonly trailer: string } {
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(file.toString('latin1', Math.max(0, file.length - 60)))?.[1]);
  const [, count] = /^xref\n0 (\d+)\n/u.exec(file.toString('latin1', table, table + 30)) ?? [];
  const trailerAt = file.indexOf('trailer\n', table);
  if (count === undefined || trailerAt < 0) throw new Error('A PDF has no table of objects');
  const first = file.indexOf('\n', table + 5) + 1;
  const offsets = Array.from({ length: Number(count) - 1 }, (_, index) => {
    const at = first + (index + 1) * entryLength;
    return { id: index + 1, from: Number(file.toString('latin1', at, at + 10)) };
  }).sort((one, other) => one.from - other.from);
  const objects = offsets.map(({ id, from }, index) => ({ id, from, to: offsets[index + 1]?.from ?? table }));
  const [, trailer = ''] = /<<\n([\s\S]*)>>\nstartxref/u.exec(file.toString('latin1', trailerAt)) ?? [];
  return { objects, trailer: trailer.replace(/\/Size \d+\n/u, '') };
}

const streamOf = (id: number, entries: string, content: Buffer): Buffer => {
  const packed = deflateSync(content, { level });
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<<\n${entries}/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
};

export function packed(plain: Uint8Array): Uint8Array {
  const file = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength);
  const { objects, trailer } = objectsIn(file);
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: Buffer): number => {
    parts.push(part);
    length += part.length;
    return length - part.length;
  };
  write(file.subarray(0, objects[0]?.from ?? 0));
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
  for (const { id, from, to } of objects) {
    const end = '\nendstream\nendobj\n';
    if (file.toString('latin1', to - end.length, to) === end) {
      enter(id, 1, write(file.subarray(from, to)), 0);
      continue;
    }
    const text = file.toString('latin1', from, to);
    loose.push({ id, text: text.slice(text.indexOf('\n') + 1, -'endobj\n'.length) });
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
