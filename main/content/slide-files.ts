/** The slide files of a programme as they lie in its folder, each with its slides and their lines. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOf } from '../store/disk';
import { readSlideFile, type SlideFile } from './slide-file';

const slideFileName = /^(?<block>[A-Za-z0-9-]+)\.(?<language>en|sr)\.md$/u;

export interface NamedSlideFile extends SlideFile {
  /** Relative to the programme's folder. */
  readonly file: string;
  readonly block: string;
  readonly language: 'en' | 'sr';
}

/** In the order of their names; none where there is no folder of slides, which is told by whoever reads the programme. */
export async function slideFilesIn(programmeFolder: string): Promise<readonly NamedSlideFile[]> {
  const names = (await namesIn(join(programmeFolder, 'slides'))).filter((name) => slideFileName.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const { block = '', language } = slideFileName.exec(name)?.groups ?? {};
      const expected = { block, language: language === 'sr' ? 'sr' : 'en' } as const;
      const file = `slides/${name}`;
      return { file, ...expected, ...readSlideFile(file, await readFile(join(programmeFolder, file), 'utf8'), expected) };
    }),
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return [];
    throw error;
  }
}
