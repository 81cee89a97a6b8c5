/** All that is wrong in a programme's folder, of which reading it finds a part. */
import type { Programme } from '../../domain/programme/programme';
import type { ContentProblem } from './content-problem';
import { kindProblems } from './file-kinds';
import { filmProblems } from './films';
import { logoProblems } from './logo-problems';
import { pictureProblems } from './pictures';
import { readWithProblems } from './programme-folder';
import { promiseProblems } from './promises/promises';
import { figureProblems } from './unsourced-figures';

export interface CheckedProgramme {
  /** What is sound in it; undefined when too little of it is. */
  readonly programme: Programme | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Whether it fits on a slide is not known here: that is drawn and measured. Rejects with what the disk says of the folder as a whole. */
export async function checkProgramme(folder: string): Promise<CheckedProgramme> {
  const { programme, problems } = await readWithProblems(folder);
  const found = [
    ...problems,
    ...(await logoProblems(folder)),
    ...(await pictureProblems(folder)),
    ...(await filmProblems(folder)),
    ...(await figureProblems(folder)),
    ...(await kindProblems(folder)),
    ...(await promiseProblems(folder)),
  ];
  return { programme, problems: found };
}
