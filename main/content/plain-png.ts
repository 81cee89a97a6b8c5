/**
 * Tells a logo that the kit drew by its form alone, byte by byte, before anybody decodes it: three parts, whole, eight bits of three
 * colours, no transparency. Such a one goes into a paper as it is; whatever came with a copy and looks otherwise is none.
 */
import { crc32 } from 'node:zlib';
import { pictureKindOf } from './picture-kind';

const chunkFrame = 12;
const headerLength = 13;
/** Eight bits of red, green and blue; the one way to pack, to filter and to order rows. */
const plain = [8, 2, 0, 0, 0];

/** Returns where the next part begins; undefined where this one isn't of its kind, or isn't whole. */
function after(bytes: Buffer, at: number, kind: string): number | undefined {
  if (at + chunkFrame > bytes.length || bytes.toString('latin1', at + 4, at + 8) !== kind) return undefined;
  const end = at + chunkFrame + bytes.readUInt32BE(at);
  if (end > bytes.length) return undefined;
  return crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4) ? end : undefined;
}

/** In pixels; undefined when it is no such picture. */
export function sizeOfPlainPng(png: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (pictureKindOf(png) !== 'png') return undefined;
  const data = after(bytes, 8, 'IHDR');
  if (data !== 8 + chunkFrame + headerLength || plain.some((value, index) => bytes[24 + index] !== value)) return undefined;
  const end = after(bytes, data, 'IDAT');
  const isWhole = end !== undefined && after(bytes, end, 'IEND') === bytes.length;
  return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
