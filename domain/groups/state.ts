/** Small groups and their action plans at one moment. Plain, read-only data. */
import type { ParticipantId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import type { PlanTexts } from './plan/plan-fields';
import type { GroupWishes, RowState } from './schema';

export interface GroupsState {
  readonly wishes: GroupWishes;
  /** Group 1 first. Somebody may have gone home meanwhile, and stays in the group. */
  readonly groups: readonly (readonly ParticipantId[])[];
}

export interface PlanRow {
  readonly id: string;
  readonly texts: PlanTexts;
  readonly start: LocalDate | null;
  readonly by: LocalDate | null;
  readonly state: RowState;
}

export interface Plan {
  /** By the keys of fields: see plan-fields.ts. */
  readonly texts: PlanTexts;
  /** When somebody looks what came of it. */
  readonly review: LocalDate | null;
  readonly rows: readonly PlanRow[];
}

/** By the group's number, from 0: the group on the wall stays the same when people change places. */
export type Plans = Readonly<Record<number, Plan>>;
