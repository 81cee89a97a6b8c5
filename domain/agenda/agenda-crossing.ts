/**
 * Both days of a training hold each block once. Two laptops that worked apart may have put a block on either day, or on none:
 * then what was said last holds, and no session of the programme gets lost.
 */

import type { DayNumber } from '../programme/programme';
import { isAccredited } from './agenda';
import type { Agenda, AgendaDay, AgendaRow } from './state';

export interface ChangedDay {
  readonly day: DayNumber;
  readonly plan: AgendaDay;
}

export const otherDay = (day: DayNumber): DayNumber => (day === 1 ? 2 : 1);

/** Returns the place of a block when nobody says where: before what closes the day. */
export const usualPlace = (rows: readonly AgendaRow[]): number =>
  rows.findLastIndex(({ kind }) => kind !== 'summary' && kind !== 'closing') + 1;

/** A block of the programme itself: it leaves a day only for the other one. */
const neverLost = (row: AgendaRow): boolean => isAccredited(row) && row.block === row.slidesOf;

export function withDays(before: Agenda, changed: readonly ChangedDay[]): Agenda {
  let agenda: Agenda = { ...before, ...Object.fromEntries(changed.map(({ day, plan }) => [day, plan])) };
  for (const { day } of changed) agenda = settled(before, agenda, day);
  return agenda;
}

function settled(before: Agenda, after: Agenda, day: DayNumber): Agenda {
  const [plan, other] = [after[day], after[otherDay(day)]];
  if (!plan || !other) return after;
  const here = new Set(plan.rows.map(({ block }) => block));
  const there = other.rows.filter(({ block }) => !here.has(block));
  const known = new Set([...here, ...there.map(({ block }) => block)]);
  const lost = (before[day]?.rows ?? []).filter((row) => neverLost(row) && !known.has(row.block));
  if (lost.length === 0 && there.length === other.rows.length) return after;
  return {
    ...after,
    [day]: { ...plan, rows: plan.rows.toSpliced(usualPlace(plan.rows), 0, ...lost) },
    [otherDay(day)]: { ...other, rows: there },
  };
}
