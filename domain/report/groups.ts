/**
 * Who was there, as counts from which nobody can be told: of each kind only groups of five and more are named, the others stand together,
 * and of fewer than five people nothing but their number is said. One set of people is parted, everybody on the list, so that no difference
 * between two tables tells of a few.
 */
import { groupsOfPeople } from '../training/count-persons';
import type { GroupKind, Groups } from '../training/person-totals';
import type { TrainingState } from '../training/state';

export const fewestInReport = 5;

export type ReportGroupKind = Exclude<GroupKind, 'schools'>;
/** Schools are not counted: one of them is in a town, so that the two counts would tell who comes from the others. */
export const reportGroupKinds: readonly ReportGroupKind[] = ['sexes', 'roles', 'schoolKinds', 'towns'];

/** Undefined where nobody said anything of the kind, or too few are on the list. */
export function reportGroups(state: TrainingState, kind: ReportGroupKind): Groups | undefined {
  if (state.participants.length < fewestInReport) return undefined;
  const groups = groupsOfPeople(state, kind, fewestInReport);
  return groups.named.length === 0 ? undefined : groups;
}
