/**
 * A day of the agenda as the desk sees it: planned, what became of it, and what its times follow from. Who leads, what is needed and what
 * it is for is for the trainer alone.
 */

import { whileSame } from '../kernel/kept';
import { inLanguage, type Language } from '../kernel/language';
import { between, formatLocalTime, inMinutes, type LocalDate, type LocalTime } from '../kernel/time';
import { type DayNumber, dayPlan, type Programme } from '../programme/programme';
import type { AgendaBlockView, AgendaDayInSight, AgendaDayView } from '../stage/run-view';
import { firstSlideOf } from '../stage/scene';
import type { RunState } from '../stage/state';
import { stageIn, type TrainingContext } from '../training/context';
import { agendaAsRead, agendaDayOf, conflictsOf } from './agenda';
import { soFar } from './schedule';
import type { Agenda, AgendaDay, PlannedDay } from './state';

/** Field by field, so that what is added to a row stays with the trainer until somebody says that the room may read it. */
const planInSight = ({ opens, closes, rows }: AgendaDay): PlannedDay => ({
  opens,
  closes,
  rows: rows.map((row) => ({
    block: row.block,
    kind: row.kind,
    number: row.number,
    title: row.title,
    short: row.short,
    minutes: row.minutes,
    start: row.start,
    began: row.began,
    least: row.least,
    droppable: row.droppable,
    slidesOf: row.slidesOf,
    slidesFrom: row.slidesFrom,
    slidesUntil: row.slidesUntil,
    asPlanned: row.asPlanned,
  })),
});

const whatBecame = (
  start: LocalTime | undefined,
  end: LocalTime | undefined,
  due: LocalTime,
): Pick<AgendaBlockView, 'actual' | 'actualEnd' | 'startedLate'> => ({
  actual: start === undefined ? undefined : formatLocalTime(start),
  actualEnd: end === undefined ? undefined : formatLocalTime(end),
  startedLate: start === undefined ? undefined : Math.round(inMinutes(between(due, start))),
});

type Dates = readonly [LocalDate, LocalDate];

function dayInSight(
  programme: Programme,
  run: RunState,
  isRehearsal: boolean,
  plan: AgendaDay,
  dates: Dates,
  language: Language,
  day: DayNumber,
): AgendaDayInSight {
  return {
    day,
    title: inLanguage(dayPlan(programme, day).title, language),
    date: dates[day - 1] ?? dates[0],
    blocks: soFar(programme, run, day).map(({ block, status, plannedStart, plannedEnd, actualStart, actualEnd }) => ({
      id: block.id,
      kind: block.kind,
      title: inLanguage(block.title, language),
      short: inLanguage(block.short, language),
      number: block.number,
      minutes: inMinutes(block.length),
      pinned: block.pinned,
      status,
      planned: formatLocalTime(block.pinnedAt ?? plannedStart),
      plannedEnd: formatLocalTime(plannedEnd),
      /* When something was rehearsed says nothing about when it will be. */
      ...(isRehearsal
        ? { actual: undefined, actualEnd: undefined, startedLate: undefined }
        : whatBecame(actualStart, actualEnd, block.pinnedAt ?? plannedStart)),
      firstSlide: firstSlideOf(programme, day, block.id),
    })),
    plan: planInSight(plan),
  };
}

interface BothDays {
  readonly inSight: readonly [AgendaDayInSight, AgendaDayInSight];
  readonly forTrainer: readonly [AgendaDayView, AgendaDayView];
}

/** The same for as long as no block begins or ends and nobody changes the agenda: the time of day alone changes nothing of it. */
const bothDays = whileSame(
  (
    programme: Programme,
    agenda: Agenda,
    spoken: Language,
    run: RunState,
    isRehearsal: boolean,
    dates: Dates,
    language: Language,
  ): BothDays => {
    const read = agendaAsRead(agenda, programme, spoken);
    const plans = [agendaDayOf(programme, read, 1), agendaDayOf(programme, read, 2)] as const;
    const seen = (day: DayNumber, plan: AgendaDay): AgendaDayInSight => dayInSight(programme, run, isRehearsal, plan, dates, language, day);
    const inSight = [seen(1, plans[0]), seen(2, plans[1])] as const;
    const whole = (day: AgendaDayInSight, plan: AgendaDay): AgendaDayView => ({ ...day, plan, conflicts: conflictsOf(plan) });
    return { inSight, forTrainer: [whole(inSight[0], plans[0]), whole(inSight[1], plans[1])] };
  },
);

function daysOf(context: TrainingContext): BothDays {
  const { programme, training, details, language } = context;
  const stage = stageIn(context);
  return bothDays(programme, training.state.agenda, details.language, stage.training.state.run, stage.isRehearsal, details.days, language);
}

export const agendaInSight = (context: TrainingContext): BothDays['inSight'] => daysOf(context).inSight;

export const agendaView = (context: TrainingContext): BothDays['forTrainer'] => daysOf(context).forTrainer;
