/** Moves of blocks that both days know of: what is on its way, so that the day where it arrives can say so and take the focus. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { DayNumber } from '../../domain/programme/programme';
import { act } from '../ui/act';
import { useWords } from '../ui/words';
import type { RowView } from './agenda-row-view';

export interface AgendaMoves {
  /** The block that was asked to move, until it is there. */
  readonly travelling: RefObject<string | undefined>;
  readonly within: (day: DayNumber, block: string, to: number) => Promise<boolean>;
  /** `at`: the place in the other day; null for where such a block usually comes. */
  readonly across: (day: DayNumber, block: string, at: number | null) => Promise<boolean>;
}

export function useAgendaMoves(): AgendaMoves {
  const travelling = useRef<string>(undefined);

  async function ask(block: string, asked: Parameters<typeof act>[0]): Promise<boolean> {
    travelling.current = block;
    const done = await act(asked);
    if (!done) travelling.current = undefined;
    return done;
  }

  return {
    travelling,
    within: (day, block, to) => ask(block, { kind: 'edit-agenda', day, edit: { edit: 'move', block, to } }),
    across: (day, block, at) => ask(block, { kind: 'move-to-other-day', day, block, at }),
  };
}

export const blockAt = ({ agenda }: TrainingView, day: DayNumber, index: number): string | undefined =>
  agenda[day - 1]?.plan.rows[index]?.block;

/** Says where a block went, once it is there. */
export function useArrivals(day: DayNumber, rows: readonly RowView[], { travelling }: AgendaMoves): string {
  const { t } = useWords('agenda');
  const [said, setSaid] = useState('');
  const order = rows.map(({ row }) => row.block).join('\n');
  const known = useRef(order);

  useLayoutEffect(() => {
    const before = known.current;
    if (before === order) return;
    known.current = order;
    const moved = rows.find(({ row }) => row.block === travelling.current);
    if (!moved) return;
    travelling.current = undefined;
    const values = { block: moved.name, place: moved.index + 1, of: rows.length, time: moved.start };
    setSaid(before.split('\n').includes(moved.row.block) ? t('moved', values) : t('moved-to-day', { ...values, day }));
  }, [day, order, rows, t, travelling]);

  return said;
}
