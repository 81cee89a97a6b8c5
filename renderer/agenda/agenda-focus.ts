/** Keeps the focus where the work is: rows move in the page, come and go, and the focus would be lost to the page as a whole. */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface Place {
  readonly block: string;
  readonly index: number;
  readonly control: string;
}

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  /** An edit was sent: the next change of the rows is its doing. `new`: the focus shall go to the row that comes in. */
  readonly expect: (what: 'same' | 'new') => void;
}

const controlIn = (body: Element | null | undefined, control: string): HTMLElement | undefined =>
  body?.querySelector<HTMLElement>(`[data-control="${control}"]:not(:disabled)`) ?? undefined;

/** Rows are elements with `data-block`, and controls in them have `data-control`. `travelling` takes the focus along to the day it comes to. */
export function useKeptFocus(
  table: RefObject<HTMLElement | null>,
  blocks: readonly string[],
  travelling: RefObject<string | undefined>,
): KeptFocus {
  const place = useRef<Place>(undefined);
  const expected = useRef<'same' | 'new'>(undefined);
  const known = useRef(blocks);
  const order = blocks.join('\n');

  useLayoutEffect(() => {
    const before = known.current;
    known.current = order.split('\n');
    const wanted = expected.current;
    if (before.join('\n') === order) return;
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const rowOf = (block: string | undefined): HTMLElement | undefined => rows.find((row) => row.getAttribute('data-block') === block);
    const arrived = travelling.current;
    if (arrived !== undefined && known.current.includes(arrived) && !before.includes(arrived)) controlIn(rowOf(arrived), 'title')?.focus();
    if (wanted === undefined) return;
    expected.current = undefined;
    if (wanted === 'new') {
      const title = controlIn(rowOf(known.current.find((block) => !before.includes(block))), 'title');
      title?.focus();
      if (title instanceof HTMLInputElement) title.select();
      return;
    }
    if (!place.current || document.activeElement !== document.body) return;
    const { block, index, control } = place.current;
    const row = rowOf(block) ?? rows[Math.min(index, rows.length - 1)];
    (controlIn(row, control) ?? controlIn(row, 'title'))?.focus();
  }, [order, table, travelling]);

  return {
    onFocus: ({ target }) => {
      const block = target.closest('[data-block]')?.getAttribute('data-block');
      const control = target.closest('[data-control]')?.getAttribute('data-control');
      if (block && control) place.current = { block, index: known.current.indexOf(block), control };
    },
    expect: (what) => {
      expected.current = what;
    },
  };
}
