/** What stands on the trainers' run sheet of one day: every block with who leads it, what it needs, and what may give when time is short. */
import { type TimedRow, timesOf } from '../../domain/agenda/agenda';
import type { AgendaDay, AgendaRow } from '../../domain/agenda/state';
import { inLanguage, type Language, type Localized } from '../../domain/kernel/language';
import { formatLocalTime } from '../../domain/kernel/time';
import { writtenDay } from '../../domain/kernel/written-dates';
import { type Block, blocksOf, type DayNumber, type Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { agendaTitle } from './agenda-title';
import type { Sheet } from './sheet';
import { factsOf } from './sheet-facts';

/** In points: a note by hand, and a day on one page. */
const leastRow = 22;

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

/** Nobody leads a break; a trainer who is alone leads all that is led. */
function leadOf({ leadTrainer, kind }: AgendaRow, trainers: readonly string[]): string {
  const [alone, ...others] = trainers;
  const isLed = kind !== 'break' && kind !== 'meal';
  return leadTrainer === '' && isLed && alone !== undefined && others.length === 0 ? alone : leadTrainer;
}

/** What was written for this training, else what the programme says of the block. */
function rowOf(
  { row, start, end }: TimedRow<AgendaRow>,
  { sheet = {} }: Partial<Pick<Block, 'sheet'>>,
  trainers: readonly string[],
  { language, personalData }: RunSheetRequest,
  translate: Translate,
): readonly string[] {
  const said = (text: Localized | undefined): string => (text ? inLanguage(text, language) : '');
  return [
    `${formatLocalTime(start)}–${formatLocalTime(end)}`,
    String(row.minutes),
    agendaTitle(row, language),
    personalData ? leadOf(row, trainers) : '',
    row.material || said(sheet.material),
    row.goal || said(sheet.goal),
    limitsOf(row, translate),
    said(sheet.notes),
  ];
}

export function runSheet(programme: Programme, details: Details, agendaDay: AgendaDay, request: RunSheetRequest): Sheet {
  const { day, language, personalData } = request;
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const blocks = new Map(blocksOf(programme).map((block) => [block.id, block]));
  const date = writtenDay(details.days[day - 1] ?? details.days[0], language);
  return {
    language,
    heading: `${translate('agenda:run-sheet')} · ${translate('prepare:day', { day })}`,
    title,
    facts: factsOf(programme, details, { language, date, withTrainers: personalData }, translate),
    columns: [
      { heading: translate('agenda:time'), width: 70 },
      { heading: translate('agenda:minutes-short'), width: 30 },
      { heading: translate('agenda:block'), width: 230 },
      { heading: translate('agenda:lead'), width: 76 },
      { heading: translate('agenda:material'), width: 96 },
      { heading: translate('agenda:goal'), width: 98 },
      { heading: translate('agenda:if-late'), width: 84 },
      { heading: translate('agenda:notes'), width: 86 },
    ],
    leastRow,
    rows: timesOf(agendaDay).map((timed) => rowOf(timed, blocks.get(timed.row.block) ?? {}, details.trainers, request, translate)),
    totals: undefined,
    footer: [title, details.place, date].filter((text) => text !== '').join(' · '),
    proof: undefined,
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
