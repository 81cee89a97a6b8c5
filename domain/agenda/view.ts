/**
 * A day of the agenda as the desk sees it: planned, what became of it, and what its times follow from. Who leads, what is needed and what
 * it is for is for the trainer alone.
 */

import { inLanguage } from '../kernel/language';
import { between, formatLocalTime, inMinutes, type LocalTime } from '../kernel/time';
import { type DayNumber, dayPlan } from '../programme/programme';
import type { AgendaBlockView, AgendaDayInSight, AgendaDayView } from '../stage/run-view';
import { firstSlideOf } from '../stage/scene';
import { stageIn, type TrainingContext } from '../training/context';
import { agendaDayOf, conflictsOf } from './agenda';
import { scheduleOf } from './schedule';
import type { AgendaDay, PlannedDay } from './state';

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

const planOf = ({ programme, training }: TrainingContext, day: DayNumber): AgendaDay => agendaDayOf(programme, training.state.agenda, day);

export function agendaDayInSight(context: TrainingContext, day: DayNumber): AgendaDayInSight {
  const { programme, details, language } = context;
  const stage = stageIn(context);
  const { blocks } = scheduleOf(programme, stage.training.state.run, day, stage.now);
  return {
    day,
    title: inLanguage(dayPlan(programme, day).title, language),
    date: details.days[day - 1] ?? details.days[0],
    blocks: blocks.map(({ block, status, plannedStart, plannedEnd, actualStart, actualEnd }) => ({
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
      ...(stage.isRehearsal
        ? { actual: undefined, actualEnd: undefined, startedLate: undefined }
        : whatBecame(actualStart, actualEnd, block.pinnedAt ?? plannedStart)),
      firstSlide: firstSlideOf(programme, day, block.id),
    })),
    plan: planInSight(planOf(context, day)),
  };
}

export function agendaDayView(context: TrainingContext, day: DayNumber): AgendaDayView {
  const plan = planOf(context, day);
  return { ...agendaDayInSight(context, day), plan, conflicts: conflictsOf(plan) };
}
