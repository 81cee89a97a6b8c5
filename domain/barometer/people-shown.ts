/**
 * When the room sees how it divides: as figures that walk and stand, the picture that is remembered. They come by themselves once people have
 * chosen, at the voices, and once they have moved, with the shift; never while they choose, since people follow the many. The programme
 * says so and a training may say otherwise; the trainer shows and hides them at any moment.
 */
import type { Programme } from '../programme/programme';
import type { DomainEvent } from '../training/event';
import type { Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import type { BarometerStep } from './barometer';
import type { BarometerPhase, PeopleShown } from './schema';
import { type BarometerState, counted, recordOf } from './state';

const usually: PeopleShown = 'voices';

export const peopleShownOf = (
  { peopleShown }: Pick<TrainingState, 'peopleShown'>,
  programme: Pick<Programme, 'peopleShown'>,
): PeopleShown => peopleShown ?? programme.peopleShown ?? usually;

/** Each phase here shows or hides the people as it comes; the others leave them as they are. */
const at: Readonly<Partial<Record<BarometerPhase, boolean>>> = { voices: true, 'second-places': false, shift: true, summary: true };

/** Nought at each sign would be read as a result. */
function somebodyStands(barometer: BarometerState, { statement, phase }: BarometerStep): boolean {
  if (phase === 'summary') return Object.values(barometer.records).some(({ first, revealed }) => revealed && counted(first));
  return phase !== 'shift' || counted(recordOf(barometer, statement).second) !== undefined;
}

/** Returns what happens when the barometer comes to a step: the step, and that the people come or go with it. */
export function stepped(state: TrainingState, step: BarometerStep, programme: Programme): Decision {
  const { barometer } = state.run;
  const { statement, phase } = step;
  const moved: DomainEvent = { type: 'statement-moved', body: { statement, phase } };
  const shown = at[phase];
  if (shown === undefined || peopleShownOf(state, programme) === 'asked' || (shown && !somebodyStands(barometer, step))) return [moved];
  const isShown = barometer.statement === statement && phase !== 'summary' && barometer.countsShown;
  return shown === isShown ? [moved] : [moved, { type: 'counts-shown', body: { shown } }];
}

export const choosePeopleShown = ({ peopleShown }: TrainingState, moment: PeopleShown): Decision =>
  peopleShown === moment ? [] : [{ type: 'people-shown-chosen', body: { moment } }];
