/** A group's action plan on its way out as a file, and what was promised in all trainings of a programme. */

import { fileNameIn } from '../../../domain/export/file-name';
import type { PlanRequest, SavedPapers } from '../../../domain/export/requests';
import { planOf } from '../../../domain/groups/plan/plan';
import { inOrderOfDates, type Promised, promisedIn } from '../../../domain/groups/plan/promised';
import { schoolOfPlan } from '../../../domain/groups/show';
import type { Language } from '../../../domain/kernel/language';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { type LocalDate, localDateOf } from '../../../domain/kernel/time';
import { writtenDayInSentence } from '../../../domain/kernel/written-dates';
import type { Paper } from '../../../domain/programme/paper';
import { papersPdf } from '../../export/paper-pdf';
import { planPaper } from '../../export/plan-paper';
import { translateIn } from '../../translate';
import { type PressPorts, pressOf } from '../export/press';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';

/** `groups` from 0. */
export function planPapers({ log, programme, details }: OpenTraining, groups: readonly number[], language: Language): readonly Paper[] {
  const { state } = log.training;
  const setting = {
    fields: programme.actionPlan,
    spoken: details.language,
    language,
    translate: translateIn(language),
    write: (date: LocalDate) => writtenDayInSentence(date, language),
  };
  return groups.map((group) => planPaper(planOf(state.plans, group), schoolOfPlan(state, group), setting));
}

/** Undefined when the person chose no place. */
export async function exportPlan(
  saved: SavedFiles,
  ports: PressPorts,
  open: OpenTraining,
  { group, language }: PlanRequest,
): Promise<SavedPapers | Refusal | undefined> {
  if (planOf(open.log.training.state.plans, group).rows.length === 0) return refuse('plan-empty');
  const translate = translateIn(language);
  const papers = planPapers(open, [group], language);
  const draw = async () => ({
    bytes: await papersPdf(papers, open.programme, language, await pressOf(ports, open)),
  });
  const name = fileNameIn(open.details, translate('plan:file-plan', { number: group + 1 }));
  return savedPapers(await saved.one(`${name}.pdf`, draw));
}

/** In all trainings of the programme. A training whose programme can't be read any more made its promises all the same. */
export async function promised(
  trainings: Trainings,
  { clock }: Pick<Ports, 'clock'>,
  { details }: OpenTraining,
): Promise<readonly Promised[]> {
  await trainings.survey();
  const found: Promised[] = [];
  for (const { id } of trainings.summaries.filter((each) => each.hasPlans && each.details.programme === details.programme)) {
    const training = await trainings.training(id);
    if (training) found.push(...promisedIn(training.state, localDateOf(clock.now())));
  }
  return inOrderOfDates(found);
}
