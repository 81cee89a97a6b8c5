/**
 * People who completed, as counts from which nobody can be identified: only groups of five and more are named, the others are shown
 * together, and of fewer than five people only the number is given. What is parted are the training's figures of its people, as everywhere.
 */
import type { PeopleFigures } from '../training/count-persons';
import { type Groups, groupsOf, type ToldKind } from '../training/person-totals';

export const fewestInReport = 5;

/** Schools are not counted: one of them is in a town, so that the two counts would tell who comes from the others. */
export const reportGroupKinds: readonly ToldKind[] = ['sexes', 'roles', 'schoolKinds', 'towns'];

/** Undefined where nobody said anything of the kind, or too few completed. */
export function reportGroups({ completed }: Pick<PeopleFigures, 'completed'>, kind: ToldKind): Groups | undefined {
  const { named, others, isUnnoted } = completed.groups[kind];
  const groups = groupsOf(named, others, fewestInReport, others === 0 || isUnnoted === true);
  return groups.named.length === 0 ? undefined : groups;
}
