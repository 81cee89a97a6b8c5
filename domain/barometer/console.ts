/**
 * The barometer for the desk: where it stands, which the room may read, and for the trainer's eyes the counts beside those present, whom
 * to hear first, the statements that are still to come.
 */

import type { ArgumentView, BarometerInSight, BarometerView, StatementLine } from '../stage/run-view';
import type { SceneContext } from '../stage/scene-context';
import { canBeginSecondRound, canCount, canReveal, nextStep } from './barometer';
import type { StatementId } from './schema';
import { type BarometerState, byTelephoneOf, countsOf, recordOf, roundOf, sumOf } from './state';
import { numberOf, practiceOf, statementIn, statementsOf, wordingIn } from './statements';
import { voicesOrder } from './voices';

function statementLines({ programme, run: { barometer }, language }: SceneContext): readonly StatementLine[] {
  const trial = practiceOf(programme);
  return [...(trial ? [trial] : []), ...statementsOf(programme, barometer)].map(({ id, kind, text, isSkipped }) => ({
    id,
    kind,
    text: wordingIn(text, language),
    isSkipped,
    isShown: id === barometer.statement && barometer.phase !== 'summary',
    isRevealed: recordOf(barometer, id).revealed,
  }));
}

export const argumentsFor = (barometer: BarometerState, statement: StatementId): readonly ArgumentView[] =>
  barometer.arguments.filter((each) => each.statement === statement).map(({ id, side, text }) => ({ id, side, text }));

export function barometerInSight({ programme, run: { barometer } }: SceneContext): BarometerInSight | undefined {
  const statement = statementIn(programme, barometer, barometer.statement);
  if (!statement) return undefined;
  const record = recordOf(barometer, statement.id);
  const { number, of } = numberOf(programme, barometer, statement.id);
  return {
    statement: statement.id,
    kind: statement.kind,
    number,
    of,
    phase: barometer.phase,
    round: roundOf(barometer.phase),
    hasSecondRound: record.second !== undefined,
    countsShown: barometer.countsShown,
    swapped: barometer.swapped,
    canCount: canCount(barometer),
    canReveal: canReveal(barometer),
    isWaiting: nextStep(programme, barometer) === 'stop',
    canBeginSecondRound: canBeginSecondRound(barometer),
    revealed: record.revealed,
    cardsOffered: barometer.cardsOffered,
  };
}

/** `language`: of the training, in which the statements are read. */
export function barometerView(context: SceneContext, present: number): BarometerView | undefined {
  const { programme, run, language } = context;
  const { barometer } = run;
  const inSight = barometerInSight(context);
  const statement = statementIn(programme, barometer, barometer.statement);
  if (!inSight || !statement) return undefined;
  const record = recordOf(barometer, statement.id);
  const counts = countsOf(barometer, statement.id, inSight.round);
  return {
    ...inSight,
    text: wordingIn(statement.text, language),
    counts,
    byTelephone: byTelephoneOf(barometer, statement.id, inSight.round),
    first: record.first,
    second: record.second,
    present,
    unplaced: present - sumOf(counts),
    answer: statement.answer,
    reason: wordingIn(statement.reason, language),
    voices: voicesOrder(counts),
    statements: statementLines(context),
    arguments: argumentsFor(barometer, statement.id),
  };
}
