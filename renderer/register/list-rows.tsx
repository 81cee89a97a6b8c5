/** What would become of each row of a list, and which of those that can come in shall come in. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ListPreviewRow, ListRowVerdict } from '../../domain/desk/previews';
import { besideKeyboard, useDrawnRows } from '../ui/drawn-rows';
import { GapRow } from '../ui/gap-row';
import { useWords } from '../ui/words';
import { CompletionCell } from './completion-cell';

interface ListRowsProperties {
  readonly rows: readonly ListPreviewRow[];
  /** One of the list's columns holds contacts. */
  readonly hasContacts: boolean;
  /** Names come in as they are written tidily. */
  readonly isTidied: boolean;
  /** Lines of those that come in. */
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (line: number, wanted: boolean) => void;
  /** Lines of those that fill in what is missing of somebody who is here. */
  readonly filling: ReadonlySet<number>;
  readonly onFill: (line: number, wanted: boolean) => void;
}

/** What needs a look comes first. */
export const verdicts: readonly ListRowVerdict[] = ['doubtful', 'refused', 'already-here', 'new'];

/** Only these ask whether they shall come in. */
const canComeIn = ({ verdict }: ListPreviewRow): boolean => verdict === 'new' || verdict === 'doubtful';

export const canFill = ({ completion }: ListPreviewRow): boolean => completion !== undefined && completion.fills.length > 0;

/** Height of a row in pixels, as the style has it. */
const rowHeight = 41;

interface ListRowProperties {
  readonly row: ListPreviewRow;
  /** From 0, as it stands here. */
  readonly index: number;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  readonly hasContacts: boolean;
  readonly isTidied: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (line: number, wanted: boolean) => void;
  readonly isFilling: boolean;
  readonly onFill: (line: number, wanted: boolean) => void;
}

function ListRow({ row, index, measure, hasContacts, isTidied, isChosen, onChoose, isFilling, onFill }: ListRowProperties) {
  const { t } = useWords('list');
  const { line, name, tidied, school, town, contact, contactLeftOut, note, noteLeftOut, verdict, reason } = row;
  return (
    /* The row of the headings is the first. */
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={`register-preview register-preview-${verdict}`}>
      <td>
        {canComeIn(row) && (
          <label className="desk-choice">
            <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(line, target.checked)} />
            <span className="visually-hidden">{t('add-row', { name, line })}</span>
          </label>
        )}
      </td>
      <td className="desk-number">{line}</td>
      <th scope="row">
        {isTidied && tidied !== undefined ? tidied : name}
        {tidied !== undefined && (
          <span className="register-written">{isTidied ? t('written', { name }) : t('offered', { name: tidied })}</span>
        )}
        {(note !== '' || noteLeftOut) && (
          <span className="register-written">{noteLeftOut ? t('note-left-out') : t('register:has-note', { note })}</span>
        )}
      </th>
      <td>{school}</td>
      <td>{town}</td>
      {hasContacts && (
        <td className="register-contact">{contactLeftOut ? <span className="register-unused">{t('contact-left-out')}</span> : contact}</td>
      )}
      <td>
        {reason === undefined ? t(isChosen ? 'verdict-new' : 'verdict-left-out') : (!canFill(row) || verdict === 'doubtful') && t(reason)}
        <CompletionCell row={row} isFilling={isFilling} onFill={(wanted) => onFill(line, wanted)} />
      </td>
    </tr>
  );
}

export function ListRows({ rows, hasContacts, isTidied, chosen, onChoose, filling, onFill }: ListRowsProperties) {
  const { t } = useWords('list');
  const table = useRef<HTMLTableElement>(null);
  /* Index of the row in which the keyboard is. */
  const [at, setAt] = useState(0);
  const ordered = useMemo(() => verdicts.flatMap((verdict) => rows.filter((row) => row.verdict === verdict)), [rows]);
  const takers = useMemo(() => ordered.flatMap((row, index) => (canComeIn(row) || canFill(row) ? [index] : [])), [ordered]);
  const keyOf = useCallback((index: number) => ordered[index]?.line ?? index, [ordered]);
  const drawn = useDrawnRows({
    count: ordered.length,
    table,
    usual: rowHeight,
    keyOf,
    kept: besideKeyboard(takers, at),
  });
  return (
    <table ref={table} className="desk-table" aria-rowcount={ordered.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{t('add')}</th>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('school')}</th>
          <th scope="col">{t('town')}</th>
          {hasContacts && <th scope="col">{t('register:contact')}</th>}
          <th scope="col">{t('verdict')}</th>
        </tr>
      </thead>
      <tbody onFocus={({ target }) => setAt(Number(target.closest('tr')?.dataset.index ?? 0))}>
        {drawn.rows.map((each) => {
          if (each.kind === 'gap') return <GapRow key={`gap-${each.from}`} height={each.height} columns={hasContacts ? 7 : 6} />;
          const row = ordered[each.index];
          if (!row) return null;
          return (
            <ListRow
              key={row.line}
              row={row}
              index={each.index}
              measure={drawn.measure}
              hasContacts={hasContacts}
              isTidied={isTidied}
              isChosen={chosen.has(row.line)}
              onChoose={onChoose}
              isFilling={filling.has(row.line)}
              onFill={onFill}
            />
          );
        })}
      </tbody>
    </table>
  );
}
