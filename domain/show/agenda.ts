/** A day of the agenda as the desk sees it: planned, what became of it, and what its times follow from. */
import { type AgendaDay, agendaDayOf, conflictsOf } from '../agenda';
import type { AgendaDayView } from '../desk-view';
import { inLanguage } from '../language';
import { type DayNumber, dayPlan } from '../programme';
import { scheduleOf } from '../schedule';
import { between, formatLocalTime, inMinutes } from '../time';
import { firstSlideOf } from './scene';
import type { TrainingContext } from './training';

const withoutNames = (plan: AgendaDay): AgendaDay => ({ ...plan, rows: plan.rows.map((row) => ({ ...row, leadTrainer: '' })) });

export function agendaDayView(context: TrainingContext, day: DayNumber, isPrivate: boolean): AgendaDayView {
  const { programme, training, details, language, now } = context;
  const { blocks } = scheduleOf(programme, training.state.run, day, now);
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
      actual: actualStart === undefined ? undefined : formatLocalTime(actualStart),
      actualEnd: actualEnd === undefined ? undefined : formatLocalTime(actualEnd),
      startedLate: actualStart === undefined ? undefined : Math.round(inMinutes(between(block.pinnedAt ?? plannedStart, actualStart))),
      firstSlide: firstSlideOf(programme, day, block.id),
    })),
    plan: isPrivate ? plan : withoutNames(plan),
    conflicts: conflictsOf(plan),
  };
}
