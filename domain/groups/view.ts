/** Small groups and their plans as the desk sees them; while the room may see it, only that groups can be shown on purpose. */

import type { ParticipantId } from '../kernel/ids';
import type { Spread } from './grouping';
import type { PlanFieldView } from './plan/plan-fields';
import type { GroupNames, GroupWishes } from './schema';
import type { Plan } from './state';

export interface MemberView {
  readonly id: ParticipantId;
  readonly name: string;
  readonly school: string;
  readonly town: string;
  readonly role: string;
}

export interface PlanView extends Plan {
  /** From 0. */
  readonly group: number;
  /** The school as written, else the schools of those in the group. */
  readonly schoolName: string;
  /** Fields of the plan as a whole: what stands before the goals, and what after them. */
  readonly around: readonly [readonly PlanFieldView[], readonly PlanFieldView[]];
  /** The fields of each row, by its id. */
  readonly rowFields: Readonly<Record<string, readonly PlanFieldView[]>>;
  /** Words that look like a participant's name, by where they stand: see domain/plan/plan-names.ts. */
  readonly names: Readonly<Record<string, string>>;
}

export interface GroupsInSight {
  /** There are groups, and a day runs in which the room can see them. */
  readonly canShow: boolean;
  /** How people are named on the projector, while the groups are there. */
  readonly shown: GroupNames | undefined;
}

export interface GroupsView extends GroupsInSight {
  /** Undefined until groups were formed. */
  readonly wishes: GroupWishes | undefined;
  readonly groups: readonly (readonly MemberView[])[];
  /** People who are present and in no group. */
  readonly late: readonly MemberView[];
  /** People who are present. */
  readonly present: readonly MemberView[];
  readonly spread: Spread;
  /** The group whose plan is on the projector. */
  readonly shownPlan: number | undefined;
  /** The programme has an action plan. */
  readonly asksForPlans: boolean;
  /** Its plan asks of each goal who does it. */
  readonly asksWho: boolean;
  /** Plans of each group, and of others that were written before. */
  readonly plans: readonly PlanView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
