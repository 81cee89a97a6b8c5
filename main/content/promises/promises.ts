/** What a programme that can be read still has to hold: a second look, which only the content check takes. */

import { readFiles } from '../content-files';
import type { ContentProblem } from '../content-problem';
import { slackProblems } from './slack';
import { spoiledProblems } from './spoiled';

const asWarnings = (problems: readonly ContentProblem[]): readonly ContentProblem[] =>
  problems.map((problem) => ({ ...problem, isWarning: true }));

/** Rejects with what the disk says of the folder as a whole. */
export async function promiseProblems(programmeFolder: string): Promise<readonly ContentProblem[]> {
  const files = await readFiles(programmeFolder);
  return asWarnings([...slackProblems(files), ...spoiledProblems(files)]);
}
