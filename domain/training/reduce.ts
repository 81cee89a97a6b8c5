/** A training's details, and that persons were erased, after one more event. */
import { localDateOf } from '../kernel/time';
import type { Of } from './event';
import { standing } from './person-totals';
import type { EventRules, Reduce } from './rules';
import type { TrainingEvent } from './schema';

const detailed: Reduce<Of<'training-created' | 'details-changed'>> = (state, { body, personal }) => ({
  ...state,
  details: { ...body, trainers: personal?.trainers ?? [], localNumbers: personal?.localNumbers ?? [] },
});

export const trainingEventRules = {
  'training-created': { reduce: detailed, undo: null },
  'details-changed': { reduce: detailed, undo: 'prepare' },
  'persons-erased': {
    reduce: (state, { body, moment }) => ({
      ...state,
      erased: { on: localDateOf(moment), totals: standing(state.erased?.totals, body) },
    }),
    undo: null,
  },
  'taken-back': { reduce: 'retells', undo: null },
} satisfies EventRules<TrainingEvent['type']>;
