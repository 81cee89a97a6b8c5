/** What the barometer's papers are made of. */
import { statementsOf, type TrainingStatement } from '../../../domain/barometer/statements';
import type { OpenTraining } from '../training/open-training';

/** Those that are to be played. */
export const playedStatements = ({ programme, log }: OpenTraining): readonly TrainingStatement[] =>
  statementsOf(programme, log.training.state.run.barometer).filter(({ isSkipped, text }) => !isSkipped && text !== '');
