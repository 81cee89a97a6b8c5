/** Action plans: every field is kept by itself as it is left, and a plan comes before the room row by row. */

import { isRefusal, type Refusal, refuse } from '../../kernel/refusal';
import { parseLocalDate } from '../../kernel/time';
import type { TrainingCommand } from '../../training/command';
import type { DomainEvent } from '../../training/event';
import type { Context, Decision } from '../../training/rules';
import type { TrainingState } from '../../training/state';
import { tidyText } from '../../training/tidy';
import { mostGroups } from '../grouping';
import type { PlanDate, PlanText } from '../schema';
import { planOf } from './plan';
import { fieldsOf, goalKey, type PlanTexts, textIn, whoKey } from './plan-fields';
import { namesIn } from './plan-names';

const longestPlanText = 300;
const mostRows = 20;

const hasGroup = (group: number): boolean => Number.isInteger(group) && group >= 0 && group < mostGroups;

function hasRow({ plans }: TrainingState, group: number, row: string | null): boolean {
  return hasGroup(group) && (row === null || planOf(plans, group).rows.some(({ id }) => id === row));
}

export function addPlanRow({ plans }: TrainingState, group: number, { newId, programme }: Context): Decision | Refusal {
  if (!hasGroup(group)) return refuse('no-such-plan-row');
  if (programme.actionPlan.length === 0) return refuse('no-such-plan-field');
  if (planOf(plans, group).rows.length >= mostRows) return refuse('plan-rows', undefined, { most: mostRows });
  return [{ type: 'plan-row-added', body: { group, row: newId() } }];
}

/** What a group wrote on paper, as far as the desk takes it at once: what, who by function, until when. One act, so that one Undo takes it back. */
export function addPlanGoal(
  state: TrainingState,
  { group, goal, who, by }: Extract<TrainingCommand, { readonly kind: 'add-plan-goal' }>,
  context: Context,
): Decision | Refusal {
  const added = addPlanRow(state, group, context);
  if (isRefusal(added)) return added;
  const [row] = added.flatMap((event) => (event.type === 'plan-row-added' ? [event.body.row] : []));
  if (row === undefined) return added;
  const date = by.trim() === '' ? null : parseLocalDate(by);
  if (date === undefined) return refuse('keep-until-no-date', 'by');
  const personal = { goal: tidyText(goal), who: tidyText(who) };
  if (personal.goal === '') return refuse('plan-goal-missing', goalKey);
  for (const [field, text] of [
    [goalKey, personal.goal],
    [whoKey, personal.who],
  ] as const) {
    if (text.length > longestPlanText) return refuse('text-too-long', field, { longest: longestPlanText });
    const isAsked = fieldsOf(context.programme.actionPlan, 'goal', {}).some(({ key }) => key === field);
    if (text !== '' && !isAsked) return refuse('no-such-plan-field');
  }
  return [{ type: 'plan-goal-added', body: { group, row, by: date }, personal }];
}

export const removePlanRow = (state: TrainingState, group: number, row: string): Decision | Refusal =>
  hasRow(state, group, row) ? [{ type: 'plan-row-removed', body: { group, row } }] : refuse('no-such-plan-row');

function textsBefore({ plans }: TrainingState, { group, row }: PlanText): PlanTexts {
  const plan = planOf(plans, group);
  return row === null ? plan.texts : (plan.rows.find(({ id }) => id === row)?.texts ?? {});
}

/** What was written in a field that the programme has no more can still be put right. */
export function writePlan(state: TrainingState, what: PlanText, typed: string, { programme }: Context): Decision | Refusal {
  if (!hasRow(state, what.group, what.row)) return refuse('no-such-plan-row');
  const before = textsBefore(state, what);
  const fields = fieldsOf(programme.actionPlan, what.row === null ? 'plan' : 'goal', before);
  if (!fields.some(({ key }) => key === what.field)) return refuse('no-such-plan-field');
  const text = tidyText(typed);
  if (text.length > longestPlanText) return refuse('text-too-long', what.field, { longest: longestPlanText });
  return text === textIn(before, what.field) ? [] : [{ type: 'plan-written', body: what, personal: { text } }];
}

/** `YYYY-MM-DD`, or empty for no date. */
export function datePlan(state: TrainingState, what: Omit<PlanDate, 'date'>, typed: string): Decision | Refusal {
  if (!hasRow(state, what.group, what.row)) return refuse('no-such-plan-row');
  const date = typed.trim() === '' ? null : parseLocalDate(typed);
  if (date === undefined) return refuse('keep-until-no-date', what.field);
  const plan = planOf(state.plans, what.group);
  const dated: PlanDate | undefined =
    what.row === null
      ? { group: what.group, row: null, field: 'review', date }
      : what.field === 'review'
        ? undefined
        : { group: what.group, row: what.row, field: what.field, date };
  if (!dated) return refuse('no-such-plan-row');
  const row = plan.rows.find(({ id }) => id === dated.row);
  const before = dated.row === null ? plan.review : (row?.[dated.field] ?? null);
  return before === date ? [] : [{ type: 'plan-dated', body: dated }];
}

export function setPlanRowState(
  state: TrainingState,
  { group, row, state: wanted }: Extract<TrainingCommand, { readonly kind: 'set-plan-row-state' }>,
): Decision | Refusal {
  const before = planOf(state.plans, group).rows.find(({ id }) => id === row);
  if (!before) return refuse('no-such-plan-row');
  return before.state === wanted ? [] : [{ type: 'plan-row-state-set', body: { group, row, state: wanted } }];
}

const shown = (group: number, page: number): DomainEvent => ({ type: 'screen-covered', body: { cover: 'plan', plan: { group, page } } });

/** The room never reads a participant's name in a plan unless the trainer, who was asked, says yes. */
export function showPlan(
  { run, plans, participants }: TrainingState,
  { group, confirmed }: Extract<TrainingCommand, { readonly kind: 'show-plan' }>,
): Decision | Refusal {
  if (run.day === undefined) return refuse('no-day-running');
  if (run.cover === 'plan' && run.plan?.group === group) return [{ type: 'screen-covered', body: { cover: 'none' } }];
  const plan = planOf(plans, group);
  if (plan.rows.length === 0) return refuse('plan-empty');
  const [word] = namesIn(plan, participants).values();
  if (word !== undefined && !confirmed) return refuse('plan-holds-name', undefined, { word });
  return [shown(group, 0)];
}

/** The page before or after the one that the room sees; undefined at the end, or when no plan is there. */
export function turnedPlan({ run, plans }: TrainingState, by: 1 | -1): DomainEvent | undefined {
  if (run.cover !== 'plan' || !run.plan) return undefined;
  const page = run.plan.page + by;
  return page >= 0 && page < planOf(plans, run.plan.group).rows.length ? shown(run.plan.group, page) : undefined;
}
