/** The register as a grid: people down, half-days across. Arrows move among the half-days; Tab reaches the row's own button. */
import { Paperclip } from 'lucide-react';
import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ParticipantId } from '../../domain/kernel/ids';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import type { ParticipantRow, RegisterView } from '../../domain/register/register-view';
import { dayOf } from '../../domain/signing/signatures';
import { CertifiedMark } from '../signing/certified-mark';
import { useDrawnRows } from '../ui/drawn-rows';
import { GapRow } from '../ui/gap-row';
import { useWords } from '../ui/words';
import { type CellPosition, cellAt, stepTo } from './grid-position';
import { useNotedBy, useTellOf } from './laptop-words';
import { type CellActs, MarkCell } from './mark-cell';
import { MarkMenu } from './mark-menu';
import { NameCell } from './name-cell';
import type { Choice } from './use-choice';
import './long-grid.css';

interface RegisterGridProperties {
  readonly register: RegisterView;
  /** Those that are shown now. */
  readonly rows: readonly ParticipantRow[];
  /** The half-day that Enter in the search marks. */
  readonly marking: HalfDay;
  /** Which of those shown a digit or an arrow in the search means. */
  readonly choice: Choice;
  readonly grid: RefObject<HTMLTableElement | null>;
  /** The focus goes there as soon as it is seen. */
  readonly sought: CellPosition | undefined;
  readonly onFound: () => void;
  /** A letter or a digit was typed: it begins the next name or list number. */
  readonly onLetter: () => void;
  readonly onChange: (row: ParticipantRow) => void;
  readonly onSign: (row: ParticipantRow) => void;
  /** Those of whom another laptop noted something just now. */
  readonly fresh: ReadonlySet<ParticipantId>;
  /** Reports the keyboard's cell; undefined once it left. */
  readonly onReach: (cell: CellPosition | undefined) => void;
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^[\p{Letter}\d]$/u.test(key) && !ctrlKey && !metaKey && !altKey;

const columns = 3 + halfDays.length;

/** Height of a row in pixels, as the style has it. */
const rowHeight = (): number => (window.matchMedia('(pointer: coarse)').matches ? 44 : 25);

/** The keyboard's last position. */
interface LastPosition extends CellPosition {
  /** The index of the row among those that were shown. */
  readonly index: number;
}

interface RowProperties extends Omit<CellActs, 'onFocus'> {
  readonly row: ParticipantRow;
  /** From 0, among those that are shown. */
  readonly index: number;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly marking: HalfDay;
  /** The keyboard is in this row, or the first Tab leads there. */
  readonly isReached: boolean;
  /** In which half-day the keyboard is, in whichever row. */
  readonly column: HalfDay;
  readonly required: number;
  /** From 1, while a digit in the search takes this one. */
  readonly digit: number | undefined;
  readonly isPicked: boolean;
  readonly isFresh: boolean;
  readonly onChange: (row: ParticipantRow) => void;
  readonly onSign: (row: ParticipantRow) => void;
  readonly onFocus: (position: LastPosition) => void;
}

/** Drawn anew where something of it is another: a mark costs one row, not all. */
const Row = memo(function Row(properties: RowProperties) {
  const { row, index, measure, marking, isReached, column, required, digit, isPicked, isFresh, onChange, onSign, onFocus, ...acts } =
    properties;
  const focused = (halfDay: HalfDay): void => onFocus({ participant: row.id, halfDay, index });
  const { school, town } = row.person;
  const from = [school, town].filter((part) => part !== '').join(', ');
  return (
    /* The row of the headings is the first. */
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={isPicked ? 'register-picked' : isFresh ? 'register-fresh' : undefined}
    >
      <td className="register-number desk-number">{digit === undefined ? row.number : <kbd>{digit}</kbd>}</td>
      <NameCell row={row} required={required} isReached={isReached} onFocus={() => focused(column)} onChange={onChange} onSign={onSign} />
      <td className="register-school" title={from}>
        {from}
      </td>
      {halfDays.map((halfDay) => (
        <MarkCell
          key={halfDay}
          row={row}
          halfDay={halfDay}
          isCurrent={halfDay === marking}
          isReached={isReached && halfDay === column}
          onFocus={(_row, at) => focused(at)}
          {...acts}
        />
      ))}
    </tr>
  );
});

function HeadRow({ register, marking }: { readonly register: RegisterView; readonly marking: HalfDay }) {
  const { t } = useWords('register');
  const notedBy = useNotedBy(register.laptops);
  return (
    <tr aria-rowindex={1}>
      <th scope="col" className="register-number">
        {t('attendance:number')}
      </th>
      <th scope="col" className="register-name">
        {t('register:person')}
      </th>
      <th scope="col">{t('register:school-town')}</th>
      {halfDays.map((halfDay) => (
        <th key={halfDay} scope="col" className={halfDay === marking ? 'register-half-day register-current' : 'register-half-day'}>
          <span>{t(`attendance:${halfDay}`)}</span>
          <span className="register-present" title={notedBy(register.presentBy[halfDay]) || undefined}>
            {t('register:present-of', { present: register.present[halfDay], all: register.rows.length })}
            <CertifiedMark day={dayOf(halfDay)} certified={register.certified[dayOf(halfDay) - 1]} />
          </span>
          {register.signedSheets[halfDay].length > 0 && (
            <span className="register-sheets" title={t('signedSheets:attached-here', { count: register.signedSheets[halfDay].length })}>
              <Paperclip aria-hidden size={13} />
              <span aria-hidden>{register.signedSheets[halfDay].length}</span>
              <span className="visually-hidden">{t('signedSheets:attached-here', { count: register.signedSheets[halfDay].length })}</span>
            </span>
          )}
        </th>
      ))}
    </tr>
  );
}

export function RegisterGrid({ register, rows, marking, choice, grid, sought, ...on }: RegisterGridProperties) {
  const { t } = useWords('register');
  const tell = useTellOf(register);
  const menuCell = useRef<HTMLElement>(null);
  const [last, setLast] = useState<LastPosition>();
  const [menu, setMenu] = useState<CellPosition>();

  /* A cell that is to have the focus; its row may have to be drawn first. */
  const [awaited, setAwaited] = useState<CellPosition>();
  const target = sought ?? awaited;
  useEffect(() => {
    if (!target) return;
    const cell = cellAt(grid.current, target);
    cell?.focus();
    setAwaited(undefined);
    if (target !== sought) return;
    cell?.scrollIntoView({ block: 'center' });
    on.onFound();
  });

  /* Somebody who was marked leaves a list of those who are missing, and would take the focus along: it goes to the next. */
  useEffect(() => {
    if (!last || document.activeElement !== document.body || rows.some(({ id }) => id === last.participant)) return;
    const next = rows[Math.min(last.index, rows.length - 1)];
    if (next) setAwaited({ participant: next.id, halfDay: last.halfDay });
  });

  const indexOf = (position: CellPosition | undefined): number => rows.findIndex(({ id }) => id === position?.participant);
  const [first] = rows;
  const isLastShown = indexOf(last) !== -1;
  const reached = last && isLastShown ? last : first && { participant: first.id, halfDay: marking };
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const drawn = useDrawnRows({
    count: rows.length,
    table: grid,
    usual: rowHeight(),
    keyOf,
    kept: [indexOf(reached), indexOf(target)],
  });
  const { onReach } = on;
  const focused = useCallback(
    ({ participant, halfDay, index }: LastPosition) => {
      setLast({ participant, halfDay, index });
      onReach({ participant, halfDay });
    },
    [onReach],
  );
  const openMenu = useCallback((row: ParticipantRow, halfDay: HalfDay, cell: HTMLElement) => {
    menuCell.current = cell;
    setMenu({ participant: row.id, halfDay });
  }, []);
  if (!reached) return null;
  const menuRow = register.rows.find(({ id }) => id === menu?.participant);

  function pressed(event: KeyboardEvent): void {
    if (isLetter(event)) on.onLetter();
    const next = reached && stepTo(rows, reached, { key: event.key, control: event.ctrlKey });
    if (!next) return;
    event.preventDefault();
    setAwaited(next);
  }
  function closeMenu(): void {
    /* The popover holds the focus for as long as it is there. */
    flushSync(() => setMenu(undefined));
    /* Somebody who was marked leaves the list while it shows only those who are missing. */
    if (menuCell.current?.isConnected) menuCell.current.focus();
    else setAwaited(reached);
  }

  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the arrow keys move in.
        role="grid"
        aria-label={t('title')}
        className={drawn.measure ? 'register-grid register-grid-long' : 'register-grid'}
        aria-rowcount={rows.length + 1}
        onKeyDown={pressed}
        /* The menu takes the focus, and gives it back. */
        onBlur={() => !menu && on.onReach(undefined)}
      >
        <thead>
          <HeadRow register={register} marking={marking} />
        </thead>
        <tbody>
          {drawn.rows.map((each) => {
            if (each.kind === 'gap') return <GapRow key={`gap-${each.from}`} height={each.height} columns={columns} />;
            const { index } = each;
            const row = rows[index];
            if (!row) return null;
            return (
              <Row
                key={row.id}
                row={row}
                index={index}
                measure={drawn.measure}
                marking={marking}
                isReached={row.id === reached.participant}
                column={reached.halfDay}
                required={register.required}
                digit={choice.among.length > 0 ? index + 1 : undefined}
                isPicked={row.id === choice.picked?.id}
                isFresh={on.fresh.has(row.id)}
                onChange={on.onChange}
                onSign={on.onSign}
                onFocus={focused}
                onMenu={openMenu}
                tell={tell}
              />
            );
          })}
        </tbody>
      </table>
      {menu && menuRow && <MarkMenu register={register} row={menuRow} halfDay={menu.halfDay} cell={menuCell} onClose={closeMenu} />}
    </>
  );
}
