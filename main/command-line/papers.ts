/** Writes papers into a folder: those of a programme as it was shipped, for which of the data folder only the letterhead and what the organiser confirmed are read, or those that a training has. */

import { join, resolve } from 'node:path';
import { inFileName } from '../../domain/export/file-name';
import { printedPapers } from '../../domain/forms/form-papers';
import { languages } from '../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { Programme } from '../../domain/programme/programme';
import { machineClock, sourceDate } from '../clock';
import { paperName, papersPdf } from '../export/paper-pdf';
import { pressOf } from '../kit/export/press';
import { programmeAt } from '../kit/programme/brought-programmes';
import { confirmedProgramme } from '../kit/programme/paper-words';
import { readShipped } from '../kit/programme/programmes';
import { writeWhole } from '../store/durable-json';
import { nodeDisk } from '../store/node-disk';
import { readConfirmedPapers, readLetterhead, readTrainingsFolder } from '../store/read-settings';
import { translateIn } from '../translate';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import { type Given, UsageMistake } from './given';
import { savedInto } from './saved-into';
import { sentence } from './sentences';
import { isPath } from './trainings';
import { refusedBy, startSentences } from './with-kit';

/** All of them unless some are named, as files or as one. */
function papersOfTraining(given: Given, io: Io, id: string): Promise<Answer> {
  if (given.optional('programme') !== undefined) throw new UsageMistake('either-or', { one: '--programme', other: '--training' });
  const language = given.choice('language', languages);
  const only = given.optional('only')?.split(',');
  return savedInto(given, io, id, async ({ kit, training }) => {
    const papers = training().papers.map((paper) => paper.id);
    const unknown = only?.find((paper) => !papers.includes(paper));
    if (unknown !== undefined) throw new UsageMistake('one-of', { option: '--only', choices: papers.join(' ') });
    return kit.requests['export-papers']({
      papers: only ?? papers,
      language,
      asOne: given.has('as-one'),
      isLargePrint: given.has('large-print'),
    });
  });
}

/** A shipped one by its name, or one in a folder. */
async function programmeFor(given: Given, { contentFolder, language }: Io): Promise<Programme | Refusal> {
  const path = given.optional('programme');
  if (path !== undefined && isPath(path)) {
    const found = await programmeAt(resolve(path), language);
    return isRefusal(found) ? found : found.programme;
  }
  const { programmes } = await readShipped(contentFolder);
  const ids = programmes.map(({ programme }) => programme.id);
  const id = given.choice('programme', ids, ids.length === 1 ? ids[0] : undefined);
  const found = programmes.find(({ programme }) => programme.id === id);
  if (!found) throw new UsageMistake('one-of', { option: '--programme', choices: ids.join(' ') });
  return found.programme;
}

export async function printPapers(given: Given, io: Io): Promise<Answer> {
  const training = given.optional('training');
  if (training !== undefined) return papersOfTraining(given, io, training);
  for (const option of ['only', 'as-one']) {
    if (given.has(option) || given.optional(option) !== undefined) {
      throw new UsageMistake('goes-with', { option: `--${option}`, forms: '--training ID' });
    }
  }
  const { contentFolder, dataFolder, language: ours, sourceDate: said } = io;
  const folder = resolve(given.text('out'));
  const language = given.choice('language', languages);
  const found = await programmeFor(given, io);
  if (isRefusal(found)) return refusedBy(found, translateIn(ours));
  const programme = confirmedProgramme(found, found, [], await readConfirmedPapers(nodeDisk, dataFolder));
  const made = sourceDate(said ?? String(Math.floor(machineClock().wall() / 1000)));
  if (!made) return refused(...startSentences({ problem: 'undated', folder, reason: `SOURCE_DATE_EPOCH=${said}` }, ours));
  const isLargePrint = given.has('large-print');
  const usual = await pressOf({
    contentFolder,
    dataFolder,
    trainingsFolder: await readTrainingsFolder(nodeDisk, dataFolder),
    disk: nodeDisk,
    documentClock: { now: () => made },
    settings: { data: { letterhead: await readLetterhead(nodeDisk, dataFolder) } },
  });
  const press = { ...usual, isLargePrint };
  const written: string[] = [];
  const work = async (): Promise<void> => {
    await nodeDisk.makeFolder(folder);
    for (const paper of printedPapers(programme)) {
      const path = join(folder, `${inFileName(paperName(paper, language, isLargePrint))}.pdf`);
      await writeWhole(nodeDisk, path, await papersPdf([paper], programme, language, press));
      written.push(path);
    }
  };
  const problem = await diskProblem(work, translateIn(ours));
  return problem === undefined ? done(written, { files: written }) : refused(sentence(ours, 'folder-unwritable', { folder, problem }));
}
