/** The keyboard's position in the register, and where a key moves it: one cell is in reach of Tab, arrows move among the half-days. */

import type { ParticipantId } from '../../domain/kernel/ids';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import type { ParticipantRow } from '../../domain/register/register-view';

export interface CellPosition {
  readonly participant: ParticipantId;
  readonly halfDay: HalfDay;
}

/** The cell at this position, while its row is shown. */
export const cellAt = (grid: HTMLTableElement | null, { participant, halfDay }: CellPosition): HTMLElement | undefined =>
  grid?.querySelector<HTMLElement>(`[data-participant="${CSS.escape(participant)}"][data-half-day="${halfDay}"]`) ?? undefined;

interface Step {
  readonly key: string;
  readonly control: boolean;
}

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** The position where that key leads; undefined when the key does not move. */
export function stepTo(rows: readonly ParticipantRow[], from: CellPosition, { key, control }: Step): CellPosition | undefined {
  const row = rows.findIndex(({ id }) => id === from.participant);
  const column = halfDays.indexOf(from.halfDay);
  const at = (toRow: number, toColumn: number): CellPosition | undefined => {
    const participant = rows[within(toRow, rows.length)]?.id;
    const halfDay = halfDays[within(toColumn, halfDays.length)];
    return participant === undefined || halfDay === undefined ? undefined : { participant, halfDay };
  };
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(control ? 0 : row, 0);
    case 'End':
      return at(control ? rows.length - 1 : row, halfDays.length - 1);
    default:
      return undefined;
  }
}
