/** The barometer for the trainer's eyes: counts beside those present, whom to hear first, the statements that are still to come. */
import { canBeginSecondRound, canCount, canReveal } from '../barometer';
import type { StatementId } from '../event';
import type { ArgumentView, BarometerView, StatementLine } from '../run-view';
import { type BarometerState, countsOf, recordOf, roundOf, sumOf } from '../state';
import { numberOf, practiceOf, statementIn, statementsOf, wordingIn } from '../statements';
import { voicesOrder } from '../voices';
import type { SceneContext } from './scene';

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

/** `language`: of the training, in which the statements are read. */
export function barometerView(context: SceneContext, present: number): BarometerView | undefined {
  const { programme, run, language } = context;
  const { barometer } = run;
  const statement = statementIn(programme, barometer, barometer.statement);
  if (!statement) return undefined;
  const round = roundOf(barometer.phase);
  const record = recordOf(barometer, statement.id);
  const counts = countsOf(barometer, statement.id, round);
  return {
    statement: statement.id,
    kind: statement.kind,
    ...numberOf(programme, barometer, statement.id),
    phase: barometer.phase,
    text: wordingIn(statement.text, language),
    round,
    counts,
    first: record.first,
    second: record.second,
    present,
    unplaced: present - sumOf(counts),
    countsShown: barometer.countsShown,
    swapped: barometer.swapped,
    cardsOffered: barometer.cardsOffered,
    canCount: canCount(barometer),
    canReveal: canReveal(barometer),
    canBeginSecondRound: canBeginSecondRound(barometer),
    revealed: record.revealed,
    answer: statement.answer,
    reason: wordingIn(statement.reason, language),
    voices: voicesOrder(counts),
    statements: statementLines(context),
    arguments: argumentsFor(barometer, statement.id),
  };
}
