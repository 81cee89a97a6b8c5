/**
 * How far the work on a training is, for its card in the Library: before the days what is prepared, after them its paper work, and what of
 * it is still open. A card reads the state that is in memory anyhow, and of the programme only what that asks and gives.
 */
import { standingOf } from '../certificates/issued';
import type { TrainingPlace } from '../desk/place';
import type { LocalDate } from '../kernel/time';
import { askedOf, isAnswered } from '../programme/preparation';
import type { DayNumber, Programme } from '../programme/programme';
import type { Details, TrainingState } from './state';

export type OpenKind = 'trainers' | 'participants' | 'preparation' | 'certify-1' | 'certify-2' | 'certificates';

export interface OpenThing {
  readonly kind: OpenKind;
  /** What is empty of the preparation list; 1 of everything else. */
  readonly count: number;
}

/** Where a person does something about it. */
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

function preparing(state: TrainingState, { trainers }: Details, programme: Programme | undefined): readonly Step[] {
  const asked = programme ? askedOf(programme) : [];
  const done = asked.filter((item) => isAnswered(item, state.preparation[item.id])).length;
  return [
    step('trainers', trainers.length > 0),
    step('participants', state.participants.length > 0),
    { kind: 'preparation', done, count: asked.length - done },
  ];
}

/** Of what can still be done: nobody certifies a list without names. */
function papers({ run, certified, certificates, participants }: TrainingState, programme: Programme | undefined): readonly Step[] {
  if (participants.length === 0) return [];
  const isCertified = (day: DayNumber): boolean => (certified[day]?.standing.length ?? 0) > 0;
  const hasCertificates = programme?.certificate !== undefined && run.ended.includes(2);
  return [
    ...run.ended.map((day) => step(`certify-${day}`, isCertified(day))),
    ...(hasCertificates
      ? [
          step(
            'certificates',
            certificates.some((each) => standingOf(each, certificates) === 'standing'),
          ),
        ]
      : []),
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
export function cardWork(state: TrainingState, details: Details, programme: Programme | undefined, today: LocalDate): CardWork {
  const { run, erased } = state;
  const isUntouched = run.day === undefined && run.ended.length === 0;
  const isDatePast = isUntouched && details.days[1] < today;
  if (erased || isDatePast) return { ...nothingToDo, isDatePast };
  if (isUntouched) return { ...progressOf('preparation', preparing(state, details, programme)), isDatePast };
  return { ...progressOf('paper', papers(state, programme)), isDatePast };
}
