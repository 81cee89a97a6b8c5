/** Positions of rooms on the statements, in the open training or in all of its programme. Looked up when somebody asks. */

import type { TimeScope } from '../../../domain/agenda/times/report';
import { programmeStatements, type StatementReport, trainingStatements } from '../../../domain/barometer/statement-report';
import { ofProgramme } from '../programme/same-programme';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';

export async function statementReport(trainings: Trainings, { programme, log }: OpenTraining, scope: TimeScope): Promise<StatementReport> {
  if (scope === 'this') return trainingStatements(programme, log.training.state.run.barometer);
  const { told, unread } = await ofProgramme(trainings, programme.id, ({ training }) => training.state.run.barometer);
  return programmeStatements(programme, told, unread);
}
