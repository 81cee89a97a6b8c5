/** All trainings of one programme, each with the programme as it keeps it: read when somebody asks, never at the start. */
import type { Programme } from '../../../domain/programme/programme';
import type { Training } from '../../../domain/training/state';
import type { Trainings } from '../training/trainings';

interface ProgrammeTraining {
  readonly training: Training;
  /** Without the training's own changes of the agenda. */
  readonly asPlanned: Programme;
}

export interface SameProgramme {
  readonly trainings: readonly ProgrammeTraining[];
  /** So many have a programme that can't be read. */
  readonly unread: number;
}

export async function ofProgramme(trainings: Trainings, programme: string): Promise<SameProgramme> {
  const read: ProgrammeTraining[] = [];
  let unread = 0;
  for (const { id, training } of trainings.all) {
    if (training.state.details?.programme !== programme) continue;
    try {
      read.push({ training, asPlanned: await trainings.programmeOf(id) });
    } catch {
      /* What is wrong with it is told in the Library when it is opened; here it is counted. */
      unread += 1;
    }
  }
  return { trainings: read, unread };
}
