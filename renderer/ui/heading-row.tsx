/** Says which row of somebody's table is its heading; the same for lists and for agendas. */
import { useId } from 'react';
import type { TopRow } from '../../domain/desk/previews';
import { useWords } from './words';
import './table-columns.css';

interface HeadingRowProperties {
  readonly top: readonly TopRow[];
  /** Line of the heading. */
  readonly heading: number | undefined;
  /** Null: the table has no heading. */
  readonly onChoose: (line: number | null) => void;
}

const none = 'none';

export function HeadingRow({ top, heading, onChoose }: HeadingRowProperties) {
  const { t } = useWords('list');
  const id = useId();
  return (
    <div className="heading-row">
      <label htmlFor={id}>{t('heading-row')}</label>
      <select id={id} value={heading ?? none} onChange={({ target }) => onChoose(target.value === none ? null : Number(target.value))}>
        <option value={none}>{t('heading-none')}</option>
        {top.map(({ line, cells }) => (
          <option key={line} value={line}>
            {t('heading-line', { line, cells: cells.join(' · ') })}
          </option>
        ))}
      </select>
    </div>
  );
}
