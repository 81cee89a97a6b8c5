/** What a person can ask of the Social Barometer, one line for each command. */
import type { CommandRules } from '../training/rules';
import { noteArgument, removeArgument } from './decide-arguments';
import { beginSecondRound, count, goToNextStatement, movePositions, offerCards, reveal, showCounts, swapSides } from './decide-play';
import { addStatement, arrangeStatement, goToStatement } from './decide-statements';
import { choosePeopleShown } from './people-shown';
import type { BarometerCommand } from './schema';

export const barometerDecisions = {
  count: { decide: ({ state }, command, context) => count(state, command, context), rehearsed: 'played' },
  'move-positions': { decide: ({ state }, command, context) => movePositions(state, command, context), rehearsed: 'played' },
  'reveal-answer': { decide: ({ state }) => reveal(state), rehearsed: 'played', goesOn: true },
  'second-round': { decide: ({ state }, _command, context) => beginSecondRound(state, context), rehearsed: 'played' },
  'next-statement': { decide: ({ state }, _command, context) => goToNextStatement(state, context), rehearsed: 'played', goesOn: true },
  'show-counts': { decide: ({ state }, { shown }) => showCounts(state, shown), rehearsed: 'played' },
  'choose-people-shown': { decide: ({ state }, { moment }) => choosePeopleShown(state, moment), rehearsed: 'real' },
  'swap-sides': { decide: ({ state }) => swapSides(state), rehearsed: 'played' },
  'offer-cards': { decide: ({ state }, { offered }) => offerCards(state, offered), rehearsed: 'played' },
  'arrange-statement': { decide: ({ state }, command, context) => arrangeStatement(state, command, context), rehearsed: 'played' },
  'go-to-statement': {
    decide: ({ state }, { statement }, context) => goToStatement(state, statement, context),
    rehearsed: 'played',
    goesOn: true,
  },
  'add-statement': { decide: ({ state }, command, context) => addStatement(state, command, context), rehearsed: 'played' },
  'note-argument': { decide: ({ state }, command, context) => noteArgument(state, command, context), rehearsed: 'played' },
  'remove-argument': { decide: ({ state }, { argument }) => removeArgument(state, argument), rehearsed: 'played' },
} satisfies CommandRules<BarometerCommand['kind']>;
