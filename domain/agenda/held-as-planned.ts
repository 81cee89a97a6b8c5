/**
 * Whether a day was held as planned, where its slides don’t tell: who presents with another program, or types a training in from paper, moves
 * no slide of the kit, and a report that counted these would say that hardly anything was held. So it is asked once.
 */
import { type Refusal, refuse } from '../kernel/refusal';
import { type DayNumber, dayPlan, type Programme } from '../programme/programme';
import { presentIn } from '../register/attendance';
import { halfDaysOf } from '../signing/signatures';
import type { Decision } from '../training/rules';
import type { TrainingState } from '../training/state';

/** Somebody ended it, or somebody was noted as there. */
const isOver = (state: TrainingState, day: DayNumber): boolean =>
  state.run.day !== day && (state.run.ended.includes(day) || halfDaysOf(day).some((halfDay) => presentIn(state, halfDay) > 0));

export interface SlidesSeen {
  readonly day: DayNumber;
  /** Sessions of which a slide was shown, or somebody told the times. */
  readonly shown: number;
  readonly of: number;
}

/** Undefined where there is nothing to ask: it was answered, the day isn’t over, or slides tell of half its sessions and more. */
export function unsureOf(programme: Programme, state: TrainingState, day: DayNumber): SlidesSeen | undefined {
  if (state.heldAsPlanned[day] !== undefined || !isOver(state, day)) return undefined;
  const sessions = dayPlan(programme, day).blocks.filter(({ kind }) => kind === 'session');
  const shown = sessions.filter(({ id }) => state.run.blocks[id] !== undefined).length;
  return 2 * shown < sessions.length ? { day, shown, of: sessions.length } : undefined;
}

export const unsureDays = (programme: Programme, state: TrainingState): readonly SlidesSeen[] =>
  ([1, 2] as const).flatMap((day) => unsureOf(programme, state, day) ?? []);

export const tellDayHeld = (state: TrainingState, day: DayNumber, asPlanned: boolean): Decision | Refusal =>
  isOver(state, day) ? [{ type: 'day-held-told', body: { day, asPlanned } }] : refuse('day-not-over', undefined, { day });
