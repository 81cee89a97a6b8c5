/** Writes the indicators of trainings, or everything of all trainings together, as one file. */
import { extname, resolve } from 'node:path';
import { separators } from '../../domain/export/requests';
import { type AcrossFilter, allOfThem } from '../../domain/indicators/across';
import type { AcrossForm } from '../../domain/indicators/requests';
import type { TrainingId } from '../../domain/kernel/ids';
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { type LocalDate, parseLocalDate } from '../../domain/kernel/time';
import { type Answer, done, type Io, refused } from './answer';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';
import { cardsIn, refusedBy, trainersDesk, withKit } from './with-kit';

/** By the ending of the file. */
const forms: Readonly<Record<string, AcrossForm>> = { '.pdf': 'indicators', '.xlsx': 'indicators-xlsx', '.csv': 'indicators-csv' };

function day(given: Given, option: 'from' | 'until'): LocalDate | null {
  const typed = given.optional(option);
  if (typed === undefined) return null;
  const date = parseLocalDate(typed);
  if (date === undefined) throw new UsageMistake('one-of', { option: `--${option}`, choices: 'YYYY-MM-DD' });
  return date;
}

function filterOf(given: Given): AcrossFilter {
  const trainings = given.optional('training');
  return {
    ...allOfThem,
    from: day(given, 'from'),
    until: day(given, 'until'),
    place: given.optional('place') ?? null,
    project: given.optional('project') ?? null,
    donor: given.optional('donor') ?? null,
    trainings: trainings === undefined ? null : trainings.split(',').map((id) => id.trim() as TrainingId),
  };
}

function formOf(given: Given, path: string): AcrossForm {
  const form = forms[extname(path).toLowerCase()];
  if (form === undefined)
    throw new UsageMistake('one-of', {
      option: '--out',
      choices: Object.keys(forms)
        .map((ending) => `FILE${ending}`)
        .join(' '),
    });
  if (!given.has('everything')) return form;
  if (form !== 'indicators-xlsx') throw new UsageMistake('one-of', { option: '--out', choices: 'FILE.xlsx' });
  return 'across-xlsx';
}

/** Its words are in the language of the desk unless another is asked for. */
export async function writeIndicators(given: Given, io: Io): Promise<Answer> {
  const path = resolve(given.text('out'));
  const as = formOf(given, path);
  const filter = filterOf(given);
  const separator = given.choice('separator', separators, ';');
  const language = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  return withKit(io, { target: () => path }, async ({ kit, language: ours, translate }) => {
    await kit.survey();
    const cards = await cardsIn(kit);
    const { unreadable } = trainersDesk(kit);
    const unknown = filter.trainings?.find((id) => ![...cards, ...unreadable].some((card) => card.id === id));
    if (unknown !== undefined)
      return refused(sentence(ours, 'no-such-training', { training: unknown, folder: io.dataFolder, command: '`list`' }));
    const request = { as, filter, separator, language: language ?? ours, personalData: given.has('with-people') };
    const exported = await kit.requests['export-across'](request);
    if (exported === undefined) throw new Error('The file was named and yet none was chosen');
    return isRefusal(exported) ? refusedBy(exported, translate) : done([path], { file: path, rows: exported.rows });
  });
}
