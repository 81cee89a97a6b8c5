/** Writes the papers of a programme into a folder, a file for each; opens no data folder. */
import { join, resolve } from 'node:path';
import { printedPapers } from '../../domain/forms/form-papers';
import { languages } from '../../domain/kernel/language';
import { fileNameOf, papersPdf } from '../export/paper-pdf';
import { readSheetFonts } from '../export/sheet-pdf';
import { readShipped } from '../kit/programme/programmes';
import { writeWhole } from '../store/durable-json';
import { nodeDisk } from '../store/node-disk';
import { translateIn } from '../translate';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';

export async function printPapers(given: Given, { contentFolder, language: ours }: Io): Promise<Answer> {
  const folder = resolve(given.text('out'));
  const language = given.choice('language', languages);
  const { programmes } = await readShipped(contentFolder);
  const ids = programmes.map(({ programme }) => programme.id);
  const id = given.choice('programme', ids, ids.length === 1 ? ids[0] : undefined);
  const found = programmes.find(({ programme }) => programme.id === id);
  if (!found) throw new UsageMistake('one-of', { option: '--programme', choices: ids.join(' ') });
  const { programme } = found;
  const fonts = await readSheetFonts(contentFolder);
  const written: string[] = [];
  const work = async (): Promise<void> => {
    await nodeDisk.makeFolder(folder);
    for (const paper of printedPapers(programme)) {
      const path = join(folder, `${fileNameOf(paper, language)}.pdf`);
      await writeWhole(nodeDisk, path, await papersPdf([paper], programme, language, fonts));
      written.push(path);
    }
  };
  const problem = await diskProblem(work, translateIn(ours));
  return problem === undefined ? done(written, { files: written }) : refused(sentence(ours, 'folder-unwritable', { folder, problem }));
}
