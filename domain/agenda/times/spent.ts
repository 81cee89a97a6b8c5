/**
 * Time spent in a day: each moment between its first beginning and its last end belongs to one block or to none. Where two blocks claim it,
 * the one that began later has it. A night in which the kit was left running belongs to no day.
 */

import { type Instant, instant, localDateOf, type Moment, minutes } from '../../kernel/time';
import type { BlockTimes } from '../state';

export interface Claim {
  readonly block: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** `block`: undefined for time between blocks. */
export interface Stretch {
  readonly block: string | undefined;
  readonly from: Instant;
  readonly to: Instant;
  /** Whole, so that those of all stretches are those of the day. */
  readonly minutes: number;
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const longestSilence = minutes(4 * 60);

/** Silences of hours that go past a midnight: somebody left without ending the day. */
export function nightsIn(moments: readonly Moment[]): readonly Span[] {
  const sorted = moments.toSorted((one, other) => one.instant - other.instant);
  return sorted.flatMap((moment, index) => {
    const before = sorted[index - 1];
    if (!before || moment.instant - before.instant < longestSilence || localDateOf(before) === localDateOf(moment)) return [];
    return [{ from: before.instant, to: moment.instant }];
  });
}

/** When each block ran. One that has no end runs until `now`, or else until another one began. */
export function claimsOf(
  blocks: ReadonlyMap<string, BlockTimes>,
  running: { readonly block: string; readonly now: Moment } | undefined,
): readonly Claim[] {
  const starts = [...blocks.values()].map(({ started }) => started.instant).toSorted((one, other) => one - other);
  return [...blocks].map(([block, { started, ended }]) => {
    const from = started.instant;
    const open = block === running?.block ? running.now.instant : (starts.find((start) => start > from) ?? from);
    return { block, from, to: instant(Math.max(from, ended?.instant ?? open)) };
  });
}

export function stretchesOf(claims: readonly Claim[], nights: readonly Span[]): readonly Stretch[] {
  const edges = [...new Set([...claims, ...nights].flatMap(({ from, to }) => [from, to]))].toSorted((one, other) => one - other);
  const covers = ({ from, to }: Span, start: Instant): boolean => from <= start && start < to;
  const [first, last] = [Math.min(...claims.map(({ from }) => from)), Math.max(...claims.map(({ to }) => to))];
  let counted = 0;
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (to === undefined || from < first || to > last || nights.some((night) => covers(night, from))) return [];
    const claimed = claims.filter((claim) => covers(claim, from));
    const block = claimed.toSorted((one, other) => other.from - one.from)[0]?.block;
    const before = Math.round(counted / 60_000);
    counted += to - from;
    return [{ block, from, to, minutes: Math.round(counted / 60_000) - before }];
  });
}
