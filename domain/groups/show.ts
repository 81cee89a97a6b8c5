/** Groups and plans for the desk, and the two pictures of them that the room sees when a trainer shows them on purpose. */

import type { ParticipantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import { ofThose } from '../kernel/kept-list';
import { inLanguage, type Language } from '../kernel/language';
import { findSlide } from '../programme/deck';
import { type HalfDay, type Programme, perHalfDay } from '../programme/programme';
import { headingOf } from '../programme/slide-text';
import { isHere } from '../register/as-morning';
import { byName } from '../register/attendance';
import { fullName, knownPeople } from '../register/person';
import { aloneOf, type PersonRecord, recordsOf } from '../register/records';
import type { Participant } from '../register/state';
import type { OnPurposeScene } from '../stage/audience-view';
import { roomOf } from '../stage/freeze';
import type { Training, TrainingState } from '../training/state';
import { redoable, undoable } from '../training/undo';
import { groupingOf } from './decide';
import { spreadOf } from './grouping';
import { planOf } from './plan/plan';
import {
  aroundGoals,
  fieldsOf,
  fieldView,
  goalKey,
  type PlanField,
  type PlanFieldView,
  schoolKey,
  textIn,
  whoKey,
} from './plan/plan-fields';
import { namesIn } from './plan/plan-names';
import { shownNames } from './shown-names';
import type { GroupsInSight, GroupsView, MemberView, PlanView } from './view';

/** Groups of those who are known by name. */
function groupsIn(state: TrainingState): readonly (readonly Participant[])[] {
  const known = knownPeople(state.participants);
  return (state.groups?.groups ?? []).map((group) =>
    byName(
      group.flatMap((id) => known.get(id) ?? []),
      'sr-Latn',
    ),
  );
}

const schoolsOf = (group: readonly Participant[]): readonly string[] => [
  ...new Set(group.flatMap(({ person }) => (person && person.school !== '' ? [person.school] : []))),
];

/** Undefined of whoever was erased. */
const memberView = oncePer(
  ({ id, person }: Participant): MemberView | undefined =>
    person && { id, name: fullName(person), school: person.school, town: person.town, role: person.role },
);

/** Returns those on a list who are present in a half-day. */
const presentIn = perHalfDay((halfDay) =>
  ofThose((record: PersonRecord) => (isHere(aloneOf(record), record.participant.id, halfDay) ? memberView(record.participant) : undefined)),
);

/** Returns the school of a group, by its index from 0: as the plan says, else that of its members. */
export function schoolOfPlan(state: TrainingState, group: number): string {
  const written = textIn(planOf(state.plans, group).texts, schoolKey);
  return written === '' ? schoolsOf(groupsIn(state)[group] ?? []).join(', ') : written;
}

function planViews(state: TrainingState, { actionPlan }: Programme, language: Language): readonly PlanView[] {
  const view = (field: PlanField): PlanFieldView => fieldView(actionPlan, field, language);
  const numbers = new Set([...(state.groups?.groups ?? []).map((_, group) => group), ...Object.keys(state.plans).map(Number)]);
  return [...numbers]
    .toSorted((one, other) => one - other)
    .map((group) => {
      const plan = planOf(state.plans, group);
      const [before, after] = aroundGoals(actionPlan, plan.texts);
      return {
        ...plan,
        group,
        schoolName: schoolOfPlan(state, group),
        around: [before.map(view), after.map(view)],
        rowFields: Object.fromEntries(plan.rows.map(({ id, texts }) => [id, fieldsOf(actionPlan, 'goal', texts).map(view)])),
        names: Object.fromEntries(namesIn(plan, state.participants)),
      };
    });
}

/** `run` of what is on stage may be a rehearsal's. */
export const groupsInSight = ({ groups }: TrainingState, run: TrainingState['run']): GroupsInSight => ({
  canShow: groups !== undefined && run.day !== undefined,
  shown: run.cover === 'groups' ? run.groupNames : undefined,
});

interface GroupsContext {
  readonly training: Training;
  readonly programme: Programme;
  /** The desk's. */
  readonly language: Language;
  readonly device: string;
}

export function groupsView(context: GroupsContext, run: TrainingState['run'], halfDay: HalfDay): GroupsView {
  const { training, programme, language, device } = context;
  const { state } = training;
  const views = (people: readonly Participant[]): readonly MemberView[] => people.flatMap((each) => memberView(each) ?? []);
  const present = presentIn[halfDay](recordsOf(byName(state.participants, 'sr-Latn'), state));
  const placed = new Set<ParticipantId>(state.groups?.groups.flat());
  return {
    wishes: state.groups?.wishes,
    groups: groupsIn(state).map(views),
    late: state.groups ? present.filter(({ id }) => !placed.has(id)) : [],
    present,
    spread: spreadOf(groupingOf(state)),
    ...groupsInSight(state, run),
    shownPlan: run.cover === 'plan' ? run.plan?.group : undefined,
    plans: planViews(state, programme, language),
    asksForPlans: programme.actionPlan.length > 0,
    asksWho: programme.actionPlan.some(({ key, of }) => of === 'goal' && key === whoKey),
    canUndo: undoable(training, 'groups', device) !== undefined,
    canRedo: redoable(training, 'groups', device) !== undefined,
  };
}

function planScene(state: TrainingState, { actionPlan }: Programme, language: Language): OnPurposeScene | undefined {
  const shown = state.run.plan;
  const rows = shown ? planOf(state.plans, shown.group).rows : [];
  const row = shown && rows[shown.page];
  if (!shown || !row) return undefined;
  const parts = actionPlan.flatMap(({ key, onProjector }) => {
    const text = textIn(row.texts, key);
    return onProjector && key !== goalKey && text !== '' ? [{ name: inLanguage(onProjector, language), text }] : [];
  });
  return {
    kind: 'plan',
    group: shown.group + 1,
    school: schoolOfPlan(state, shown.group),
    row: { goal: textIn(row.texts, goalKey), parts, by: row.by },
    page: shown.page + 1,
    of: rows.length,
  };
}

/** What the groups work on: they stand over the slide that says it. */
function taskOf({ slide }: TrainingState['run'], programme: Programme, language: Language): string {
  const found = slide && findSlide(programme, slide)?.slide;
  return found?.layout === 'activity' ? headingOf(found, language) : '';
}

/** What covers the screen because a trainer said so; undefined for all else. */
export function onPurposeScene(state: TrainingState, programme: Programme, language: Language): OnPurposeScene | undefined {
  const { run } = state;
  if (run.cover === 'plan') return planScene(state, programme, language);
  if (run.cover !== 'groups') return undefined;
  const groups = groupsIn(state);
  const people = groups.flat().flatMap(({ id, person }) => (person ? [{ id, ...person }] : []));
  const names = new Map(shownNames(people, run.groupNames).map((name, index) => [people[index]?.id, name]));
  return {
    kind: 'groups',
    task: taskOf(roomOf(run), programme, language),
    timer: run.timer !== undefined,
    groups: groups.map((group, index) => {
      const schools = schoolsOf(group);
      return {
        number: index + 1,
        school: schools.length === 1 && group.length > 1 ? (schools[0] ?? '') : '',
        names: group.flatMap(({ id }) => names.get(id) ?? []),
      };
    }),
  };
}
