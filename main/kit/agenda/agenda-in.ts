/** An agenda on its way in: chosen, read, previewed, and taken for a day only when a person confirms that preview. */
import { agendaDayOf } from '../../../domain/agenda/agenda';
import { otherDay } from '../../../domain/agenda/agenda-crossing';
import { changeAgenda } from '../../../domain/agenda/decide-agenda';
import type { AgendaDay } from '../../../domain/agenda/state';
import type { AgendaPreview } from '../../../domain/desk/previews';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { DayNumber } from '../../../domain/programme/programme';
import { dayHeading } from '../../lists/agenda-days';
import { judgeAgenda } from '../../lists/agenda-preview';
import { knownColumns, linesOfDay, mostBlocks, understandAgenda } from '../../lists/read-agenda';
import type { Sheet } from '../../lists/table';
import type { Ports } from '../ports';
import type { ListReader } from '../register/list-reader';
import type { OpenTraining } from '../training/open-training';

/** Lines of a file, of both days and whatever stands around them. */
const mostLines = 5 * mostBlocks;

/** A workbook may keep each day on a sheet of its own, "Dan 1" and "Dan 2". */
function sheetOfDay(sheets: readonly Sheet[], day: DayNumber): number | undefined {
  const index = sheets.findIndex(({ name, rows }) => {
    const named = dayHeading([name]);
    return named?.kind === 'number' && named.number === day && knownColumns(rows) > 0;
  });
  return index < 0 ? undefined : index;
}

interface WaitingAgenda {
  readonly shown: AgendaPreview;
  readonly after: AgendaDay;
}

export class AgendaIn {
  readonly #newId: Ports['newId'];
  readonly #reader: ListReader;
  #waiting: WaitingAgenda | undefined;

  constructor({ newId }: Ports, reader: ListReader) {
    this.#newId = newId;
    this.#reader = reader;
  }

  async choose({ programme, asPlanned, log, details }: OpenTraining, day: DayNumber): Promise<AgendaPreview | Refusal | undefined> {
    const list = await this.#reader.choose('agenda');
    if (list === undefined || isRefusal(list)) return list;
    const { file, sheets, likeliest } = list;
    const { name, rows } = sheets[sheetOfDay(sheets, day) ?? likeliest] ?? { name: '', rows: [] };
    if (rows.length > mostLines) return refuse('agenda-too-long', undefined, { file, most: mostBlocks });
    const reading = understandAgenda(rows);
    if (!reading) return refuse('agenda-without-headings', undefined, { file });
    const { lines, otherDays } = linesOfDay(reading, day, details.days, dayHeading([name]));
    if (lines.length === 0) return refuse('agenda-empty', undefined, { file, day });
    if (lines.length > mostBlocks) return refuse('agenda-too-long', undefined, { file, most: mostBlocks });
    const newId = this.#newId;
    const before = agendaDayOf(programme, log.training.state.agenda, day);
    const planned = agendaDayOf(asPlanned, {}, day).rows;
    const there = agendaDayOf(programme, log.training.state.agenda, otherDay(day));
    const isHeld = (block: string): boolean => [...before.rows, ...there.rows].some((row) => row.block === block);
    const removed = planned.filter(({ block }) => !isHeld(block));
    const { after, ...judged } = judgeAgenda(lines, before, removed, newId);
    const shown: AgendaPreview = { preview: newId(), file, day, otherDays, ...judged };
    this.#waiting = { shown, after };
    return shown;
  }

  /** The day becomes what was previewed under this name, and no other. */
  async import(open: OpenTraining, preview: string): Promise<{ readonly imported: number } | Refusal> {
    if (this.#waiting?.shown.preview !== preview) return refuse('wrong-message');
    const { shown, after } = this.#waiting;
    if (shown.missing.length > 0) return refuse('agenda-lacks-sessions');
    if (after.rows.length === 0) return refuse('last-block');
    const context = open.decisionContext();
    const decision = changeAgenda(open.log.training.state, shown.day, after, context);
    if (isRefusal(decision)) return decision;
    const kept = await open.keep(decision, context.moment);
    if (isRefusal(kept)) return kept;
    this.#waiting = undefined;
    return { imported: after.rows.length };
  }
}
