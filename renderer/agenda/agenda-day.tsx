/** One day of the agenda: its hours, and its blocks as rows that follow each other in time. Each edit is saved at once. */
import { useId, useRef, useState } from 'react';
import { type UsualMinutes, worthTaking } from '../../domain/agenda/times/programme-times';
import { assertNever } from '../../domain/kernel/assert-never';
import { writtenDay } from '../../domain/kernel/written-dates';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { TimeInput } from '../agenda/agenda-fields';
import { act } from '../ui/act';
import { useWords } from '../ui/words';
import { useKeptFocus } from './agenda-focus';
import { ImportAgenda } from './agenda-import';
import { type AgendaMoves, useArrivals } from './agenda-moves';
import { AgendaRowEditor, type RowDragging } from './agenda-row';
import type { RowAct } from './agenda-row-menu';
import type { AskFor, DayTools } from './agenda-row-view';
import { type RowView, rowViews } from './agenda-row-view';
import { TakeOverAll } from './agenda-usual';

/** What a block that was just put in takes, in minutes. */
const newMinutes = 15;

interface AgendaDayProperties {
  readonly day: AgendaDayView;
  /** What blocks take in other trainings. */
  readonly usual: readonly UsualMinutes[];
  readonly trainersList: string;
  readonly moves: AgendaMoves;
  readonly dragging: (index: number) => RowDragging;
}

export function AgendaDayEditor({ day: view, usual, trainersList, moves, dragging }: AgendaDayProperties) {
  const { t, language } = useWords('agenda');
  const { day, plan, date } = view;
  const headingId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = rowViews(view, language);
  const focus = useKeptFocus(
    table,
    rows.map(({ row }) => row.block),
    moves.travelling,
  );
  const said = useArrivals(day, rows, moves);
  const tools: DayTools = { day, rows: rows.length, trainersList };
  const suggested = worthTaking(plan, usual);

  const ask: AskFor = (edit) => {
    focus.expect(edit.edit === 'insert' || edit.edit === 'duplicate' ? 'new' : 'same');
    return act({ kind: 'edit-agenda', day, edit });
  };

  function move(block: string, to: number): Promise<boolean> {
    focus.expect('same');
    return moves.within(day, block, to);
  }

  const insert = (at: number): Promise<boolean> =>
    ask({ edit: 'insert', at, kind: 'activity', title: t('agenda:new-block'), minutes: newMinutes });

  function perform({ row: { block, minutes }, index }: RowView, what: RowAct): Promise<boolean> {
    switch (what) {
      case 'move-up':
        return index === 0 ? Promise.resolve(false) : move(block, index - 1);
      case 'move-down':
        return index === rows.length - 1 ? Promise.resolve(false) : move(block, index + 1);
      case 'move-to-other-day':
        return moves.across(day, block, null);
      case 'insert-below':
        return insert(index + 1);
      case 'split-in-half':
        return ask({ edit: 'split', block, minute: Math.floor(minutes / 2) });
      case 'duplicate':
        return ask({ edit: 'duplicate', block });
      case 'remove':
        return ask({ edit: 'remove', block });
      default:
        return assertNever(what, 'act on a row of the agenda');
    }
  }

  function openDetails(block: string, isOpen: boolean): void {
    setOpen(new Set(isOpen ? [...open, block] : [...open].filter((each) => each !== block)));
  }

  return (
    <section className="prepare-day" aria-labelledby={headingId}>
      <div className="agenda-head">
        <h2 id={headingId}>{t('prepare:day', { day })}</h2>
        <span className="desk-hint">{writtenDay(date, language)}</span>
        <span className="agenda-hours">
          {t('agenda:from')}
          <TimeInput
            time={plan.opens}
            keep={(opens) => ask({ edit: 'hours', opens, closes: plan.closes })}
            label={t('agenda:opens', { day })}
          />
          {t('agenda:to')}
          <TimeInput
            time={plan.closes}
            keep={(closes) => ask({ edit: 'hours', opens: plan.opens, closes })}
            label={t('agenda:closes', { day })}
          />
        </span>
      </div>
      <table ref={table} className="agenda-table" onFocus={focus.onFocus}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('agenda:start')}</th>
            <th scope="col">{t('agenda:minutes')}</th>
            <th scope="col">{t('agenda:title')}</th>
            <th scope="col">{t('agenda:kind')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('agenda:actions')}</span>
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <AgendaRowEditor
            key={row.row.block}
            view={row}
            tools={tools}
            usual={suggested.find(({ block }) => block === row.row.block)}
            ask={ask}
            onAct={(what) => void perform(row, what)}
            dragging={dragging(row.index)}
            isOpen={open.has(row.row.block)}
            onOpen={(isOpen) => openDetails(row.row.block, isOpen)}
          />
        ))}
      </table>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void insert(rows.length)}>
          {t('agenda:add-block')}
        </button>
        <ImportAgenda day={day} />
        <TakeOverAll day={day} usual={suggested} ask={ask} />
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}
