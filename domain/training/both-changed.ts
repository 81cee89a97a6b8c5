/**
 * What two copies of a training both changed since they parted. Of an agenda, of the details, of what is known of a person
 * and of a place in a plan, the one that was changed last counts whole: nothing of the other one is lost from the logs, but a person has to know and look.
 */
import { agendaBodiesOf } from '../agenda/agenda-acts';
import { planPlacesOf, plansInDoubt } from '../groups/plan/both-wrote';
import type { ParticipantId } from '../kernel/ids';
import type { DayNumber } from '../programme/programme';
import type { StoredEvent } from './event';
import { takenBack } from './fold';
import type { Training, TrainingState } from './state';

/** Whose was changed last: this laptop's, or the copy's. */
export type Counting = 'here' | 'copy';

export interface BothChanged {
  readonly agenda: readonly { readonly day: DayNumber; readonly counts: Counting }[];
  readonly details: Counting | undefined;
  /** People of whom both wrote down something else. */
  readonly participants: number;
  /** Groups were formed by one of them while the other one formed them, too, or moved people; or both moved the same person. */
  readonly groups: boolean;
  /** What both filled in otherwise of the preparation list. */
  readonly preparation: number;
  /** Numbers of groups in whose plans both wrote something else in the same place. */
  readonly plans: readonly number[];
}

export const nothingBothChanged: BothChanged = {
  agenda: [],
  details: undefined,
  participants: 0,
  groups: false,
  preparation: 0,
  plans: [],
};

const days = [1, 2] as const;

const askedName = (item: string): string => `asked ${item}`;

/** What was changed, by a name of its own; empty for acts that add to what is there. */
function changedBy(event: StoredEvent): readonly string[] {
  switch (event.type) {
    case 'details-changed':
      return ['details'];
    case 'preparation-answered':
      return [askedName(event.body.item)];
    case 'participant-changed':
      return [event.body.participant];
    case 'groups-formed':
      return ['groups', 'groups formed'];
    case 'members-placed':
      return ['groups', ...event.body.places.map(({ participant }) => `member ${participant}`)];
    default:
      return [...agendaBodiesOf(event).map(({ day }) => `day ${day}`), ...planPlacesOf(event)];
  }
}

const changedIn = (training: Training, known: Training, gone: ReturnType<typeof takenBack>): ReadonlySet<string> => {
  const shared = new Set(known.events.map(({ id }) => id));
  return new Set(training.events.flatMap((event) => (shared.has(event.id) || gone.has(event.id) ? [] : changedBy(event))));
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const personIn = ({ participants }: TrainingState, id: ParticipantId): unknown => participants.find((each) => each.id === id)?.person;

const askedItems = (...trainings: readonly Training[]): readonly string[] => [
  ...new Set(trainings.flatMap(({ state }) => Object.keys(state.preparation))),
];

/** Two who moved different people agree; otherwise the groups are others than one of them left them. */
function groupsInDoubt(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const formed = ours.has('groups formed') || theirs.has('groups formed');
  return formed ? ours.has('groups') && theirs.has('groups') : [...ours].some((what) => what.startsWith('member ') && theirs.has(what));
}

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
    groups: groupsInDoubt(ours, theirs) && !isSame(here.state.groups?.groups, copy.state.groups?.groups),
    preparation: askedItems(here, copy).filter((item) => differs(askedName(item), ({ preparation }) => preparation[item])).length,
    plans: plansInDoubt(new Set([...ours].filter((what) => theirs.has(what))), here.state.plans, copy.state.plans),
    participants: after.state.participants.filter(({ id }) => differs(id, (state) => personIn(state, id))).length,
  };
}
