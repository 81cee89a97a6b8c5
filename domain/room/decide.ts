/** What a person can ask of the room's lists and of the programme's cards, one line for each command. */
import type { CommandRules } from '../training/rules';
import { showCard } from './decide-cards';
import { addLine, answerQuestion, changeLine, moveLine, removeLine, showList } from './decide-lists';
import type { RoomCommand } from './schema';

export const roomDecisions = {
  'add-line': { decide: ({ state }, command, context) => addLine(state, command, context), rehearsed: 'real' },
  'change-line': { decide: ({ state }, command, context) => changeLine(state, command, context), rehearsed: 'real' },
  'move-line': { decide: ({ state }, command, context) => moveLine(state, command, context), rehearsed: 'real' },
  'remove-line': { decide: ({ state }, { line }, context) => removeLine(state, line, context), rehearsed: 'real' },
  'answer-question': { decide: ({ state }, command, context) => answerQuestion(state, command, context), rehearsed: 'real' },
  'show-list': { decide: ({ state }, command, context) => showList(state, command, context), rehearsed: 'played', isNavigation: true },
  'show-card': { decide: ({ state }, { card }, context) => showCard(state, card, context), rehearsed: 'played', isNavigation: true },
} satisfies CommandRules<RoomCommand['kind']>;
