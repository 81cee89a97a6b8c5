/** Trainings that were held, as facts to count; nothing here asserts. */
import type { AnswerSet } from '../../../../domain/forms/answer-set';
import type { Collection, Forms } from '../../../../domain/forms/form';
import { type TrainingFacts, trainingFacts } from '../../../../domain/indicators/facts';
import type { Indicator, IndicatorSet } from '../../../../domain/indicators/indicator';
import type { EventId, ParticipantId, TrainingId } from '../../../../domain/kernel/ids';
import type { Person } from '../../../../domain/register/schema';
import type { Mark } from '../../../../domain/register/state';
import type { DetailsInput } from '../../../../domain/training/schema';
import type { TrainingState } from '../../../../domain/training/state';
import { momentAt, personNamed, smallForms, smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const there: readonly Mark[] = [{ event: 'event' as EventId, state: 'present', at: null, noted: momentAt('09:00'), device: 'laptop-a' }];
const everyHalfDay = { d1am: there, d1pm: there, d2am: there, d2pm: there };

export const people = (count: number, more: Partial<Person> = {}): readonly Person[] =>
  Array.from({ length: count }, (_, index) => personNamed(`Ime${index}`, 'Prezime', more));

function stateOf(all: readonly Person[], details: Partial<DetailsInput>, short = 0): TrainingState {
  const { state } = Laptop.withTraining(details);
  const ids = all.map((_, index) => `${details.place}-${index}` as ParticipantId);
  return {
    ...state,
    id: `${details.place} ${details.firstDay}` as TrainingId,
    participants: all.map((person, index) => ({ id: ids[index] as ParticipantId, number: index + 1, person, device: 'laptop-a' })),
    marks: Object.fromEntries(ids.map((id, index) => [id, index < all.length - short ? everyHalfDay : { d1am: there }])),
  };
}

/** `short`: so many were there on the first morning alone. */
export function heldTraining(
  all: readonly Person[],
  details: Partial<DetailsInput> = {},
  short = 0,
  sets: ReadonlyMap<Collection, AnswerSet> = new Map(),
  forms: Forms = smallForms,
): TrainingFacts {
  const state = stateOf(all, { place: 'Niš', firstDay: '2023-11-21', secondDay: '2023-11-22', ...details }, short);
  if (!state.details) throw new Error('The training has no details');
  return trainingFacts({ ...smallProgramme, forms }, state, state.details, sets);
}

const both = (text: string): { readonly en: string; readonly sr: string } => ({ en: text, sr: text });

export const indicatorThat = (counts: Indicator['counts'], more: Partial<Indicator> = {}): Indicator => ({
  id: counts,
  name: both(counts),
  definition: both(`What ${counts} means`),
  unit: both('people'),
  counts,
  question: undefined,
  atLeast: undefined,
  by: [],
  fewest: 5,
  ...more,
});

export const setWith = (...indicators: readonly Indicator[]): IndicatorSet => ({
  id: 'donor',
  title: both('A donor'),
  source: { name: both('Rules'), address: 'https://example.org/rules', date: '2024', status: 'ok' },
  indicators,
});
