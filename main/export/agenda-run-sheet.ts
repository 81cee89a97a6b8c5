/** What stands on the trainers' run sheet of one day: every block with who leads it, what it needs, and what may give when time is short. */
import { type TimedRow, timesOf } from '../../domain/agenda/agenda';
import type { AgendaDay, AgendaRow } from '../../domain/agenda/state';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { formatLocalTime } from '../../domain/kernel/time';
import { writtenDay } from '../../domain/kernel/written-dates';
import type { DayNumber, Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { agendaTitle } from './agenda-title';
import type { Sheet } from './sheet';
import { factsOf } from './sheet-facts';

/** In points: a note by hand, and a day on one page. */
const leastRow = 24;

export interface RunSheetRequest {
  readonly day: DayNumber;
  readonly language: Language;
  /** False: no trainer is named. */
  readonly personalData: boolean;
}

/** What holds when time is short: the pin, the minimum, whether it may go. */
function limitsOf({ start, least, minutes, droppable }: TimedRow['row'], translate: Translate): string {
  const limits = [
    start === null ? '' : translate('agenda:starts-at', { time: formatLocalTime(start) }),
    least < minutes ? translate('agenda:at-least', { minutes: least }) : '',
    droppable ? translate('agenda:may-be-dropped') : '',
  ];
  return limits.filter((limit) => limit !== '').join('; ');
}

const rowOf = (
  { row, start, end }: TimedRow<AgendaRow>,
  { language, personalData }: RunSheetRequest,
  translate: Translate,
): readonly string[] => [
  `${formatLocalTime(start)}–${formatLocalTime(end)}`,
  String(row.minutes),
  agendaTitle(row, language),
  personalData ? row.leadTrainer : '',
  row.material,
  row.goal,
  limitsOf(row, translate),
];

export function runSheet(programme: Programme, details: Details, agendaDay: AgendaDay, request: RunSheetRequest): Sheet {
  const { day, language, personalData } = request;
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const date = writtenDay(details.days[day - 1] ?? details.days[0], language);
  return {
    language,
    heading: `${translate('agenda:run-sheet')} · ${translate('prepare:day', { day })}`,
    title,
    facts: factsOf(programme, details, { language, date, withTrainers: personalData }, translate),
    columns: [
      { heading: translate('agenda:time'), width: 70 },
      { heading: translate('agenda:minutes-short'), width: 34 },
      { heading: translate('agenda:block'), width: 212 },
      { heading: translate('agenda:lead'), width: 86 },
      { heading: translate('agenda:material'), width: 96 },
      { heading: translate('agenda:goal'), width: 94 },
      { heading: translate('agenda:if-late'), width: 90 },
      { heading: translate('agenda:notes'), width: 88 },
    ],
    leastRow,
    rows: timesOf(agendaDay).map((timed) => rowOf(timed, request, translate)),
    totals: undefined,
    footer: [title, details.place, date].filter((text) => text !== '').join(' · '),
    proof: undefined,
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
