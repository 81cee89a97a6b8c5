/** A group's action plan on its way out as a file, and what was promised in all trainings of a programme. */
import type { PlanRequest, SavedPapers } from '../../../domain/export/requests';
import { planOf } from '../../../domain/groups/plan/plan';
import { type Promised, promisedIn } from '../../../domain/groups/plan/promised';
import { schoolOfPlan } from '../../../domain/groups/show';
import { type Language, localeOf } from '../../../domain/kernel/language';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { type LocalDate, localDateOf } from '../../../domain/kernel/time';
import { papersPdf } from '../../export/paper-pdf';
import { planPaper } from '../../export/plan-paper';
import { readSheetFonts } from '../../export/sheet-pdf';
import { translateIn } from '../../translate';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';

/** In figures in Serbian, where a month's name would need a case. */
function dateIn(language: Language): (date: LocalDate) => string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}

/** Undefined when the person chose no place. */
export async function exportPlan(
  saved: SavedFiles,
  { contentFolder }: Pick<Ports, 'contentFolder'>,
  { log, programme }: OpenTraining,
  { group, language }: PlanRequest,
): Promise<SavedPapers | Refusal | undefined> {
  const { state } = log.training;
  const plan = planOf(state.plans, group);
  if (plan.rows.length === 0) return refuse('plan-empty');
  const translate = translateIn(language);
  const paper = planPaper(plan, schoolOfPlan(state, group), { fields: programme.actionPlan, language, translate, write: dateIn(language) });
  const draw = async () => ({ bytes: await papersPdf([paper], programme, language, await readSheetFonts(contentFolder)) });
  return savedPapers(await saved.one(`${translate('plan:file-plan', { number: group + 1 })}.pdf`, draw));
}

/** In all trainings of the programme. A training whose programme can't be read any more made its promises all the same. */
export function promised(trainings: Trainings, { clock }: Pick<Ports, 'clock'>, { details }: OpenTraining): readonly Promised[] {
  const states = trainings.all.map(({ training }) => training.state);
  return promisedIn(states, details.programme, localDateOf(clock.now()));
}
