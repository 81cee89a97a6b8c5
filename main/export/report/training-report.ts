/** The report of a training in its language: the document, and the words that stand around it. */
import type { TrainingTimes } from '../../../domain/agenda/times/training-times';
import type { FormResults } from '../../../domain/forms/results';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import type { LocalDate } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import type { ReportDocument } from '../../../domain/report/document';
import { reportOf } from '../../../domain/report/report';
import type { Say } from '../../../domain/report/say';
import type { Details, TrainingState } from '../../../domain/training/state';
import { translateIn } from '../../translate';
import { type Proof, proofLine } from '../proof';
import type { ReportWords } from './report-docx';

/** All that a report is made of, as data. */
export interface Reported {
  readonly programme: Programme;
  readonly details: Details;
  readonly state: TrainingState;
  readonly times: TrainingTimes;
  readonly forms: FormResults;
  readonly language: Language;
  /** False: trainers are not named. */
  readonly personalData: boolean;
  readonly proof: Proof | undefined;
  /** The day on which it is made, and dated. */
  readonly on: LocalDate;
}

interface WordedReport {
  readonly report: ReportDocument;
  readonly words: ReportWords;
  /** Said to be who wrote it. */
  readonly owner: string;
}

export function trainingReport({ proof, ...reported }: Reported): WordedReport {
  const { programme, language } = reported;
  const translate = translateIn(language);
  const say: Say = (key, values = {}) => translate(key, values);
  return {
    report: reportOf({ ...reported, say, proof: proof && proofLine(proof, language, translate) }),
    words: { contents: translate('report:contents'), page: translate('report:page'), of: translate('report:page-of') },
    owner: inLanguage(programme.owner, language),
  };
}
