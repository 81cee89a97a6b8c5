/** How a slide names a picture: `media/` and one file in it, without a way to any other folder. */

export const mediaFolder = 'media';

const pictureName = /^[\p{L}\d_][\p{L}\d_ .-]*\.(?:png|jpe?g|svg)$/iu;
export const isPictureName = (name: string): boolean => pictureName.test(name);

/** The file's name; undefined when the address leads elsewhere or to another kind of file. */
export function pictureNameIn(address: string): string | undefined {
  const name = address.startsWith(`${mediaFolder}/`) ? address.slice(mediaFolder.length + 1) : '';
  return isPictureName(name) ? name : undefined;
}
