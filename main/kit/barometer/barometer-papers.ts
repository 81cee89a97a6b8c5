/** What the barometer's papers are made of. */
import { dayOfBarometer, revealedLines } from '../../../domain/barometer/scene';
import { statementsOf, type TrainingStatement } from '../../../domain/barometer/statements';
import type { Language } from '../../../domain/kernel/language';
import type { Hour } from '../../export/hour-poster';
import type { OpenTraining } from '../training/open-training';

/** Those that are to be played. */
export const playedStatements = ({ programme, log }: OpenTraining): readonly TrainingStatement[] =>
  statementsOf(programme, log.training.state.run.barometer).filter(({ isSkipped, text }) => !isSkipped && text !== '');

/** What was revealed, with its counts. */
export function playedHour({ programme, details, log }: OpenTraining, language: Language): Hour {
  const lines = revealedLines(programme, log.training.state.run.barometer, language);
  return { lines, place: details.place, day: dayOfBarometer(programme, details.days) };
}
