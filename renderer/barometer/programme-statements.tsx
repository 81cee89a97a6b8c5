/** All trainings of the programme together: which myths hold most firmly, and which move most. Looked up anew whenever the training changes. */
import { useId, useState } from 'react';
import { sumOf } from '../../domain/barometer/state';
import {
  percentOf,
  rowsInOrder,
  type StatementOrder,
  type StatementReport,
  type StatementRow,
  statementText,
} from '../../domain/barometer/statement-report';
import type { Language } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { writtenPercent } from '../../domain/kernel/written-numbers';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { EmptyState } from '../ui/empty-state';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { DivergingBar } from './diverging-bar';

const shown = (share: number | undefined, language: Language): string =>
  share === undefined ? '–' : writtenPercent(percentOf(share), language);

function Row({ row }: { readonly row: StatementRow }) {
  const { t, language } = useWords('results');
  return (
    <tr>
      <th scope="row">{statementText(row, language)}</th>
      <td>{t(`answer-${row.answer ?? 'none'}`)}</td>
      <td className="results-plot">
        <DivergingBar counts={row.first} />
        {row.twice && <DivergingBar counts={row.twice.second} />}
      </td>
      <td className="results-number-cell">{shown(row.against, language)}</td>
      <td className="results-number-cell">{shown(row.changed, language)}</td>
      <td className="results-number-cell">{row.trainings}</td>
      <td className="results-number-cell">{sumOf(row.first)}</td>
    </tr>
  );
}

function Table({ report }: { readonly report: StatementReport }) {
  const { t } = useWords('results');
  const [order, setOrder] = useState<StatementOrder>('firm');
  const name = useId();
  return (
    <div className="results-report">
      <p>
        {t('results:from-trainings', { count: report.trainings })} {report.unread > 0 && t('times:unread', { count: report.unread })}
      </p>
      <fieldset className="desk-choices">
        <legend>{t('results:order')}</legend>
        <div className="results-scopes">
          {(['firm', 'moving'] as const).map((each) => (
            <label key={each} className="desk-choice">
              <input type="radio" name={name} checked={order === each} onChange={() => setOrder(each)} />
              {t(`results:order-${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <table className="desk-table results-table results-programme" aria-label={t('results:all-statements')}>
        <thead>
          <tr>
            <th scope="col">{t('results:statement-heading')}</th>
            <th scope="col">{t('results:answer')}</th>
            <th scope="col">{t('results:both-rounds')}</th>
            <th scope="col" className="results-number-cell">
              {t('results:against')}
            </th>
            <th scope="col" className="results-number-cell">
              {t('results:changed')}
            </th>
            <th scope="col" className="results-number-cell">
              {t('results:trainings')}
            </th>
            <th scope="col" className="results-number-cell">
              {t('results:counted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsInOrder(report.rows, order).map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="desk-hint">{`${t('results:against')}: ${t('results:against-means')} ${t('results:changed')}: ${t('results:changed-means')}`}</p>
    </div>
  );
}

export function ProgrammeStatements() {
  const { t } = useWords('results');
  const [report] = useAnswer(() => kit['statement-report']('all'), useDeskEdition());
  if (!report) return null;
  if (isRefusal(report)) return <p className="desk-refused">{sentenceOf(report)}</p>;
  if (report.rows.length > 0) return <Table report={report} />;
  return (
    <EmptyState title={t('empty-title')} drawing="chairs">
      <p>{t('empty-all')}</p>
    </EmptyState>
  );
}
