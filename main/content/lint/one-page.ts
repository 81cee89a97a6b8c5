/** Whether one page is trusted in one way: two keys with the same address say the same of where its words come from. */
import type { Files } from '../content-files';
import type { ContentProblem } from '../content-problem';
import { KeptReading } from '../kept-reading';
import { sourcesSchema } from '../schemas';
import { parsedIn } from './parsed-file';

const file = 'sources.yaml';

export function pageProblems(files: Files, kept = new KeptReading()): readonly ContentProblem[] {
  const read = parsedIn(files, file, sourcesSchema, kept);
  const sources = Object.entries(read?.value ?? {});
  return sources.flatMap(([key, { address, status }], index): readonly ContentProblem[] => {
    const other = sources.slice(0, index).find(([, each]) => each.address === address && each.status !== status)?.[0];
    return other === undefined ? [] : [{ file, line: read?.lineOf([key, 'status']) ?? 1, key: 'page-twice', values: { other } }];
  });
}
