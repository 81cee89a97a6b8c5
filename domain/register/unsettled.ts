/** What stands in doubt once the logs of several laptops came together: entries that may be one person, marks that disagree. */

import type { ParticipantId } from '../kernel/ids';
import { oncePer, whileSame } from '../kernel/kept';
import { tallyOf } from '../kernel/kept-list';
import { formatLocalTime } from '../kernel/time';
import type { TrainingState } from '../training/state';
import { conflictingOf, disagree, disagreeing } from './attendance';
import { areToldApart } from './joining';
import { notingLaptops, saying } from './noted-by';
import { marksOfPerson, type PersonRecord, recordsOf } from './records';
import type { ConflictView, SaidView, UnsettledView } from './register-view';
import { mayBeSame, nameKey } from './same-person';
import type { Person } from './schema';
import type { EntryPair, Joining, Mark } from './state';

interface Named {
  readonly id: ParticipantId;
  readonly person: Person;
}

const namedIn = oncePer((participants: TrainingState['participants']): readonly (readonly Named[])[] => {
  const byName = new Map<string, Named[]>();
  for (const { id, person } of participants) {
    if (!person) continue;
    const name = nameKey(person);
    const others = byName.get(name);
    if (others) others.push({ id, person });
    else byName.set(name, [{ id, person }]);
  }
  return [...byName.values()];
});

/** Each name with all who have it, most often one. Nobody who was erased has one. */
export const peopleByName = ({ participants }: Pick<TrainingState, 'participants'>): readonly (readonly Named[])[] => namedIn(participants);

/** Two entries each that may be one person, the older first. Only people of one name are compared with each other. */
const possibleDuplicates = whileSame((participants: TrainingState['participants'], joining: Joining): readonly EntryPair[] =>
  namedIn(participants).flatMap((people) =>
    people.flatMap((one, index) =>
      people
        .slice(index + 1)
        .filter((other) => mayBeSame(one.person, other.person) && !areToldApart(joining, one.id, other.id))
        .map((other): EntryPair => [one.id, other.id]),
    ),
  ),
);

/** What stands against each other, each once: what was said last, and counts meanwhile, is the last. */
function saidOf(state: TrainingState, marks: readonly Mark[]): readonly SaidView[] {
  const latest = marks.filter((mark, index) => marks.slice(index + 1).every((later) => disagree(mark, later)));
  return latest.map((mark) => ({
    state: mark.state,
    at: mark.at === null ? '' : formatLocalTime(mark.at),
    sayings: marks.filter((other) => !disagree(mark, other)).map((same) => saying(notingLaptops(state), same)),
  }));
}

const withConflicts = tallyOf(({ marks }: PersonRecord) => conflictingOf(marks));

const noConflicts: readonly ConflictView[] = [];

function conflicts(state: TrainingState): readonly ConflictView[] {
  if (withConflicts(recordsOf(state.participants, state)).size === 0) return noConflicts;
  return state.participants.flatMap(({ id }) =>
    conflictingOf(marksOfPerson(state, id)).map((halfDay) => ({
      participant: id,
      halfDay,
      said: saidOf(state, disagreeing(state, id, halfDay)),
    })),
  );
}

export const unsettledView = (state: TrainingState): UnsettledView => ({
  pairs: possibleDuplicates(state.participants, state.joining),
  conflicts: conflicts(state),
});
