/** Where rooms stood on the statements, in the open training or in all of its programme. Looked up when somebody asks. */
import { programmeStatements, type StatementReport, trainingStatements } from '../../domain/results/statement-report';
import type { TimeScope } from '../../domain/times/report';
import type { OpenTraining } from './open-training';
import { ofProgramme } from './same-programme';
import type { Trainings } from './trainings';

export async function statementReport(trainings: Trainings, { programme, log }: OpenTraining, scope: TimeScope): Promise<StatementReport> {
  if (scope === 'this') return trainingStatements(programme, log.training.state.run.barometer);
  const { trainings: read, unread } = await ofProgramme(trainings, programme.id);
  return programmeStatements(
    programme,
    read.map(({ training }) => training.state.run.barometer),
    unread,
  );
}
