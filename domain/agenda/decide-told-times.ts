/** Telling afterwards when a block was that nobody entered. Blocks to come have no times yet, and no two blocks run at once. */

import { type Refusal, refuse } from '../kernel/refusal';
import type { LocalTime } from '../kernel/time';
import { type DayNumber, dayPlan } from '../programme/programme';
import { roomOf } from '../stage/freeze';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { runAtOnce } from './block-times';
import { momentsOf, withTold } from './told-times';

interface Told {
  readonly day: DayNumber;
  readonly block: string;
  readonly started: LocalTime | undefined;
  readonly ended: LocalTime | undefined;
}

export function tellTimes(
  { run }: TrainingState,
  { day, block, started, ended }: Told,
  { programme, moment }: Context,
): Decision | Refusal {
  const ids = dayPlan(programme, day).blocks.map(({ id }) => id);
  const cameTo = run.day === day ? ids.indexOf(roomOf(run).slide?.block ?? '') : run.ended.includes(day) ? ids.length : -1;
  const begun = ids.flatMap((id) => run.blocks[id]?.started ?? []);
  const first = begun.toSorted((one, other) => one.instant - other.instant)[0];
  if (!ids.slice(0, Math.max(0, cameTo)).includes(block) || !first) return refuse('block-not-begun');
  if (started === undefined) return refuse('both-times-needed', 'started');
  if (ended === undefined) return refuse('both-times-needed', 'ended');
  const told = { day, block, ...momentsOf(started, ended, first) };
  if (told.started.instant > moment.instant) return refuse('times-in-future', 'started');
  if (told.ended.instant > moment.instant) return refuse('times-in-future', 'ended');
  if (told.ended.instant <= told.started.instant) return refuse('end-before-start', 'ended');
  const after = withTold(run.blocks, told);
  const itself = after[block];
  const others = ids.flatMap((id) => (id === block ? [] : (after[id] ?? [])));
  if (itself && others.some((other) => runAtOnce(itself, other, moment))) return refuse('told-times-overlap', 'started');
  return [{ type: 'block-times-told', body: told }];
}
