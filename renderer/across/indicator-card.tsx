/** One indicator: its figure, by quarters and groups, its definition and source, and the rows that it comes from. */
import { useId, useState } from 'react';
import type { Visit } from '../../domain/indicators/across';
import type { FigureWith, IndicatorResult } from '../../domain/indicators/figures';
import { quarterValues, toldNotes } from '../../domain/indicators/told';
import { inLanguage } from '../../domain/kernel/language';
import { writtenDays } from '../../domain/kernel/written-dates';
import { useWords } from '../ui/words';
import { FigureText, ToldByText } from './figure-text';
import { PeopleDialog } from './people-dialog';

interface CardProperties {
  readonly result: IndicatorResult;
}

function FigureRow({ name, row, by }: { readonly name: string; readonly row: FigureWith; readonly by: FigureWith['toldBy'] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <FigureText figure={row.figure} />
      </td>
      {by.map((each) => {
        const told = row.toldBy.find((other) => other.by === each.by);
        return <td key={each.by}>{told && <ToldByText told={told} />}</td>;
      })}
    </tr>
  );
}

function Figures({ result, labelledBy }: { readonly result: IndicatorResult; readonly labelledBy: string }) {
  const { t } = useWords('across');
  const { quarters, toldBy } = result;
  return (
    <table className="desk-table across-figures" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('figure')}</th>
          {toldBy.map(({ by }) => (
            <th key={by} scope="col">
              {t(`by-${by}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quarters.map((row) => (
          <FigureRow key={row.quarter} name={t('quarter', quarterValues(row.quarter))} row={row} by={toldBy} />
        ))}
        <FigureRow name={t('whole')} row={result} by={toldBy} />
      </tbody>
    </table>
  );
}

function Rows({ result: { trainings, indicator } }: CardProperties) {
  const { t, language } = useWords('across');
  const [shown, setShown] = useState<Visit>();
  const isOfPeople = indicator.counts === 'people-completed' || indicator.counts === 'staff-completed' || indicator.counts === 'schools';
  return (
    <>
      <table className="desk-table across-rows" aria-label={t('rows-of', { indicator: inLanguage(indicator.name, language) })}>
        <thead>
          <tr>
            <th scope="col">{t('training')}</th>
            <th scope="col">{t('dates')}</th>
            <th scope="col">{t('figure')}</th>
            {isOfPeople && <th scope="col">{t('people')}</th>}
          </tr>
        </thead>
        <tbody>
          {trainings.map((training) => (
            <tr key={training.id}>
              <th scope="row">{training.place}</th>
              <td>{writtenDays(training.days, language)}</td>
              <td>
                <FigureText figure={training.figure} />
              </td>
              {isOfPeople && (
                <td>
                  <button
                    type="button"
                    className="desk-button across-small"
                    aria-label={`${t('people-of', { place: training.place })}, ${writtenDays(training.days, language)}`}
                    onClick={() => setShown(training)}
                  >
                    {t('people')}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {shown && <PeopleDialog training={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

export function IndicatorCard({ result }: CardProperties) {
  const { t, language } = useWords('across');
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  const { set, indicator, trainings } = result;
  const notes = toldNotes(result);
  const { source } = set;
  return (
    <article className="across-card" aria-labelledby={headingId}>
      <h3 id={headingId}>{inLanguage(indicator.name, language)}</h3>
      <Figures result={result} labelledBy={headingId} />
      {notes.length > 0 && <p className="desk-hint">{notes.map(({ key, count }) => t(key, { count })).join(' ')}</p>}
      <dl className="across-about">
        <dt>{t('definition')}</dt>
        <dd>{inLanguage(indicator.definition, language)}</dd>
        <dt>{t('unit')}</dt>
        <dd>{inLanguage(indicator.unit, language)}</dd>
        <dt>{t('source')}</dt>
        <dd>
          {inLanguage(source.name, language)}, {t('source-date', { date: source.date })}
          {source.status === 'second-hand' && <> · {t('second-hand')}</>}
          <br />
          <small className="desk-path">{source.address}</small>
        </dd>
      </dl>
      {trainings.length > 0 && (
        <div>
          <button type="button" className="desk-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('rows')}
          </button>
        </div>
      )}
      {isOpen && <Rows result={result} />}
    </article>
  );
}
