/** How many pixels a PNG or a JPEG has, read from how it begins, before anybody decodes it. */
import { pictureKindOf } from './picture-kind';

/** The most megapixels of a picture that a person brings: decoded, such a one takes a quarter of a gigabyte. */
export const mostMegapixels = 64;

const pngHeader = 24;

/** The frame of a JPEG stands in one of these segments. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const frameLength = 9;

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

function sizeOfJpeg(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + frameLength <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    /* Any number of such bytes may stand before a marker. */
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Returns undefined when it is neither, or does not say. */
export function sizeOfPicture(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (pictureKindOf(bytes)) {
    case 'png':
      return bytes.length < pngHeader ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
    case 'jpeg':
      return sizeOfJpeg(view);
    default:
      return undefined;
  }
}

export function pixelsOf(bytes: Uint8Array): number | undefined {
  const size = sizeOfPicture(bytes);
  return size && size.width * size.height;
}
