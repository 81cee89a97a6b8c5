/** A row of the agenda with all that its editor shows: what it is, when it comes, whether it still can be moved. Pure. */
import { type AgendaConflict, timesOf } from '../../domain/agenda/agenda';
import type { AgendaEdit } from '../../domain/agenda/schema';
import type { AgendaRow } from '../../domain/agenda/state';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { formatLocalTime } from '../../domain/kernel/time';
import type { DayNumber } from '../../domain/programme/programme';
import type { AgendaBlockView, AgendaDayView } from '../../domain/stage/run-view';

/** Sends an edit of the day; true once it is on the disk. */
export type AskFor = (edit: AgendaEdit) => Promise<boolean>;

/** What all rows of a day share. */
export interface DayTools {
  readonly day: DayNumber;
  readonly rows: number;
  /** Id of the list of the trainers' names. */
  readonly trainersList: string;
}

/** `free`: it can be changed in every way; the others stay where they are. */
export type RowState = 'free' | 'running' | 'happened' | 'passed';

export interface RowView {
  readonly row: AgendaRow;
  readonly index: number;
  readonly title: string;
  /** For sentences: short, with its number. */
  readonly name: string;
  /** `HH:MM` */
  readonly start: string;
  readonly state: RowState;
  /** `HH:MM` at which it began; empty when it has not. */
  readonly began: string;
  readonly conflicts: readonly AgendaConflict[];
}

/** Up to which row the day has come, −1 when nothing began. */
function comeTo(blocks: readonly AgendaBlockView[]): number {
  const running = blocks.findIndex(({ status }) => status === 'now');
  return running >= 0 ? running : blocks.findLastIndex(({ actual }) => actual !== undefined);
}

function stateOf({ status, actual }: AgendaBlockView, index: number, last: number): RowState {
  if (status === 'now') return 'running';
  if (actual !== undefined) return 'happened';
  return index < last ? 'passed' : 'free';
}

export function rowViews({ blocks, plan, conflicts }: AgendaDayView, language: Language): readonly RowView[] {
  const last = comeTo(blocks);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return timesOf(plan).flatMap(({ row, start }, index) => {
    const block = byId.get(row.block);
    if (!block) return [];
    const short = inLanguage(row.short, language);
    return {
      row,
      index,
      title: inLanguage(row.title, language),
      name: row.number === null ? short : `${row.number}. ${short}`,
      start: formatLocalTime(start),
      state: stateOf(block, index, last),
      began: block.actual ?? '',
      conflicts: conflicts.filter((conflict) => conflict.block === row.block),
    };
  });
}
