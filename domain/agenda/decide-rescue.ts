/** Acts that put a running day right: a rescue, a break from now on, and correcting when a block began or ended. */

import { run as words } from '../../words/run';
import { type Refusal, refuse } from '../kernel/refusal';
import { duration, type LocalTime, type Moment, parseLocalTime } from '../kernel/time';
import { blocksOf } from '../programme/programme';
import { unfreeze } from '../stage/decide-freeze';
import { roomOf } from '../stage/freeze';
import { firstSlideOf } from '../stage/scene';
import type { RunState } from '../stage/state';
import type { TrainingCommand } from '../training/command';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { agendaDayOf } from './agenda';
import { runAtOnce, withCorrected } from './block-times';
import { partsOf } from './decide-agenda';
import { tellTimes } from './decide-told-times';
import { isWorthIt, type Live, liveOf, nextToCome, offerOf, withBreak } from './rescue';
import { scheduleOf } from './schedule';
import type { BlockTimesCorrection, RescueWay } from './schema';

function liveIn({ run }: TrainingState, { programme, moment }: Context): Live | undefined {
  return run.day === undefined ? undefined : liveOf(scheduleOf(programme, run, run.day, moment));
}

/** Does what was offered; when the day has moved on so far that there is no such offer any more, it says so. */
export function rescue(state: TrainingState, way: RescueWay, minutes: number, context: Context): Decision | Refusal {
  const { day } = state.run;
  if (day === undefined) return refuse('no-day-running');
  const live = liveIn(state, context);
  const offer = live && offerOf(way, agendaDayOf(context.programme, state.agenda, day), live, Math.round(minutes));
  if (!live || !offer || !isWorthIt(offer)) return refuse('rescue-gone');
  const retimed: DomainEvent = { type: 'day-retimed', ...partsOf(day, offer.day) };
  if (way !== 'end') return [retimed];
  const next = nextToCome(offer.day, live);
  const to = next && firstSlideOf(context.programme, day, next.block);
  return to ? [retimed, ...unfreeze(state.run), { type: 'slide-shown', body: { to, entered: 'forward' } }] : refuse('rescue-gone');
}

const longestBreak = 60;

/** A second request for a break within this time is a double click out of habit: it is the same break. */
const sameClick = duration(2_000);

export function breakNow(state: TrainingState, minutes: number, context: Context): Decision | Refusal {
  const { day, slide } = roomOf(state.run);
  const live = liveIn(state, context);
  if (day === undefined || slide === undefined || !live) return refuse('no-day-running');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestBreak) return refuse('break-minutes');
  const planned = agendaDayOf(context.programme, state.agenda, day);
  const isBreak = planned.rows.some((row) => row.block === live.running && row.kind === 'break');
  if (isBreak && live.gone < sameClick) return [];
  const block = context.newId();
  const title = { en: words.en.break, sr: words.sr.break };
  const after = withBreak(planned, live, slide, {
    block,
    rest: context.newId(),
    title,
    minutes,
  });
  return [
    { type: 'day-retimed', ...partsOf(day, after) },
    ...unfreeze(state.run),
    { type: 'slide-shown', body: { to: { block, slide: 'title' }, entered: 'forward' } },
  ];
}

/** Undefined when nothing was written, null when it is no time. */
function written(text: string): LocalTime | null | undefined {
  return text.trim() === '' ? undefined : (parseLocalTime(text) ?? null);
}

/** Whether two blocks of the day run at once now that did not before. */
function overlaps(before: RunState['blocks'], after: RunState['blocks'], block: string, ids: readonly string[], now: Moment): boolean {
  const [was, is] = [before[block], after[block]];
  return ids.some((id) => {
    const [otherWas, otherIs] = [before[id], after[id]];
    if (id === block || !was || !is || !otherWas || !otherIs) return false;
    return runAtOnce(is, otherIs, now) && !runAtOnce(was, otherWas, now);
  });
}

export function correctTimes(
  state: TrainingState,
  command: Extract<TrainingCommand, { readonly kind: 'correct-times' }>,
  context: Context,
): Decision | Refusal {
  const { run } = state;
  const { programme, moment } = context;
  const { day, block } = command;
  const [started, ended] = [written(command.started), written(command.ended)];
  if (started === null) return refuse('no-such-time', 'started', { text: command.started.slice(0, 20) });
  if (ended === null) return refuse('no-such-time', 'ended', { text: command.ended.slice(0, 20) });
  const before = run.blocks[block];
  if (!before) return tellTimes(state, { day, block, started, ended }, context);
  const correction: BlockTimesCorrection = { day, block, started: started ?? null, ended: ended ?? null };
  const after = withCorrected(run.blocks, correction);
  const is = after[block] ?? before;
  if (is.started.instant > moment.instant) return refuse('times-in-future', 'started');
  if (is.ended && is.ended.instant > moment.instant) return refuse('times-in-future', 'ended');
  if (is.ended && is.ended.instant < is.started.instant) return refuse('times-overlap', 'ended');
  const ids = blocksOf(programme).map(({ id }) => id);
  const turned = ids.some((id) => {
    const [was, now] = [run.blocks[id], after[id]];
    return was !== now && now?.ended !== undefined && now.ended.instant < now.started.instant;
  });
  if (turned || overlaps(run.blocks, after, block, ids, moment))
    return refuse('times-overlap', started === undefined ? 'ended' : 'started');
  const isSame = is.started.instant === before.started.instant && is.ended?.instant === before.ended?.instant;
  return isSame ? [] : [{ type: 'block-times-corrected', body: correction }];
}
