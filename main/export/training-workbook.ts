/** A table of a training, or of all that a programme has, on its way to a workbook: with whose it is, and what was recorded by then. */
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { Moment } from '../../domain/kernel/time';
import type { Programme } from '../../domain/programme/programme';
import { shownDigest } from '../../domain/signing/list-code';
import type { Details } from '../../domain/training/state';
import { translateIn } from '../translate';
import { formatMoment, type Proof } from './proof';
import { type Cell, dateCell, type Table } from './table';
import type { Workbook } from './workbook';

export interface AboutTraining {
  readonly programme: Programme;
  /** Undefined of several trainings together. */
  readonly details: Details | undefined;
  readonly takenAt: Moment;
  /** Undefined of what no digest covers. */
  readonly proof: Proof | undefined;
}

/** `title`: what the table is about; its part before a colon names the sheet. */
export function trainingWorkbook(title: string, table: Table, about: AboutTraining, language: Language): Workbook {
  const { programme, details, takenAt, proof } = about;
  const translate = translateIn(language);
  const ofTraining: readonly (readonly [string, Cell])[] = details
    ? [
        [translate('attendance:place'), details.place],
        [translate('attendance:first-day'), dateCell(details.days[0])],
        [translate('attendance:second-day'), dateCell(details.days[1])],
      ]
    : [];
  return {
    language,
    title,
    about: [
      [translate('attendance:programme'), inLanguage(programme.title, language)],
      ...ofTraining,
      [translate('workbook:taken-at'), { moment: takenAt, text: formatMoment(takenAt, language) }],
      ...(proof ? ([[translate('attendance:digest'), shownDigest(proof.digest)]] as const) : []),
    ],
    sheets: [{ name: title, table }],
  };
}
