/** Pictures for the slides of the bench: each another one, as large as the room sees it, and small as a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { chunk, signature } from '../demo/small-png.mjs';

const width = 1280;
const height = 720;

/** A run of colours that begins with another for each number. */
function picture(number) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.alloc(width * 3 + 1);
  for (let x = 0; x < width; x += 1) row.set([(number + x) & 255, (number * 7) & 255, (x >> 3) & 255], x * 3 + 1);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Writes those that the slides name into the folder. */
export function writePictures(folder, slides) {
  mkdirSync(folder, { recursive: true });
  for (const [index, { picture: name }] of slides.entries()) if (name) writeFileSync(join(folder, name), picture(index));
}
