/**
 * The agenda of a training: rows that a person can change, apart from the programme that they came from. Times follow from when
 * the day opens, from the rows' minutes and from what must start at a certain time; they are never kept.
 */

import type { Language, Localized } from '../kernel/language';
import { between, inMinutes, type LocalTime, later, minutes } from '../kernel/time';
import { type OwnDeck, slidesOfBlock } from '../programme/own-slides';
import {
  type Block,
  type BlockKind,
  blocksOf,
  type Day,
  type DayNumber,
  dayPlan,
  type HalfDay,
  type Programme,
} from '../programme/programme';
import type { Slide } from '../programme/slide';
import { isSourcesSlide } from '../programme/sources-slides';
import type { Agenda, AgendaDay, AgendaRow, PlannedDay, PlannedRow } from './state';

/** Sessions and summaries make the programme what it is: they may be shortened, never left out. */
export const canBeDropped = (kind: BlockKind): boolean => kind !== 'session' && kind !== 'summary';

/** A part of the accredited programme: it stays, and lasts its least. */
export const isAccredited = ({ kind, asPlanned }: AgendaRow): boolean => asPlanned !== null && !canBeDropped(kind);

/* ————— from the programme and back ————— */

function rowOf(block: Block, isPinned: boolean): AgendaRow {
  const planned = { minutes: inMinutes(block.length), least: inMinutes(block.least) };
  return {
    block: block.id,
    kind: block.kind,
    number: block.number ?? null,
    title: block.title,
    short: block.short,
    ...planned,
    start: isPinned ? block.start : null,
    began: null,
    droppable: block.droppable && canBeDropped(block.kind),
    leadTrainer: '',
    material: '',
    goal: '',
    slidesOf: block.id,
    slidesFrom: null,
    slidesUntil: null,
    asPlanned: planned,
  };
}

function asProgrammePlans(programme: Programme, day: DayNumber): AgendaDay {
  const { blocks } = dayPlan(programme, day);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw new Error(`Day ${day} of the programme ${programme.id} has no blocks`);
  return { opens: first.start, closes: later(last.start, last.length), rows: blocks.map((block) => rowOf(block, block.pinned)) };
}

/** A day's agenda: as it was changed, or as the programme plans it. */
export const agendaDayOf = (programme: Programme, agenda: Agenda, day: DayNumber): AgendaDay =>
  agenda[day] ?? asProgrammePlans(programme, day);

/**
 * How titles of an agenda are read: those that people typed have their letters already where the training is held in English, so that no Cyrillic
 * is made of them. A title of the programme that is the same in both languages is none of those.
 */
export function titlesAsRead(programme: Programme, spoken: Language): (title: Localized) => Localized {
  if (spoken !== 'en') return (title) => title;
  const titles = blocksOf(programme).flatMap(({ title, short }) => [title, short]);
  const ofProgramme = new Set(titles.flatMap(({ en, sr, latin }) => (en === sr && !latin ? [en] : [])));
  return (title) => (title.en === title.sr && !ofProgramme.has(title.en) ? { ...title, latin: true } : title);
}

/** To be read, never to be kept: a log knows no such mark. See {@link titlesAsRead}. */
export function agendaAsRead(agenda: Agenda, programme: Programme, spoken: Language): Agenda {
  const read = titlesAsRead(programme, spoken);
  const dayRead = (day: AgendaDay): AgendaDay => ({
    ...day,
    rows: day.rows.map((row) => ({ ...row, title: read(row.title), short: read(row.short) })),
  });
  return { ...(agenda[1] && { 1: dayRead(agenda[1]) }), ...(agenda[2] && { 2: dayRead(agenda[2]) }) };
}

const titleText = (text: string, latin: Localized['latin']): Slide['text']['en'] => ({
  body: [{ kind: 'heading', level: 1, content: [{ kind: 'text', text, ...(latin && { latin }) }] }],
  notes: [],
});

interface ReadRow extends Pick<AgendaRow, 'kind'> {
  readonly title: Localized;
}

/** The one slide of a row that shows none of the programme's. */
const titleSlide = ({ kind, title: { en, sr, latin } }: ReadRow): Slide => ({
  id: 'title',
  layout: kind === 'break' || kind === 'meal' ? 'break' : 'section',
  sources: [],
  timer: undefined,
  contentNote: false,
  text: { en: titleText(en, latin), sr: titleText(sr, latin) },
});

type PlannedBlocks = ReadonlyMap<string, Block>;

function slidesOf(row: AgendaRow, isLast: boolean, planned: PlannedBlocks, own: readonly OwnDeck[]): readonly Slide[] {
  /* The day's sources follow its last row by themselves. */
  if (isLast && row.slidesFrom !== null && isSourcesSlide(row.slidesFrom)) return [];
  if (row.slidesOf === null) return slidesOfBlock(own, row.block, [titleSlide(row)]);
  const all = planned.get(row.slidesOf)?.slides ?? [];
  const from = all.findIndex(({ id }) => id === row.slidesFrom);
  const until = all.findIndex(({ id }) => id === row.slidesUntil);
  /* What it was to begin with stands in no block: it was a page of the day's sources, and another row was put below. */
  const isPast = row.slidesFrom !== null && from < 0;
  const shown = isPast ? [] : all.slice(Math.max(0, from), until < 0 ? undefined : until + 1);
  return shown.length > 0 ? shown : [titleSlide(row)];
}

const onRunSheet = (block: Block | undefined): Pick<Block, 'sheet'> => (block?.sheet ? { sheet: block.sheet } : {});

function dayFrom(agendaDay: AgendaDay, day: DayNumber, { title }: Day, planned: PlannedBlocks, own: readonly OwnDeck[]): Day {
  let halfDay: HalfDay = day === 1 ? 'd1am' : 'd2am';
  const blocks = timesOf(agendaDay).map(({ row, start, end }, index, { length }): Block => {
    if (row.kind === 'meal') halfDay = day === 1 ? 'd1pm' : 'd2pm';
    return {
      id: row.block,
      kind: row.kind,
      title: row.title,
      short: row.short,
      number: row.number ?? undefined,
      start,
      length: between(start, end),
      pinned: row.start !== null,
      ...(row.start === null ? {} : { pinnedAt: row.start }),
      least: minutes(row.least),
      droppable: row.droppable,
      halfDay,
      slides: slidesOf(row, index === length - 1, planned, own),
      ...onRunSheet(planned.get(row.block)),
    };
  });
  return { title, closes: agendaDay.closes, blocks };
}

/**
 * The programme with the days as they were changed: whoever reads it needs to know nothing of agendas. `spoken`: in the training. `own`: for
 * blocks that were added.
 */
export function withAgenda(programme: Programme, agenda: Agenda, spoken: Language, own: readonly OwnDeck[] = []): Programme {
  if (agenda[1] === undefined && agenda[2] === undefined) return programme;
  const planned: PlannedBlocks = new Map(programme.days.flatMap(({ blocks }) => blocks.map((block) => [block.id, block] as const)));
  const read = agendaAsRead(agenda, programme, spoken);
  const changed = (day: DayNumber): Day => {
    const plan = dayPlan(programme, day);
    return read[day] ? dayFrom(read[day], day, plan, planned, own) : plan;
  };
  return { ...programme, days: [changed(1), changed(2)] };
}

/* ————— times ————— */

export interface TimedRow<Row extends PlannedRow = PlannedRow> {
  readonly row: Row;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

const earliest = (one: LocalTime, other: LocalTime): LocalTime => (one < other ? one : other);

/** Rows one after the other; what must start at a time waits for it, and starts later when the row before takes longer. */
export function timesOf<Row extends PlannedRow>({ opens, rows }: PlannedDay<Row>): readonly TimedRow<Row>[] {
  let free = opens;
  const timed = rows.map((row) => {
    const start = row.began ?? (row.start === null || row.start < free ? free : row.start);
    free = later(start, minutes(row.minutes));
    return { row, start, end: free };
  });
  /* What really began before the rows above were to end has cut them short. */
  let next: LocalTime | undefined;
  return timed
    .toReversed()
    .map(({ row, start, end }) => {
      const cut = next === undefined ? { row, start, end } : { row, start: earliest(start, next), end: earliest(end, next) };
      next = cut.start;
      return cut;
    })
    .toReversed();
}

/**
 * `pin-missed`: the rows before end too late, by `minutes`; `pins-out-of-order`: it must start before `other`, which stands above
 * it; `past-end-of-day`: the day ends `minutes` after it should.
 */
export type AgendaConflict =
  | { readonly block: string; readonly kind: 'pin-missed'; readonly values: { readonly at: LocalTime; readonly minutes: number } }
  | { readonly block: string; readonly kind: 'pins-out-of-order'; readonly values: { readonly at: LocalTime; readonly other: Localized } }
  | { readonly block: string; readonly kind: 'past-end-of-day'; readonly values: { readonly at: LocalTime; readonly minutes: number } };

/** What can't hold, at the row where a person sees it, in the order of the day. */
export function conflictsOf(day: PlannedDay): readonly AgendaConflict[] {
  const timed = timesOf(day);
  const pins = timed.flatMap(({ row, start }, index): readonly AgendaConflict[] => {
    const { block, start: pin } = row;
    if (pin === null || row.began !== null || pin >= start) return [];
    const above = timed.slice(0, index).find(({ row: other }) => other.start !== null && other.start > pin)?.row;
    return above
      ? [{ block, kind: 'pins-out-of-order', values: { at: pin, other: above.short } }]
      : [{ block, kind: 'pin-missed', values: { at: pin, minutes: inMinutes(between(pin, start)) } }];
  });
  const last = timed.at(-1);
  if (!last || last.end <= day.closes) return pins;
  const values = { at: day.closes, minutes: inMinutes(between(day.closes, last.end)) };
  return [...pins, { block: last.row.block, kind: 'past-end-of-day', values }];
}
