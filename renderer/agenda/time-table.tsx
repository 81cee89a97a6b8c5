/** One day of a time report: a row for each block with its bar and its minutes, so that looking and reading find the same numbers. */
import { useId } from 'react';
import { barOf, type Scale } from '../../domain/agenda/times/bars';
import { type ReportDay, type ReportRow, signedMinutes, type TimeReport } from '../../domain/agenda/times/report';
import { toldIn } from '../../domain/agenda/times/report-words';
import { inLanguage } from '../../domain/kernel/language';
import { useWords } from '../ui/words';
import { TimeBar } from './time-bar';

interface TimeTableProperties {
  readonly day: ReportDay;
  readonly of: TimeReport['of'];
  readonly scale: Scale;
}

/** From so many minutes on, somebody should look at it. */
const noticeable = 5;

const shown = (minutes: number | undefined): string => (minutes === undefined ? '' : String(minutes));

function Difference({ minutes }: { readonly minutes: number | undefined }) {
  const isLonger = minutes !== undefined && minutes >= noticeable;
  return <td className={isLonger ? 'times-number times-longer' : 'times-number'}>{minutes === undefined ? '' : signedMinutes(minutes)}</td>;
}

function BlockRow({ row, scale }: Pick<TimeTableProperties, 'scale'> & { readonly row: ReportRow }) {
  const { t, language } = useWords('times');
  const { number, short, title, planned, actual, range, difference, discussion, told } = row;
  return (
    <tr>
      <th scope="row" title={inLanguage(title, language)}>
        {number === null ? '' : `${number}. `}
        {inLanguage(short, language)}
      </th>
      <td className="times-plot">
        <TimeBar bar={barOf(row, scale)} ticks={scale.ticks} />
      </td>
      <td className="times-number">{shown(planned)}</td>
      <td className="times-number">
        {shown(actual)}
        {range && range.least < range.most && <small> {`${range.least}–${range.most}`}</small>}
      </td>
      <Difference minutes={difference} />
      <td className="times-number">{shown(discussion)}</td>
      <td className="times-told">{told.map((each) => toldIn(each, (key, values) => t(key, values))).join('; ')}</td>
    </tr>
  );
}

export function TimeTable({ day: { day, rows, planned, actual, difference, between }, of, scale }: TimeTableProperties) {
  const { t } = useWords('times');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('prepare:day', { day })}</h2>
      <table className="desk-table times-table" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t('times:block')}</th>
            <td className="times-plot times-scale" aria-hidden>
              {scale.ticks.map((tick) => (
                <span key={tick.minutes} style={{ insetInlineStart: `${100 * tick.at}%` }}>
                  {tick.minutes}
                </span>
              ))}
            </td>
            <th scope="col">{t('times:planned')}</th>
            <th scope="col">{t(of === 'this' ? 'times:actual' : 'times:usually')}</th>
            <th scope="col">{t('times:difference')}</th>
            <th scope="col">{t('times:discussion')}</th>
            <th scope="col">{t('times:happened')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BlockRow key={row.block} row={row} scale={scale} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('times:together', { day })}</th>
            <td />
            <td className="times-number">{shown(planned)}</td>
            <td className="times-number">{shown(actual)}</td>
            <Difference minutes={difference} />
            <td />
            <td className="times-told">{between > 0 && t('times:between', { minutes: between })}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
