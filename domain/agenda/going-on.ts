/** When work goes on after a break, and how long that is: at this pace, but never before what is pinned. */
import { between, type Duration, duration, type LocalTime, later, minutes } from '../kernel/time';
import { asInAgenda, type Schedule, type ScheduledBlock, toldStart } from './schedule';

export interface GoingOn {
  readonly at: LocalTime;
  /** Negative once it should have gone on; undefined while the break isn't running. */
  readonly left: Duration | undefined;
  readonly following: ScheduledBlock;
}

/**
 * Undefined after the last block. What follows may have been visited already. Once the time is over, it is still the one that the room
 * was promised, which no longer reads it.
 */
export function goingOnAfter({ blocks, blockLeft }: Schedule, blockId: string): GoingOn | undefined {
  const index = blocks.findIndex(({ block }) => block.id === blockId);
  const [pause, following] = [blocks[index], blocks[index + 1]];
  if (!pause || !following) return undefined;
  const running = pause.status === 'now' ? blockLeft : undefined;
  if (running !== undefined && running < 0 && following.projectedStart === pause.projectedEnd) {
    /* By the clock as it shows the time now: somebody may have set it since the break began. */
    const promised = later(pause.projectedEnd, running);
    const at = asInAgenda(following, promised);
    return { at, left: duration(running + between(promised, at)), following };
  }
  const at = following.actualStart === undefined ? toldStart(following) : asInAgenda(following, pause.projectedEnd);
  /* The agenda's whole minute is no more of a break than was asked for: five minutes are told as five. */
  const until = between(pause.projectedEnd, at);
  const longer = until > minutes(1) ? until : Math.min(0, until);
  const left = running === undefined ? undefined : duration(Math.max(0, running) + longer);
  return { at, left, following };
}
