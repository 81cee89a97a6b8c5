/** A group's action plan on its way out as a file, and what was promised in all trainings of a programme. */
import { basename } from 'node:path';
import type { PlanRequest, SavedPapers } from '../../domain/exports';
import { type Language, localeOf } from '../../domain/language';
import { planOf } from '../../domain/plan/plan';
import { type Promised, promisedIn } from '../../domain/plan/promised';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { schoolOfPlan } from '../../domain/show/groups';
import { type LocalDate, localDateOf } from '../../domain/time';
import { papersPdf } from '../export/paper-pdf';
import { planPaper } from '../export/plan-paper';
import { readSheetFonts } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { sayIn } from '../words';
import { orRefuse } from './disk-words';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';
import type { Trainings } from './trainings';

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

export class PlansOut {
  readonly #ports: Ports;
  readonly #trainings: Trainings;
  readonly #remember: (path: string) => void;

  /** `remember`: where a file was saved, to be opened or shown. */
  constructor(ports: Ports, trainings: Trainings, remember: (path: string) => void) {
    this.#ports = ports;
    this.#trainings = trainings;
    this.#remember = remember;
  }

  /** Undefined when the person chose no place. */
  async export({ log, programme }: OpenTraining, { group, language }: PlanRequest): Promise<SavedPapers | Refusal | undefined> {
    const { disk, files, settings, contentFolder } = this.#ports;
    const { state } = log.training;
    const plan = planOf(state.plans, group);
    if (plan.rows.length === 0) return refuse('plan-empty');
    const say = sayIn(language);
    const path = await files.chooseTarget(sayIn(settings.data.language), `${say('plan:file-plan', { number: group + 1 })}.pdf`);
    if (path === undefined) return undefined;
    const paper = planPaper(plan, schoolOfPlan(state, group), { fields: programme.actionPlan, language, say, write: dateIn(language) });
    const work = async (): Promise<SavedPapers> => {
      await writeWhole(disk, path, await papersPdf([paper], programme, language, await readSheetFonts(contentFolder)));
      return { files: [basename(path)] };
    };
    const saved = await orRefuse(work, 'export-failed', sayIn(settings.data.language));
    if (!isRefusal(saved)) this.#remember(path);
    return saved;
  }

  /** A training whose programme can't be read any more made its promises all the same. */
  promised({ details }: OpenTraining): readonly Promised[] {
    const states = this.#trainings.all.map(({ training }) => training.state);
    return promisedIn(states, details.programme, localDateOf(this.#ports.clock.now()));
  }
}
