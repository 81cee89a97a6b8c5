/**
 * What became of a day's plan, and why: the agenda's changes one after the other, as what was asked for tells it. A block that was split
 * is one block; how long the running one had lasted when a rescue re-timed the day is a finding, not a change.
 */
import { type AgendaRow, agendaDayOf } from '../agenda';
import type { KitEvent } from '../event';
import type { DayNumber, Programme } from '../programme';

type Row = Omit<AgendaRow, 'leadTrainer'>;
type AgendaAct = Extract<KitEvent, { readonly type: 'agenda-changed' | 'day-retimed' }>;

/** `before`: by hand, before the day began; `by-hand`: while it ran; `rescue`: an offer that was taken; `break`: a break that nobody had planned. */
export type Cause = 'before' | 'by-hand' | 'rescue' | 'break';
export type ChangeKind = 'shortened' | 'lengthened' | 'dropped' | 'inserted';

/** In minutes; 0 where the block wasn't there, or is there no more. */
export interface AgendaChange {
  readonly kind: ChangeKind;
  readonly from: number;
  readonly to: number;
  readonly cause: Cause;
}

export interface PlannedBlock extends Pick<AgendaRow, 'block' | 'kind' | 'number' | 'title' | 'short'> {
  /** What the programme plans; undefined for what was added to it. */
  readonly byProgramme: number | undefined;
  /** In the agenda with which the day began; undefined for what came later, or had been taken out. */
  readonly planned: number | undefined;
  /** In the agenda as it is now; undefined once it was left out. */
  readonly inAgenda: number | undefined;
  /** The agenda's blocks that it consists of. */
  readonly parts: readonly string[];
  readonly changes: readonly AgendaChange[];
}

interface Step {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly cause: Cause;
}

/** To which block each part of it belongs. */
type Wholes = Map<string, string>;
type Lengths = ReadonlyMap<string, number>;

const isAgendaAct = (event: KitEvent): event is AgendaAct => event.type === 'agenda-changed' || event.type === 'day-retimed';

const wholeOf = (wholes: Wholes, block: string): string => wholes.get(block) ?? block;

function lengthsOf(rows: readonly Row[], wholes: Wholes): Lengths {
  const lengths = new Map<string, number>();
  for (const { block, minutes } of rows) {
    const whole = wholeOf(wholes, block);
    lengths.set(whole, (lengths.get(whole) ?? 0) + minutes);
  }
  return lengths;
}

/** The block that ran when the day was re-timed: it is what begins anew there. */
const runningIn = ({ type, body }: AgendaAct, before: readonly Row[]): string | undefined =>
  type === 'day-retimed'
    ? body.rows.find(({ block, began }) => began !== null && began !== before.find((row) => row.block === block)?.began)?.block
    : undefined;

/** New rows that go on with a block instead of being one: its rest after a break, or its second half. */
function noteParts(act: AgendaAct, before: readonly Row[], programme: ReadonlySet<string>, wholes: Wholes): void {
  const known = new Set(before.map(({ block }) => block));
  const running = runningIn(act, before);
  for (const [index, { block, kind, asPlanned }] of act.body.rows.entries()) {
    if (known.has(block) || programme.has(block) || wholes.has(block)) continue;
    const first = act.type === 'day-retimed' ? (kind === 'break' ? undefined : running) : asPlanned && act.body.rows[index - 1]?.block;
    if (first) wholes.set(block, wholeOf(wholes, first));
  }
}

function causeOf(act: AgendaAct, before: readonly Row[], hasBegun: boolean): Cause {
  if (!hasBegun) return 'before';
  if (act.type === 'agenda-changed') return 'by-hand';
  return act.body.rows.some(({ block }) => before.every((row) => row.block !== block)) ? 'break' : 'rescue';
}

/** Steps that one cause made one after the other are one change; what came back to where it was is none. */
function changesFrom(steps: readonly Step[]): readonly AgendaChange[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    if (last?.cause === step.cause) merged.splice(-1, 1, { ...last, to: step.to });
    else merged.push(step);
  }
  return merged.flatMap(({ from, to, cause }) => {
    if (from === to) return [];
    const kind = from === undefined ? 'inserted' : to === undefined ? 'dropped' : to < from ? 'shortened' : 'lengthened';
    return [{ kind, from: from ?? 0, to: to ?? 0, cause } as const];
  });
}

/** What was left out stands where it stood: after the block that came before it. */
function inOrderOfDay(now: readonly string[], earlier: readonly (readonly string[])[]): readonly string[] {
  const order = [...now];
  for (const blocks of earlier) {
    for (const [index, block] of blocks.entries()) {
      if (order.includes(block)) continue;
      const before = blocks.slice(0, index).findLast((each) => order.includes(each));
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, block);
    }
  }
  return order;
}

/** The day's blocks with what became of their minutes. `events`: in their order, without what was taken back. */
export function plannedBlocks(events: readonly KitEvent[], asPlanned: Programme, day: DayNumber): readonly PlannedBlock[] {
  const programmeRows: readonly Row[] = agendaDayOf(asPlanned, {}, day).rows;
  const inProgramme = new Set(programmeRows.map(({ block }) => block));
  const wholes: Wholes = new Map();
  const latest = new Map<string, Row>(programmeRows.map((row) => [row.block, row]));
  const steps = new Map<string, Step[]>();
  let rows = programmeRows;
  let planned: Lengths | undefined;
  let plannedOrder: readonly string[] = [];

  for (const event of events) {
    if (event.type === 'day-started' && event.body.day === day && planned === undefined) {
      planned = lengthsOf(rows, wholes);
      plannedOrder = [...planned.keys()];
    }
    if (!isAgendaAct(event) || event.body.day !== day) continue;
    noteParts(event, rows, inProgramme, wholes);
    const running = runningIn(event, rows);
    const [was, is] = [lengthsOf(rows, wholes), lengthsOf(event.body.rows, wholes)];
    const cause = causeOf(event, rows, planned !== undefined);
    for (const block of new Set([...was.keys(), ...is.keys()])) {
      const step: Step = { from: was.get(block), to: is.get(block), cause };
      if (step.from === step.to || (running !== undefined && block === wholeOf(wholes, running))) continue;
      steps.set(block, [...(steps.get(block) ?? []), step]);
    }
    for (const row of event.body.rows) if (!wholes.has(row.block)) latest.set(row.block, row);
    rows = event.body.rows;
  }

  const inAgenda = lengthsOf(rows, wholes);
  const byProgramme = lengthsOf(programmeRows, wholes);
  return inOrderOfDay([...inAgenda.keys()], [plannedOrder, [...byProgramme.keys()]]).flatMap((block) => {
    const row = latest.get(block);
    if (!row) return [];
    const { kind, number, title, short } = row;
    const parts = [block, ...[...wholes].filter(([, whole]) => whole === block).map(([part]) => part)];
    return {
      block,
      kind,
      number,
      title,
      short,
      byProgramme: byProgramme.get(block),
      planned: (planned ?? inAgenda).get(block),
      inAgenda: inAgenda.get(block),
      parts,
      changes: changesFrom(steps.get(block) ?? []),
    };
  });
}
