/** Edits of an agenda as a person makes them: (rows, …) → rows, or why not. What already happened is minded by decide-agenda.ts. */

import { assertNever } from '../kernel/assert-never';
import { toLatin } from '../kernel/cyrillic';
import type { Localized } from '../kernel/language';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import type { LocalTime } from '../kernel/time';
import type { BlockKind } from '../programme/programme';
import { canBeDropped, isAccredited } from './agenda';
import type { AgendaEdit } from './schema';
import type { AgendaDay, AgendaRow } from './state';

export type Rows = readonly AgendaRow[];

/** The longest block, and the latest time that a pin can have, in minutes. */
const mostMinutes = 12 * 60;

const indexOf = (rows: Rows, block: string): number => rows.findIndex((row) => row.block === block);

/** Changes one row; a row that isn't there is a refusal. */
function withRow(rows: Rows, block: string, change: (row: AgendaRow) => AgendaRow | Refusal): Rows | Refusal {
  const row = rows[indexOf(rows, block)];
  if (!row) return refuse('no-such-block');
  const changed = change(row);
  return isRefusal(changed) ? changed : rows.map((each) => (each === row ? changed : each));
}

const isLength = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;
const noLength = (field: string): Refusal => refuse('block-minutes', field, { most: mostMinutes });
const tooShort = ({ asPlanned }: AgendaRow, field: string): Refusal => refuse('session-too-short', field, { least: asPlanned?.least ?? 1 });

/** What a person typed is the same in each language; Serbian is kept in Latin. */
export const typedTitle = (text: string): Localized => ({ en: text, sr: toLatin(text) });

function moveRow(rows: Rows, block: string, to: number): Rows | Refusal {
  const row = rows[indexOf(rows, block)];
  if (!row) return refuse('no-such-block');
  const others = rows.filter((each) => each !== row);
  return others.toSpliced(Math.min(Math.max(0, to), others.length), 0, row);
}

export const insertRow = (rows: Rows, at: number, row: AgendaRow): Rows | Refusal =>
  isLength(row.minutes) ? rows.toSpliced(Math.min(Math.max(0, at), rows.length), 0, row) : noLength('minutes');

/** A row that stands in no programme. */
export const newRow = (block: string, kind: BlockKind, title: Localized, minutes: number): AgendaRow => ({
  block,
  kind,
  number: null,
  title,
  short: title,
  minutes,
  start: null,
  began: null,
  least: minutes,
  droppable: false,
  leadTrainer: '',
  material: '',
  goal: '',
  slidesOf: null,
  slidesFrom: null,
  slidesUntil: null,
  asPlanned: null,
});

/** The share of the first part, so that both parts together are what was there. */
const shareOf = (whole: number, minute: number, minutes: number): number => Math.min(whole, Math.round((whole * minute) / minutes));

/** Two rows for one: the first keeps block and slides, the second starts right after it and goes by `newBlock`. */
export function splitRow(rows: Rows, block: string, minute: number, newBlock: string): Rows | Refusal {
  const index = indexOf(rows, block);
  const row = rows[index];
  if (!row) return refuse('no-such-block');
  const { minutes, least, asPlanned } = row;
  if (!Number.isInteger(minute) || minute < 1 || minute >= minutes) return refuse('no-such-minute', 'minute', { minutes });
  const first = { minutes: minute, least: shareOf(least, minute, minutes) };
  const rest = { minutes: minutes - minute, least: least - first.least };
  const planned = asPlanned && {
    minutes: shareOf(asPlanned.minutes, minute, minutes),
    least: shareOf(asPlanned.least, minute, minutes),
  };
  const plannedRest = asPlanned && planned && { minutes: asPlanned.minutes - planned.minutes, least: asPlanned.least - planned.least };
  return rows.toSpliced(
    index,
    1,
    { ...row, ...first, asPlanned: planned },
    {
      ...row,
      ...rest,
      block: newBlock,
      start: null,
      began: null,
      asPlanned: plannedRest,
      slidesOf: null,
      slidesFrom: null,
      slidesUntil: null,
    },
  );
}

/** The same once more, right below; it is an addition, and may be taken out again. */
function duplicateRow(rows: Rows, block: string, newBlock: string): Rows | Refusal {
  const index = indexOf(rows, block);
  const row = rows[index];
  return row
    ? rows.toSpliced(index + 1, 0, { ...row, block: newBlock, start: null, began: null, asPlanned: null })
    : refuse('no-such-block');
}

function removeRow(rows: Rows, block: string): Rows | Refusal {
  const row = rows[indexOf(rows, block)];
  if (!row) return refuse('no-such-block');
  if (isAccredited(row)) return refuse('session-stays');
  return rows.length === 1 ? refuse('last-block') : rows.filter((each) => each !== row);
}

/** Sets a row's minutes; to make a row shorter than its least changes both. */
const setMinutes = (rows: Rows, block: string, minutes: number): Rows | Refusal =>
  withRow(rows, block, (row) => {
    if (!isLength(minutes)) return noLength('minutes');
    if (isAccredited(row) && minutes < (row.asPlanned?.least ?? 0)) return tooShort(row, 'minutes');
    return { ...row, minutes, least: Math.min(row.least, minutes) };
  });

const setLengths = (rows: Rows, lengths: readonly { readonly block: string; readonly minutes: number }[]): Rows | Refusal =>
  lengths.reduce<Rows | Refusal>((so, { block, minutes }) => (isRefusal(so) ? so : setMinutes(so, block, minutes)), rows);

const setPin = (rows: Rows, block: string, start: LocalTime | null): Rows | Refusal => withRow(rows, block, (row) => ({ ...row, start }));

const setLeast = (rows: Rows, block: string, least: number): Rows | Refusal =>
  withRow(rows, block, (row) => {
    if (!Number.isInteger(least) || least < 0 || least > row.minutes) return refuse('no-such-least', 'least', { minutes: row.minutes });
    return isAccredited(row) && least < (row.asPlanned?.least ?? 0) ? tooShort(row, 'least') : { ...row, least };
  });

const setDroppable = (rows: Rows, block: string, droppable: boolean): Rows | Refusal =>
  withRow(rows, block, (row) => (droppable && !canBeDropped(row.kind) ? refuse('session-stays') : { ...row, droppable }));

/** What the programme plans stays what it is; an addition can become anything. */
const setKind = (rows: Rows, block: string, kind: BlockKind): Rows | Refusal =>
  withRow(rows, block, (row) => {
    if (isAccredited(row)) return refuse('session-stays');
    return { ...row, kind, droppable: row.droppable && canBeDropped(kind) };
  });

const setTitle = (rows: Rows, block: string, title: Localized): Rows | Refusal =>
  withRow(rows, block, (row) => (title.en === '' ? refuse('block-title-missing', 'title') : { ...row, title, short: title }));

const setText = (rows: Rows, block: string, field: 'leadTrainer' | 'material' | 'goal', text: string): Rows | Refusal =>
  withRow(rows, block, (row) => ({ ...row, [field]: text }));

function rowsAfter(rows: Rows, edit: Exclude<AgendaEdit, { readonly edit: 'hours' }>, newBlock: () => string): Rows | Refusal {
  switch (edit.edit) {
    case 'move':
      return moveRow(rows, edit.block, edit.to);
    case 'insert':
      if (edit.title === '') return refuse('block-title-missing', 'title');
      return insertRow(rows, edit.at, newRow(newBlock(), edit.kind, typedTitle(edit.title), edit.minutes));
    case 'split':
      return splitRow(rows, edit.block, edit.minute, newBlock());
    case 'duplicate':
      return duplicateRow(rows, edit.block, newBlock());
    case 'remove':
      return removeRow(rows, edit.block);
    case 'minutes':
      return setMinutes(rows, edit.block, edit.minutes);
    case 'lengths':
      return setLengths(rows, edit.lengths);
    case 'pin':
      return setPin(rows, edit.block, edit.start);
    case 'least':
      return setLeast(rows, edit.block, edit.least);
    case 'droppable':
      return setDroppable(rows, edit.block, edit.droppable);
    case 'kind':
      return setKind(rows, edit.block, edit.kind);
    case 'text':
      return edit.field === 'title' ? setTitle(rows, edit.block, typedTitle(edit.text)) : setText(rows, edit.block, edit.field, edit.text);
    default:
      return assertNever(edit, 'edit of an agenda');
  }
}

/** The day after one edit. Texts must be tidied and of a bearable length before. */
export function edited(day: AgendaDay, edit: AgendaEdit, newBlock: () => string): AgendaDay | Refusal {
  if (edit.edit === 'hours') {
    const { opens, closes } = edit;
    return closes <= opens ? refuse('day-hours', 'closes') : { ...day, opens, closes };
  }
  const rows = rowsAfter(day.rows, edit, newBlock);
  return isRefusal(rows) ? rows : { ...day, rows };
}
