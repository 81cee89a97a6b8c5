/** Writes PDFs byte by byte, as the world makes them and no library would: deterministic, and of nothing that lies elsewhere. */
import { createHash } from 'node:crypto';

/** A dictionary, or a stream with its content; text is of one byte a letter. */
export type PdfObject = string | { readonly dictionary: string; readonly content: string | Uint8Array };

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const contentOf = (content: string | Uint8Array): Buffer => (typeof content === 'string' ? bytesOf(content) : Buffer.from(content));

/** What a stream or a string of an object becomes before it is written; as it is where nothing is sealed. */
type Sealing = (bytes: Buffer, number: number) => Buffer;
const asItIs: Sealing = (bytes) => bytes;

function objectBytes(object: PdfObject, number: number, seal: Sealing): Buffer {
  const begin = bytesOf(`${number} 0 obj\n`);
  const end = bytesOf('\nendobj\n');
  if (typeof object === 'string') return Buffer.concat([begin, bytesOf(object), end]);
  const content = seal(contentOf(object.content), number);
  const dictionary = object.dictionary.replace(/^<</u, `<< /Length ${content.length}`);
  return Buffer.concat([begin, bytesOf(`${dictionary}\nstream\n`), content, bytesOf('\nendstream'), end]);
}

interface Writing {
  /** More lines of the trailer. */
  readonly trailer?: string;
  readonly seal?: Sealing;
  /** Added to where each object is said to stand. */
  readonly astray?: number;
}

/** Objects count from 1; the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[], { trailer = '', seal = asItIs, astray = 0 }: Writing = {}): Uint8Array {
  const parts: Buffer[] = [bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  let at = parts[0]?.length ?? 0;
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(at);
    const bytes = objectBytes(object, index + 1, seal);
    parts.push(bytes);
    at += bytes.length;
  }
  const lines = places.map((place) => `${String(place + astray).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}`;
  parts.push(
    bytesOf(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${Math.max(0, at + astray)}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}

export interface PageToWrite {
  /** In points; PowerPoint's where none is given. */
  readonly size?: readonly [width: number, height: number];
  readonly content?: string | Uint8Array;
  /** More entries of its dictionary. */
  readonly more?: string;
}

const firstPage = 3;

/** `resources`: entries of all pages; they may name the objects in `others`, which count on after `pages`: see {@link numberOfOther}. */
export function pagesOf(
  pages: readonly PageToWrite[],
  {
    resources = '',
    others = [],
    catalogue = '',
  }: { readonly resources?: string; readonly others?: readonly PdfObject[]; readonly catalogue?: string },
): readonly PdfObject[] {
  const numbers = pages.map((_, index) => firstPage + index * 2);
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Resources << ${resources} >> >>`,
    ...pages.flatMap(({ size = [960, 540], content = '', more = '' }, index): readonly PdfObject[] => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Contents ${firstPage + index * 2 + 1} 0 R ${more} >>`,
      { dictionary: '<< >>', content },
    ]),
    ...others,
  ];
}

/** The number of the other object at this place, counted from 0. */
export const numberOfOther = (pages: number, index = 0): number => firstPage + pages * 2 + index;

/* ————— sealed with a password ————— */

/** What a password is filled up with, as ISO 32000-1 (7.6.3.3) has it. */
const filling = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const filled = (password: string): Buffer => Buffer.concat([bytesOf(password), filling]).subarray(0, 32);
const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index] ?? 0;
  const swap = (one: number, other: number): void => {
    [state[one], state[other]] = [at(other), at(one)];
  };
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  let [one, other] = [0, 0];
  const mixed = bytes.map((byte) => {
    one = (one + 1) & 255;
    other = (other + at(one)) & 255;
    swap(one, other);
    return byte ^ at((at(one) + at(other)) & 255);
  });
  return Buffer.from(mixed);
}

/** With twenty keys that are made of one. */
const rc4Often = (key: Uint8Array, bytes: Uint8Array): Buffer =>
  Array.from({ length: 20 }, (_, round) => key.map((byte) => byte ^ round)).reduce<Buffer>(
    (done, each) => rc4(each, done),
    Buffer.from(bytes),
  );

const often = (bytes: Buffer, times: number): Buffer => Array.from({ length: times }).reduce<Buffer>((done) => md5(done), bytes);

/** Opens with this password alone: RC4 with 128 bits, revision 3 of the standard handler. */
export function sealedPdf(objects: readonly PdfObject[], password: string): Uint8Array {
  const permissions = -4;
  const id = Buffer.alloc(16, 0x11);
  const owner = rc4Often(often(md5(filled(`owner of ${password}`)), 50), filled(password));
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const key = often(md5(filled(password), owner, allowed, id), 50);
  const user = Buffer.concat([rc4Often(key, md5(filling, id)), Buffer.alloc(16)]);
  const seal: Sealing = (bytes, number) => {
    const place = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
    return rc4(md5(key, place), bytes);
  };
  const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
  const encrypt = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P ${permissions} /O ${hex(owner)} /U ${hex(user)} >>`;
  return pdfOf(objects, { trailer: `/ID [${hex(id)} ${hex(id)}] /Encrypt ${encrypt}`, seal });
}
