/** Writes a training's files into a folder, under the names that the kit suggests. */
import { join, resolve } from 'node:path';
import { allExportForms, type ExportForm, exportForms, type FormFacts, formsThat, hasSeparator } from '../../domain/export/forms';
import { type ExportedFile, separators } from '../../domain/export/requests';
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import type { DayNumber } from '../../domain/programme/programme';
import { nodeDisk } from '../store/node-disk';
import type { Translate } from '../translate';
import { type Answer, done, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import { exportSlides, isOfSlides, refuseSlidesOptions, type SlidesForm, slidesForms } from './export-slides';
import { type Given, UsageMistake } from './given';
import { unlocked } from './passphrase';
import { languageOf, savedInto } from './saved-into';
import { sentence } from './sentences';
import { inTraining, refusedBy } from './with-kit';

const withForms = (forms: readonly ExportForm[]): string => forms.map((form) => `--as ${form}`).join(', ');

const hasCode = ({ kind }: FormFacts): boolean => kind === 'certificates';

/** Options that say something of some forms alone. What is made of slides has days, and none of the others. */
const goesWith: Readonly<Record<string, (facts: FormFacts) => boolean>> = {
  separator: hasSeparator,
  'all-trainings': ({ isReport }) => isReport,
  'without-personal-data': ({ without }) => without === 'personal-data',
  'without-contacts': ({ without }) => without === 'contacts',
  day: ({ ofDay }) => ofDay,
  'without-code': hasCode,
  'passphrase-file': hasCode,
  each: hasCode,
  group: ({ kind }) => kind === 'action-plans',
};

/** An option that says nothing of this form is a mistake, and which forms it goes with is told. */
function checkOptions(given: Given, as: ExportForm | SlidesForm): void {
  for (const [option, isMeant] of Object.entries(goesWith)) {
    const isGiven = given.has(option) || given.optional(option) !== undefined;
    const fits = isOfSlides(as) ? option === 'day' : isMeant(exportForms[as]);
    if (isGiven && !fits) throw new UsageMistake('goes-with', { option: `--${option}`, forms: withForms(formsThat(isMeant)) });
  }
}

/** What has both days in one file asks for none; of what has a file for each, without a choice both are written. */
function daysOf(given: Given, as: ExportForm): readonly DayNumber[] {
  if (given.optional('day') === undefined) return exportForms[as].ofDay ? [1, 2] : [1];
  return given.choice('day', ['1', '2']) === '1' ? [1] : [2];
}

interface Written {
  readonly path: string;
  readonly exported: ExportedFile;
}

/** One file for each day that is asked for; a picture is missing in all of them or in none. */
function answerFor(written: readonly Written[], isOfDay: boolean, translate: Translate): Answer {
  const results = written.map(({ path, exported }) => ({ file: path, rows: exported.rows }));
  const missing = written.find(({ exported }) => exported.missingPicture !== undefined)?.exported.missingPicture;
  const coded = written.flatMap(({ exported }) => exported.withoutCode ?? []);
  const messages = [
    ...(missing === undefined ? [] : [translate('export:missing-picture', { file: missing })]),
    ...(coded.length === 0 ? [] : [translate('certificates:too-long', { numbers: coded.join(', ') })]),
  ];
  return done(
    written.map(({ path }) => path),
    isOfDay ? results : results[0],
    ...messages,
  );
}

/** A file for each certificate, named by its number. */
const exportEach = (given: Given, io: Io, id: string): Promise<Answer> =>
  savedInto(
    given,
    io,
    id,
    async (opened) =>
      (await unlocked(given, io, opened)) ??
      opened.kit.requests['save-each-certificate'](languageOf(given)(opened), given.has('without-code')),
  );

/** Exports one group's plan, counted from 1 as on the paper. */
function exportPlan(given: Given, io: Io, id: string): Promise<Answer> {
  const typed = given.text('group');
  if (!/^[1-9]\d?$/u.test(typed)) throw new UsageMistake('whole-number', { option: '--group' });
  return savedInto(given, io, id, (opened) =>
    Promise.resolve(opened.kit.requests['export-plan']({ group: Number(typed) - 1, language: languageOf(given)(opened) })),
  );
}

/** The list's words are in the language of the training unless another is asked for. */
export async function exportList(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const as = given.choice('as', [...allExportForms, ...slidesForms]);
  checkOptions(given, as);
  if (isOfSlides(as)) return exportSlides(given, io, as);
  refuseSlidesOptions(given);
  if (given.has('each')) return exportEach(given, io, id);
  if (given.optional('group') !== undefined) return exportPlan(given, io, id);
  const folder = resolve(given.text('out'));
  const scope = given.has('all-trainings') ? 'all' : 'this';
  const separator = given.choice('separator', separators, ';');
  const days = daysOf(given, as);
  const language = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  const personalData = !given.has('without-personal-data') && !given.has('without-contacts');
  let path = folder;
  const target = (suggested: string): string => {
    path = join(folder, suggested);
    return path;
  };
  return inTraining(io, id, { target }, async ({ kit, language: ours, translate, training }) => {
    const locked = as === 'certificates' ? await unlocked(given, io, { kit, translate }) : undefined;
    if (locked) return locked;
    const problem = await diskProblem(() => nodeDisk.makeFolder(folder), translate);
    if (problem !== undefined) return refused(sentence(ours, 'folder-unwritable', { folder, problem }));
    const written: Written[] = [];
    for (const day of days) {
      const request = {
        as,
        separator,
        language: language ?? training().details.language,
        day,
        personalData,
        scope,
        withoutCode: given.has('without-code'),
      } as const;
      const exported = await kit.requests['export-attendance'](request);
      if (exported === undefined) throw new Error('The file was named and yet none was chosen');
      if (isRefusal(exported)) return { ...refusedBy(exported, translate), lines: written.map((file) => file.path) };
      written.push({ path, exported });
    }
    return answerFor(written, exportForms[as].ofDay, translate);
  });
}
