/** When a half-day's work is planned, by the agenda: from the first to the last block that counts, without registration and meals. */

import { formatLocalTime, later } from '../../domain/kernel/time';
import { blocksOf, type HalfDay, type Programme, worksIn } from '../../domain/programme/programme';

/** Writes the planned times as `HH:MM–HH:MM`; undefined where nothing is planned. */
export function plannedTimes(programme: Programme, halfDay: HalfDay): string | undefined {
  const blocks = blocksOf(programme).filter((block) => worksIn(block, halfDay));
  const first = blocks[0];
  const last = blocks.at(-1);
  return first && last ? `${formatLocalTime(first.start)}–${formatLocalTime(later(last.start, last.length))}` : undefined;
}
