/** What a programme that can be read still has to keep to: rules of content, which only the content check applies. */
import type { Files } from '../content-files';
import type { ContentProblem } from '../content-problem';
import { KeptReading } from '../kept-reading';
import { glanceProblems } from './at-a-glance';
import { languageProblems } from './both-languages';
import { pageProblems } from './one-page';
import { plainListProblems } from './plain-lists';
import { ruleProblems } from './rules';
import { slackProblems } from './slack';
import { spoiledProblems } from './spoiled';
import { readTerms, termProblems } from './terms';

const asWarnings = (problems: readonly ContentProblem[]): readonly ContentProblem[] =>
  problems.map((problem) => ({ ...problem, isWarning: true }));

function wordProblems(files: Files, kept: KeptReading): readonly ContentProblem[] {
  const read = readTerms(files, kept);
  if (read && 'problems' in read) return read.problems;
  return [
    ...(read ? termProblems(files, read.value, kept) : []),
    ...(read ? ruleProblems(files, read.value.rules, kept) : []),
    ...languageProblems(files, read?.value, kept),
  ];
}

/** Too little air, too many words and too many lists are warnings: whoever trains may want it so. */
export const lintProblemsIn = (files: Files, kept = new KeptReading()): readonly ContentProblem[] => [
  ...asWarnings([...slackProblems(files, kept), ...glanceProblems(files, kept), ...plainListProblems(files, kept)]),
  ...spoiledProblems(files, kept),
  ...pageProblems(files, kept),
  ...wordProblems(files, kept),
];
