/**
 * The barometer as the room sees it. An answer leaves this module only in the phases that reveal it, counts and the shift only
 * while the trainer shows them.
 */
import { assertNever } from '../kernel/assert-never';
import type { Language } from '../kernel/language';
import { deckOf } from '../programme/deck';
import type { Programme } from '../programme/programme';
import { sourceLines } from '../programme/slide-text';
import type { Scene, SummaryLine } from '../stage/audience-view';
import type { SceneContext } from '../stage/scene-context';
import type { StatementId } from './schema';
import { type BarometerState, type Counts, counted, noCounts, recordOf } from './state';
import { numberOf, readByRoom, statementIn, statementsOf, type TrainingStatement, wordingIn } from './statements';

export interface RevealedLine extends SummaryLine {
  readonly id: StatementId;
  readonly first: Counts;
}

/** Statements whose answer was revealed, in the order in which they are played. */
export const revealedLines = (programme: Programme, barometer: BarometerState, language: Language): readonly RevealedLine[] =>
  statementsOf(programme, barometer)
    .filter(({ id }) => recordOf(barometer, id).revealed)
    .map(({ id, text, answer, short }) => {
      const { first, second } = recordOf(barometer, id);
      return { id, statement: wordingIn(text, language), answer, short: wordingIn(short, language), first, second: counted(second) };
    });

/** On which day of a training the programme plays it. */
export const dayOfBarometer = <Day>(programme: Programme, [first, second]: readonly [Day, Day]): Day =>
  deckOf(programme, 2).some(({ slide }) => slide.layout === 'barometer') ? second : first;

const summary = ({ programme, run: { barometer }, language, held }: SceneContext): Scene => ({
  kind: 'summary',
  place: held?.place ?? '',
  date: held && dayOfBarometer(programme, held.days),
  lines: revealedLines(programme, barometer, language).map(({ id, first, second, ...line }) =>
    barometer.countsShown ? { ...line, first, second } : { ...line, first: undefined, second: undefined },
  ),
});

function statementScene(statement: TrainingStatement, context: SceneContext): Scene {
  const { programme, run, language } = context;
  const { phase, countsShown, swapped, cardsOffered } = run.barometer;
  const { first, second } = recordOf(run.barometer, statement.id);
  const text = wordingIn(statement.text, language);
  const places = (more: { readonly second: boolean; readonly voices: boolean; readonly counts: Counts | undefined }): Scene => ({
    kind: 'places',
    text,
    swapped,
    cards: cardsOffered,
    timer: run.timer !== undefined,
    ...more,
  });
  switch (phase) {
    case 'statement': {
      const { number, of } = numberOf(programme, run.barometer, statement.id);
      return { kind: 'statement', number: statement.kind === 'practice' ? undefined : number, of, text };
    }
    case 'places':
    case 'voices':
      return places({ second: false, voices: phase === 'voices', counts: countsShown ? first : undefined });
    case 'second-places':
      return places({ second: true, voices: false, counts: countsShown ? second : undefined });
    case 'answer':
      return {
        kind: 'answer',
        text,
        answer: statement.answer,
        short: wordingIn(statement.short, language),
        reason: readByRoom(wordingIn(statement.reason, language)),
        sources: sourceLines(programme, statement.sources, language),
        swapped,
        first: countsShown ? counted(first) : undefined,
        second: countsShown ? counted(second) : undefined,
      };
    case 'shift':
      /* Until it is shown, the room keeps the picture of its second round. */
      return countsShown
        ? { kind: 'shift', text, swapped, first, second: second ?? noCounts }
        : places({ second: true, voices: false, counts: undefined });
    case 'summary':
      return summary(context);
    default:
      return assertNever(phase, 'phase');
  }
}

/** Undefined where there is no statement at all. One that is gone leaves the first, as if nothing had been played. */
export function barometerScene(context: SceneContext): Scene | undefined {
  const { programme, run } = context;
  const shown = statementIn(programme, run.barometer, run.barometer.statement);
  if (shown) return statementScene(shown, context);
  const [first] = statementsOf(programme, run.barometer);
  return first && statementScene(first, { ...context, run: { ...run, barometer: { ...run.barometer, phase: 'statement' } } });
}
