/**
 * What is known of a training without opening it: what its card, the Library's list, the check of certificates and the choice of trainings
 * ask. Nobody's name is in it, so that it may be kept apart from the training's files, where no erasing looks.
 */
import { type Issued, standingOf } from '../certificates/issued';
import type { TrainingId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import type { LocalDate } from '../kernel/time';
import type { DayNumber } from '../programme/programme';
import { holdsPersons } from './decide-erase';
import { isErasing } from './erasure';
import type { StoredEvent } from './event';
import { listOf } from './fold';
import type { TrainingBody } from './schema';
import type { Training, TrainingState } from './state';

/** In the order of a training's life. */
export type TrainingStage = 'planned' | 'day-1' | 'between-days' | 'day-2' | 'finished';

export interface TrainingSummary {
  readonly id: TrainingId;
  readonly details: TrainingBody;
  /** Its people are invented. */
  readonly isSample: boolean;
  readonly stage: TrainingStage;
  /** Days that were ended. */
  readonly ended: readonly DayNumber[];
  readonly hasTrainers: boolean;
  readonly participants: number;
  readonly holdsPersons: boolean;
  /** The day on which persons were erased last. */
  readonly erasedOn: LocalDate | null;
  /** Keys of the preparation list's answers, including those that somebody called about. */
  readonly answered: readonly string[];
  readonly called: readonly string[];
  /** Somebody wants it to go; by which laptops that was agreed. */
  readonly deleted: { readonly on: LocalDate; readonly agreed: readonly string[] } | null;
  /** Days under which somebody's name stands. */
  readonly certified: readonly DayNumber[];
  /** One that stands was issued. */
  readonly hasCertificates: boolean;
  /** All that were issued, see {@link issuedIn}: a line each, as thousands of trainings have hundreds of thousands. */
  readonly issued: string;
  /** Some group has a plan. */
  readonly hasPlans: boolean;
  /** Persons were erased, of all of it or of a part: names are to be taken out of copies, too. */
  readonly hasErasings: boolean;
  /** How much happened. */
  readonly events: number;
  /** The event that the training began with: a copied folder has the same. */
  readonly beginning: string | null;
}

export function stageOf({ run }: Pick<TrainingState, 'run'>): TrainingStage {
  if (run.day !== undefined) return run.day === 1 ? 'day-1' : 'day-2';
  if (run.ended.includes(2)) return 'finished';
  return run.ended.includes(1) ? 'between-days' : 'planned';
}

const nothing = '-';

/** In the order in which they were issued. */
export function issuedIn({ issued }: Pick<TrainingSummary, 'issued'>): readonly Issued[] {
  if (issued === '') return [];
  return issued.split('\n').map((line) => {
    const [number = '', on = '', insteadOf = nothing, withdrawn = nothing] = line.split(' ');
    return {
      number,
      on: on as LocalDate,
      insteadOf: insteadOf === nothing ? null : insteadOf,
      withdrawn: withdrawn === nothing ? undefined : { on: withdrawn as LocalDate },
    };
  });
}

/* Cached for each list of events; an erasing makes another list. */
const hasErasings = oncePer((events: readonly StoredEvent[]): boolean => events.some(isErasing));

/** Undefined where it was cut off before it began. */
export function summaryOf(training: Training): TrainingSummary | undefined {
  const { state } = training;
  const { events, length } = listOf(training);
  const { details, run, preparation, certified, certificates, plans } = state;
  if (!details) return undefined;
  const { trainers, localNumbers: _, ...body } = details;
  const noted = Object.entries(preparation).filter(([, { answer }]) => answer !== '');
  const created = events.find(({ type }) => type === 'training-created');
  return {
    id: state.id,
    details: body,
    isSample: state.isSample,
    stage: stageOf(state),
    ended: run.ended,
    hasTrainers: trainers.length > 0,
    participants: state.participants.length,
    holdsPersons: holdsPersons(state),
    erasedOn: state.erased?.on ?? null,
    deleted: state.deleted ? { on: state.deleted.on, agreed: Object.keys(state.deleted.agreed) } : null,
    answered: noted.map(([item]) => item),
    called: noted.flatMap(([item, { day }]) => (day === null ? [] : [item])),
    certified: ([1, 2] as const).filter((day) => (certified[day]?.standing.length ?? 0) > 0),
    hasCertificates: certificates.some((each) => standingOf(each, certificates) === 'standing'),
    issued: certificates
      .map(({ number, on, insteadOf, withdrawn }) => [number, on, insteadOf ?? nothing, withdrawn?.on ?? nothing].join(' '))
      .join('\n'),
    hasPlans: Object.keys(plans).length > 0,
    hasErasings: hasErasings(events),
    events: length,
    /* An event's number is its log's own; with its time no other training has it. */
    beginning: created ? `${created.id} ${created.order}` : null,
  };
}
