/** What stands on the time report on paper: both days block by block, planned beside actual as bars and as numbers, and what happened. */

import { type Bar, barOf, type Scale, scaleFor } from '../../domain/agenda/times/bars';
import {
  knownSessions,
  type ReportDay,
  type ReportRow,
  reportDays,
  signedMinutes,
  type TimeReport,
} from '../../domain/agenda/times/report';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { writtenDay } from '../../domain/kernel/written-dates';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { agendaTitle } from './agenda-title';
import { type Proof, proofLine } from './proof';
import type { Sheet } from './sheet';
import { factsOf } from './sheet-facts';
import { toldText } from './times-table';

/** In points. */
const leastRow = 19;

export interface TimesSheetRequest {
  readonly language: Language;
  /** A report over several trainings proves nothing. */
  readonly proof: Proof | undefined;
}

interface Line {
  readonly cells: readonly string[];
  readonly bar?: Bar;
  readonly startsDay?: true;
}

const shown = (minutes: number | undefined): string => (minutes === undefined ? '' : String(minutes));
const signed = (minutes: number | undefined): string => (minutes === undefined ? '' : signedMinutes(minutes));

const actualText = ({ actual, range }: ReportRow): string =>
  range && range.least < range.most ? `${shown(actual)} (${range.least}–${range.most})` : shown(actual);

function linesOf(report: TimeReport, scale: Scale, dates: readonly string[], language: Language, translate: Translate): readonly Line[] {
  const days = reportDays(report);
  const rowLine = (row: ReportRow): Line => ({
    cells: [
      agendaTitle({ number: row.number, title: row.short }, language),
      '',
      shown(row.planned),
      actualText(row),
      signed(row.difference),
      shown(row.discussion),
      toldText(row, translate),
    ],
    bar: barOf(row, scale),
  });
  const headingLine = ({ day }: ReportDay): Line => ({
    startsDay: true,
    cells: [[translate('prepare:day', { day }), dates[day - 1] ?? ''].filter((text) => text !== '').join(' · ')],
  });
  const together = ({ day, planned, actual, difference, between }: ReportDay): Line => ({
    cells: [
      translate('times:together', { day }),
      '',
      shown(planned),
      shown(actual),
      signed(difference),
      '',
      between > 0 ? translate('times:between', { minutes: between }) : '',
    ],
  });
  return days.flatMap((day) => [headingLine(day), ...day.rows.map(rowLine), together(day)]);
}

/** Describes what was counted: what one training held, or how many trainings there are and which are left out. */
function countedIn(report: TimeReport, translate: Translate): Sheet['facts'] {
  if (report.of === 'this') {
    const sessions = knownSessions(report.times);
    if (!sessions) return [];
    const { held, of, shortened } = sessions;
    return [
      { label: translate('report:sessions-held'), value: translate('report:of', { count: held, all: of }) },
      { label: translate('report:sessions-shortened'), value: String(shortened) },
    ];
  }
  const { times, unread } = report;
  const left = unread > 0 ? [translate('times:unread', { count: unread })] : [];
  const sentences = [`${translate('times:all-trainings')}.`, translate('times:from-trainings', { count: times.trainings }), ...left];
  return [{ label: translate('times:which'), value: sentences.join(' ') }];
}

export function timesSheet(programme: Programme, details: Details, report: TimeReport, request: TimesSheetRequest): Sheet {
  const { language, proof } = request;
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const isAll = report.of === 'all';
  const dates = isAll ? [] : details.days.map((day) => writtenDay(day, language));
  const scale = scaleFor(reportDays(report));
  const lines = linesOf(report, scale, dates, language, translate);
  const facts = factsOf(programme, details, { language, date: '', withTrainers: false }, translate);
  return {
    language,
    heading: translate('times:report'),
    title,
    facts: [
      ...(isAll ? facts.slice(0, 1) : facts),
      ...countedIn(report, translate),
      { label: translate('times:bars'), value: translate('times:bars-mean', { step: scale.ticks[1]?.minutes ?? scale.most }) },
    ],
    columns: [
      { heading: translate('times:block'), width: 180 },
      { heading: translate('times:minutes'), width: 170 },
      { heading: translate('times:planned'), width: 64 },
      { heading: translate(isAll ? 'times:usually' : 'times:actual'), width: 74 },
      { heading: translate('times:difference'), width: 62 },
      { heading: translate('times:discussion'), width: 62 },
      { heading: translate('times:happened'), width: 158 },
    ],
    leastRow,
    rows: lines.map(({ cells }) => cells),
    bars: { column: 1, rows: lines.map(({ bar }) => bar), scale },
    /* Each day has its page. */
    newPageAt: lines.findLastIndex(({ startsDay }) => startsDay),
    totals: undefined,
    footer: [title, isAll ? '' : details.place].filter((text) => text !== '').join(' · '),
    proof: proof && proofLine(proof, language, translate),
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
