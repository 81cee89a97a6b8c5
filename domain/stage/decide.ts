/** What a person can ask of what the room sees, one line for each command. */
import type { CommandRules } from '../training/rules';
import { changeVolume, pauseFilm, playFilm, rewindFilm } from './decide-film';
import { freeze } from './decide-freeze';
import { addMessage, removeMessage, showMessage } from './decide-message';
import { back, cover, endDay, goTo, next, startDay, wayBack } from './decide-present';
import type { StageCommand } from './schema';

export const stageDecisions = {
  'start-day': { decide: ({ state }, { day }, context) => startDay(state, day, context), rehearsed: 'refused', goesOn: true },
  'end-day': { decide: ({ state }) => endDay(state), rehearsed: 'refused', goesOn: true },
  next: { decide: ({ state }, _command, context) => next(state, context), rehearsed: 'played', isNavigation: true },
  back: { decide: ({ state }, _command, context) => back(state, context), rehearsed: 'played', isNavigation: true },
  'go-to': { decide: ({ state }, { slide }, context) => goTo(state, slide, context), rehearsed: 'played', isNavigation: true },
  'way-back': { decide: ({ state }, _command, context) => wayBack(state, context), rehearsed: 'played', isNavigation: true },
  cover: { decide: ({ state }, command) => cover(state, command.cover), rehearsed: 'played', isNavigation: true },
  'add-message': { decide: ({ state }, command, context) => addMessage(state, command, context), rehearsed: 'real' },
  'show-message': { decide: ({ state }, { message }) => showMessage(state, message), rehearsed: 'played', isNavigation: true },
  'remove-message': { decide: ({ state }, { message }) => removeMessage(state, message), rehearsed: 'real' },
  freeze: { decide: ({ state }, { frozen }, context) => freeze(state, frozen, context), rehearsed: 'played', isNavigation: true },
  'play-film': { decide: ({ state }, _command, context) => playFilm(state, context), rehearsed: 'played', isNavigation: true },
  'pause-film': { decide: ({ state }, _command, context) => pauseFilm(state, context), rehearsed: 'played', isNavigation: true },
  'rewind-film': { decide: ({ state }) => rewindFilm(state), rehearsed: 'played', isNavigation: true },
  'change-volume': { decide: ({ state }, { by }) => changeVolume(state, by), rehearsed: 'played', goesOn: true },
} satisfies CommandRules<StageCommand['kind']>;
