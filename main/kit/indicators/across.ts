/**
 * All trainings together, and what donors ask about them: looked up when somebody asks. Between two trainings, and two indicators, whoever
 * waits for the kit has a turn, so that a hundred of them hold nobody up.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { type AcrossFilter, acrossTotals, distinctWords, type Filtered, isMeant, type Visit } from '../../../domain/indicators/across';
import { type TrainingFacts, trainingFacts } from '../../../domain/indicators/facts';
import { type IndicatorResult, indicatorResult } from '../../../domain/indicators/figures';
import { distinctSets } from '../../../domain/indicators/indicator';
import { type LeftOut, leftOutOf } from '../../../domain/indicators/left-out';
import type { AcrossView } from '../../../domain/indicators/requests';
import { type PersonRow, peopleRows } from '../../../domain/indicators/rows';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { byFirstDay, localDateOf } from '../../../domain/kernel/time';
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
  readonly leftOut: readonly LeftOut[];
}

interface Known {
  readonly log: TrainingLog;
  readonly details: Details;
}

const filteredOf = ({ log, details }: Known): Filtered => ({ id: log.id, ...details });

export interface ToldAcross extends Pick<AcrossView, 'totals' | 'indicators' | 'leftOut' | 'brought'> {
  /** The first one first. */
  readonly facts: readonly TrainingFacts[];
}

/** Which programmes ask for a set of indicators, by its name. */
function programmesNaming(programmes: readonly Programme[]): ReadonlyMap<string, ReadonlySet<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { id, indicators = [] } of programmes)
    for (const set of indicators) naming.set(set.id, (naming.get(set.id) ?? new Set()).add(id));
  return naming;
}

export class Across {
  readonly #ports: Ports;
  readonly #trainings: Trainings;
  readonly #answers: Answers;
  readonly #shipped: readonly ShippedProgramme[];
  readonly donorFiles: DonorFiles;

  constructor(ports: Ports, trainings: Trainings, answers: Answers, shipped: readonly ShippedProgramme[]) {
    this.#ports = ports;
    this.#trainings = trainings;
    this.#answers = answers;
    this.#shipped = shipped;
    this.donorFiles = new DonorFiles(
      ports,
      shipped.flatMap(({ programme }) => programme.indicators ?? []),
    );
  }

  /** Rejects with what the disk says. */
  async view(filter: AcrossFilter): Promise<AcrossView> {
    const { all } = this.#distinct();
    const { facts, ...told } = await this.told(filter);
    const visitOf = ({ id, place, days }: Filtered): Visit => ({ id, place, days });
    const unticked = { ...filter, trainings: null };
    return {
      ...told,
      trainings: facts.map(visitOf),
      candidates: all
        .map(filteredOf)
        .filter((each) => isMeant(unticked, each))
        .map(visitOf)
        .toSorted(byFirstDay),
      places: distinctWords(all.map(({ details }) => details.place)),
      projects: distinctWords(all.map(({ details }) => details.project)),
      donors: distinctWords(all.map(({ details }) => details.donor)),
    };
  }

  /** What windows and files say of these trainings. Rejects with what the disk says. */
  async told(filter: AcrossFilter): Promise<ToldAcross> {
    const { facts, programmes, leftOut } = await this.#counted(filter);
    const { brought, sets } = await this.donorFiles.all();
    const naming = programmesNaming([...this.#shipped.map(({ programme }) => programme), ...programmes]);
    const known = distinctSets([...sets, ...programmes.flatMap(({ indicators }) => indicators ?? [])]);
    await turn();
    const totals = acrossTotals(facts, localDateOf(this.#ports.clock.now()));
    const indicators: IndicatorResult[] = [];
    for (const set of known) {
      for (const indicator of set.indicators) {
        await turn();
        indicators.push(indicatorResult(set, indicator, facts, naming.get(set.id)));
      }
    }
    return { facts, totals, indicators, leftOut, brought };
  }

  /** Rejects with what the disk says. */
  async people(id: TrainingId): Promise<readonly PersonRow[] | Refusal> {
    const log = this.#trainings.find(id);
    if (!log) return this.#trainings.missing(id);
    return peopleRows(await this.#trainings.programmeOf(id), log.training.state);
  }

  /** Each once: of a folder that somebody copied beside another the one with the most in it stands. */
  #distinct(): { readonly all: readonly Known[]; readonly copies: readonly Known[] } {
    const byBeginning = new Map<string, Known>();
    const known = this.#trainings.all.flatMap((log): readonly Known[] => {
      const { details } = log.training.state;
      return details ? [{ log, details }] : [];
    });
    for (const each of known) {
      const { events } = each.log.training;
      const created = events.find(({ type }) => type === 'training-created');
      /* An event's number is its log's own; with its time no other training has it. */
      const beginning = created ? `${created.id} ${created.order}` : each.log.id;
      const other = byBeginning.get(beginning);
      if (!other || events.length > other.log.training.events.length) byBeginning.set(beginning, each);
    }
    const all = [...byBeginning.values()];
    return { all, copies: known.filter((each) => !all.includes(each)) };
  }

  async #counted(filter: AcrossFilter): Promise<Counted> {
    const facts: TrainingFacts[] = [];
    const programmes = new Map<string, Programme>();
    const { all, copies } = this.#distinct();
    const leftOut: LeftOut[] = copies.flatMap((each) => leftOutOf(filter, filteredOf(each), 'copy'));
    for (const { id, details } of this.#trainings.unreadable)
      leftOut.push(
        ...(details ? leftOutOf(filter, { id, ...details }, 'unread') : [{ place: id, days: undefined, why: 'unread' } as const]),
      );
    for (const each of all) {
      const { log, details } = each;
      const training = filteredOf(each);
      if (!isMeant(filter, training)) {
        leftOut.push(...leftOutOf(filter, training));
        continue;
      }
      await turn();
      const programme = await this.#programmeOf(log.id);
      if (!programme) {
        leftOut.push(...leftOutOf(filter, training, 'unread'));
        continue;
      }
      programmes.set(programme.id, programme);
      const sets = await this.#answers.sets(log.id);
      const counted = trainingFacts(programme, log.training.state, details, isRefusal(sets) ? undefined : sets);
      facts.push(counted);
      if (!counted.isHeld) leftOut.push(...leftOutOf(filter, training, 'not-held'));
    }
    return { facts: facts.toSorted(byFirstDay), programmes: [...programmes.values()], leftOut };
  }

  /** What is wrong with a programme is told in the Library when its training is opened; here the training is counted as one that can’t be read. */
  async #programmeOf(id: TrainingId): Promise<Programme | undefined> {
    try {
      return await this.#trainings.programmeOf(id);
    } catch (error) {
      if (error instanceof BrokenProgramme || faultOf(error) !== undefined) return undefined;
      throw error;
    }
  }
}
