/** Says what a read agenda would make of a day, line by line: a block that is known keeps its slides, whatever is new comes in. Pure. */
import { isAccredited } from '../../domain/agenda/agenda';
import { newRow, typedTitle } from '../../domain/agenda/agenda-edit';
import type { AgendaDay, AgendaRow } from '../../domain/agenda/state';
import type { AgendaPreview, AgendaPreviewRow } from '../../domain/desk/previews';
import { fold } from '../../domain/kernel/cyrillic';
import { formatLocalTime, type LocalTime, later, minutes } from '../../domain/kernel/time';
import { type AgendaLine, isProblem, type ListedBlock } from './read-agenda';

export interface JudgedAgenda extends Pick<AgendaPreview, 'rows' | 'missing' | 'gone'> {
  /** The day as importing would leave it. */
  readonly after: AgendaDay;
}

/** "2. Legal framework" and "2) legal framework" are called the same. */
const nameOf = (title: string): string => fold(title.replace(/^\s*\d{1,2}\s*[.)]\s*/u, ''));

const namesOf = ({ title, short }: AgendaRow): readonly string[] => [title.en, title.sr, short.en, short.sr].map(nameOf);

/** Each known row is found once: two breaks of one name are the first and the second. */
class KnownRows {
  readonly #left: AgendaRow[];

  constructor(rows: readonly AgendaRow[]) {
    this.#left = [...rows];
  }

  take(title: string): AgendaRow | undefined {
    const index = this.#left.findIndex((row) => namesOf(row).includes(nameOf(title)));
    return index < 0 ? undefined : this.#left.splice(index, 1)[0];
  }
}

/** What the line doesn't say stays as it was. */
function rowFrom(listed: ListedBlock, known: AgendaRow | undefined, newBlock: () => string): AgendaRow {
  const row = known ?? newRow(newBlock(), listed.kind, typedTitle(listed.title), listed.minutes);
  return {
    ...row,
    minutes: listed.minutes,
    least: Math.min(row.least, listed.minutes),
    leadTrainer: listed.lead === '' ? row.leadTrainer : listed.lead,
    material: listed.material === '' ? row.material : listed.material,
    goal: listed.goal === '' ? row.goal : listed.goal,
  };
}

/** A start that doesn't follow from the rows above is a pin; one that does is only told. */
function pinOf({ start }: ListedBlock, row: AgendaRow, free: LocalTime): LocalTime | null {
  if (start === undefined) return row.start;
  return start === free && row.start !== start ? null : start;
}

/** `before` is the day as it is; `removed` are blocks that the programme plans for it and that were taken out. */
export function judgeAgenda(
  lines: readonly AgendaLine[],
  before: AgendaDay,
  removed: readonly AgendaRow[],
  newBlock: () => string,
): JudgedAgenda {
  const here = new KnownRows(before.rows);
  const once = new KnownRows(removed);
  const first = lines.map(({ block }) => block).find((block) => !isProblem(block));
  const opens = first && !isProblem(first) ? (first.start ?? before.opens) : before.opens;
  let free = opens;
  const after: AgendaRow[] = [];
  const rows = lines.map(({ line, title, block }): AgendaPreviewRow => {
    if (isProblem(block)) return { line, title, understood: { verdict: 'refused', problem: block, least: 0 } };
    const known = here.take(block.title) ?? once.take(block.title);
    const least = known && isAccredited(known) ? (known.asPlanned?.least ?? 0) : 0;
    if (block.minutes < least) return { line, title, understood: { verdict: 'refused', problem: 'too-short', least } };
    const row = rowFrom(block, known, newBlock);
    const pin = pinOf(block, row, free);
    const start = pin === null || pin < free ? free : pin;
    free = later(start, minutes(row.minutes));
    after.push({ ...row, start: pin });
    const { kind, leadTrainer } = row;
    const understood = { start: formatLocalTime(start), isPinned: pin !== null, minutes: row.minutes, kind, leadTrainer };
    return { line, title, understood: { verdict: known ? 'known' : 'new', ...understood } };
  });
  const out = before.rows.filter(({ block }) => !after.some((row) => row.block === block));
  return {
    rows,
    missing: out.filter(isAccredited).map(({ title }) => title),
    gone: out.filter((row) => !isAccredited(row)).map(({ title }) => title),
    after: { ...before, opens, rows: after },
  };
}
