/** Small groups and their action plans after one more event. */

import type { ParticipantId } from '../kernel/ids';
import { keptOf } from '../register/joining';
import type { Joining } from '../register/state';
import type { Of } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import { plansAfter } from './plan/plan';
import type { GroupsEvent } from './schema';
import type { GroupsState } from './state';

type GroupingEvent = Of<'groups-formed' | 'members-placed'>;

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
function groupsAfter(before: GroupsState | undefined, event: GroupingEvent, joining: Joining): GroupsState | undefined {
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

const grouped: Reduce<GroupingEvent> = (state, event) => ({
  ...state,
  groups: groupsAfter(state.groups, event, state.joining),
});

const planned: Reduce<
  Of<'plan-row-added' | 'plan-goal-added' | 'plan-row-removed' | 'plan-written' | 'plan-dated' | 'plan-row-state-set'>
> = (state, event) => ({
  ...state,
  plans: plansAfter(state.plans, event),
});

export const groupsEventRules = {
  'groups-formed': { reduce: grouped, undo: 'groups', about: 'groups' },
  'members-placed': { reduce: grouped, undo: 'groups', about: 'groups' },
  'plan-row-added': { reduce: planned, undo: 'groups', about: 'plans' },
  'plan-goal-added': { reduce: planned, undo: 'groups', about: 'plans' },
  'plan-row-removed': { reduce: planned, undo: 'groups', about: 'plans' },
  'plan-written': { reduce: planned, undo: 'groups', about: 'plans' },
  'plan-dated': { reduce: planned, undo: 'groups', about: 'plans' },
  'plan-row-state-set': { reduce: planned, undo: 'groups', about: 'plans' },
} satisfies EventRules<GroupsEvent['type']>;
