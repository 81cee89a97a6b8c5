/** Small groups: formed from those present, changed by hand, and shown to the room only when the trainer says so. */

import type { ParticipantId } from '../kernel/ids';
import { type Refusal, refuse } from '../kernel/refusal';
import type { HalfDay } from '../programme/programme';
import { isHere } from '../register/as-morning';
import { fullName, knownPeople } from '../register/person';
import type { TrainingCommand } from '../training/command';
import type { CommandRules, Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { areNone, formGroups, groupForLate, type NoGroups } from './form-groups';
import { type Grouping, type Member, memberOf, mostGroups } from './grouping';
import { addPlanGoal, addPlanRow, datePlan, removePlanRow, setPlanRowState, showPlan, writePlan } from './plan/decide';
import { randomFrom } from './random';
import type { GroupsCommand } from './schema';

/** Those who are there in this half-day, as far as the register knows. */
const presentMembers = (state: TrainingState, halfDay: HalfDay): readonly Member[] =>
  state.participants.flatMap(({ id, person }) => (person && isHere(state, id, halfDay) ? [memberOf(id, person)] : []));

/** Groups with what matters of their people; nobody who was erased is in them. */
export function groupingOf({ groups, participants }: TrainingState): Grouping {
  if (!groups) return [];
  const people = knownPeople(participants);
  return groups.groups.map((group) =>
    group.flatMap((id) => {
      const person = people.get(id)?.person;
      return person ? [memberOf(id, person)] : [];
    }),
  );
}

function refusalOf(answer: NoGroups, { participants }: TrainingState): Refusal {
  if (answer.none === 'nobody') return refuse('nobody-present');
  if (answer.none === 'too-few') return refuse('groups-too-few');
  const nameOf = (id: ParticipantId): string => {
    const person = participants.find((each) => each.id === id)?.person;
    return person ? fullName(person) : '—';
  };
  return refuse('pairs-contradict', undefined, { one: nameOf(answer.pair.one), other: nameOf(answer.pair.other) });
}

/** A new id is as good as a throw of the dice: asked again, the groups are others. */
function formGroupsOf(
  state: TrainingState,
  { wishes, halfDay }: Extract<TrainingCommand, { readonly kind: 'form-groups' }>,
  { newId }: Context,
): Decision | Refusal {
  const { count } = wishes.sizing;
  if (!Number.isInteger(count) || count < 1 || count > mostGroups) return refuse('group-count', 'count', { most: mostGroups });
  const answer = formGroups(presentMembers(state, halfDay), wishes, randomFrom(newId()));
  if (areNone(answer)) return refusalOf(answer, state);
  return [{ type: 'groups-formed', body: { wishes, groups: answer.map((group) => group.map(({ id }) => id)) } }];
}

function moveMember(state: TrainingState, participant: ParticipantId, group: number): Decision | Refusal {
  if (!state.groups?.groups[group]) return refuse('no-groups');
  if (!state.participants.some(({ id }) => id === participant)) return refuse('no-such-participant');
  if (state.groups.groups[group].includes(participant)) return [];
  return [{ type: 'members-placed', body: { places: [{ participant, group }] } }];
}

/** Everybody who came after the groups were formed, one after the other. */
function placeLate(state: TrainingState, halfDay: HalfDay): Decision | Refusal {
  if (!state.groups) return refuse('no-groups');
  const grouping = groupingOf(state).map((group) => [...group]);
  const placed = new Set(grouping.flat().map(({ id }) => id));
  const late = presentMembers(state, halfDay).filter(({ id }) => !placed.has(id));
  const places: { participant: ParticipantId; group: number }[] = [];
  for (const member of late) {
    const group = groupForLate(member, grouping, state.groups.wishes);
    if (group === undefined) continue;
    grouping[group]?.push(member);
    places.push({ participant: member.id, group });
  }
  if (places.length > 0) return [{ type: 'members-placed', body: { places } }];
  return late.length > 0 ? refuse('groups-too-few') : [];
}

/** Asking for what is shown takes it away. */
function showGroups({ run, groups }: TrainingState, names: 'first' | 'initial'): Decision | Refusal {
  if (run.day === undefined) return refuse('no-day-running');
  if (run.cover === 'groups' && run.groupNames === names) return [{ type: 'screen-covered', body: { cover: 'none' } }];
  return groups ? [{ type: 'screen-covered', body: { cover: 'groups', names } }] : refuse('no-groups');
}

/** What a person can ask of groups and plans, one line for each command. */
export const groupsDecisions = {
  'form-groups': { decide: ({ state }, command, context) => formGroupsOf(state, command, context), rehearsed: 'real' },
  'move-member': { decide: ({ state }, { participant, group }) => moveMember(state, participant, group), rehearsed: 'real' },
  'place-late': { decide: ({ state }, { halfDay }) => placeLate(state, halfDay), rehearsed: 'real' },
  'show-groups': { decide: ({ state }, { names }) => showGroups(state, names), rehearsed: 'played', isNavigation: true },
  'add-plan-row': { decide: ({ state }, { group }, context) => addPlanRow(state, group, context), rehearsed: 'real' },
  'add-plan-goal': { decide: ({ state }, command, context) => addPlanGoal(state, command, context), rehearsed: 'real' },
  'remove-plan-row': { decide: ({ state }, { group, row }) => removePlanRow(state, group, row), rehearsed: 'real' },
  'write-plan': { decide: ({ state }, { what, text }, context) => writePlan(state, what, text, context), rehearsed: 'real' },
  'date-plan': { decide: ({ state }, { what, text }) => datePlan(state, what, text), rehearsed: 'real' },
  'set-plan-row-state': { decide: ({ state }, command) => setPlanRowState(state, command), rehearsed: 'real' },
  'show-plan': { decide: ({ state }, command) => showPlan(state, command), rehearsed: 'played', isNavigation: true },
} satisfies CommandRules<GroupsCommand['kind']>;
