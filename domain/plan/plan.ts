/**
 * A group's action plan: what a school wants to do, row by row, in the fields that the programme asks for. Its words are free text and
 * may hold a name, so they are personal; dates and states are not.
 */
import type { Happening } from '../event';
import type { LocalDate } from '../time';
import type { PlanTexts } from './plan-fields';

export const rowDates = ['start', 'by'] as const;
export type RowDate = (typeof rowDates)[number];
export const rowStates = ['planned', 'under-way', 'done', 'put-off'] as const;
export type RowState = (typeof rowStates)[number];

export interface PlanRow {
  readonly id: string;
  readonly texts: PlanTexts;
  readonly start: LocalDate | null;
  readonly by: LocalDate | null;
  readonly state: RowState;
}

export interface Plan {
  /** By the keys of fields: see plan-fields.ts. */
  readonly texts: PlanTexts;
  /** When somebody looks what came of it. */
  readonly review: LocalDate | null;
  readonly rows: readonly PlanRow[];
}

/** By the group's number, from 0: the group on the wall stays the same when people change places. */
export type Plans = Readonly<Record<number, Plan>>;

const emptyPlan: Plan = { texts: {}, review: null, rows: [] };
const emptyRow = (id: string): PlanRow => ({ id, texts: {}, start: null, by: null, state: 'planned' });

/** What was written: a part of the plan, or of one of its rows. */
export interface PlanText {
  readonly group: number;
  readonly row: string | null;
  readonly field: string;
}
export type PlanDate =
  | { readonly group: number; readonly row: null; readonly field: 'review'; readonly date: LocalDate | null }
  | { readonly group: number; readonly row: string; readonly field: RowDate; readonly date: LocalDate | null };

export type PlanEvent = Extract<
  Happening,
  { readonly type: 'plan-row-added' | 'plan-row-removed' | 'plan-written' | 'plan-dated' | 'plan-row-state-set' }
>;

export const planOf = (plans: Plans, group: number): Plan => plans[group] ?? emptyPlan;

/** A row that was taken away, or whose adding was taken back, stays away. */
const withRow = (plan: Plan, id: string, changed: (row: PlanRow) => PlanRow): Plan => ({
  ...plan,
  rows: plan.rows.map((row) => (row.id === id ? changed(row) : row)),
});

function planAfter(plan: Plan, event: PlanEvent): Plan {
  switch (event.type) {
    case 'plan-row-added':
      return { ...plan, rows: [...plan.rows, emptyRow(event.body.row)] };
    case 'plan-row-removed':
      return { ...plan, rows: plan.rows.filter(({ id }) => id !== event.body.row) };
    case 'plan-written': {
      const { body, personal } = event;
      const text = personal?.text ?? '';
      if (body.row === null) return { ...plan, texts: { ...plan.texts, [body.field]: text } };
      return withRow(plan, body.row, (row) => ({ ...row, texts: { ...row.texts, [body.field]: text } }));
    }
    case 'plan-dated': {
      const { body } = event;
      if (body.row === null) return { ...plan, review: body.date };
      return withRow(plan, body.row, (row) => ({ ...row, [body.field]: body.date }));
    }
    case 'plan-row-state-set':
      return withRow(plan, event.body.row, (row) => ({ ...row, state: event.body.state }));
  }
}

export const plansAfter = (plans: Plans, event: PlanEvent): Plans => ({
  ...plans,
  [event.body.group]: planAfter(planOf(plans, event.body.group), event),
});
