/**
 * All trainings together, and what donors ask about them: looked up when somebody asks. Between two trainings, and two indicators, whoever
 * waits for the kit has a turn, so that a hundred of them hold nobody up.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { type AcrossFilter, acrossTotals, distinctWords, isMeant } from '../../../domain/indicators/across';
import { type TrainingFacts, trainingFacts } from '../../../domain/indicators/facts';
import { type IndicatorResult, indicatorResult } from '../../../domain/indicators/figures';
import { distinctSets } from '../../../domain/indicators/indicator';
import type { AcrossView } from '../../../domain/indicators/requests';
import { type PersonRow, peopleRows } from '../../../domain/indicators/rows';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import type { Details } from '../../../domain/training/state';
import { BrokenProgramme } from '../../content/content-problem';
import { faultOf } from '../../store/disk';
import type { TrainingLog } from '../../store/training-log';
import type { Answers } from '../forms/answers';
import type { Ports } from '../ports';
import type { ShippedProgramme } from '../programme/programmes';
import type { Trainings } from '../training/trainings';
import { DonorFiles } from './donor-files';

interface Counted {
  readonly facts: readonly TrainingFacts[];
  /** Of these trainings, each once. */
  readonly programmes: readonly Programme[];
  readonly unread: number;
}

export interface ToldAcross extends Pick<AcrossView, 'totals' | 'indicators' | 'unread' | 'brought'> {
  /** The first one first. */
  readonly facts: readonly TrainingFacts[];
}

export class Across {
  readonly #ports: Ports;
  readonly #trainings: Trainings;
  readonly #answers: Answers;
  readonly donorFiles: DonorFiles;

  constructor(ports: Ports, trainings: Trainings, answers: Answers, shipped: readonly ShippedProgramme[]) {
    this.#ports = ports;
    this.#trainings = trainings;
    this.#answers = answers;
    this.donorFiles = new DonorFiles(
      ports,
      shipped.flatMap(({ programme }) => programme.indicators ?? []),
    );
  }

  /** Rejects with what the disk says. */
  async view(filter: AcrossFilter): Promise<AcrossView> {
    const all = this.#all();
    const { facts, ...told } = await this.told(filter);
    return {
      ...told,
      trainings: facts.map(({ id, place, days }) => ({ id, place, days })),
      places: distinctWords(all.map(({ details }) => details.place)),
      projects: distinctWords(all.map(({ details }) => details.project)),
      donors: distinctWords(all.map(({ details }) => details.donor)),
    };
  }

  /** What windows and files say of these trainings. Rejects with what the disk says. */
  async told(filter: AcrossFilter): Promise<ToldAcross> {
    const { facts, programmes, unread } = await this.#counted(filter);
    const { brought, sets } = await this.donorFiles.all();
    const known = distinctSets([...sets, ...programmes.flatMap(({ indicators }) => indicators ?? [])]);
    await turn();
    const totals = acrossTotals(facts, localDateOf(this.#ports.clock.now()));
    const indicators: IndicatorResult[] = [];
    for (const set of known) {
      for (const indicator of set.indicators) {
        await turn();
        indicators.push(indicatorResult(set, indicator, facts));
      }
    }
    return { facts, totals, indicators, unread, brought };
  }

  /** Rejects with what the disk says. */
  async people(id: TrainingId): Promise<readonly PersonRow[] | Refusal> {
    const log = this.#trainings.find(id);
    if (!log) return this.#trainings.missing(id);
    return peopleRows(await this.#trainings.programmeOf(id), log.training.state);
  }

  #all(): readonly { readonly log: TrainingLog; readonly details: Details }[] {
    return this.#trainings.all.flatMap((log) => {
      const { details } = log.training.state;
      return details ? [{ log, details }] : [];
    });
  }

  async #counted(filter: AcrossFilter): Promise<Counted> {
    const facts: TrainingFacts[] = [];
    const programmes = new Map<string, Programme>();
    let unread = 0;
    for (const { log, details } of this.#all()) {
      if (!isMeant(filter, { id: log.id, ...details })) continue;
      await turn();
      const programme = await this.#programmeOf(log.id);
      if (!programme) {
        unread += 1;
        continue;
      }
      programmes.set(programme.id, programme);
      const sets = await this.#answers.sets(log.id);
      facts.push(trainingFacts(programme, log.training.state, details, isRefusal(sets) ? undefined : sets));
    }
    const inOrder = facts.toSorted((one, other) => one.days[0].localeCompare(other.days[0]));
    return { facts: inOrder, programmes: [...programmes.values()], unread };
  }

  /** What is wrong with a programme is told in the Library when its training is opened; here the training is counted as unread. */
  async #programmeOf(id: TrainingId): Promise<Programme | undefined> {
    try {
      return await this.#trainings.programmeOf(id);
    } catch (error) {
      if (error instanceof BrokenProgramme || faultOf(error) !== undefined) return undefined;
      throw error;
    }
  }
}
