/** Writes a training's lists into a folder, under the names that the kit suggests. */
import { join, resolve } from 'node:path';
import type { Separator } from '../../domain/contract';
import { languages } from '../../domain/language';
import { isRefusal } from '../../domain/refusal';
import { nodeDisk } from '../store/node-disk';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { inTraining, refusedBy } from './with-kit';
import { sentence } from './words';

const separators: readonly Separator[] = [';', ',', '\t'];

/** The list's words are in the language of the training unless another is asked for. */
export async function exportList(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const as = given.choice('as', ['csv']);
  const folder = resolve(given.text('out'));
  const separator = given.choice('separator', separators, ';');
  const language = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  let path = folder;
  const target = (suggested: string): string => {
    path = join(folder, suggested);
    return path;
  };
  return inTraining(io, id, { target }, async ({ kit, language: ours, say, training }) => {
    const problem = await diskProblem(() => nodeDisk.makeFolder(folder), say);
    if (problem !== undefined) return refused(sentence(ours, 'folder-unwritable', { folder, problem }));
    const exported = await kit.requests['export-attendance']({
      as,
      separator,
      language: language ?? training().details.language,
      /* A table has both days. */
      day: 1,
    });
    if (exported === undefined) throw new Error('The file was named and yet none was chosen');
    if (isRefusal(exported)) return refusedBy(exported, say);
    return done([path], { file: path, rows: exported.rows });
  });
}
