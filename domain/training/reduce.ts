/** A training's details, and that persons were erased, after one more event. */
import { localDateOf } from '../kernel/time';
import { trainingDeleted, trainingKept } from './deletion';
import type { Of, StoredEvent } from './event';
import { laptopAdmitted, laptopNamed } from './laptops';
import { standing } from './person-totals';
import type { EventRules, Reduce } from './rules';
import type { CreatedBody, TrainingEvent } from './schema';
import type { Details } from './state';

type Detailed = Of<'training-created' | 'details-changed'>;

export const isDetailed = (event: StoredEvent): event is Detailed => event.type === 'training-created' || event.type === 'details-changed';

export function detailsIn({ body, personal }: Pick<Detailed, 'body' | 'personal'>): Details {
  const { sample: _sample, ...details }: CreatedBody = body;
  return { ...details, trainers: personal?.trainers ?? [], localNumbers: personal?.localNumbers ?? [] };
}

const detailed: Reduce<Detailed> = (state, event) => ({ ...state, details: detailsIn(event) });

export const trainingEventRules = {
  /* The first one says it: no event that comes later makes a sample of a training, or takes its figures back. */
  'training-created': {
    reduce: (state, event) => ({
      ...detailed(state, event),
      isSample: state.details === undefined ? event.body.sample === true : state.isSample,
    }),
    undo: null,
    about: 'details',
  },
  'details-changed': { reduce: detailed, undo: 'prepare', about: 'details' },
  'persons-erased': {
    reduce: (state, { body, moment }) => ({
      ...state,
      erased: { on: localDateOf(moment), totals: standing(state.erased?.totals, body) },
    }),
    undo: null,
    about: 'erasing',
  },
  'training-deleted': { reduce: trainingDeleted, undo: null, about: 'deleting' },
  'training-kept': { reduce: trainingKept, undo: null, about: 'deleting' },
  'taken-back': { reduce: 'replays', undo: null, about: 'of-its-act' },
  'laptop-named': { reduce: laptopNamed, undo: null, about: 'laptops' },
  'laptop-admitted': { reduce: laptopAdmitted, undo: null, about: 'laptops' },
} satisfies EventRules<TrainingEvent['type']>;
