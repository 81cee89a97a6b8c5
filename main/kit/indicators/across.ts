/**
 * All trainings together, and what donors ask about them: looked up when somebody asks. Between two trainings, and two indicators, whoever
 * waits for the kit has a turn, so that a hundred of them hold nobody up.
 */
import { setImmediate as turn } from 'node:timers/promises';
import {
  type AcrossFilter,
  acrossTotals,
  distinctWords,
  type Filtered,
  isMeant,
  isOfOne,
  type Visit,
} from '../../../domain/indicators/across';
import type { TrainingFacts } from '../../../domain/indicators/facts';
import { type IndicatorResult, indicatorResult } from '../../../domain/indicators/figures';
import { distinctSets } from '../../../domain/indicators/indicator';
import { type LeftOut, leftOutOf } from '../../../domain/indicators/left-out';
import type { AcrossProgress, AcrossView } from '../../../domain/indicators/requests';
import { type PersonRow, peopleRows } from '../../../domain/indicators/rows';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Refusal } from '../../../domain/kernel/refusal';
import { byFirstDay, localDateOf } from '../../../domain/kernel/time';
import type { School } from '../../../domain/training/count-persons';
import type { TrainingSummary } from '../../../domain/training/summary';
import type { SheetFiles } from '../forms/sheet-files';
import type { Ports } from '../ports';
import type { ShippedProgramme } from '../programme/programmes';
import type { Trainings } from '../training/trainings';
import { type CountedBy, CountedTrainings } from './counted-trainings';
import { DonorFiles } from './donor-files';

/** Milliseconds: what takes no longer tells nothing of how far it is. */
const betweenTellings = 250;

interface Counted {
  readonly facts: readonly TrainingFacts[];
  /** Programmes of these trainings, each once. */
  readonly programmes: readonly CountedBy[];
  readonly leftOut: readonly LeftOut[];
}

const filteredOf = ({ id, details }: TrainingSummary): Filtered => ({ id, ...details });

export interface ToldAcross extends Pick<AcrossView, 'totals' | 'indicators' | 'leftOut' | 'brought'> {
  /** The first one first. */
  readonly facts: readonly TrainingFacts[];
}

/** Which programmes ask for a set of indicators, by its name. */
function programmesNaming(programmes: readonly CountedBy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { id, indicators = [] } of programmes)
    for (const set of indicators) naming.set(set.id, (naming.get(set.id) ?? new Set()).add(id));
  return naming;
}

export class Across {
  readonly #ports: Ports;
  readonly #trainings: Trainings;
  readonly #counts: CountedTrainings;
  /** There is something new to see. */
  readonly #changed: () => void;
  #progress: AcrossProgress | undefined;
  readonly #shipped: readonly ShippedProgramme[];
  readonly donorFiles: DonorFiles;

  constructor(ports: Ports, trainings: Trainings, sheets: SheetFiles, shipped: readonly ShippedProgramme[], changed: () => void) {
    this.#ports = ports;
    this.#trainings = trainings;
    this.#counts = new CountedTrainings(ports, trainings, sheets);
    this.#changed = changed;
    this.#shipped = shipped;
    this.donorFiles = new DonorFiles(
      ports,
      shipped.flatMap(({ programme }) => programme.indicators ?? []),
    );
  }

  /** Progress of trainings that are being counted; undefined while none are, or soon will be. */
  get progress(): AcrossProgress | undefined {
    return this.#progress;
  }

  /** Rejects with what the disk says. */
  async view(filter: AcrossFilter): Promise<AcrossView> {
    await this.#trainings.survey();
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

  /** Returns the schools of all trainings but the one whose persons are erased. Rejects with what the disk says. */
  async schoolsElsewhere(id: TrainingId): Promise<readonly School[]> {
    const schools: School[] = [];
    await this.#trainings.survey();
    const others = this.#distinct().all.filter((each) => each.id !== id);
    await this.#telling(others, async (each) => {
      schools.push(...((await this.#counts.count(each.id))?.facts.schools ?? []));
    });
    return schools;
  }

  /** Rejects with what the disk says. */
  async people(id: TrainingId): Promise<readonly PersonRow[] | Refusal> {
    const training = this.#trainings.summary(id) && (await this.#trainings.training(id));
    if (!training) return this.#trainings.missing(id);
    return peopleRows(await this.#trainings.programmeOf(id), training.state);
  }

  /**
   * Each once: of a folder that somebody copied beside another the one with the most in it stands. A sample, and one that somebody wants
   * deleted, is among them only for its own papers, which ask for it alone.
   */
  #distinct(filter?: AcrossFilter): {
    readonly all: readonly TrainingSummary[];
    readonly copies: readonly TrainingSummary[];
    readonly samples: readonly TrainingSummary[];
    readonly deleted: readonly TrainingSummary[];
  } {
    const byBeginning = new Map<string, TrainingSummary>();
    const known = this.#trainings.summaries;
    for (const each of known) {
      const beginning = each.beginning ?? each.id;
      const other = byBeginning.get(beginning);
      if (!other || each.events > other.events) byBeginning.set(beginning, each);
    }
    const distinct = new Set(byBeginning.values());
    const isApart = ({ isSample, deleted, id }: TrainingSummary): boolean =>
      (isSample || deleted !== null) && !(filter && isOfOne(filter) && filter.trainings?.[0] === id);
    const each = [...distinct];
    return {
      all: each.filter((training) => !isApart(training)),
      copies: known.filter((training) => !distinct.has(training)),
      samples: each.filter((training) => isApart(training) && training.isSample),
      deleted: each.filter((training) => isApart(training) && !training.isSample),
    };
  }

  async #counted(filter: AcrossFilter): Promise<Counted> {
    const facts: TrainingFacts[] = [];
    const programmes = new Map<string, CountedBy>();
    await this.#trainings.survey();
    const { all, copies, samples, deleted } = this.#distinct(filter);
    const leftOut: LeftOut[] = [
      ...copies.flatMap((each) => leftOutOf(filter, filteredOf(each), 'copy')),
      ...samples.flatMap((each) => leftOutOf(filter, filteredOf(each), 'sample')),
      ...deleted.flatMap((each) => leftOutOf(filter, filteredOf(each), 'deleted')),
    ];
    for (const { id, details } of this.#trainings.unreadable)
      leftOut.push(
        ...(details ? leftOutOf(filter, { id, ...details }, 'unread') : [{ place: id, days: undefined, why: 'unread' } as const]),
      );
    const meant = all.filter((each) => isMeant(filter, filteredOf(each)));
    for (const each of all) if (!isMeant(filter, filteredOf(each))) leftOut.push(...leftOutOf(filter, filteredOf(each)));
    await this.#telling(meant, async (each) => {
      const counted = await this.#counts.count(each.id);
      if (!counted) {
        leftOut.push(...leftOutOf(filter, filteredOf(each), 'unread'));
        return;
      }
      programmes.set(counted.programme.id, counted.programme);
      facts.push(counted.facts);
      if (!counted.facts.isHeld) leftOut.push(...leftOutOf(filter, filteredOf(each), 'not-held'));
    });
    return { facts: facts.toSorted(byFirstDay), programmes: [...programmes.values()], leftOut };
  }

  /** One after the other, and whoever looks sees how far it is. */
  async #telling(meant: readonly TrainingSummary[], count: (each: TrainingSummary) => Promise<void>): Promise<void> {
    let told = performance.now();
    try {
      for (const [done, each] of meant.entries()) {
        await turn();
        if (performance.now() - told >= betweenTellings) {
          told = performance.now();
          this.#progress = { done, all: meant.length };
          this.#changed();
        }
        await count(each);
      }
    } finally {
      if (this.#progress) {
        this.#progress = undefined;
        this.#changed();
      }
    }
  }
}
