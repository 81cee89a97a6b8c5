/** The groups of a training as they stand: formed as a whole, then moved person by person. The last to form them counts whole. */
import type { Happening } from '../event';
import { type Joining, keptOf } from '../joining';
import type { ParticipantId } from '../person';
import type { GroupWishes } from './grouping';

export interface GroupsState {
  readonly wishes: GroupWishes;
  /** Group 1 first. Somebody may have gone home meanwhile, and stays in the group. */
  readonly groups: readonly (readonly ParticipantId[])[];
}

type GroupsEvent = Extract<Happening, { readonly type: 'groups-formed' | 'members-placed' }>;

/** A person is in one group once, under the entry that is kept. */
function tidy(groups: GroupsState['groups'], joining: Joining): GroupsState['groups'] {
  const seen = new Set<ParticipantId>();
  return groups.map((group) =>
    group
      .map((entry) => keptOf(joining, entry))
      .filter((id) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew;
      }),
  );
}

/** A place in a group that is no more, since another laptop formed others, says nothing. */
export function groupsAfter(before: GroupsState | undefined, event: GroupsEvent, joining: Joining): GroupsState | undefined {
  if (event.type === 'groups-formed') return { wishes: event.body.wishes, groups: tidy(event.body.groups, joining) };
  if (!before) return undefined;
  let { groups } = before;
  for (const { participant, group } of event.body.places) {
    const id = keptOf(joining, participant);
    if (!groups[group]) continue;
    groups = groups.map((members, index) => [...members.filter((each) => each !== id), ...(index === group ? [id] : [])]);
  }
  return { ...before, groups };
}
