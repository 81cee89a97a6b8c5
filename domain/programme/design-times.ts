/** When each block of a day begins and ends, as the agenda says while somebody writes it. Pure. */
import { formatLocalTime, later, minutes, parseLocalTime } from '../kernel/time';
import { isPlainList, plainAt } from './design-entries';
import type { Plain } from './plain-data';

export interface BlockTimes {
  /** `HH:MM`; both empty where the day's beginning, or what goes before, can't be read. */
  readonly from: string;
  readonly to: string;
}

export interface DayTimes {
  readonly blocks: readonly BlockTimes[];
  /** `HH:MM`; empty where it can't be told. */
  readonly end: string;
  /** Minutes of the blocks together, as far as they are numbers. */
  readonly minutes: number;
}

const minutesOf = (block: Plain): number => {
  const found = plainAt(block, ['minutes']);
  return typeof found === 'number' && Number.isFinite(found) && found > 0 ? found : 0;
};

export function dayTimes(day: Plain | undefined): DayTimes {
  const starts = plainAt(day, ['starts']);
  const opens = typeof starts === 'string' ? parseLocalTime(starts) : undefined;
  const list = plainAt(day, ['blocks']);
  const blocks = isPlainList(list) ? list : [];
  const all = blocks.map(minutesOf);
  const sum = (count: number): number => all.slice(0, count).reduce((whole, each) => whole + each, 0);
  const at = (count: number): string => (opens === undefined ? '' : formatLocalTime(later(opens, minutes(sum(count)))));
  return {
    blocks: blocks.map((_, index) => ({ from: at(index), to: at(index + 1) })),
    end: at(blocks.length),
    minutes: sum(blocks.length),
  };
}
