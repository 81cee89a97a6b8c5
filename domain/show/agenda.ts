/** A day of the agenda as the desk sees it: planned, what became of it, and what its times follow from. */
import { type AgendaDay, agendaDayOf, conflictsOf } from '../agenda';
import { inLanguage } from '../language';
import { type DayNumber, dayPlan } from '../programme';
import type { AgendaBlockView, AgendaDayView } from '../run-view';
import { scheduleOf } from '../schedule';
import { between, formatLocalTime, inMinutes, type LocalTime } from '../time';
import { firstSlideOf } from './scene';
import { stageIn, type TrainingContext } from './training';

const withoutNames = (plan: AgendaDay): AgendaDay => ({ ...plan, rows: plan.rows.map((row) => ({ ...row, leadTrainer: '' })) });

const whatBecame = (
  start: LocalTime | undefined,
  end: LocalTime | undefined,
  due: LocalTime,
): Pick<AgendaBlockView, 'actual' | 'actualEnd' | 'startedLate'> => ({
  actual: start === undefined ? undefined : formatLocalTime(start),
  actualEnd: end === undefined ? undefined : formatLocalTime(end),
  startedLate: start === undefined ? undefined : Math.round(inMinutes(between(due, start))),
});

export function agendaDayView(context: TrainingContext, day: DayNumber, isPrivate: boolean): AgendaDayView {
  const { programme, training, details, language } = context;
  const stage = stageIn(context);
  const { blocks } = scheduleOf(programme, stage.training.state.run, day, stage.now);
  const plan = agendaDayOf(programme, training.state.agenda, day);
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
    plan: isPrivate ? plan : withoutNames(plan),
    conflicts: conflictsOf(plan),
  };
}
