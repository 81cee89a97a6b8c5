/** Which column of a table says what of an agenda: by the words of its heading, in both languages and scripts, and by what stands below it. */

import { type AgendaField, type AgendaFields, isEnough } from '../../domain/agenda/agenda-fields';
import { fold } from '../../domain/kernel/cyrillic';
import { longestText } from '../../domain/training/tidy';
import { kindOf, minutesOf, spanOf } from './agenda-cells';
import { dayHeading } from './agenda-days';
import { mostColumns, type Row, rowsToHeading, rowsToJudge } from './table';

/** Words; a heading that is longer is a sentence. */
const longestHeading = 6;

const any = (...stems: readonly string[]): RegExp => new RegExp(`^(?:${stems.join('|')})$`, 'u');

const minutesWord = any('traj\\w*', 'duration', 'duzina', 'length', 'minut\\w*', 'mins?');
const endWord = any('ends?', 'endtime', 'zavrset\\w*', 'zavrsava\\w*', 'svrset\\w*', 'kraj', 'do', 'until', 'till', 'to', 'finish\\w*');
const beginWord = any('pocet\\w*', 'pocinj\\w*', 'od', 'start\\w*', 'begin\\w*', 'from');
const timeWord = any('satnic\\w*', 'termin\\w*', 'vr(?:ij)?em\\w*', 'tim(?:e|es|ing)', 'sat[i]?', 'hours?', 'kada?', 'when');
const dayWord = any('dani?', 'days?', 'datum\\w*', 'dates?');
const dateWord = any('datum\\w*', 'dates?');
/** Headings of a place, a note or a number: the kit keeps none of them for a block. */
const otherWord = any(
  'sala',
  'sale',
  'mj?esto',
  'lokacij\\w*',
  'locations?',
  'rooms?',
  'venue',
  'place',
  'napomen\\w*',
  'notes?',
  'broj',
  'br',
  'rb',
  'r',
  'no',
  'nr',
  'number',
  'u?id',
);

/** The sooner a column has one of these, the better it names a block. */
const titleWords: readonly RegExp[] = [
  any('naslov\\w*', 'titles?', 'tem[aeu]', 'topics?', 'subject', 'summary'),
  any('naziv\\w*', 'name'),
  any('sadrzaj\\w*', 'contents?', 'aktivnost\\w*', 'activit\\w*', 'tematsk\\w*', 'program\\w*'),
  any(
    'blok\\w*',
    'blocks?',
    'sesij\\w*',
    'sessions?',
    'radionic\\w*',
    'workshops?',
    'predmet',
    'agenda',
    'items?',
    'tack\\w*',
    'events?',
    'dogadjaj\\w*',
    'st[ao]',
    'what',
  ),
  any('opis\\w*', 'description', 'details'),
];
const otherFields: readonly (readonly [AgendaField, RegExp])[] = [
  [
    'lead',
    any(
      'vodi\\w*',
      'predavac\\w*',
      'trener\\w*',
      'realizator\\w*',
      'izvodj?ac\\w*',
      'moderator\\w*',
      'facilitator\\w*',
      'fasilitator\\w*',
      'le[ad]d?',
      'leads',
      'leaders?',
      'trainers?',
      'speakers?',
      'presenters?',
      'nosi\\w*',
      'odgovorn\\w*',
      'edukator\\w*',
      'instructors?',
      'host',
      'govornik',
      'izlagac\\w*',
      'by',
    ),
  ],
  ['status', any('status', 'stanje')],
  ['kind', any('vrst\\w*', 'tip', 'kind', 'type', 'category', 'kategorij\\w*')],
  ['goal', any('cilj\\w*', 'svrh\\w*', 'goals?', 'aims?', 'objectives?', 'ishod\\w*', 'outcomes?', 'purpose', 'namj?en\\w*')],
  [
    'material',
    any('materijal\\w*', 'pribor\\w*', 'materials?', 'sredstv\\w*', 'resurs\\w*', 'resources?', 'equipment', 'oprem\\w*', 'handouts?'),
  ],
];

const wordsOf = (heading: string): readonly string[] =>
  fold(heading.slice(0, longestText).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[ .+@]+/u)
    .filter((word) => word !== '');

const rankOf = (words: readonly string[]): number => titleWords.findIndex((form) => words.some((word) => form.test(word)));

/** What stands in brackets explains a heading: "Trajanje (min)". */
function fieldOf(heading: string): AgendaField {
  const words = wordsOf(heading.replace(/\(.*\)/u, ''));
  const has = (form: RegExp): boolean => words.some((word) => form.test(word));
  if (words.length === 0 || words.length > longestHeading) return 'unused';
  if (has(minutesWord)) return 'minutes';
  const isTime = has(timeWord);
  if (isTime && !has(beginWord) && wordsOf(heading).some((word) => minutesWord.test(word))) return 'minutes';
  if (has(dayWord) && !isTime) return has(dateWord) && has(endWord) ? 'unused' : 'day';
  if (has(endWord)) return has(beginWord) ? 'start' : 'end';
  const field = otherFields.find(([, form]) => has(form))?.[0];
  if (field) return field;
  if (has(beginWord) || isTime) return 'start';
  if (has(otherWord)) return 'unused';
  return rankOf(words) < 0 ? 'unused' : 'title';
}

const has = (fields: AgendaFields, field: AgendaField): boolean => fields.includes(field);

/** Keeps each field once: of two columns with one field the first, of those that name a block the one that does so best. */
function eachOnce(headings: readonly string[], fields: AgendaFields, names: (column: number) => boolean): AgendaFields {
  const beginsBetter = (one: number, other: number): boolean =>
    beginWord.test(wordsOf(headings[one] ?? '')[0] ?? '') && !beginWord.test(wordsOf(headings[other] ?? '')[0] ?? '');
  const better = (field: AgendaField, one: number, other: number): boolean => {
    if (field === 'start') return beginsBetter(one, other);
    if (field !== 'title') return false;
    if (names(one) !== names(other)) return names(one);
    return rankOf(wordsOf(headings[one] ?? '')) < rankOf(wordsOf(headings[other] ?? ''));
  };
  const best = (field: AgendaField): number =>
    fields.reduce((so, each, column) => (each === field && (so < 0 || better(field, column, so)) ? column : so), -1);
  return fields.map((field, column) => (best(field) === column ? field : 'unused'));
}

/** Names the block by a column that names something else too, if none does so alone: "Tema i predavač". */
function withTitle(headings: readonly string[], fields: AgendaFields): AgendaFields {
  if (has(fields, 'title')) return fields;
  const column = fields.findIndex(
    (field, index) => otherFields.some(([other]) => other === field) && rankOf(wordsOf(headings[index] ?? '')) >= 0,
  );
  return fields.map((field, index) => (index === column ? 'title' : field));
}

const isTime = (cell: string): boolean => spanOf(cell) !== undefined;
const isLength = (cell: string): boolean => minutesOf(cell) !== undefined;

/** The fewest minutes between bare times: a list that counts hours from noon anew has smaller ones in the afternoon. */
const leastBareMinutes = 5;

/** Bare numbers that could be hours, and do not rise within a day as those would. */
function areBareMinutes(rows: readonly Row[], column: number, dayColumn: number): boolean {
  let before = 0;
  let ofDay = '';
  let isRising = true;
  for (const { cells } of rows) {
    const [cell = '', named = ''] = [cells[column]?.trim(), cells[dayColumn]?.trim()];
    const isTimed = isTime(cell) || isLength(cell);
    if (dayHeading(cells) || (named !== '' && named !== ofDay) || (cell !== '' && !isTimed)) before = 0;
    if (named !== '') ofDay = named;
    if (!isTimed) continue;
    if (!/^\d{1,2}$/u.test(cell) || Number(cell) < leastBareMinutes) return false;
    if (Number(cell) <= before) isRising = false;
    before = Number(cell);
  }
  return !isRising;
}

/** A column is what its cells are, whatever its heading says: "Vreme" may hold lengths, "Trajanje" from when until when. */
function byContent(fields: AgendaFields, rows: readonly Row[], cellsOf: (column: number) => readonly string[]): AgendaFields {
  return fields.map((field, column) => {
    const cells = cellsOf(column);
    const timed = cells.filter((cell) => isTime(cell) || isLength(cell));
    if (field === 'start' && !has(fields, 'minutes') && !has(fields, 'end')) {
      if (timed.every(isLength) && !timed.every(isTime)) return 'minutes';
      if (areBareMinutes(rows, column, fields.indexOf('day'))) return 'minutes';
    }
    if (field === 'minutes' && !has(fields, 'start') && timed.every(isTime) && !timed.every(isLength)) return 'start';
    if (field === 'kind' && cells.filter((cell) => kindOf(cell) !== undefined).length * 2 < cells.length) return 'unused';
    return field;
  });
}

export interface AgendaHeading {
  /** By column. */
  readonly headings: readonly string[];
  readonly fields: AgendaFields;
  /** Index of the first row below it. */
  readonly below: number;
}

const cellsIn = ({ cells }: Row): readonly string[] => cells.slice(0, mostColumns).map((cell) => cell.trim());
const holdsLength = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '' && (spanOf(cell) !== undefined || minutesOf(cell) !== undefined));

/** Headings over two rows: "Vreme" above "od" and "do". */
function withSecondRow(upper: readonly string[], lower: readonly string[]): readonly string[] | undefined {
  const isHeading = lower.filter((cell) => cell !== '').length > 1 && lower.every((cell) => cell === '' || fieldOf(cell) !== 'unused');
  return isHeading && !holdsLength(lower)
    ? Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => lower[column] || upper[column] || '')
    : undefined;
}

/** The heading at this row, if it is one. */
function headingAt(table: readonly Row[], index: number): AgendaHeading | undefined {
  const [row, next] = table.slice(index, index + 2);
  if (!row || holdsLength(cellsIn(row))) return undefined;
  const one = cellsIn(row);
  const two = next && withSecondRow(one, cellsIn(next));
  const headings = two ?? one;
  const below = index + (two ? 2 : 1);
  const cellsOf = (column: number): readonly string[] =>
    table
      .slice(below, below + rowsToJudge)
      .map(({ cells }) => (cells[column] ?? '').trim())
      .filter((cell) => cell !== '');
  const names = (column: number): boolean => {
    const cells = cellsOf(column);
    return cells.filter((cell) => /\p{Letter}{2}/u.test(cell)).length * 2 >= cells.length;
  };
  const fields = withTitle(headings, eachOnce(headings, headings.map(fieldOf), names));
  return isEnough(fields) ? { headings, fields: byContent(fields, table.slice(below, below + rowsToJudge), cellsOf), below } : undefined;
}

/** The first of the table; undefined when no row near its top names a block and a time. */
export const headingIn = (table: readonly Row[]): AgendaHeading | undefined => {
  for (let index = 0; index < Math.min(rowsToHeading, table.length); index += 1) {
    const heading = headingAt(table, index);
    if (heading) return heading;
  }
  return undefined;
};

/** Returns where each column stands in a row that repeats the headings, in whatever order; undefined for another row. */
export function orderIn({ headings }: AgendaHeading, row: Row): readonly number[] | undefined {
  const texts = headings.map(fold);
  const cells = cellsIn(row).map(fold);
  const filled = cells.filter((cell) => cell !== '');
  const isRepeated = filled.length > 1 && filled.every((cell) => texts.includes(cell));
  return isRepeated ? texts.map((text) => (text === '' ? -1 : cells.indexOf(text))) : undefined;
}
