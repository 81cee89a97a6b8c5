/**
 * How far the work on a training is, for its card in the Library: before the days what is prepared, after them its paper work, and what of
 * it is still open. A card reads the training's summary, and of the programme only what that asks and gives.
 */
import type { TrainingPlace } from '../desk/place';
import type { LocalDate } from '../kernel/time';
import { askedOf } from '../programme/preparation';
import type { Programme } from '../programme/programme';
import type { TrainingSummary } from './summary';

export type OpenKind = 'trainers' | 'participants' | 'preparation' | 'certify-1' | 'certify-2' | 'certificates';

export interface OpenThing {
  readonly kind: OpenKind;
  /** What is empty of the preparation list; 1 of everything else. */
  readonly count: number;
}

/** The place where a person deals with an open point. */
export const placeOfOpen = {
  trainers: 'prepare',
  participants: 'register',
  preparation: 'prepare',
  'certify-1': 'register',
  'certify-2': 'register',
  certificates: 'results',
} as const satisfies Readonly<Record<OpenKind, TrainingPlace>>;

export interface CardWork {
  /** Undefined where the kit knows of nothing to do. */
  readonly progress: { readonly of: 'preparation' | 'paper'; readonly done: number; readonly all: number } | undefined;
  readonly open: readonly OpenThing[];
  /** No day of it was held on this laptop, and its dates are past. */
  readonly isDatePast: boolean;
}

/** One kind of work, in steps. */
interface Step extends OpenThing {
  readonly done: number;
}

const step = (kind: OpenKind, isDone: boolean): Step => ({ kind, done: isDone ? 1 : 0, count: isDone ? 0 : 1 });

function preparing({ hasTrainers, participants, answered, called }: TrainingSummary, programme: Programme | undefined): readonly Step[] {
  const asked = programme ? askedOf(programme) : [];
  /* A number counts once somebody called it. */
  const done = asked.filter((item) => (item.called ? called : answered).includes(item.id)).length;
  return [step('trainers', hasTrainers), step('participants', participants > 0), { kind: 'preparation', done, count: asked.length - done }];
}

/** Returns the paper work that can still be done: nobody certifies a list without names. */
function papers({ ended, certified, hasCertificates, participants }: TrainingSummary, programme: Programme | undefined): readonly Step[] {
  if (participants === 0) return [];
  const givesCertificates = programme?.certificate !== undefined && ended.includes(2);
  return [
    ...ended.map((day) => step(`certify-${day}`, certified.includes(day))),
    ...(givesCertificates ? [step('certificates', hasCertificates)] : []),
  ];
}

function progressOf(of: 'preparation' | 'paper', steps: readonly Step[]): Omit<CardWork, 'isDatePast'> {
  const done = steps.reduce((sum, each) => sum + each.done, 0);
  const left = steps.reduce((sum, each) => sum + each.count, 0);
  return {
    progress: done + left === 0 ? undefined : { of, done, all: done + left },
    open: steps.flatMap(({ kind, count }) => (count === 0 ? [] : [{ kind, count }])),
  };
}

const nothingToDo: Omit<CardWork, 'isDatePast'> = { progress: undefined, open: [] };

/** `programme`: undefined while it isn't known; what only it could tell is then left out. */
export function cardWork(summary: TrainingSummary, programme: Programme | undefined, today: LocalDate): CardWork {
  const isUntouched = summary.stage === 'planned';
  const isDatePast = isUntouched && summary.details.days[1] < today;
  if (summary.erasedOn !== null || isDatePast) return { ...nothingToDo, isDatePast };
  if (isUntouched) return { ...progressOf('preparation', preparing(summary, programme)), isDatePast };
  return { ...progressOf('paper', papers(summary, programme)), isDatePast };
}
