/** What the room and the desk see after one more event: days, slides, covers, messages, freeze and film. */
import { withEnded, withEntered } from '../agenda/block-times';
import { withOwnTimer } from '../agenda/timer-place';
import type { Moment } from '../kernel/time';
import type { Of } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import type { TrainingState } from '../training/state';
import { filmAfter, filmOnSlide, stopped } from './film';
import { frozen, roomOf, unfrozen, withDeskAt } from './freeze';
import type { SlideRef, StageEvent } from './schema';
import { type RunState, startOfDay } from './state';

const ran = (state: TrainingState, change: Partial<RunState>): TrainingState => ({ ...state, run: { ...state.run, ...change } });

const dayStarted = ({ ended }: RunState, { body }: Of<'day-started'>): Partial<RunState> => ({
  day: body.day,
  ended: ended.filter((day) => day !== body.day),
  ...startOfDay,
});

/** Another day that runs meanwhile goes on: a laptop that was forgotten in a bag may end the first day on the second. */
function dayEnded(run: RunState, { body, moment }: Of<'day-ended'>): Partial<RunState> {
  const ended = [...run.ended.filter((day) => day !== body.day), body.day];
  return run.day === undefined || run.day === body.day ? { ended, ...afterDay(run, moment) } : { ended };
}

const afterDay = (run: RunState, moment: Moment): Partial<RunState> => ({
  day: undefined,
  blocks: withEnded(run.blocks, roomOf(run).slide, moment),
  timer: undefined,
  leftTimer: undefined,
  groupTimer: undefined,
  film: undefined,
  cover: 'none',
  frozen: undefined,
});

function withSeen({ seen }: RunState, { block, slide }: SlideRef): RunState['seen'] {
  const before = seen[block] ?? [];
  return before.includes(slide) ? seen : { ...seen, [block]: [...before, slide] };
}

function slideShown(run: RunState, event: Of<'slide-shown'>): RunState {
  const atDesk = withDeskAt(run, event.body);
  if (run.frozen) return atDesk;
  const { to } = event.body;
  const blocks = withEntered(run, event);
  return withOwnTimer({ ...atDesk, cover: 'none', blocks, film: filmOnSlide(run.film, to), seen: withSeen(run, to) });
}

/** What covered the screen before is still known, to be asked for again. Nothing covers it where no day runs, as after its start was taken back. */
function covered(run: RunState, { body: { cover, message, names, plan, list, card }, moment }: Of<'screen-covered'>): RunState {
  const after: RunState = {
    ...run,
    cover: run.day === undefined ? 'none' : cover,
    message: message ?? run.message,
    groupNames: names ?? run.groupNames,
    plan: plan ?? run.plan,
    film: cover === 'none' ? run.film : stopped(run.film, moment),
    list: list ?? run.list,
    card: card ?? run.card,
  };
  /* An activity ends when its card gives way to the slide or to another card; black, helplines and the like only interrupt it. */
  return cover === 'card' || (cover === 'none' && run.cover === 'card') ? withOwnTimer(after) : after;
}

/** One of which nothing is left, once persons were erased, is no message. */
const withMessage = ({ messages }: RunState, { body: { message, picture }, personal }: Of<'message-added'>): Partial<RunState> =>
  personal ? { messages: [...messages, { id: message, text: personal.text, picture }] } : {};

const filmed: Reduce<Of<'film-played' | 'film-paused'>> = (state, event) => ran(state, { film: filmAfter(event) });

export const stageEventRules = {
  'day-started': { reduce: (state, event) => ran(state, dayStarted(state.run, event)), undo: 'run', about: 'course' },
  'day-ended': { reduce: (state, event) => ran(state, dayEnded(state.run, event)), undo: 'run', about: 'course' },
  'slide-shown': { reduce: (state, event) => ran(state, slideShown(state.run, event)), undo: null, about: 'course' },
  'screen-covered': { reduce: (state, event) => ({ ...state, run: covered(state.run, event) }), undo: null, about: 'course' },
  'screen-frozen': {
    reduce: (state, { body }) => ran(state, body.frozen ? frozen(state.run) : unfrozen(state.run)),
    undo: null,
    about: 'course',
  },
  'message-added': { reduce: (state, event) => ran(state, withMessage(state.run, event)), undo: 'run', about: 'messages' },
  'message-removed': {
    reduce: (state, { body }) => ran(state, { messages: state.run.messages.filter(({ id }) => id !== body.message) }),
    undo: 'run',
    about: 'messages',
  },
  'film-played': { reduce: filmed, undo: null, about: 'course' },
  'film-paused': { reduce: filmed, undo: null, about: 'course' },
  'volume-set': { reduce: (state, { body }) => ran(state, { volume: body.volume }), undo: null, about: 'course' },
} satisfies EventRules<StageEvent['type']>;
