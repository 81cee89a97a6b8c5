/** One block of the agenda as a row that can be changed where it stands; below it what can't hold, and its details when they are open. */
import { ChevronDown, ChevronRight, GripVertical, Lock, Pin } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useId } from 'react';
import { isAccredited } from '../../domain/agenda/agenda';
import type { UsualMinutes } from '../../domain/agenda/times/programme-times';
import { blockKinds } from '../../domain/programme/choices';
import type { BlockKind, DayNumber } from '../../domain/programme/programme';
import { MinutesSteps, TextInput } from '../agenda/agenda-fields';
import { useWords } from '../ui/words';
import { useConflictSentence } from './agenda-conflict';
import { RowDetails } from './agenda-row-details';
import { type RowAct, RowMenu } from './agenda-row-menu';
import type { AskFor, DayTools, RowView } from './agenda-row-view';
import { UsualRow } from './agenda-usual';

/** What a row needs to be dragged, and where another one would come in. */
export interface RowDragging {
  readonly mark: 'before' | 'after' | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

interface RowProperties {
  readonly view: RowView;
  readonly tools: DayTools;
  /** What it takes in other trainings, where that differs. */
  readonly usual: UsualMinutes | undefined;
  readonly ask: AskFor;
  readonly onAct: (act: RowAct) => void;
  readonly dragging: RowDragging;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

const columns = 6;

interface StartCellProperties {
  readonly view: RowView;
  /** Why it stays where it is. */
  readonly locked: string | undefined;
}

function StartCell({ view: { row, start, state }, locked }: StartCellProperties) {
  const { t } = useWords('agenda');
  return (
    <td className="agenda-start">
      <time>{start}</time>
      {locked !== undefined && (
        <span title={locked}>
          <Lock aria-hidden size={12} />
        </span>
      )}
      {state === 'free' && row.start !== null && <Pin role="img" aria-label={t('pinned')} size={13} />}
    </td>
  );
}

function KindCell({ view: { row, name, state }, ask }: Pick<RowProperties, 'view' | 'ask'>) {
  const { t } = useWords('agenda');
  if (isAccredited(row) || state !== 'free') return <td className="agenda-kind">{t(`prepare:${row.kind}`)}</td>;
  return (
    <td className="agenda-kind">
      <select
        aria-label={t('agenda:kind-of', { block: name })}
        data-control="kind"
        value={row.kind}
        onChange={({ target }) => {
          const kind = blockKinds.find((each): each is BlockKind => each === target.value);
          if (kind) void ask({ edit: 'kind', block: row.block, kind });
        }}
      >
        {blockKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`prepare:${kind}`)}
          </option>
        ))}
      </select>
    </td>
  );
}

/** With Alt; the days stand beside each other. */
function actOfArrow(key: string, day: DayNumber): RowAct | undefined {
  if (key === 'ArrowUp') return 'move-up';
  if (key === 'ArrowDown') return 'move-down';
  return key === (day === 1 ? 'ArrowRight' : 'ArrowLeft') ? 'move-to-other-day' : undefined;
}

export function AgendaRowEditor({ view, tools, usual, ask, onAct, dragging, isOpen, onOpen }: RowProperties) {
  const { t } = useWords('agenda');
  const sentence = useConflictSentence();
  const noteId = useId();
  const { row, name, title, state, began, conflicts } = view;
  const { block } = row;
  const locked = state === 'free' ? undefined : t(state, { time: began });
  const notes = [...(locked === undefined ? [] : [locked]), ...conflicts.map(sentence)];
  const isLocked = state === 'happened' || state === 'passed';

  function pressed(event: KeyboardEvent): void {
    const wanted = event.altKey ? actOfArrow(event.key, tools.day) : undefined;
    if (!wanted) return;
    event.preventDefault();
    if (wanted !== 'move-to-other-day' || state === 'free') onAct(wanted);
  }

  return (
    <tbody
      data-block={block}
      className={`agenda-block agenda-block-${row.kind} agenda-${state}`}
      data-drop={dragging.mark}
      onKeyDown={pressed}
      onDragOver={dragging.onDragOver}
      onDrop={dragging.onDrop}
    >
      <tr>
        <td className="agenda-grip">
          {state === 'free' && (
            // biome-ignore lint/a11y/noStaticElementInteractions: the handle is for the pointer; Alt+↑ and Alt+↓ do the same by keyboard.
            <span draggable title={t('move-block', { block: name })} onDragStart={dragging.onDragStart} onDragEnd={dragging.onDragEnd}>
              <GripVertical aria-hidden size={16} />
            </span>
          )}
        </td>
        <StartCell view={view} locked={locked} />
        <td>
          <MinutesSteps
            minutes={row.minutes}
            keep={(minutes) => ask({ edit: 'minutes', block, minutes })}
            name={name}
            disabled={isLocked}
          />
        </td>
        <th scope="row">
          <div className="agenda-title">
            {row.number !== null && <span aria-hidden>{row.number}.</span>}
            <TextInput
              stored={title}
              keep={(text) => ask({ edit: 'text', block, field: 'title', text })}
              label={t('title-of', { block: name })}
              control="title"
              describedBy={notes.length > 0 ? noteId : undefined}
              isLong
            />
          </div>
        </th>
        <KindCell view={view} ask={ask} />
        <td className="agenda-buttons">
          <RowMenu view={view} day={tools.day} rows={tools.rows} onAct={onAct} />
          <button
            type="button"
            className="desk-icon-button"
            data-control="details"
            aria-label={t('details-of', { block: name })}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? <ChevronDown aria-hidden size={18} /> : <ChevronRight aria-hidden size={18} />}
          </button>
        </td>
      </tr>
      {notes.length > 0 && (
        <tr className={conflicts.length > 0 || isOpen ? undefined : 'visually-hidden'}>
          <td colSpan={columns} id={noteId} className={conflicts.length > 0 ? 'agenda-conflict' : 'agenda-note'}>
            {notes.join(' ')}
          </td>
        </tr>
      )}
      {usual && state === 'free' && <UsualRow usual={usual} name={name} columns={columns} ask={ask} />}
      {isOpen && (
        <tr>
          <td colSpan={columns}>
            <RowDetails view={view} tools={tools} ask={ask} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
