/** The report of an open training as it is handed to whoever makes a file of it: the document, and the words that stand around it. */
import type { TimeReport } from '../../../domain/agenda/times/report';
import type { FormResults } from '../../../domain/forms/results';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import type { LocalDate } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import { reportOf } from '../../../domain/report/report';
import type { Say } from '../../../domain/report/say';
import type { Details, Training } from '../../../domain/training/state';
import { translateIn } from '../../translate';
import { type Proof, proofLine } from '../proof';
import type { ReportOrder } from './report-order';

interface Reported {
  readonly programme: Programme;
  readonly details: Details;
  readonly log: { readonly training: Training };
}

interface Made {
  readonly times: TimeReport;
  readonly forms: FormResults;
  readonly language: Language;
  readonly proof: Proof | undefined;
  /** The day on which it is made, and dated. */
  readonly on: LocalDate;
}

export function trainingReport(
  { programme, details, log }: Reported,
  { times, forms, language, proof, on }: Made,
): Omit<ReportOrder, 'fonts'> {
  if (times.of !== 'this') throw new Error('A report is of one training');
  const translate = translateIn(language);
  const say: Say = (key, values) => translate(key, values);
  return {
    report: reportOf({
      programme,
      details,
      state: log.training.state,
      times: times.times,
      forms,
      language,
      say,
      on,
      proof: proof && proofLine(proof, language, translate),
    }),
    words: { contents: translate('report:contents'), page: translate('report:page'), of: translate('report:page-of') },
    owner: inLanguage(programme.owner, language),
  };
}
