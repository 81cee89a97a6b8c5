/** The agenda, the times of blocks and the timers after one more event. */
import type { Of } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import type { TrainingState } from '../training/state';
import { type ChangedDay, withDays } from './agenda-crossing';
import { withCorrected } from './block-times';
import type { AgendaBody, AgendaEvent, LeadTrainers } from './schema';
import type { BlockTimes } from './state';
import { timerAfter } from './timer';
import { placeOf } from './timer-place';
import { withTold } from './told-times';

function withAgenda(state: TrainingState, bodies: readonly AgendaBody[], personal: LeadTrainers | undefined): TrainingState {
  const changed = bodies.map(({ day, opens, closes, rows }): ChangedDay => {
    const led = rows.map((row) => ({ ...row, leadTrainer: personal?.leadTrainers[row.block] ?? '' }));
    return { day, plan: { opens, closes, rows: led } };
  });
  return { ...state, agenda: withDays(state.agenda, changed) };
}

const changedDay: Reduce<Of<'agenda-changed' | 'day-retimed'>> = (state, { body, personal }) => withAgenda(state, [body], personal);

const withBlocks = (state: TrainingState, blocks: Readonly<Record<string, BlockTimes>>): TrainingState => ({
  ...state,
  run: { ...state.run, blocks },
});

/** None runs where no day does, as after its start was taken back. */
const timed: Reduce<Of<'timer-started' | 'timer-paused' | 'timer-resumed' | 'timer-adjusted' | 'timer-closed'>> = (state, event) => {
  const { run } = state;
  if (run.day === undefined) return state;
  if (event.body.timer === 'group') return { ...state, run: { ...run, groupTimer: timerAfter(run.groupTimer, event) } };
  const timer = timerAfter(run.timer, event);
  const of = (event.type === 'timer-started' ? undefined : run.timer?.of) ?? placeOf(run);
  const isAnother = event.type === 'timer-started' || event.type === 'timer-closed';
  return { ...state, run: { ...run, timer: timer && { ...timer, of }, leftTimer: isAnother ? undefined : run.leftTimer } };
};

export const agendaEventRules = {
  'agenda-changed': { reduce: changedDay, undo: 'prepare', about: 'agenda' },
  'agenda-days-changed': {
    reduce: (state, { body, personal }) => withAgenda(state, body.days, personal),
    undo: 'prepare',
    about: 'agenda',
  },
  'day-retimed': { reduce: changedDay, undo: 'run', about: 'agenda' },
  'block-times-corrected': {
    reduce: (state, { body }) => withBlocks(state, withCorrected(state.run.blocks, body)),
    undo: 'run',
    about: 'course',
  },
  'block-times-told': { reduce: (state, { body }) => withBlocks(state, withTold(state.run.blocks, body)), undo: 'run', about: 'course' },
  'day-held-told': {
    reduce: (state, { body: { day, asPlanned } }) => ({ ...state, heldAsPlanned: { ...state.heldAsPlanned, [day]: asPlanned } }),
    undo: 'results',
    about: 'course',
  },
  'timer-started': { reduce: timed, undo: 'run', about: 'course' },
  'timer-paused': { reduce: timed, undo: 'run', about: 'course' },
  'timer-resumed': { reduce: timed, undo: 'run', about: 'course' },
  'timer-adjusted': { reduce: timed, undo: 'run', about: 'course' },
  'timer-closed': { reduce: timed, undo: 'run', about: 'course' },
} satisfies EventRules<AgendaEvent['type']>;
