/** Changes of the agenda. What already happened stays: what began is neither taken out nor moved, and what is over keeps its times. */

import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import type { DayNumber } from '../programme/programme';
import { roomOf } from '../stage/freeze';
import type { RunState } from '../stage/state';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { agendaDayOf } from './agenda';
import { edited } from './agenda-edit';
import type { AgendaBody, AgendaEdit, LeadTrainers } from './schema';
import type { AgendaDay, AgendaRow } from './state';

interface Parts {
  readonly body: AgendaBody;
  readonly personal: LeadTrainers;
}

/** A day as an event keeps it: names of people apart from the rest. */
export function partsOf(day: DayNumber, { opens, closes, rows }: AgendaDay): Parts {
  const led = rows.filter(({ leadTrainer }) => leadTrainer !== '').map(({ block, leadTrainer }) => [block, leadTrainer] as const);
  return {
    body: { day, opens, closes, rows: rows.map(({ leadTrainer, ...row }) => row) },
    personal: { leadTrainers: Object.fromEntries(led) },
  };
}

/** Up to which row the day has come, −1 when nothing began: the block that runs, else the last that began. */
export function comeTo(rows: readonly AgendaRow[], run: RunState, day: DayNumber): number {
  const running = run.day === day ? rows.findIndex(({ block }) => block === roomOf(run).slide?.block) : -1;
  return running >= 0 ? running : rows.findLastIndex(({ block }) => run.blocks[block] !== undefined);
}

export function pastStays(before: AgendaDay, after: AgendaDay, run: RunState, day: DayNumber): boolean {
  const last = comeTo(before.rows, run, day);
  if (last < 0) return true;
  const runs = run.day === day;
  const isKept = (row: AgendaRow, index: number): boolean => {
    const now = after.rows[index];
    if (now?.block !== row.block || now.start !== row.start) return false;
    return now.minutes === row.minutes || (runs && index === last);
  };
  const begun = (rows: readonly AgendaRow[]): readonly string[] =>
    rows.map(({ block }) => block).filter((block) => run.blocks[block] !== undefined);
  const stillBegun = begun(after.rows);
  return (
    before.opens === after.opens &&
    before.rows.slice(0, last + 1).every(isKept) &&
    begun(before.rows).every((block, index) => stillBegun[index] === block)
  );
}

/** The day as it is from now on, in one act. Asked for what is there already, nothing happens. */
export function changeAgenda({ run, agenda }: TrainingState, day: DayNumber, after: AgendaDay, { programme }: Context): Decision | Refusal {
  const before = agendaDayOf(programme, agenda, day);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!pastStays(before, after, run, day)) return refuse('past-stays');
  const changed: DomainEvent = { type: 'agenda-changed', ...partsOf(day, after) };
  return [changed];
}

function tidied(edit: AgendaEdit): AgendaEdit | Refusal {
  if (edit.edit !== 'text' && edit.edit !== 'insert') return edit;
  const tidy = edit.edit === 'text' ? { ...edit, text: tidyText(edit.text) } : { ...edit, title: tidyText(edit.title) };
  const [text, field] = tidy.edit === 'text' ? [tidy.text, tidy.field] : [tidy.title, 'title'];
  return text.length > longestText ? refuse('text-too-long', field, { longest: longestText }) : tidy;
}

export function editAgenda(state: TrainingState, day: DayNumber, asked: AgendaEdit, context: Context): Decision | Refusal {
  const edit = tidied(asked);
  if (isRefusal(edit)) return edit;
  const after = edited(agendaDayOf(context.programme, state.agenda, day), edit, context.newId);
  return isRefusal(after) ? after : changeAgenda(state, day, after, context);
}
