/** A square code on paper, as a scanner sees it: printed, copied, turned. The same seed makes the same paper. */
import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

const millimetresPerInch = 25.4;

/** Grey, one byte a pixel; 255 is white. */
export interface Scan {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A sheet of so many millimetres whose grey is known everywhere. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly greyAt: (x: number, y: number) => number;
}

/** A code in the middle of 40 × 30 mm, between two black bars as letters would be. */
export function sheetWith(text: string, size: number): Sheet {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 });
  const [width, height] = [40, 30];
  const [left, top] = [(width - size) / 2, (height - size) / 2];
  return {
    width,
    height,
    greyAt: (x, y) => {
      const isBar = (x > 2 && x < 4) || (y > 28 && y < 29);
      const row = data[Math.floor(((y - top) / size) * modules)];
      return isBar || row?.[Math.floor(((x - left) / size) * modules)] ? 0 : 255;
    },
  };
}

/** How a copy is worse than its original. */
export interface Copying {
  /** Degrees. */
  readonly turned: number;
  /** Pixels around each that run into it. */
  readonly blur: number;
  /** The noise of 255, to both sides. */
  readonly noise: number;
  /** How black black is, of 255: a pale copy has 90. */
  readonly black: number;
  readonly seed: number;
}

/** Each pixel is the mean of so many by so many points of the paper. */
const points = 3;

const near = [-2, -1, 0, 1, 2];

/** Once along the rows, once along the columns. */
function blurredAlong({ width, height, grey }: Scan, radius: number, step: number): Scan {
  const shares = near.map((distance) => Math.exp(-(distance * distance) / (2 * radius * radius)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const at = (index: number): number => grey[index] ?? 255;
  return {
    width,
    height,
    grey: grey.map((_, index) => shares.reduce((sum, share, to) => sum + share * at(index + (to - 2) * step), 0) / whole),
  };
}

const blurred = (scan: Scan, radius: number): Scan => blurredAlong(blurredAlong(scan, radius, 1), radius, scan.width);

export function copied(sheet: Sheet, { turned, blur, noise, black, seed }: Copying, dotsPerInch = 300): Scan {
  const pixelsPerMillimetre = dotsPerInch / millimetresPerInch;
  const [width, height] = [Math.round(sheet.width * pixelsPerMillimetre), Math.round(sheet.height * pixelsPerMillimetre)];
  const angle = (turned / 180) * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const grey = new Uint8Array(width * height);
  for (let index = 0; index < grey.length; index += 1) {
    let sum = 0;
    for (let point = 0; point < points * points; point += 1) {
      const x = ((index % width) + ((point % points) + 0.5) / points) / pixelsPerMillimetre - sheet.width / 2;
      const y = (Math.floor(index / width) + (Math.floor(point / points) + 0.5) / points) / pixelsPerMillimetre - sheet.height / 2;
      sum += sheet.greyAt(cos * x - sin * y + sheet.width / 2, sin * x + cos * y + sheet.height / 2);
    }
    grey[index] = black + Math.round((sum / (points * points)) * ((255 - black) / 255));
  }
  const scan = blur === 0 ? { width, height, grey } : blurred({ width, height, grey }, blur);
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { width, height, grey: scan.grey.map((value) => Math.min(255, Math.max(0, value + (next() * 2 - 1) * noise))) };
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** What a program printed as a grey picture of the form PGM, so many dots to an inch: one more sheet to be copied. */
export function printedSheet(pgm: Buffer, dotsPerInch: number): Sheet {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.subarray(0, 60).toString('latin1'));
  if (!head) throw new Error('This is no grey picture');
  const [all, width, height] = [head[0], Number(head[1]), Number(head[2])];
  const pixels = pgm.subarray(all.length);
  const pixelsPerMillimetre = dotsPerInch / millimetresPerInch;
  return {
    width: width / pixelsPerMillimetre,
    height: height / pixelsPerMillimetre,
    greyAt: (x, y) => {
      const [column, row] = [Math.floor(x * pixelsPerMillimetre), Math.floor(y * pixelsPerMillimetre)];
      const isOnPaper = column >= 0 && column < width && row >= 0 && row < height;
      return isOnPaper ? (pixels[row * width + column] ?? 255) : 255;
    },
  };
}

export function pngOf({ width, height, grey }: Scan): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Array.from({ length: height }, (_, row) => Buffer.concat([Buffer.alloc(1), grey.subarray(row * width, (row + 1) * width)]));
  const begin = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([begin, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}
