/** Both days of the agenda side by side, with the times as they are planned. */
import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language';
import type { AgendaBlockView, AgendaDayView } from '../../domain/views';
import { formatDay } from '../desk/dates';

function BlockRow({ block }: { readonly block: AgendaBlockView }) {
  const { t } = useTranslation('prepare');
  return (
    <tr className={`prepare-block prepare-block-${block.kind}`}>
      <td className="desk-number">
        <time>{block.planned}</time>
        <span className="visually-hidden">{t('until', { time: block.plannedEnd })}</span>
      </td>
      <td className="desk-number">{block.minutes}</td>
      <th scope="row">
        {block.number !== undefined && `${block.number}. `}
        {block.title}
        {block.pinned && (
          <span className="prepare-pin" title={t('pinned')}>
            <Pin aria-hidden size={14} />
            <span className="visually-hidden">{t('pinned')}</span>
          </span>
        )}
      </th>
      <td>{t(block.kind)}</td>
    </tr>
  );
}

function DayTable({ day, language }: { readonly day: AgendaDayView; readonly language: Language }) {
  const { t } = useTranslation('prepare');
  const last = day.blocks.at(-1);
  return (
    <section className="prepare-day">
      <h2>{t('day', { day: day.day })}</h2>
      <p className="desk-hint">{formatDay(day.date, language)}</p>
      <table className="desk-table">
        <caption className="visually-hidden">{day.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('start')}</th>
            <th scope="col">{t('minutes')}</th>
            <th scope="col">{t('block')}</th>
            <th scope="col">{t('kind')}</th>
          </tr>
        </thead>
        <tbody>
          {day.blocks.map((block) => (
            <BlockRow key={block.id} block={block} />
          ))}
        </tbody>
      </table>
      {last && <p className="desk-hint">{t('until', { time: last.plannedEnd })}</p>}
    </section>
  );
}

export function AgendaTab({ days, language }: { readonly days: readonly AgendaDayView[]; readonly language: Language }) {
  return (
    <div className="prepare-days">
      {days.map((day) => (
        <DayTable key={day.day} day={day} language={language} />
      ))}
    </div>
  );
}
