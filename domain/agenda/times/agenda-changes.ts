/**
 * What became of the days' plans, and why: the agenda's changes one after the other, as what was asked for tells it. A block that was
 * split is one block; how long the running one had lasted when a rescue re-timed the day is a finding, not a change.
 */

import type { DayNumber, Programme } from '../../programme/programme';
import type { StoredEvent } from '../../training/event';
import { agendaDayOf } from '../agenda';
import { agendaBodiesOf } from '../agenda-acts';
import { otherDay, withDays } from '../agenda-crossing';
import type { Agenda, AgendaRow } from '../state';

/** `before`: by hand, before the day began; `by-hand`: while it ran; `rescue`: an offer that was taken; `break`: a break that nobody had planned. */
export type Cause = 'before' | 'by-hand' | 'rescue' | 'break';
/** `moved-away`: to the other day; `moved-here`: from there. */
export type ChangeKind = 'shortened' | 'lengthened' | 'dropped' | 'inserted' | 'moved-away' | 'moved-here';

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
  /** In the day's agenda as it is now; undefined once it was left out or went over to the other day. */
  readonly inAgenda: number | undefined;
  /** The agenda's blocks that it consists of, as far as they are of this day; none once it went over to the other one. */
  readonly parts: readonly string[];
  readonly changes: readonly AgendaChange[];
}

interface Step {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly cause: Cause;
  /** The block is in the other day, or was. */
  readonly crosses: boolean;
}

type Rows = readonly AgendaRow[];
/** To which block each part of it belongs. */
type Wholes = Map<string, string>;
type Lengths = ReadonlyMap<string, number>;

const days = [1, 2] as const;

const wholeOf = (wholes: Wholes, block: string): string => wholes.get(block) ?? block;

function lengthsOf(rows: Rows, wholes: Wholes): Lengths {
  const lengths = new Map<string, number>();
  for (const { block, minutes } of rows) {
    const whole = wholeOf(wholes, block);
    lengths.set(whole, (lengths.get(whole) ?? 0) + minutes);
  }
  return lengths;
}

/** The block that ran when the day was re-timed: it is what begins anew there. */
const runningIn = (act: StoredEvent, before: Rows, after: Rows): string | undefined =>
  act.type === 'day-retimed'
    ? after.find(({ block, began }) => began !== null && began !== before.find((row) => row.block === block)?.began)?.block
    : undefined;

/** New rows that go on with a block instead of being one: its rest after a break, or its second half. */
function noteParts(act: StoredEvent, before: Rows, after: Rows, known: ReadonlySet<string>, wholes: Wholes): void {
  const running = runningIn(act, before, after);
  for (const [index, { block, kind, asPlanned }] of after.entries()) {
    if (known.has(block)) continue;
    const first = act.type === 'day-retimed' ? (kind === 'break' ? undefined : running) : asPlanned && after[index - 1]?.block;
    if (first) wholes.set(block, wholeOf(wholes, first));
  }
}

function causeOf(act: StoredEvent, before: Rows, after: Rows, hasBegun: boolean): Cause {
  if (!hasBegun) return 'before';
  if (act.type !== 'day-retimed') return 'by-hand';
  return after.some(({ block }) => before.every((row) => row.block !== block)) ? 'break' : 'rescue';
}

function kindOf({ from, to, crosses }: Step): ChangeKind {
  if (from === undefined) return crosses ? 'moved-here' : 'inserted';
  if (to === undefined) return crosses ? 'moved-away' : 'dropped';
  return to < from ? 'shortened' : 'lengthened';
}

/** Steps that one cause made one after the other are one change; what came back to where it was is none. */
function changesFrom(steps: readonly Step[]): readonly AgendaChange[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    if (last?.cause === step.cause) merged.splice(-1, 1, { ...step, from: last.from, crosses: last.crosses || step.crosses });
    else merged.push(step);
  }
  return merged.flatMap((step) =>
    step.from === step.to ? [] : [{ kind: kindOf(step), from: step.from ?? 0, to: step.to ?? 0, cause: step.cause }],
  );
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

/** The days' history, act by act. */
class History {
  readonly #asPlanned: Programme;
  readonly #wholes: Wholes = new Map();
  readonly #latest = new Map<string, AgendaRow>();
  /** The day that has, or had last, each of the agenda's blocks. */
  readonly #homes = new Map<string, DayNumber>();
  readonly #steps = { 1: new Map<string, Step[]>(), 2: new Map<string, Step[]>() } as const;
  readonly #planned = new Map<DayNumber, Lengths>();
  readonly #byProgramme: Lengths;
  #agenda: Agenda = {};

  constructor(asPlanned: Programme) {
    this.#asPlanned = asPlanned;
    this.#note();
    this.#byProgramme = lengthsOf(
      days.flatMap((day) => this.#rowsOf(day)),
      this.#wholes,
    );
  }

  add(event: StoredEvent): void {
    if (event.type === 'day-started') {
      const { day } = event.body;
      if (!this.#planned.has(day)) this.#planned.set(day, lengthsOf(this.#rowsOf(day), this.#wholes));
      return;
    }
    const bodies = agendaBodiesOf(event);
    if (bodies.length > 0) this.#change(event, bodies);
  }

  blocksOf(day: DayNumber): readonly PlannedBlock[] {
    const inAgenda = lengthsOf(this.#rowsOf(day), this.#wholes);
    const planned = this.#planned.get(day) ?? inAgenda;
    const programme = agendaDayOf(this.#asPlanned, {}, day).rows.map(({ block }) => block);
    return inOrderOfDay([...inAgenda.keys()], [[...planned.keys()], programme]).flatMap((block) => {
      const row = this.#latest.get(block);
      if (!row) return [];
      const { kind, number, title, short } = row;
      const parts = [block, ...[...this.#wholes].filter(([, whole]) => whole === block).map(([part]) => part)];
      return {
        block,
        kind,
        number,
        title,
        short,
        byProgramme: this.#byProgramme.get(block),
        planned: planned.get(block),
        inAgenda: inAgenda.get(block),
        parts: parts.filter((part) => this.#homes.get(part) === day),
        changes: changesFrom(this.#steps[day].get(block) ?? []),
      };
    });
  }

  #rowsOf(day: DayNumber): Rows {
    return agendaDayOf(this.#asPlanned, this.#agenda, day).rows;
  }

  #change(act: StoredEvent, bodies: ReturnType<typeof agendaBodiesOf>): void {
    const before = { 1: this.#rowsOf(1), 2: this.#rowsOf(2) } as const;
    const known = new Set(this.#homes.keys());
    const changed = bodies.map(({ day, opens, closes, rows }) => ({
      day,
      plan: { opens, closes, rows: rows.map((row) => ({ ...row, leadTrainer: '' })) },
    }));
    this.#agenda = withDays(this.#agenda, changed);
    const after = { 1: this.#rowsOf(1), 2: this.#rowsOf(2) } as const;
    for (const day of days) noteParts(act, before[day], after[day], known, this.#wholes);
    this.#note();
    const lengths = (rows: Rows): Lengths => lengthsOf(rows, this.#wholes);
    for (const day of days) {
      const [was, is] = [lengths(before[day]), lengths(after[day])];
      const [wasThere, isThere] = [lengths(before[otherDay(day)]), lengths(after[otherDay(day)])];
      const running = runningIn(act, before[day], after[day]);
      const cause = causeOf(act, before[day], after[day], this.#planned.has(day));
      for (const block of new Set([...was.keys(), ...is.keys()])) {
        const [from, to] = [was.get(block), is.get(block)];
        if (from === to || (running !== undefined && block === wholeOf(this.#wholes, running))) continue;
        const crosses = (to === undefined && isThere.has(block)) || (from === undefined && wasThere.has(block));
        this.#steps[day].set(block, [...(this.#steps[day].get(block) ?? []), { from, to, cause, crosses }]);
      }
    }
  }

  #note(): void {
    for (const day of days) {
      for (const row of this.#rowsOf(day)) {
        this.#homes.set(row.block, day);
        if (!this.#wholes.has(row.block)) this.#latest.set(row.block, row);
      }
    }
  }
}

/** Both days' blocks with what became of their minutes. `events`: in their order, without what was taken back. */
export function plannedDays(
  events: readonly StoredEvent[],
  asPlanned: Programme,
): readonly [readonly PlannedBlock[], readonly PlannedBlock[]] {
  const history = new History(asPlanned);
  for (const event of events) history.add(event);
  return [history.blocksOf(1), history.blocksOf(2)];
}
