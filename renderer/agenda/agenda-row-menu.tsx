/** Everything that can be done with a whole block, in a menu at the end of its row. */
import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { isAccredited } from '../../domain/agenda/agenda';
import { otherDay } from '../../domain/agenda/agenda-crossing';
import type { DayNumber } from '../../domain/programme/programme';
import { useWords } from '../ui/words';
import type { RowView } from './agenda-row-view';

export const rowActs = ['move-up', 'move-down', 'move-to-other-day', 'insert-below', 'split-in-half', 'duplicate', 'remove'] as const;
export type RowAct = (typeof rowActs)[number];

/** What can't be done with this row, whatever else is in the day. */
function disabledActs({ row, state, index }: RowView, rows: number): readonly RowAct[] {
  if (state !== 'free') return rowActs.filter((act) => act !== 'insert-below' || state !== 'running');
  const out: readonly (RowAct | false)[] = [
    index === 0 && 'move-up',
    index === rows - 1 && 'move-down',
    rows === 1 && 'move-to-other-day',
    row.minutes < 2 && 'split-in-half',
    (isAccredited(row) || rows === 1) && 'remove',
  ];
  return out.filter((act) => act !== false);
}

interface RowMenuProperties {
  readonly view: RowView;
  readonly day: DayNumber;
  /** The number of the day's rows. */
  readonly rows: number;
  readonly onAct: (act: RowAct) => void;
}

export function RowMenu({ view, day, rows, onAct }: RowMenuProperties) {
  const { t } = useWords('agenda');
  const label = t('more-for', { block: view.name });
  return (
    <MenuTrigger>
      <Button className="desk-icon-button" aria-label={label} data-control="more">
        <Ellipsis aria-hidden size={18} />
      </Button>
      <Popover className="desk-popover" placement="bottom end">
        <Menu
          className="desk-menu"
          aria-label={label}
          disabledKeys={disabledActs(view, rows)}
          onAction={(key) => {
            const act = rowActs.find((each) => each === key);
            if (act) onAct(act);
          }}
        >
          {rowActs.map((act) => (
            <MenuItem key={act} id={act} textValue={t(act, { day: otherDay(day) })}>
              {t(act, { day: otherDay(day) })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
