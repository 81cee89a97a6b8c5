/** Which statements a training plays, and in which order: skipped, put off, brought back, moved, gone to, and added on the spot. */

import { type Refusal, refuse } from '../kernel/refusal';
import { nameIn } from '../register/names-in-text';
import type { TrainingCommand } from '../training/command';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { tidyText } from '../training/tidy';
import { nextStatement } from './barometer';
import { stepped } from './people-shown';
import type { ArrangeAct, StatementId, StatementOrder } from './schema';
import type { BarometerState } from './state';
import { practice } from './state';
import { practiceOf, statementIn, statementsOf } from './statements';

/** What a room reads from the last row. */
const longestStatement = 120;
/** What stands beside a headline. */
const longestReason = 300;

const moved = (statement: StatementId): DomainEvent => ({ type: 'statement-moved', body: { statement, phase: 'statement' } });
const arranged = (body: StatementOrder): DomainEvent => ({ type: 'statements-arranged', body });

function orderOf(barometer: BarometerState, { programme }: Context): StatementOrder {
  const all = statementsOf(programme, barometer);
  return { order: all.map(({ id }) => id), skipped: all.filter(({ isSkipped }) => isSkipped).map(({ id }) => id) };
}

function movedBy({ order, skipped }: StatementOrder, statement: StatementId, to: number): StatementOrder {
  const others = order.filter((id) => id !== statement);
  const at = Math.min(Math.max(0, to), others.length);
  return { order: [...others.slice(0, at), statement, ...others.slice(at)], skipped };
}

/** It is played after this one, wherever it stood. */
function broughtBack(before: StatementOrder, statement: StatementId, current: StatementId | undefined): StatementOrder {
  const back = { ...before, skipped: before.skipped.filter((id) => id !== statement) };
  const at = current === undefined ? -1 : before.order.indexOf(current);
  return before.order.indexOf(statement) > at ? back : movedBy(back, statement, at);
}

function after(before: StatementOrder, statement: StatementId, act: ArrangeAct, current: StatementId | undefined): StatementOrder {
  const index = before.order.indexOf(statement);
  switch (act) {
    case 'earlier':
      return movedBy(before, statement, index - 1);
    case 'later':
      return movedBy(before, statement, index + 1);
    case 'to-end':
      return movedBy(before, statement, before.order.length);
    case 'skip':
      return before.skipped.includes(statement) ? before : { ...before, skipped: [...before.skipped, statement] };
    case 'bring-back':
      return before.skipped.includes(statement) ? broughtBack(before, statement, current) : before;
  }
}

const isSame = (one: StatementOrder, other: StatementOrder): boolean =>
  one.order.join('\n') === other.order.join('\n') && one.skipped.join('\n') === other.skipped.join('\n');

/** Skipping or putting off what is on the screen goes on with what would have followed it. */
export function arrangeStatement(
  state: TrainingState,
  { statement, act }: Extract<TrainingCommand, { readonly kind: 'arrange-statement' }>,
  context: Context,
): Decision | Refusal {
  const { barometer } = state.run;
  const before = orderOf(barometer, context);
  if (!before.order.includes(statement)) return refuse('no-such-statement');
  const arrangement = after(before, statement, act, barometer.statement);
  if (isSame(before, arrangement)) return [];
  const leaves = (act === 'skip' || act === 'to-end') && statement === barometer.statement && barometer.phase !== 'summary';
  if (!leaves) return [arranged(arrangement)];
  return [arranged(arrangement), ...stepped(state, nextStatement(context.programme, barometer, statement), context.programme)];
}

/** A skipped one that is gone to is played after all. */
export function goToStatement({ run }: TrainingState, statement: StatementId, context: Context): Decision | Refusal {
  const { barometer } = run;
  const found = statement === practice ? practiceOf(context.programme) : statementIn(context.programme, barometer, statement);
  if (!found) return refuse('no-such-statement');
  if (!found.isSkipped) return [moved(statement)];
  return [arranged(broughtBack(orderOf(barometer, context), statement, barometer.statement)), moved(statement)];
}

/** It stands after the one on the screen, and is shown at once. */
export function addStatement(
  { run, participants }: TrainingState,
  { text, answer, reason, confirmed }: Extract<TrainingCommand, { readonly kind: 'add-statement' }>,
  context: Context,
): Decision | Refusal {
  if (run.day === undefined) return refuse('no-day-running');
  const [said, why] = [tidyText(text), tidyText(reason)];
  if (said === '') return refuse('statement-empty', 'text');
  if (said.length > longestStatement) return refuse('text-too-long', 'text', { longest: longestStatement });
  if (why.length > longestReason) return refuse('text-too-long', 'reason', { longest: longestReason });
  const people = participants.flatMap(({ person }) => person ?? []);
  for (const [field, words] of [
    ['text', said],
    ['reason', why],
  ] as const) {
    const word = nameIn(words, people);
    if (word !== undefined && !confirmed) return refuse('statement-holds-name', field, { word });
  }
  const statement = context.newId();
  const before = orderOf(run.barometer, context);
  const at = run.barometer.statement === undefined ? -1 : before.order.indexOf(run.barometer.statement);
  const body = { statement, answer: answer === 'none' ? null : answer, ...movedBy(before, statement, at + 1) };
  return [{ type: 'statement-added', body, personal: { text: said, reason: why } }, moved(statement)];
}
