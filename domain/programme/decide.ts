/** What a person can ask of slides that trainers brought, one line for each command. */
import type { CommandRules } from '../training/rules';
import { chooseOwnLanguage, noteOwnSlide, placeOwnSlides, removeOwnSlides } from './decide-own-slides';
import { answerPreparation } from './decide-preparation';
import type { ProgrammeCommand } from './schema';

export const programmeDecisions = {
  'place-own-slides': { decide: ({ state }, { slides, place }) => placeOwnSlides(state, slides, place), rehearsed: 'real' },
  'choose-own-language': {
    decide: ({ state }, { slides, language }) => chooseOwnLanguage(state, slides, language),
    rehearsed: 'real',
  },
  'remove-own-slides': { decide: ({ state }, { slides }) => removeOwnSlides(state, slides), rehearsed: 'real' },
  'note-own-slide': { decide: ({ state }, command) => noteOwnSlide(state, command), rehearsed: 'real' },
  'answer-preparation': { decide: ({ state }, command, context) => answerPreparation(state, command, context), rehearsed: 'real' },
} satisfies CommandRules<ProgrammeCommand['kind']>;
