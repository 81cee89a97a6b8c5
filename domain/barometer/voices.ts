/** In which order voices are heard: one from the smaller side first, then the larger, then the middle; empty places have none. */
import type { Position } from './schema';
import type { Counts } from './state';

export interface VoicesOrder {
  readonly order: readonly Position[];
  /** The sides are equally many, so either may begin. */
  readonly isTied: boolean;
}

export function voicesOrder(counts: Counts): VoicesOrder {
  const sides: readonly Position[] = counts.agree <= counts.disagree ? ['agree', 'disagree'] : ['disagree', 'agree'];
  const order = [...sides, 'unsure' as const].filter((position) => counts[position] > 0);
  return { order, isTied: counts.agree > 0 && counts.agree === counts.disagree };
}
