/** The slide files of a programme as they lie in its folder, each with its slides and their lines. */
import { ContentCheck } from './content-check';
import { type Files, readFiles } from './content-files';
import { isUnread } from './content-text';
import { KeptReading } from './kept-reading';
import { noSlides, readSlideFile, type SlideFile } from './slide-file';

const slideFileName = /^slides\/(?<block>[A-Za-z0-9-]+)\.(?<language>en|sr)\.md$/u;

export interface NamedSlideFile extends SlideFile {
  /** Relative to the programme's folder. */
  readonly file: string;
  readonly block: string;
  readonly language: 'en' | 'sr';
}

const readBefore = new WeakMap<Files, readonly NamedSlideFile[]>();

/** In the order of their names, read once from the same files. What is wrong with them is told by whoever reads the programme. */
export function slideFilesOf(files: Files, kept = new KeptReading()): readonly NamedSlideFile[] {
  const known = readBefore.get(files);
  if (known) return known;
  const { asked } = new ContentCheck(files, kept);
  const read = [...files].flatMap(([file, text]) => {
    const { block, language } = slideFileName.exec(file)?.groups ?? {};
    if (block === undefined) return [];
    const expected = { block, language: language === 'sr' ? 'sr' : 'en' } as const;
    return [{ file, ...expected, ...(isUnread(text) ? noSlides(text) : readSlideFile(file, text, expected, asked, kept)) }];
  });
  readBefore.set(files, read);
  return read;
}

export const slideFilesIn = async (programmeFolder: string): Promise<readonly NamedSlideFile[]> =>
  slideFilesOf(await readFiles(programmeFolder));
