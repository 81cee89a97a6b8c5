/**
 * What two copies of a training both changed since they parted. Of an agenda, of the details and of what is known of a person, the
 * one that was changed last counts whole: nothing of the other one is lost from the logs, but a person has to know and look.
 */
import { agendaBodiesOf } from './agenda-acts';
import type { KitEvent } from './event';
import type { ParticipantId } from './person';
import type { DayNumber } from './programme';
import { takenBack } from './reduce';
import type { Training, TrainingState } from './state';

/** Whose was changed last: this laptop's, or the copy's. */
export type Counting = 'here' | 'copy';

export interface BothChanged {
  readonly agenda: readonly { readonly day: DayNumber; readonly counts: Counting }[];
  readonly details: Counting | undefined;
  /** People of whom both wrote down something else. */
  readonly participants: number;
}

export const nothingBothChanged: BothChanged = { agenda: [], details: undefined, participants: 0 };

const days = [1, 2] as const;

/** What was changed, by a name of its own; empty for acts that add to what is there. */
function changedBy(event: KitEvent): readonly string[] {
  switch (event.type) {
    case 'details-changed':
      return ['details'];
    case 'participant-changed':
      return [event.body.participant];
    default:
      return agendaBodiesOf(event).map(({ day }) => `day ${day}`);
  }
}

const changedIn = (training: Training, known: Training, gone: ReturnType<typeof takenBack>): ReadonlySet<string> => {
  const shared = new Set(known.events.map(({ id }) => id));
  return new Set(training.events.flatMap((event) => (shared.has(event.id) || gone.has(event.id) ? [] : changedBy(event))));
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const personIn = ({ participants }: TrainingState, id: ParticipantId): unknown => participants.find((each) => each.id === id)?.person;

/** `after`: what comes of both together. Where both came to the same, there is nothing to tell. */
export function bothChanged(here: Training, copy: Training, after: Training): BothChanged {
  const gone = takenBack(after.events);
  const [ours, theirs] = [changedIn(here, copy, gone), changedIn(copy, here, gone)];
  const differs = (what: string, of: (state: TrainingState) => unknown): boolean =>
    ours.has(what) && theirs.has(what) && !isSame(of(here.state), of(copy.state));
  const counting = (of: (state: TrainingState) => unknown): Counting => (isSame(of(after.state), of(here.state)) ? 'here' : 'copy');
  const details = (state: TrainingState): unknown => state.details;
  return {
    agenda: days.flatMap((day) => {
      const plan = (state: TrainingState): unknown => state.agenda[day];
      return differs(`day ${day}`, plan) ? [{ day, counts: counting(plan) }] : [];
    }),
    details: differs('details', details) ? counting(details) : undefined,
    participants: after.state.participants.filter(({ id }) => differs(id, (state) => personIn(state, id))).length,
  };
}
