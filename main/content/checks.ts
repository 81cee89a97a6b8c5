/** All that is wrong in a programme's folder, of which reading it finds a part. */
import type { Programme } from '../../domain/programme/programme';
import { type Files, readFiles } from './content-files';
import type { ContentProblem } from './content-problem';
import { kindProblems } from './file-kinds';
import { filmProblems } from './films';
import { KeptReading } from './kept-reading';
import { lintProblemsIn } from './lint/lint';
import { logoProblems } from './logo-problems';
import { pictureProblems } from './pictures';
import { programmeFrom } from './programme-folder';
import { slideFilesOf } from './slide-files';
import { figureProblems } from './unsourced-figures';

export interface CheckedProgramme {
  /** What is sound in it; undefined when too little of it is. */
  readonly programme: Programme | undefined;
  readonly problems: readonly ContentProblem[];
}

/**
 * Whether it fits on a slide is not known here: that is drawn and measured. `kept`: of the last check, for whoever checks again after each
 * change: only what is other than then is taken apart. Rejects with what the disk says of the folder as a whole.
 */
export const checkProgramme = async (folder: string, kept = new KeptReading()): Promise<CheckedProgramme> =>
  checkFiles(folder, await readFiles(folder), kept);

/** The same of its texts as they were read. */
export async function checkFiles(folder: string, files: Files, kept: KeptReading): Promise<CheckedProgramme> {
  kept.begin();
  const { programme, problems } = programmeFrom(files, kept);
  const slideFiles = slideFilesOf(files, kept);
  const found = [
    ...problems,
    ...(await logoProblems(folder)),
    ...(await pictureProblems(folder, slideFiles, kept)),
    ...(await filmProblems(folder, slideFiles)),
    ...figureProblems(slideFiles),
    ...(await kindProblems(folder, kept)),
    ...lintProblemsIn(files, kept),
  ];
  return { programme, problems: found };
}
