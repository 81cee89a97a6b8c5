/** Positions of rooms on the statements, on paper: each round as a bar about its middle, and as numbers. Nobody is in it. */

import { divergingBar } from '../../domain/barometer/diverging-bar';
import type { Counts } from '../../domain/barometer/state';
import { percentOf, rowsInOrder, type StatementReport, type StatementRow, statementText } from '../../domain/barometer/statement-report';
import type { Language } from '../../domain/kernel/language';
import { inLanguage } from '../../domain/kernel/language';
import { writtenPercent } from '../../domain/kernel/written-numbers';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { type Proof, proofLine } from './proof';
import type { Sheet } from './sheet';
import { factsOf } from './sheet-facts';

/** In points; room for two bars. */
const leastRow = 30;

interface StatementsSheetRequest {
  readonly language: Language;
  /** A report over several trainings proves nothing. */
  readonly proof: Proof | undefined;
}

const counted = ({ agree, unsure, disagree }: Counts): string => `+ ${agree}   ? ${unsure}   − ${disagree}`;
const share = (part: number | undefined, language: Language): string =>
  part === undefined ? '' : writtenPercent(percentOf(part), language);

const cellsOf = (row: StatementRow, number: number, language: Language, translate: Translate): readonly string[] => [
  String(number),
  statementText(row, language) || translate('results:text-erased'),
  translate(`results:answer-${row.answer ?? 'none'}`),
  '',
  counted(row.first),
  row.twice ? counted(row.twice.second) : '',
  share(row.against, language),
  share(row.changed, language),
];

/** Makes the sheet of one training in the order in which it played them; of several, what holds most firmly comes first. */
export function statementsSheet(programme: Programme, details: Details, report: StatementReport, request: StatementsSheetRequest): Sheet {
  const { language, proof } = request;
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const isAll = report.of === 'all';
  const rows = isAll ? rowsInOrder(report.rows, 'firm') : report.rows;
  const facts = factsOf(programme, details, { language, date: '', withTrainers: false }, translate);
  const unread = isAll && report.unread > 0 ? ` ${translate('times:unread', { count: report.unread })}` : '';
  return {
    language,
    heading: translate('results:report'),
    title,
    facts: [
      ...(isAll ? facts.slice(0, 1) : facts),
      ...(isAll
        ? [
            {
              label: translate('times:which'),
              value: `${translate('times:all-trainings')}. ${translate('results:from-trainings', { count: report.trainings })}${unread}`,
            },
          ]
        : []),
      { label: translate('results:against'), value: translate('results:against-means') },
      { label: translate('results:changed'), value: translate('results:changed-means') },
    ],
    columns: [
      { heading: '№', width: 26 },
      { heading: translate('results:statement-heading'), width: 214 },
      { heading: translate('results:answer'), width: 76 },
      { heading: translate('results:both-rounds'), width: 160 },
      { heading: translate('results:first'), width: 84 },
      { heading: translate('results:second'), width: 84 },
      { heading: translate('results:against'), width: 63 },
      { heading: translate('results:changed'), width: 63 },
    ],
    leastRow,
    rows: rows.map((row, index) => cellsOf(row, index + 1, language, translate)),
    rounds: { column: 3, rows: rows.map(({ first, twice }) => [first, ...(twice ? [twice.second] : [])].map(divergingBar)) },
    totals: undefined,
    footer: [title, isAll ? '' : details.place].filter((text) => text !== '').join(' · '),
    proof: proof && proofLine(proof, language, translate),
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
