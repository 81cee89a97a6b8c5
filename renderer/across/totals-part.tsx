/** What all trainings come to: a few numbers, plots by month, place, kind of school, role, project and donor, and what is due. */

import { type ReactNode, useId } from 'react';
import type { AcrossTotals, GroupCount, Visit } from '../../domain/indicators/across';
import type { Figure, ToldBy } from '../../domain/indicators/figures';
import { writtenDays, writtenMonth, writtenShortDay } from '../../domain/kernel/written-dates';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';
import { type BarRow, Bars } from './bars';
import { FigureText } from './figure-text';

function Total({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="across-total">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ToldBarsProperties {
  readonly title: string;
  readonly told: ToldBy | undefined;
  /** The figure of all who completed. */
  readonly completed: Figure;
}

function ToldBars({ title, told, completed }: ToldBarsProperties) {
  const { t } = useWords('across');
  if (!told) return <Bars title={title} rows={[]} why={t(completed.kind === 'none' ? `why-${completed.why}` : 'nobody-completed')} />;
  const { groups, others, areUnnoted, why } = told;
  return (
    <Bars
      title={title}
      rows={groups.map(({ name, count }): BarRow => ({ name, people: count }))}
      why={why && t(`why-${why}`)}
      note={others > 0 && !why ? t(areUnnoted ? 'unnoted' : 'others', { count: others }) : undefined}
    />
  );
}

/** With its days, since a place may have many trainings. */
function VisitText({ visit: { place, days } }: { readonly visit: Visit }) {
  const language = useLanguage();
  return (
    <>
      {place} <small>{writtenDays(days, language)}</small>
    </>
  );
}

interface ListedProperties {
  readonly title: string;
  /** When there is nothing in it. */
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function Listed({ title, none, children }: ListedProperties) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="across-plot">
      <h2 id={headingId} className="across-plot-title">
        {title}
      </h2>
      {children.length === 0 ? <p className="desk-hint">{none}</p> : <ul className="across-list">{children}</ul>}
    </section>
  );
}

interface TotalsProperties {
  readonly totals: AcrossTotals;
}

function Due({ totals: { twice, followUps, retention } }: TotalsProperties) {
  const { t, language } = useWords('across');
  return (
    <div className="across-plots across-dues">
      <Listed title={t('twice')} none={t('no-twice')}>
        {twice.map(({ name, town, visits }) => (
          <li key={`${name} ${town}`}>
            <strong>{[name, town].filter((text) => text !== '').join(', ')}</strong>
            {visits.map((visit) => (
              <span key={visit.id}>
                <VisitText visit={visit} />
              </span>
            ))}
          </li>
        ))}
      </Listed>
      <Listed title={t('follow-ups')} none={t('no-follow-ups')}>
        {followUps.map((each) => (
          <li key={`${each.id} ${each.month}`}>
            <span>
              <VisitText visit={each} />
            </span>
            <span className={each.isDue ? 'across-due' : ''}>
              {each.month === '' ? t('any-month') : writtenMonth(each.month, language)} · {t('wishes', { count: each.wishes })}
              {each.isDue && ` · ${t('due')}`}
            </span>
          </li>
        ))}
      </Listed>
      <Listed title={t('retention')} none={t('no-retention')}>
        {retention.map((each) => (
          <li key={each.id}>
            <span>
              <VisitText visit={each} />
            </span>
            <span className={each.isDue ? 'across-due' : ''}>
              {t(each.isDue ? 'erase-due' : 'keep-until', { date: writtenShortDay(each.keepUntil, language) })}
            </span>
          </li>
        ))}
      </Listed>
    </div>
  );
}

export function TotalsPart({ totals }: TotalsProperties) {
  const { t, language } = useWords('across');
  const { held, notHeld, participants, completed, schools, groups, roles, schoolKinds, untold } = totals;
  const rowOf = ({ name, people, trainings }: GroupCount): BarRow => ({ name, people, trainings });
  return (
    <div className="across-part">
      <dl className="across-totals">
        <Total name={t('held')}>
          <span className="across-figure">{held}</span>
        </Total>
        <Total name={t('participants')}>
          <span className="across-figure">{participants}</span>
        </Total>
        <Total name={t('completed')}>
          <FigureText figure={completed} />
        </Total>
        <Total name={t('schools')}>
          <FigureText figure={schools} />
        </Total>
      </dl>
      <p className="desk-hint">
        {t('completed-means')} {notHeld > 0 && t('not-held', { count: notHeld })} {untold > 0 && t('untold', { count: untold })}
      </p>
      <div className="across-plots">
        <Bars
          title={t('months')}
          rows={groups.months.map((group) => ({ ...rowOf(group), name: writtenMonth(group.name, language) }))}
          why={t('why-nothing-held')}
        />
        <Bars title={t('places')} rows={groups.places.map(rowOf)} why={t('why-nothing-held')} />
        <ToldBars title={t('by-school-kind')} told={schoolKinds} completed={completed} />
        <ToldBars title={t('by-role')} told={roles} completed={completed} />
        <Bars title={t('projects')} rows={groups.projects.map(rowOf)} why={t('why-nothing-held')} />
        <Bars title={t('donors')} rows={groups.donors.map(rowOf)} why={t('why-nothing-held')} />
      </div>
      <Due totals={totals} />
    </div>
  );
}
