/**
 * What a signature on the turned laptop notes of the half-day: the person is here. The day's rule of coming late: work has gone on for
 * longer than a queue at the laptop takes. It began when it was to begin, or when it really did, if that was later.
 */
import type { ParticipantId } from '../kernel/ids';
import { between, inMinutes, type LocalTime, localDateOf, localTime, localTimeOf } from '../kernel/time';
import { blocksOf, type HalfDay, worksIn } from '../programme/programme';
import { dayOf } from '../signing/signatures';
import type { Context } from '../training/rules';
import type { TrainingState } from '../training/state';
import { isHere } from './as-morning';
import { attended, presenceOf } from './attendance';
import { hoursOf } from './typed-time';

/** Minutes in which who came in time may still stand in the queue. */
const queueing = 15;

export type Arrival = { readonly state: 'present'; readonly at: null } | { readonly state: 'late'; readonly at: LocalTime };

/** When work began in a half-day of today; undefined while it hasn't, and on another date. */
function workBegan({ details, run }: TrainingState, halfDay: HalfDay, { programme, moment }: Context): LocalTime | undefined {
  const today = localDateOf(moment);
  const blocks = blocksOf(programme).filter((block) => worksIn(block, halfDay));
  const [first] = blocks;
  const started = blocks.flatMap(({ id }) => run.blocks[id]?.started ?? []).filter((each) => localDateOf(each) === today);
  if (!first) return undefined;
  if (started.length > 0) return localTime(Math.max(first.start, Math.min(...started.map(localTimeOf))));
  return run.day === undefined && details?.days[dayOf(halfDay) - 1] === today ? first.start : undefined;
}

/** Undefined where somebody noted already that the person was there, or two laptops disagree about it: a person settles that. */
export function arrivalOf(state: TrainingState, participant: ParticipantId, halfDay: HalfDay, context: Context): Arrival | undefined {
  const presence = presenceOf(state, participant, halfDay);
  if (presence.conflict || attended(presence)) return undefined;
  const now = localTimeOf(context.moment);
  const began = workBegan(state, halfDay, context);
  const ends = hoursOf(context.programme, halfDay)?.ends;
  const isOver = ends !== undefined && now > ends;
  /* Somebody who was there in the morning came back from the meal, and signs when it is their turn. */
  if (began === undefined || isOver || isHere(state, participant, halfDay)) return { state: 'present', at: null };
  if (inMinutes(between(began, now)) <= queueing) return { state: 'present', at: null };
  return { state: 'late', at: localTime(now - (now % 60_000)) };
}
