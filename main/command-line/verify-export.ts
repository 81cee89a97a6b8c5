/** Says in words whether an exported list still agrees with its training, row by row. Reads the list and the training, and writes nothing. */
import { basename, join } from 'node:path';
import { withAgenda } from '../../domain/agenda/agenda';
import { assertNever } from '../../domain/kernel/assert-never';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import { readProgramme } from '../content/programme-folder';
import { type Comparison, compareExport, type Difference } from '../export/compare-export';
import { toldTrouble, troubleOf } from '../kit/trouble';
import type { KnownDevices } from '../store/admission';
import { nodeDisk } from '../store/node-disk';
import { readTraining } from '../store/read-training';
import { type Translate, translateIn } from '../translate';
import { diskProblem } from './disk-problem';

export interface ExportVerdict {
  readonly agrees: boolean;
  readonly lines: readonly string[];
  /** The same for programs. */
  readonly data: { readonly file: string } & (Comparison | { readonly kind: 'unreadable'; readonly problem: string });
}

/** `known`: whose logs count; undefined where all do. */
export async function verifyExport(
  path: string,
  trainingFolder: string,
  id: TrainingId,
  language: Language,
  known?: KnownDevices,
): Promise<ExportVerdict> {
  const translate = translateIn(language);
  const file = basename(path);
  const unreadable = (problem: string, line: string): ExportVerdict => ({
    agrees: false,
    lines: [line],
    data: { file, kind: 'unreadable', problem },
  });
  let bytes: Uint8Array | undefined;
  const problem = await diskProblem(async () => {
    bytes = await nodeDisk.read(path);
  }, translate);
  if (!bytes) {
    const why = problem ?? translate('fault:ENOENT');
    return unreadable(why, translate('verify:export-unreadable', { file, problem: why }));
  }
  try {
    const programme = await readProgramme(join(trainingFolder, 'programme'));
    const { state } = (await readTraining(nodeDisk, trainingFolder, id, known)).training;
    const spoken = state.details?.language ?? language;
    const comparison = await compareExport(bytes, withAgenda(programme, state.agenda, spoken), state);
    return { ...inWords(file, comparison, translate), data: { file, ...comparison } };
  } catch (error) {
    const why = toldTrouble(troubleOf(error, trainingFolder, language), translate);
    return unreadable(why, translate('refusal:training-unreadable', { problem: why }));
  }
}

function inWords(file: string, comparison: Comparison, translate: Translate): Pick<ExportVerdict, 'agrees' | 'lines'> {
  switch (comparison.kind) {
    case 'without-names':
      return { agrees: false, lines: [translate('verify:export-without-names', { file })] };
    case 'no-export':
      return { agrees: false, lines: [translate('verify:export-not-ours', { file })] };
    case 'compared': {
      const { rows: count, differences } = comparison;
      if (differences.length === 0) return { agrees: true, lines: [translate('verify:export-agrees', { file, count })] };
      const columns = differences.flatMap((each) =>
        each.kind === 'column-missing' ? [translate('verify:export-column', { column: each.column })] : [],
      );
      const inRows = differences.flatMap((each) => (each.kind === 'column-missing' ? [] : [differenceLine(each, translate)]));
      const head =
        inRows.length === 0 ? translate('verify:export-agrees-in-part', { file, count }) : translate('verify:export-differs', { file });
      const lacking =
        columns.length === 0 ? [] : [translate('verify:export-columns', { count: columns.length, columns: columns.join(', ') })];
      return { agrees: false, lines: [head, ...inRows, ...lacking] };
    }
    default:
      return assertNever(comparison, 'comparison');
  }
}

function differenceLine(difference: Exclude<Difference, { readonly kind: 'column-missing' }>, translate: Translate): string {
  switch (difference.kind) {
    case 'missing':
      return translate('verify:export-missing', { person: difference.person });
    case 'unknown':
      return translate('verify:export-unknown', { line: difference.line, person: difference.person });
    case 'cell':
      return translate('verify:export-cell', { ...difference });
    default:
      return assertNever(difference, 'difference');
  }
}
