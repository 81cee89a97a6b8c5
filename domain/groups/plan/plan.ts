/**
 * A group's action plan: what a school wants to do, row by row, in the fields that the programme asks for. Its words are free text and
 * may hold a name, so they are personal; dates and states are not.
 */

import type { DomainEvent } from '../../training/event';
import type { Plan, PlanRow, Plans } from '../state';
import { goalKey, whoKey } from './plan-fields';

const emptyPlan: Plan = { texts: {}, review: null, rows: [] };
const emptyRow = (id: string): PlanRow => ({ id, texts: {}, start: null, by: null, state: 'planned' });

export type PlanEvent = Extract<
  DomainEvent,
  { readonly type: 'plan-row-added' | 'plan-goal-added' | 'plan-row-removed' | 'plan-written' | 'plan-dated' | 'plan-row-state-set' }
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
    case 'plan-goal-added': {
      const { body, personal } = event;
      const texts = personal ? { [goalKey]: personal.goal, ...(personal.who === '' ? {} : { [whoKey]: personal.who }) } : {};
      return { ...plan, rows: [...plan.rows, { ...emptyRow(body.row), texts, by: body.by }] };
    }
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
