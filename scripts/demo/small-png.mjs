/** Makes a screenshot small enough to be kept among the sources: the same picture in its 256 commonest colours. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

/** Eight bits for each of red, green and blue, perhaps with opacity, without interlacing: what a browser writes. */
export function smallPng(png) {
  const { width, height, pixels } = decode(png);
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(channelsOf));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channelsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

export function chunk(kind, content) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function decode(png) {
  const parts = [];
  let header;
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = content;
    if (kind === 'IDAT') parts.push(content);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, kind, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error('This is not a PNG as a browser writes it.');
  return { width, height, pixels: pixelsOf(inflateSync(Buffer.concat(parts)), width, height, kind === 6 ? 4 : 3) };
}

/** Undoes the filter of each row (PNG specification, part 9) and joins the channels to one number. */
function pixelsOf(filtered, width, height, channels) {
  const rowLength = width * channels;
  const pixels = new Uint32Array(width * height);
  let above = Buffer.alloc(rowLength);
  for (let y = 0; y < height; y += 1) {
    const begin = y * (rowLength + 1);
    const row = Buffer.from(filtered.subarray(begin + 1, begin + 1 + rowLength));
    for (let x = 0; x < rowLength; x += 1) {
      const left = x < channels ? 0 : row[x - channels];
      const leftAbove = x < channels ? 0 : above[x - channels];
      row[x] += predicted(filtered[begin], left, above[x], leftAbove);
    }
    for (let x = 0; x < width; x += 1) {
      const at = x * channels;
      pixels[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return pixels;
}

function predicted(filter, left, above, leftAbove) {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    default: {
      const [toLeft, toAbove, toBoth] = [above - leftAbove, left - leftAbove, left + above - 2 * leftAbove].map(Math.abs);
      if (toLeft <= toAbove && toLeft <= toBoth) return left;
      return toAbove <= toBoth ? above : leftAbove;
    }
  }
}

/** The commonest colours, and for every colour the place of its nearest one among them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one)).slice(0, mostColours);
  const inPalette = palette.map(channelsOf);
  const nearest = (colour) => {
    const [red, green, blue] = channelsOf(colour);
    const distances = inPalette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    return distances.indexOf(Math.min(...distances));
  };
  return { palette, indexOf: new Map([...counts.keys()].map((colour) => [colour, nearest(colour)])) };
}
