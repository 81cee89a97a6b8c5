/** What stands on the agenda for participants: both days beside each other, when what begins; nobody is named. */
import { inLanguage, type Language } from '../../domain/kernel/language';
import { formatLocalTime, later } from '../../domain/kernel/time';
import { writtenDay } from '../../domain/kernel/written-dates';
import { type Day, dayPlan, type Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { agendaTitle } from './agenda-title';
import type { Sheet } from './sheet';
import { factsOf } from './sheet-facts';

/** In points: the lines of a long day must stay on one page, also where some of them take two lines. */
const leastRow = 18;
/** Rows: what goes on a second page is more than the end of a day. */
const leastTogether = 3;

/** In points, of both days together with their times. */
const timeWidth = { usual: 50, large: 92 } as const;
const dayWidth = 385;

/** When each block begins, and when the day is over. */
function linesOf({ blocks }: Day, language: Language, translate: Translate): readonly (readonly [string, string])[] {
  const last = blocks.at(-1);
  return [
    ...blocks.map((block) => [formatLocalTime(block.start), agendaTitle(block, language)] as const),
    ...(last ? [[formatLocalTime(later(last.start, last.length)), translate('agenda:end')] as const] : []),
  ];
}

export function participantsAgenda(programme: Programme, details: Details, language: Language, isLargePrint = false): Sheet {
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const [first, second] = [linesOf(dayPlan(programme, 1), language, translate), linesOf(dayPlan(programme, 2), language, translate)];
  const time = timeWidth[isLargePrint ? 'large' : 'usual'];
  const dates = details.days.map((day) => writtenDay(day, language));
  return {
    language,
    heading: translate('agenda:agenda'),
    title,
    facts: factsOf(programme, details, { language, date: '', withTrainers: false }, translate),
    columns: [1, 2].flatMap((day) => [
      { heading: translate('agenda:time'), width: time },
      { heading: translate('prepare:day', { day }), times: dates[day - 1], width: dayWidth - time },
    ]),
    leastRow,
    isTight: !isLargePrint,
    leastTogether,
    rows: Array.from({ length: Math.max(first.length, second.length) }, (_, line) => [
      ...(first[line] ?? ['', '']),
      ...(second[line] ?? ['', '']),
    ]),
    totals: undefined,
    footer: [title, details.place].filter((text) => text !== '').join(' · '),
    proof: undefined,
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
