/** One half-day of one participant. A click or Space marks present; what holds more than that is changed in the menu. */
import { Laptop, Signature, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { HalfDay } from '../../domain/programme/programme';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import { unlessRefused } from '../ui/act';
import { useClockReader } from '../ui/desk-time';
import { useWords } from '../ui/words';
import { isMarkedElsewhere, type TellOf } from './laptop-words';
import { type MarkState, mark } from './mark';
import { toggled } from './toggled';

export interface CellActs {
  readonly onFocus: (row: ParticipantRow, halfDay: HalfDay) => void;
  readonly onMenu: (row: ParticipantRow, halfDay: HalfDay, cell: HTMLElement) => void;
  /** Which laptop noted it, or what each of those says that disagree. */
  readonly tell: TellOf;
}

interface MarkCellProperties extends CellActs {
  readonly row: ParticipantRow;
  readonly halfDay: HalfDay;
  readonly isCurrent: boolean;
  /** In reach of Tab. */
  readonly isReached: boolean;
}

/** A sign, or a word that is short enough for the cell; the cell's name has the whole one. */
function useShown(): (state: MarkState) => string {
  const { t } = useWords('register');
  return (state) => {
    switch (state) {
      case 'present':
        return '✓';
      case 'absent':
        return '–';
      case 'not-marked':
        return '·';
      default:
        return t(`cell-${state}`);
    }
  };
}

export function MarkCell({ row, halfDay, isCurrent, isReached, onFocus, onMenu, tell }: MarkCellProperties) {
  const { t } = useWords('attendance');
  const view = row.marks[halfDay];
  const state = t(`attendance:${view.state}`);
  const shown = useShown();
  const now = useClockReader();
  const doubt = row.signingDoubts[halfDay];
  const told = tell(row, halfDay);
  /* With its time, as it is seen: who speaks to the laptop says what stands there. */
  const described = [view.at, doubt ? t(`signing:${doubt}`) : row.signed[halfDay] ? t('signing:is-signed') : '', told]
    .filter((part) => part !== '')
    .join('. ');

  function toggle(cell: HTMLElement): void {
    const next = toggled(view);
    if (next === undefined) onMenu(row, halfDay, cell);
    else void mark(row, halfDay, next).then(unlessRefused);
  }
  /**
   * A person who is not here yet comes late now. For anybody else L begins the next name, as every letter does: a click leaves the focus
   * here. Of anybody else L begins the next name, as every letter does: a click leaves the focus here.
   */
  const canComeLate = !view.conflict && (view.state === 'not-marked' || view.state === 'absent');
  function pressed(event: KeyboardEvent<HTMLElement>): void {
    const isL = event.code === 'KeyL' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (isL && (canComeLate || event.repeat)) {
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) void mark(row, halfDay, 'late', now()).then(unlessRefused);
      return;
    }
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.key === ' ') toggle(event.currentTarget);
    else onMenu(row, halfDay, event.currentTarget);
  }
  function menuAsked(event: MouseEvent<HTMLElement>): void {
    event.preventDefault();
    onMenu(row, halfDay, event.currentTarget);
  }

  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid; the table's markup gives it row and column.
      role="gridcell"
      aria-label={`${fullName(row.person)}, ${t(`attendance:${halfDay}`)}: ${state}`}
      aria-description={described === '' ? undefined : described}
      title={told === '' ? undefined : told}
      className={isCurrent ? 'register-mark register-current' : 'register-mark'}
      data-participant={row.id}
      data-half-day={halfDay}
      tabIndex={isReached ? 0 : -1}
      onFocus={() => onFocus(row, halfDay)}
      onClick={({ currentTarget }) => toggle(currentTarget)}
      onContextMenu={menuAsked}
      onKeyDown={pressed}
    >
      <span className={`register-state register-state-${view.state}`} data-at={view.at === '' ? undefined : view.at}>
        {view.conflict && <TriangleAlert aria-hidden size={15} />}
        {shown(view.state)}
        {!view.conflict && isMarkedElsewhere(row, halfDay) && <Laptop aria-hidden size={13} className="register-elsewhere" />}
        {row.signed[halfDay] && <Signature aria-hidden size={14} className="register-signed" />}
        {doubt && <span className={`register-doubt register-doubt-${doubt}`}>{t(`signing:cell-${doubt}`)}</span>}
      </span>
    </td>
  );
}
