/** How a slide names a picture, a film or a sound: `media/` and one file in it, without a way to any other folder. */

export const mediaFolder = 'media';

const pictureName = /^[\p{L}\d_][\p{L}\d_ .-]*\.(?:png|jpe?g|svg)$/iu;
export const isPictureName = (name: string): boolean => pictureName.test(name);

/** Says whether a name is of a picture for print that stands beside a programme's files: drawn by points. */
export const isPrintedPicture = (name: string): boolean => isPictureName(name) && !/\.svg$/iu.test(name);

const filmName = /^[\p{L}\d_][\p{L}\d_ .-]*\.(?:webm|mp4|ogg|mp3|wav)$/iu;
export const isFilmName = (name: string): boolean => filmName.test(name);
export const isSoundName = (name: string): boolean => /\.(?:ogg|mp3|wav)$/iu.test(name);

const nameIn = (address: string, isName: (name: string) => boolean): string | undefined => {
  const name = address.startsWith(`${mediaFolder}/`) ? address.slice(mediaFolder.length + 1) : '';
  return isName(name) ? name : undefined;
};

/** The file's name; undefined when the address leads elsewhere or to another kind of file. */
export const pictureNameIn = (address: string): string | undefined => nameIn(address, isPictureName);
export const filmNameIn = (address: string): string | undefined => nameIn(address, isFilmName);
