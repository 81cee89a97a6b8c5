/** The running of a day: starting it, moving through its slides, covering the screen, ending it. */
import { type BarometerStep, canReveal, firstStep, nextStep, previousStep } from '../barometer/barometer';
import { stepped } from '../barometer/people-shown';
import { turnedPlan } from '../groups/plan/decide';
import { type Refusal, refuse } from '../kernel/refusal';
import { noteSteps } from '../programme/build-steps';
import { deckOf, direction, findSlide, firstOf, indexOf, placeAfter, placeBefore, refOf } from '../programme/deck';
import type { DayNumber } from '../programme/programme';
import { turnedQuiz } from '../room/decide-cards';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { pauseFilm } from './decide-film';
import { leftBehind } from './left-behind';
import type { Cover, SlideRef } from './schema';

export function startDay({ run }: TrainingState, day: DayNumber, { programme }: Context): Decision | Refusal {
  if (run.day === day) return [];
  if (run.day !== undefined) return refuse('other-day-running', undefined, { day: run.day });
  const first = firstOf(deckOf(programme, day));
  const started: DomainEvent = { type: 'day-started', body: { day } };
  return first ? [started, { type: 'slide-shown', body: { to: refOf(first), entered: 'forward' } }] : [started];
}

export function endDay({ run }: TrainingState): Decision | Refusal {
  return run.day === undefined ? refuse('no-day-running') : [{ type: 'day-ended', body: { day: run.day } }];
}

const uncovered: Decision = [{ type: 'screen-covered', body: { cover: 'none' } }];

const moved = ({ statement, phase }: BarometerStep): DomainEvent => ({ type: 'statement-moved', body: { statement, phase } });

const onBarometer = ({ run }: Pick<TrainingState, 'run'>, { programme }: Pick<Context, 'programme'>): boolean =>
  run.slide !== undefined && findSlide(programme, run.slide)?.slide.layout === 'barometer';

/** A slide of which no step is shown says nothing of steps. */
export const atStep = (step: number): { readonly step?: number } => (step > 0 ? { step } : {});

function show(state: TrainingState, to: SlideRef, step: number, context: Context): Decision | Refusal {
  const { run } = state;
  if (run.day === undefined) return refuse('no-day-running');
  const deck = deckOf(context.programme, run.day);
  const target = deck[indexOf(deck, to)];
  if (!target) return refuse('no-such-slide');
  const shown: DomainEvent = { type: 'slide-shown', body: { to, entered: direction(deck, run.slide, to), ...atStep(step) } };
  const begun =
    target.slide.layout === 'barometer' && run.barometer.statement === undefined ? firstStep(context.programme, run.barometer) : undefined;
  /* A film that plays is not heard behind its own note. */
  const silenced = step < noteSteps(target.slide) && !run.frozen ? pauseFilm(state, context) : [];
  return [...silenced, shown, ...(begun ? [moved(begun)] : [])];
}

function showNeighbour(state: TrainingState, way: typeof placeAfter, context: Context): Decision | Refusal {
  const { run } = state;
  if (run.day === undefined) return refuse('no-day-running');
  const target = way(deckOf(context.programme, run.day), run);
  return target ? show(state, refOf(target), target.step, context) : [];
}

/** While the projector is frozen, moving is the desk's own, and what covers the screen is left alone. */
export const isHidden = ({ run }: Pick<TrainingState, 'run'>): boolean => run.cover !== 'none' && !run.frozen;

/** Next leads nowhere here: only the answer comes after. */
export const waitsForReveal = ({ run, programme }: Pick<TrainingState, 'run'> & Pick<Context, 'programme'>): boolean =>
  !isHidden({ run }) && onBarometer({ run }, { programme }) && nextStep(programme, run.barometer) === 'stop' && canReveal(run.barometer);

/** A question of the quiz covers the slide, and its answer is hidden still. */
export const asksQuiz = ({ run }: Pick<TrainingState, 'run'>): boolean =>
  isHidden({ run }) && run.cover === 'card' && run.card?.kind === 'quiz' && !run.card.revealed;

function otherPage(state: TrainingState, by: 1 | -1, { programme }: Context): Decision | undefined {
  const turned = turnedPlan(state, by) ?? turnedQuiz(state, by, programme);
  return turned && [turned];
}

/** A covered screen is only uncovered: nobody should skip a slide that the room could not see. A plan and the quiz are played to their end first. */
export function next(state: TrainingState, context: Context): Decision | Refusal {
  if (isHidden(state)) return otherPage(state, 1, context) ?? uncovered;
  if (!onBarometer(state, context)) return showNeighbour(state, placeAfter, context);
  const step = nextStep(context.programme, state.run.barometer);
  if (step === 'stop') return [];
  return step === 'leave' ? showNeighbour(state, placeAfter, context) : stepped(state, step, context.programme);
}

export function back(state: TrainingState, context: Context): Decision | Refusal {
  if (isHidden(state)) return otherPage(state, -1, context) ?? uncovered;
  if (!onBarometer(state, context)) return showNeighbour(state, placeBefore, context);
  const step = previousStep(context.programme, state.run.barometer);
  return step === 'leave' ? showNeighbour(state, placeBefore, context) : stepped(state, step, context.programme);
}

export const goTo = (state: TrainingState, slide: SlideRef, context: Context): Decision | Refusal => show(state, slide, 0, context);

/** With as much of the slide as was shown there. */
export function wayBack(state: TrainingState, context: Context): Decision | Refusal {
  if (state.run.day === undefined) return refuse('no-day-running');
  const left = leftBehind(state.run, context.programme);
  return left ? show(state, left.slide, left.step, context) : [];
}

/** Asking for the cover that is there takes it away. */
export function cover({ run }: TrainingState, wanted: Cover): Decision | Refusal {
  if (run.day === undefined) return refuse('no-day-running');
  return [{ type: 'screen-covered', body: { cover: run.cover === wanted ? 'none' : wanted } }];
}
