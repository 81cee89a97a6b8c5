/** A picture as an address that holds it whole, for a window to paint. */
import type { PictureKind } from './content/picture-kind';

/** `jpg` is what files of the other kind are called. */
export const dataUrl = (kind: PictureKind | 'jpg', bytes: Uint8Array): string =>
  `data:image/${kind === 'jpg' ? 'jpeg' : kind};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
