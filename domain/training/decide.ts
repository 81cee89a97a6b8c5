/** What a person can ask of a training as a whole, one line for each command. */
import { changeDetails } from './decide-details';
import { erasePersons } from './decide-erase';
import type { CommandRules } from './rules';
import type { TrainingOnlyCommand, UndoPlace } from './schema';
import { redo, undo } from './undo';

/** What is undone in Run belongs to the rehearsal while one lasts. */
const whereItIs = ({ place }: { readonly place: UndoPlace }) => (place === 'run' ? 'played' : 'real');

export const trainingDecisions = {
  'change-details': { decide: ({ state }, { details }) => changeDetails(state, details), rehearsed: 'real' },
  'erase-persons': { decide: ({ state }, { place }, context) => erasePersons(state, place, context), rehearsed: 'refused' },
  undo: { decide: (training, command, context) => undo(training, command, context), rehearsed: whereItIs },
  redo: { decide: (training, command, context) => redo(training, command, context), rehearsed: whereItIs },
} satisfies CommandRules<Exclude<TrainingOnlyCommand['kind'], 'change-certified-day'>>;
