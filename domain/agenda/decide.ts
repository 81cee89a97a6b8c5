/** What a person can ask of the agenda, of the times of its blocks and of timers, one line for each command. */

import { refuse } from '../kernel/refusal';
import type { CommandRules } from '../training/rules';
import { editAgenda } from './decide-agenda';
import { moveToDay } from './decide-days';
import { breakNow, correctTimes, rescue } from './decide-rescue';
import { adjustTimer, closeTimer, pauseTimer, resumeTimer, startTimer, whichTimer } from './decide-timer';
import { tellDayHeld } from './held-as-planned';
import type { AgendaCommand } from './schema';

export const agendaDecisions = {
  'edit-agenda': { decide: ({ state }, { day, edit }, context) => editAgenda(state, day, edit, context), rehearsed: 'real' },
  'move-to-other-day': { decide: ({ state }, { day, block, at }, context) => moveToDay(state, day, block, at, context), rehearsed: 'real' },
  rescue: { decide: ({ state }, { way, minutes }, context) => rescue(state, way, minutes, context), rehearsed: 'refused' },
  'break-now': { decide: ({ state }, { minutes }, context) => breakNow(state, minutes, context), rehearsed: 'refused' },
  'tell-day-held': { decide: ({ state }, { day, asPlanned }) => tellDayHeld(state, day, asPlanned), rehearsed: 'refused' },
  'correct-times': { decide: ({ state }, command, context) => correctTimes(state, command, context), rehearsed: 'refused' },
  'start-timer': {
    decide: ({ state }, command) =>
      state.run.day === undefined ? refuse('no-day-running') : startTimer(command.length, whichTimer(command)),
    rehearsed: 'played',
    goesOn: true,
  },
  'pause-timer': { decide: ({ state }, command) => pauseTimer(state, whichTimer(command)), rehearsed: 'played', goesOn: true },
  'resume-timer': { decide: ({ state }, command) => resumeTimer(state, whichTimer(command)), rehearsed: 'played', goesOn: true },
  'adjust-timer': {
    decide: ({ state }, command) => adjustTimer(state, command.by, whichTimer(command)),
    rehearsed: 'played',
    goesOn: true,
  },
  'close-timer': { decide: ({ state }, command) => closeTimer(state, whichTimer(command)), rehearsed: 'played', goesOn: true },
} satisfies CommandRules<AgendaCommand['kind']>;
