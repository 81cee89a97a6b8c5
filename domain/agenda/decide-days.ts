/** Changes that concern both days at once: a block that goes over to the other day. Together they are one act, and one undo. */

import { type Refusal, refuse } from '../kernel/refusal';
import type { DayNumber } from '../programme/programme';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { agendaDayOf } from './agenda';
import { otherDay, usualPlace } from './agenda-crossing';
import { comeTo, partsOf, pastStays } from './decide-agenda';
import type { AgendaDay } from './state';

type BothDays = readonly [AgendaDay, AgendaDay];

const bothDaysOf = ({ agenda }: TrainingState, { programme }: Context): BothDays => [
  agendaDayOf(programme, agenda, 1),
  agendaDayOf(programme, agenda, 2),
];

const blocksIn = ({ rows }: AgendaDay): readonly string[] => rows.map(({ block }) => block);

/** Both days as they are from now on, in one act. Asked for what is there already, nothing happens. */
function changeBothDays(state: TrainingState, after: BothDays, context: Context): Decision | Refusal {
  const before = bothDaysOf(state, context);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!pastStays(before[0], after[0], state.run, 1) || !pastStays(before[1], after[1], state.run, 2)) return refuse('past-stays');
  const [one, two] = [partsOf(1, after[0]), partsOf(2, after[1])];
  const crossed = [
    ...blocksIn(after[0]).filter((block) => blocksIn(before[1]).includes(block)),
    ...blocksIn(after[1]).filter((block) => blocksIn(before[0]).includes(block)),
  ];
  return [
    {
      type: 'agenda-days-changed',
      body: { days: [one.body, two.body], crossed },
      personal: { leadTrainers: { ...one.personal.leadTrainers, ...two.personal.leadTrainers } },
    },
  ];
}

/** `at` is a place in the other day, from 0; null for the usual one. What is pinned stays so: whether it can hold, that day says. */
export function moveToDay(state: TrainingState, from: DayNumber, block: string, at: number | null, context: Context): Decision | Refusal {
  const { run } = state;
  const to = otherDay(from);
  const days = bothDaysOf(state, context);
  const [source, target] = from === 1 ? days : [days[1], days[0]];
  const row = source.rows.find((each) => each.block === block);
  if (!row) return refuse('no-such-block');
  if (run.blocks[block] !== undefined) return refuse('block-happened');
  if (run.ended.includes(to)) return refuse('day-over', undefined, { day: to });
  if (source.rows.length === 1) return refuse('last-block');
  const first = comeTo(target.rows, run, to) + 1;
  const place = Math.min(Math.max(at ?? usualPlace(target.rows), first), target.rows.length);
  const left = { ...source, rows: source.rows.filter((each) => each !== row) };
  const reached = { ...target, rows: target.rows.toSpliced(place, 0, { ...row, began: null }) };
  return changeBothDays(state, from === 1 ? [left, reached] : [reached, left], context);
}
