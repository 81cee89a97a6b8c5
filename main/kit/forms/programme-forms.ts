/** Tests and evaluations of all trainings of the open one's programme. Looked up when somebody asks; each file is read where it lies. */
import { type ProgrammeResults, programmeResults, type TrainingCollected } from '../../../domain/forms/programme-results';
import { isRefusal } from '../../../domain/kernel/refusal';
import { ofProgramme } from '../programme/same-programme';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';
import type { SheetFiles } from './sheet-files';

export async function programmeForms(trainings: Trainings, sheets: SheetFiles, { programme }: OpenTraining): Promise<ProgrammeResults> {
  const { told, unread } = await ofProgramme(trainings, programme.id, ({ training: { state }, asPlanned }) => ({
    id: state.id,
    details: state.details,
    forms: asPlanned.forms,
  }));
  const collected: TrainingCollected[] = [];
  let unreadable = 0;
  for (const { id, details, forms } of told) {
    if (!details) continue;
    const sets = await sheets.sets(id);
    if (isRefusal(sets)) unreadable += 1;
    else collected.push({ id, place: details.place, days: details.days, forms, sets });
  }
  return programmeResults(programme.forms, collected, unread + unreadable);
}
