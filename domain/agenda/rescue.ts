/**
 * Putting a running day right: the days that could be made of it. Only what is still to come changes, and what runs when it is told to
 * end; what must start at a time keeps it, and nothing gets shorter than its least by itself. Minutes are whole.
 */

import type { Localized } from '../kernel/language';
import { isRefusal } from '../kernel/refusal';
import { type Duration, duration, inMinutes, type LocalTime, later } from '../kernel/time';
import type { SlideRef } from '../stage/schema';
import { type AgendaConflict, conflictsOf, timesOf } from './agenda';
import { insertRow, newRow, splitRow } from './agenda-edit';
import type { Schedule } from './schedule';
import type { RescueWay } from './schema';
import type { AgendaDay, PlannedDay, PlannedRow } from './state';

/** The state of a running day. */
export interface Live {
  readonly running: string;
  /** How long it has been running, and how long it will have been at this pace. */
  readonly gone: Duration;
  readonly lasts: Duration;
  /** At this pace, by the clock on the wall. */
  readonly ends: LocalTime;
  /** Blocks further down that were gone through already. */
  readonly done: readonly string[];
}

export function liveOf({ blocks, blockLeft, blockLength }: Schedule): Live | undefined {
  const index = blocks.findIndex(({ status }) => status === 'now');
  const now = blocks[index];
  if (!now || blockLeft === undefined || blockLength === undefined) return undefined;
  const done = blocks.slice(index + 1).flatMap(({ block, status }) => (status === 'done' ? [block.id] : []));
  const gone = duration(blockLength - blockLeft);
  return { running: now.block.id, gone, lasts: duration(Math.max(blockLength, gone)), ends: now.projectedEnd, done };
}

export interface Offer<Row extends PlannedRow = PlannedRow> {
  readonly way: RescueWay;
  readonly day: PlannedDay<Row>;
  /** By how much what is to come gets shorter; negative when it gets longer. */
  readonly won: number;
  /** By how much it falls short of what was asked; for `push`, of what must start at a time and still could. */
  readonly short: number;
  /** What must start at a time and will be late all the same. */
  readonly late: readonly Extract<AgendaConflict, { readonly kind: 'pin-missed' }>[];
}

const wholeMinutes = (time: LocalTime): LocalTime => (Math.round(time / 60_000) * 60_000) as LocalTime;

/** The day with the running block as it really is, so that times follow from the present. */
function upToDate<Row extends PlannedRow>(day: PlannedDay<Row>, { running, lasts, ends }: Live): PlannedDay<Row> {
  const minutes = Math.max(1, Math.round(inMinutes(lasts)));
  const began = wholeMinutes(later(ends, duration(-lasts)));
  const rows = day.rows.map((row) => (row.block === running ? { ...row, began, minutes } : row));
  return { ...day, rows };
}

/** What is still to come, in stretches that each end before something that must start at a time. */
function stretchesOf({ rows }: PlannedDay, { running, done }: Live): readonly (readonly PlannedRow[])[] {
  const at = rows.findIndex(({ block }) => block === running);
  const stretches: PlannedRow[][] = [[]];
  for (const row of at < 0 ? [] : rows.slice(at + 1)) {
    if (row.start !== null) stretches.push([]);
    if (!done.includes(row.block)) stretches.at(-1)?.push(row);
  }
  return stretches;
}

/** Arrival and breaks can be cut while they run: nobody is in the middle of a slide. */
const cutWhileRunning: ReadonlySet<PlannedRow['kind']> = new Set(['registration', 'break', 'meal']);

/** The running block as one of those that can become shorter, by no more than what is still left of it. */
function runningToTrim({ rows }: PlannedDay, { running, gone }: Live): readonly PlannedRow[] {
  const row = rows.find(({ block }) => block === running);
  if (!row || !cutWhileRunning.has(row.kind)) return [];
  return [{ ...row, least: Math.min(row.minutes, Math.max(row.least, Math.ceil(inMinutes(gone)))) }];
}

/** The next block that was not gone through yet; undefined at the day's last one. */
export function nextToCome({ rows }: PlannedDay, { running, done }: Live): PlannedRow | undefined {
  const at = rows.findIndex(({ block }) => block === running);
  return at < 0 ? undefined : rows.slice(at + 1).find(({ block }) => !done.includes(block));
}

/** Returns the day as if the running block were over now. */
const endedNow = (live: Live): Live => ({ ...live, lasts: live.gone, ends: later(live.ends, duration(live.gone - live.lasts)) });

/** Shares of a total in proportion to what each can bear; together they are the total, or all that can be borne. */
export function sharesOf(total: number, bearable: readonly number[]): readonly number[] {
  const whole = bearable.reduce((sum, each) => sum + each, 0);
  const taken = Math.min(total, whole);
  if (taken <= 0) return bearable.map(() => 0);
  const exact = bearable.map((each) => (each * taken) / whole);
  const floors = exact.map(Math.floor);
  const open = taken - floors.reduce((sum, each) => sum + each, 0);
  const byRest = exact
    .map((each, index) => ({ index, rest: each - Math.floor(each) }))
    .toSorted((one, other) => other.rest - one.rest || one.index - other.index);
  const rounded = new Set(byRest.slice(0, open).map(({ index }) => index));
  return floors.map((each, index) => each + (rounded.has(index) ? 1 : 0));
}

type Lengths = ReadonlyMap<string, number>;

/** New lengths by block, found stretch by stretch: what one can't give is asked of the next. Zero leaves a block out. */
function found(
  stretches: readonly (readonly PlannedRow[])[],
  toWin: number,
  find: (rows: readonly PlannedRow[], toWin: number) => Lengths,
): Lengths {
  const lengths = new Map<string, number>();
  let open = toWin;
  for (const rows of stretches) {
    if (open <= 0) break;
    for (const [block, minutes] of find(rows, open)) {
      lengths.set(block, minutes);
      open -= (rows.find((row) => row.block === block)?.minutes ?? minutes) - minutes;
    }
  }
  return lengths;
}

function trimmed(rows: readonly PlannedRow[], toWin: number): Lengths {
  const shares = sharesOf(
    toWin,
    rows.map(({ minutes, least }) => minutes - least),
  );
  return new Map(rows.map(({ block, minutes }, index) => [block, minutes - (shares[index] ?? 0)]));
}

/** The longest first, and at the end the shortest that still suffices: few are left out, and hardly more than is needed. */
function dropped(rows: readonly PlannedRow[], toWin: number): Lengths {
  const optional = rows.filter(({ droppable }) => droppable).toSorted((one, other) => other.minutes - one.minutes);
  const out = new Map<string, number>();
  let open = toWin;
  while (open > 0 && optional.length > 0) {
    const index = Math.max(
      0,
      optional.findLastIndex(({ minutes }) => minutes >= open),
    );
    for (const { block, minutes } of optional.splice(index, 1)) {
      out.set(block, 0);
      open -= minutes;
    }
  }
  return out;
}

function given(rows: readonly PlannedRow[], toGive: number): Lengths {
  const shares = sharesOf(
    toGive,
    rows.map(({ minutes, asPlanned }) => Math.max(0, (asPlanned?.minutes ?? minutes) - minutes)),
  );
  const rest = toGive - shares.reduce((sum, each) => sum + each, 0);
  const next = rows.findIndex(({ kind }) => kind === 'session');
  return new Map(rows.map(({ block, minutes }, index) => [block, minutes + (shares[index] ?? 0) + (index === next ? rest : 0)]));
}

function offer<Row extends PlannedRow>(way: RescueWay, day: PlannedDay<Row>, live: Live, asked: number, lengths: Lengths): Offer<Row> {
  const rows = day.rows.flatMap((row) => {
    const minutes = lengths.get(row.block) ?? row.minutes;
    return minutes === 0 && row.minutes > 0 ? [] : [{ ...row, minutes }];
  });
  const end = timesOf({ ...day, rows }).at(-1)?.end;
  /* Moving everything means that the day ends later. */
  const after = { ...day, rows, closes: way === 'push' && end !== undefined && end > day.closes ? end : day.closes };
  const sum = (all: readonly PlannedRow[]): number => all.reduce((minutes, row) => minutes + row.minutes, 0);
  const won = sum(day.rows) - sum(rows);
  const toCome = new Set(stretchesOf(after, live).flatMap((stretch) => stretch.map(({ block }) => block)));
  const late = conflictsOf(after).flatMap((each) => (each.kind === 'pin-missed' && toCome.has(each.block) ? [each] : []));
  /* A time that is over can't be kept in any way. */
  const { ends: now } = endedNow(live);
  const couldBeKept = late.filter(({ values }) => values.at > now);
  const short = way === 'push' ? Math.max(0, ...couldBeKept.map(({ values }) => Math.ceil(values.minutes))) : Math.max(0, asked - won);
  return { way, day: after, won, short: way === 'give' ? 0 : short, late };
}

/** One way to win minutes; with less than none, to use those that were won. */
export function offerOf<Row extends PlannedRow>(way: RescueWay, planned: PlannedDay<Row>, live: Live, toWin: number): Offer<Row> {
  const day = upToDate(planned, live);
  const stretches = stretchesOf(day, live);
  switch (way) {
    case 'end': {
      const ended = endedNow(live);
      const now = offer(way, upToDate(planned, ended), ended, toWin, new Map());
      const won = nextToCome(planned, live) ? Math.round(inMinutes(live.lasts)) - Math.max(1, Math.round(inMinutes(live.gone))) : 0;
      return { ...now, won, short: Math.max(0, toWin - won) };
    }
    case 'push':
      return offer(way, day, live, toWin, new Map());
    case 'trim':
      return offer(
        way,
        day,
        live,
        toWin,
        found([[...runningToTrim(day, live), ...(stretches[0] ?? [])], ...stretches.slice(1)], toWin, trimmed),
      );
    case 'drop':
      return offer(way, day, live, toWin, found(stretches, toWin, dropped));
    case 'give':
      /* Past the next thing that must start at a time, nothing is won any more. */
      return offer(way, day, live, toWin, toWin < 0 ? given(stretches[0] ?? [], -toWin) : new Map());
  }
}

/** What wins nothing isn't offered; moving everything stays in sight, with what would be late by it. */
const isOffered = ({ way, won }: Offer, toWin: number): boolean => {
  if (way === 'end') return won > 0;
  return won !== 0 || toWin <= 0 || (way !== 'trim' && way !== 'drop');
};

/** The offers that make sense, the simplest first: for a day that is behind, or for time that was won. */
export const offersOf = (day: PlannedDay, live: Live, toWin: number): readonly Offer[] =>
  (toWin < 0 ? (['push', 'give'] as const) : (['end', 'push', 'trim', 'drop'] as const))
    .map((way) => offerOf(way, day, live, toWin))
    .filter((each) => isOffered(each, toWin));

/** An offer that changes nothing, or that would have everything start late, is only shown. */
export const isWorthIt = ({ way, won, short }: Offer): boolean => (way === 'push' ? short === 0 : won !== 0);

/* ————— break now ————— */

interface BreakNow {
  readonly block: string;
  /** What is left of the running block goes by this. */
  readonly rest: string;
  readonly title: Localized;
  readonly minutes: number;
}

/** A break from now on, in the middle of what runs: that goes on afterwards from the slide where it was. */
export function withBreak(planned: AgendaDay, live: Live, slide: SlideRef, pause: BreakNow): AgendaDay {
  const day = upToDate(planned, live);
  const at = day.rows.findIndex(({ block }) => block === live.running);
  const running = day.rows[at];
  if (!running) return planned;
  const run = Math.max(1, Math.round(inMinutes(live.gone)));
  const isWork = running.kind !== 'break' && running.kind !== 'meal';
  const split = isWork && run < running.minutes ? splitRow(day.rows, running.block, run, pause.rest) : undefined;
  const rows =
    split === undefined || isRefusal(split)
      ? day.rows.with(at, { ...running, minutes: Math.min(run, running.minutes) })
      : split.map((row) => {
          if (row.block === running.block) return { ...row, slidesUntil: running.slidesOf === null ? null : slide.slide };
          const { slidesOf, slidesUntil } = running;
          return row.block === pause.rest ? { ...row, slidesOf, slidesFrom: slidesOf === null ? null : slide.slide, slidesUntil } : row;
        });
  const withPause = insertRow(rows, at + 1, newRow(pause.block, 'break', pause.title, pause.minutes));
  return isRefusal(withPause) ? planned : { ...day, rows: withPause };
}
