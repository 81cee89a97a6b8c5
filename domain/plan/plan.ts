/**
 * A group's action plan: what a school wants to do, row by row, as the paper template has it. Its words are free text and may hold
 * a name, so they are personal; dates and states are not.
 */
import type { Happening } from '../event';
import type { LocalDate } from '../time';

/** Of the plan as a whole. */
export const planFields = ['school', 'authors', 'exists', 'missing', 'reporting', 'support'] as const;
export type PlanField = (typeof planFields)[number];
export const rowFields = ['goal', 'activity', 'target', 'who', 'partners', 'resources', 'indicator', 'proof', 'risk'] as const;
export type RowField = (typeof rowFields)[number];
export const rowDates = ['start', 'by'] as const;
export type RowDate = (typeof rowDates)[number];
export const rowStates = ['planned', 'under-way', 'done', 'put-off'] as const;
export type RowState = (typeof rowStates)[number];

export interface PlanRow {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<RowField, string>>>;
  readonly start: LocalDate | null;
  readonly by: LocalDate | null;
  readonly state: RowState;
}

export interface Plan {
  readonly texts: Readonly<Partial<Record<PlanField, string>>>;
  /** When somebody looks what came of it. */
  readonly review: LocalDate | null;
  readonly rows: readonly PlanRow[];
}

/** By the group's number, from 0: the group on the wall stays the same when people change places. */
export type Plans = Readonly<Record<number, Plan>>;

const emptyPlan: Plan = { texts: {}, review: null, rows: [] };
const emptyRow = (id: string): PlanRow => ({ id, texts: {}, start: null, by: null, state: 'planned' });

/** What was written: a part of the plan, or of one of its rows. */
export type PlanText =
  | { readonly group: number; readonly row: null; readonly field: PlanField }
  | { readonly group: number; readonly row: string; readonly field: RowField };
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
