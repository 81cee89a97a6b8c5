/** What a programme that can be read still has to hold: a second look, which only the content check takes. */
import { type Files, readFiles } from '../content-files';
import type { ContentProblem } from '../content-problem';
import { languageProblems } from './both-languages';
import { slackProblems } from './slack';
import { spoiledProblems } from './spoiled';
import { readTerms, termProblems } from './terms';

const asWarnings = (problems: readonly ContentProblem[]): readonly ContentProblem[] =>
  problems.map((problem) => ({ ...problem, isWarning: true }));

/** What is wrong with the list itself is no warning. */
function wordProblems(files: Files): readonly ContentProblem[] {
  const read = readTerms(files);
  if (read && 'problems' in read) return read.problems;
  return asWarnings([...(read ? termProblems(files, read.value) : []), ...languageProblems(files, read?.value)]);
}

/** Rejects with what the disk says of the folder as a whole. */
export async function promiseProblems(programmeFolder: string): Promise<readonly ContentProblem[]> {
  const files = await readFiles(programmeFolder);
  return [...asWarnings([...slackProblems(files), ...spoiledProblems(files)]), ...wordProblems(files)];
}
