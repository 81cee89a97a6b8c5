/**
 * Many trainings as a list: one line each, of which those in sight are asked for and drawn. Up, Down, Page Up, Page Down, Home and End move
 * through it, Left and Right between the training and what else can be done with it; a heading puts it in another order.
 */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { LibraryCard } from '../../domain/desk/library-page';
import type { LibraryPage, LibraryQuery, LibrarySort } from '../../domain/desk/library-query';
import type { TrainingId } from '../../domain/kernel/ids';
import { useDrawnRows } from '../ui/drawn-rows';
import { GapRow } from '../ui/gap-row';
import { useWords } from '../ui/words';
import { type ListPosition, stepInList } from './list-position';
import { type ListColumn, ListRow } from './list-row';
import './training-list.css';

interface TrainingListProperties {
  readonly page: LibraryPage<LibraryCard>;
  /** By where they are among those found, as far as they are known. */
  readonly cards: ReadonlyMap<number, LibraryCard>;
  readonly sort: LibraryQuery['sort'];
  readonly inSight: boolean;
  readonly open: TrainingId | undefined;
  readonly table: RefObject<HTMLTableElement | null>;
  /** The keyboard goes to this row, from 0, as soon as it is known; undefined: nobody asked for that. */
  readonly sought: number | undefined;
  readonly onFound: () => void;
  /** The first row that is in sight. */
  readonly onScroll: (first: number) => void;
  readonly onSort: (sort: LibraryQuery['sort']) => void;
  readonly onOpen: (id: TrainingId) => void;
  readonly onSave: (card: LibraryCard) => void;
  readonly onDelete: (card: LibraryCard) => void;
}

const inSightColumns = ['place', 'days', 'state'] as const satisfies readonly ListColumn[];
const trainersColumns = [
  'place',
  'days',
  'programme',
  'project',
  'state',
  'participants',
  'missing',
] as const satisfies readonly ListColumn[];

/** Counts are sorted with the most first. */
const beginsDescending: ReadonlySet<LibrarySort> = new Set(['participants', 'missing']);

/** A third press gives the order in which they come. */
function nextSort({ by, isDescending }: LibraryQuery['sort'], pressed: LibrarySort): LibraryQuery['sort'] {
  const first = beginsDescending.has(pressed);
  if (by !== pressed) return { by: pressed, isDescending: first };
  return isDescending === first ? { by, isDescending: !first } : { by: 'coming', isDescending: false };
}

/** Height of a row of two lines in pixels, as the style has it. */
const rowHeight = 53;

interface HeadingProperties extends Pick<TrainingListProperties, 'sort' | 'onSort'> {
  readonly column: ListColumn;
}

function Heading({ column, sort, onSort }: HeadingProperties) {
  const { t } = useWords('library');
  const isSorted = sort.by === column;
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={`library-column-${column}`} aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="library-sort" onClick={() => onSort(nextSort(sort, column))}>
        {t(`column-${column}`)}
        {isSorted && <Arrow aria-hidden size={14} />}
      </button>
    </th>
  );
}

export function TrainingList({ page, cards, sort, inSight, open, table, sought, ...on }: TrainingListProperties) {
  const { t } = useWords('library');
  const { found } = page;
  const columns = inSight ? inSightColumns : trainersColumns;
  const [last, setLast] = useState<ListPosition>({ index: 0, part: 'open' });
  const [awaited, setAwaited] = useState<ListPosition>();
  const target: ListPosition | undefined = sought === undefined ? awaited : { index: sought, part: 'open' };
  /* Fewer may be found than there were. */
  const reached: ListPosition = { ...last, index: Math.min(last.index, found - 1) };
  const keyOf = useCallback((index: number) => index, []);
  const scrolling = useCallback(() => table.current?.closest<HTMLElement>('.desk-place') ?? null, [table]);
  const drawn = useDrawnRows({ count: found, table, scrolling, usual: rowHeight, keyOf, kept: [reached.index, target?.index ?? -1] });

  const { onScroll } = on;
  useEffect(() => onScroll(drawn.first), [drawn.first, onScroll]);

  /* The row may have to be scrolled to first, and then to be asked for. */
  useLayoutEffect(() => {
    if (!target) return;
    const row = table.current?.querySelector(`[data-index="${target.index}"]`);
    const control = row?.querySelector<HTMLElement>(`[data-part="${target.part}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (!control) return;
    control.focus({ preventScroll: true });
    setAwaited(undefined);
    if (sought !== undefined) on.onFound();
  });

  function pressed(event: KeyboardEvent): void {
    const next = stepInList(reached, { key: event.key, found, inSight: drawn.inSight });
    if (!next) return;
    event.preventDefault();
    setAwaited(next);
  }

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the arrow keys move in.
      role="grid"
      aria-label={t('library:trainings')}
      aria-rowcount={found + 1}
      className="library-list"
    >
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Heading key={column} column={column} sort={sort} onSort={on.onSort} />
          ))}
          <th scope="col" className="library-column-acts">
            <span className="visually-hidden">{t('bundle:save')}</span>
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={pressed}>
        {drawn.rows.map((each) =>
          each.kind === 'gap' ? (
            <GapRow key={`gap-${each.from}`} height={each.height} columns={columns.length + 1} />
          ) : (
            <ListRow
              key={each.index}
              index={each.index}
              card={cards.get(each.index)}
              columns={columns}
              measure={drawn.measure}
              reached={each.index === reached.index ? reached.part : undefined}
              isOpen={cards.get(each.index)?.id === open}
              today={page.today}
              onFocus={(part) => setLast({ index: each.index, part })}
              onOpen={on.onOpen}
              onSave={on.onSave}
              onDelete={on.onDelete}
            />
          ),
        )}
      </tbody>
    </table>
  );
}
