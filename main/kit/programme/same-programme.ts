/** All trainings of one programme, each with the programme as it keeps it: read one after the other when somebody asks, never at the start. */
import type { Programme } from '../../../domain/programme/programme';
import type { Training } from '../../../domain/training/state';
import type { Trainings } from '../training/trainings';

interface ProgrammeTraining {
  readonly training: Training;
  /** Without the training's own changes of the agenda. */
  readonly asPlanned: Programme;
}

export interface SameProgramme<Told> {
  readonly told: readonly Told[];
  /** So many have a programme that can't be read. */
  readonly unread: number;
}

/** `tell`: what is asked of each; nothing else of it stays in memory, as they may be thousands. */
export async function ofProgramme<Told>(
  trainings: Trainings,
  programme: string,
  tell: (each: ProgrammeTraining) => Told,
): Promise<SameProgramme<Told>> {
  await trainings.survey();
  const told: Told[] = [];
  let unread = 0;
  for (const { id } of trainings.summaries.filter(({ details }) => details.programme === programme)) {
    try {
      const asPlanned = await trainings.programmeOf(id);
      const training = await trainings.training(id);
      if (training) told.push(tell({ training, asPlanned }));
      else unread += 1;
    } catch {
      /* What is wrong with it is told in the Library when it is opened; here it is counted. */
      unread += 1;
    }
  }
  return { told, unread };
}
