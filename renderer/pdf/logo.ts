/** A logo as papers have it: on white, without the white around it, no finer than print shows and no larger than a mail bears. */
import { opaquePng } from './opaque-png';

/** In pixels: on paper it is 5 cm wide at most. */
const most = { width: 800, height: 480 };
const mostBytes = 700_000;
/** The lightness that counts as white paper. */
const white = 250;

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A region of the picture, as fine as it is but within the room. */
function drawn(bitmap: ImageBitmap, { x, y, width, height }: Region, room: { readonly width: number; readonly height: number }): ImageData {
  const scale = Math.min(room.width / width, room.height / height, 1);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is nothing to draw on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Returns the region in which something is visible on white; undefined where nothing is. */
export function inkedRegion({ width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>): Region | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) >= white) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** Rejects where nothing of it is seen on white. */
export async function logoOf(bitmap: ImageBitmap): Promise<Uint8Array> {
  const whole = drawn(
    bitmap,
    { x: 0, y: 0, width: bitmap.width, height: bitmap.height },
    { width: most.width * 2, height: most.height * 2 },
  );
  const inked = inkedRegion(whole);
  if (!inked) throw new Error('nothing of it is seen on white');
  const scale = bitmap.width / whole.width;
  const region = { x: inked.x * scale, y: inked.y * scale, width: inked.width * scale, height: inked.height * scale };
  for (let share = 1; ; share /= 2) {
    const png = await opaquePng(drawn(bitmap, region, { width: most.width * share, height: most.height * share }));
    if (png.length <= mostBytes) return png;
  }
}
