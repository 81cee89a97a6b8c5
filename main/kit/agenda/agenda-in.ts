/** An agenda on its way in: chosen, read, previewed, and taken for a day only when a person confirms that preview. */
import { isDeepStrictEqual } from 'node:util';
import { agendaDayOf, titlesAsRead } from '../../../domain/agenda/agenda';
import { otherDay } from '../../../domain/agenda/agenda-crossing';
import { type AgendaChange, isConsistentAgenda, isEnough } from '../../../domain/agenda/agenda-fields';
import { changeAgenda } from '../../../domain/agenda/decide-agenda';
import type { AgendaDay } from '../../../domain/agenda/state';
import type { AgendaColumn, AgendaPreview } from '../../../domain/desk/previews';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { DayNumber } from '../../../domain/programme/programme';
import { tidyText } from '../../../domain/training/tidy';
import { dayHeading } from '../../lists/agenda-days';
import { judgeAgenda } from '../../lists/agenda-preview';
import { shown as shownText } from '../../lists/preview';
import {
  type AgendaLine,
  type AgendaReading,
  holdsTimes,
  isBesideAnother,
  linesOfDay,
  mostBlocks,
  understandAgenda,
} from '../../lists/read-agenda';
import type { ListFile } from '../../lists/read-list';
import type { Sheet } from '../../lists/table';
import type { Ports } from '../ports';
import type { ListReader } from '../register/list-reader';
import type { OpenTraining } from '../training/open-training';

/** A workbook may keep each day on a sheet of its own, "Dan 1" and "Dan 2". */
function sheetOfDay(sheets: readonly Sheet[], day: DayNumber): number | undefined {
  const index = sheets.findIndex(({ name, rows }) => {
    const named = dayHeading([name]);
    return named?.kind === 'number' && named.number === day && isEnough(understandAgenda(rows).heading.fields);
  });
  return index < 0 ? undefined : index;
}

/** What a preview is made for. */
interface DaysHere {
  readonly training: TrainingId;
  readonly before: AgendaDay;
  /** The other day: a session may be held there. */
  readonly there: AgendaDay;
}

const daysHere = ({ programme, log }: OpenTraining, day: DayNumber): DaysHere => ({
  training: log.id,
  before: agendaDayOf(programme, log.training.state.agenda, day),
  there: agendaDayOf(programme, log.training.state.agenda, otherDay(day)),
});

interface WaitingAgenda {
  readonly here: DaysHere;
  readonly list: ListFile;
  readonly sheet: number;
  readonly reading: AgendaReading;
  /** Lines that a person took out. */
  readonly unticked: ReadonlySet<number>;
  readonly shown: AgendaPreview;
  readonly after: AgendaDay;
}

const samplesOfColumn = 3;

const columnsOf = ({ table, heading: { headings, fields, below } }: AgendaReading): readonly AgendaColumn[] =>
  fields.map((field, column) => {
    const cells = table.slice(below).map(({ cells: row }) => tidyText(row[column] ?? ''));
    const samples = cells.filter((cell) => cell !== '').slice(0, samplesOfColumn);
    return { heading: headings[column] ?? '', samples: samples.map(shownText), field };
  });

export class AgendaIn {
  readonly #newId: Ports['newId'];
  readonly #reader: ListReader;
  #waiting: WaitingAgenda | undefined;

  constructor({ newId }: Ports, reader: ListReader) {
    this.#newId = newId;
    this.#reader = reader;
  }

  async choose(open: OpenTraining, day: DayNumber): Promise<AgendaPreview | Refusal | undefined> {
    const list = await this.#reader.choose('agenda');
    if (list === undefined || isRefusal(list)) return list;
    return this.#preview(open, day, list, sheetOfDay(list.sheets, day) ?? list.likeliest);
  }

  /** The same file, understood as a person says. */
  change(open: OpenTraining, preview: string, change: AgendaChange): AgendaPreview | Refusal {
    const waiting = this.#waiting;
    if (waiting?.shown.preview !== preview) return refuse('wrong-message');
    const { list, sheet, reading, unticked, shown } = waiting;
    switch (change.kind) {
      case 'sheet':
        return this.#preview(open, shown.day, list, change.sheet);
      case 'columns': {
        const { heading } = reading;
        const { fields } = change;
        if (fields.length !== heading.fields.length || !isConsistentAgenda(fields)) return refuse('wrong-message');
        return this.#show(open, shown.day, { list, sheet, reading: { ...reading, heading: { ...heading, fields } }, unticked });
      }
      case 'line': {
        const others = [...unticked].filter((line) => line !== change.line);
        return this.#show(open, shown.day, { list, sheet, reading, unticked: new Set(change.isTaken ? others : [...others, change.line]) });
      }
    }
  }

  #preview(open: OpenTraining, day: DayNumber, list: ListFile, sheet: number): AgendaPreview | Refusal {
    const { file } = list;
    const table = list.sheets[sheet]?.rows;
    if (!table) return refuse('wrong-message');
    const reading = understandAgenda(table);
    const { fields } = reading.heading;
    /* One column, or nothing that could be a time: there is nothing to choose from. */
    if (!isEnough(fields) && (fields.length < 2 || !holdsTimes(table))) return refuse('agenda-without-headings', undefined, { file });
    return this.#show(open, day, { list, sheet, reading, unticked: new Set() });
  }

  #show(open: OpenTraining, day: DayNumber, asked: Omit<WaitingAgenda, 'here' | 'shown' | 'after'>): AgendaPreview | Refusal {
    const { list, sheet, reading, unticked } = asked;
    const { asPlanned, details, programme } = open;
    const { file, sheets } = list;
    const isKnown = isEnough(reading.heading.fields);
    const { lines, otherDays } = isKnown
      ? linesOfDay(reading, day, details.days, dayHeading([sheets[sheet]?.name ?? '']))
      : { lines: [], otherDays: 0 };
    /* With days beside each other a person may take the other columns. */
    if (isKnown && lines.length === 0 && !isBesideAnother(reading.heading)) return refuse('agenda-empty', undefined, { file, day });
    if (lines.length > mostBlocks) return refuse('agenda-too-long', undefined, { file, most: mostBlocks });
    const ticked = lines.map((each): AgendaLine => (unticked.has(each.line) ? { ...each, block: 'unticked' } : each));
    const here = daysHere(open, day);
    const { before, there } = here;
    const planned = agendaDayOf(asPlanned, {}, day).rows;
    const isHeld = (block: string): boolean => [...before.rows, ...there.rows].some((row) => row.block === block);
    const removed = planned.filter(({ block }) => !isHeld(block));
    const { after, gone, ...judged } = judgeAgenda(ticked, before, removed, this.#newId);
    const shown: AgendaPreview = {
      ...{ preview: this.#newId(), file, day, sheets: sheets.map(({ name }) => name), sheet, columns: columnsOf(reading) },
      ...{ otherDays, gone: gone.map(titlesAsRead(programme, details.language)), ...judged },
    };
    this.#waiting = { ...asked, here, shown, after };
    return shown;
  }

  /** The day becomes what was previewed under this name, and no other. */
  async import(open: OpenTraining, preview: string): Promise<{ readonly imported: number } | Refusal> {
    if (this.#waiting?.shown.preview !== preview) return refuse('wrong-message');
    const { here, shown, after } = this.#waiting;
    /* Another laptop may have changed the day since. */
    if (!isDeepStrictEqual(daysHere(open, shown.day), here)) return refuse('agenda-changed-meanwhile');
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
