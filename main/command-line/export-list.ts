/** Writes a training's lists into a folder, under the names that the kit suggests. */
import { join, resolve } from 'node:path';
import type { ExportedFile, ExportForm, Separator } from '../../domain/exports';
import { languages } from '../../domain/language';
import type { DayNumber } from '../../domain/programme';
import { isRefusal } from '../../domain/refusal';
import { nodeDisk } from '../store/node-disk';
import type { Say } from '../words';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import { exportHandout, handoutForm, refuseHandoutOptions } from './export-handout';
import { type Given, UsageMistake } from './given';
import { inTraining, refusedBy } from './with-kit';
import { sentence } from './words';

const separators: readonly Separator[] = [';', ',', '\t'];
const tables: readonly ExportForm[] = ['csv', 'xlsx'];
const agendas: readonly ExportForm[] = ['agenda'];
const times: readonly ExportForm[] = ['times', 'times-csv', 'times-xlsx'];
const separated: readonly ExportForm[] = ['csv', 'times-csv'];

const withForms = (forms: readonly ExportForm[]): string => forms.map((form) => `--as ${form}`).join(', ');
/** Of one day each. */
const sheets: readonly ExportForm[] = ['attendance', 'blank-attendance', 'run-sheet'];

/** A table, the agenda and a time report have both days, so that their day says nothing; a sheet has one, and without a choice both are written. */
function daysOf(given: Given, as: ExportForm): readonly DayNumber[] {
  const isSheet = sheets.includes(as);
  if (given.optional('day') === undefined) return isSheet ? [1, 2] : [1];
  if (!isSheet) throw new UsageMistake('goes-with', { option: '--day', forms: withForms(sheets) });
  return given.choice('day', ['1', '2']) === '1' ? [1] : [2];
}

interface Written {
  readonly path: string;
  readonly exported: ExportedFile;
}

/** One file for each day that is asked for; a logo is missing in all of them or in none. */
function answerFor(written: readonly Written[], isSheet: boolean, say: Say): Answer {
  const results = written.map(({ path, exported }) => ({ file: path, rows: exported.rows }));
  const missing = written.find(({ exported }) => exported.missingLogo !== undefined)?.exported.missingLogo;
  const messages = missing === undefined ? [] : [say('export:missing-logo', { file: missing })];
  return done(
    written.map(({ path }) => path),
    isSheet ? results : results[0],
    ...messages,
  );
}

/** The list's words are in the language of the training unless another is asked for. */
export async function exportList(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const as = given.choice('as', [...tables, ...sheets, ...agendas, ...times, handoutForm]);
  if (as === handoutForm) return exportHandout(given, io);
  refuseHandoutOptions(given);
  const folder = resolve(given.text('out'));
  if (!separated.includes(as) && given.optional('separator') !== undefined) {
    throw new UsageMistake('goes-with', { option: '--separator', forms: withForms(separated) });
  }
  if (!times.includes(as) && given.has('all-trainings')) {
    throw new UsageMistake('goes-with', { option: '--all-trainings', forms: withForms(times) });
  }
  const scope = given.has('all-trainings') ? 'all' : 'this';
  const separator = given.choice('separator', separators, ';');
  const days = daysOf(given, as);
  const language = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  const personalData = !given.has('without-personal-data');
  let path = folder;
  const target = (suggested: string): string => {
    path = join(folder, suggested);
    return path;
  };
  return inTraining(io, id, { target }, async ({ kit, language: ours, say, training }) => {
    const problem = await diskProblem(() => nodeDisk.makeFolder(folder), say);
    if (problem !== undefined) return refused(sentence(ours, 'folder-unwritable', { folder, problem }));
    const written: Written[] = [];
    for (const day of days) {
      const request = { as, separator, language: language ?? training().details.language, day, personalData, scope } as const;
      const exported = await kit.requests['export-attendance'](request);
      if (exported === undefined) throw new Error('The file was named and yet none was chosen');
      if (isRefusal(exported)) return { ...refusedBy(exported, say), lines: written.map((file) => file.path) };
      written.push({ path, exported });
    }
    return answerFor(written, sheets.includes(as), say);
  });
}
