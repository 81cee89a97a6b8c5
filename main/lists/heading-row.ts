/** Finds where the heading of a list is: in which row, over how many rows, and whether the first row is one at all. */
import { fold } from '../../domain/kernel/cyrillic';
import { areWholeNames, type Cells, endsAsLastName, isNamed, share } from './column-content';
import { isClearContact, isEmail, looksPersonal } from './contact';
import { isAboutOthers, type Meaning, meaningOf, rankOfPeople } from './heading-meaning';
import { looked, mostColumns, type Row, rowsToHeading, rowsToJudge } from './table';

export interface Heading {
  /** Index of its first row. */
  readonly index: number;
  /** Rows of it; over two, the lower one says what the upper one's merged cells are divided into. */
  readonly height: 1 | 2;
  readonly cells: readonly string[];
  readonly meanings: readonly (Meaning | undefined)[];
}

/** Without names, so many known headings make a row the heading. */
const leastHeadings = 2;

const cellsOf = (row: Row | undefined): Cells => (row?.cells ?? []).slice(0, mostColumns).map(looked);
const filledIn = (cells: Cells): number => cells.filter((cell) => cell !== '').length;

/** What stands in rows of people and in no heading. */
const isDatum = (cell: string): boolean =>
  /^\S+@\S+\.\S+$/u.test(cell) || isClearContact(cell) || looksPersonal(cell) || (isNamed(cell) && endsAsLastName(cell));

function tellsNames({ meanings }: Heading): boolean {
  const has = (field: Meaning['field']): boolean => meanings.some((meaning) => meaning?.field === field);
  return has('wholeName') || (has('firstName') && has('lastName'));
}

/** "Učesnik" beside somebody's name says what they are. */
const isOfPerson = ({ cells, meanings }: Heading): boolean =>
  meanings.some((meaning) => meaning?.field === 'wholeName' && meaning.rank === rankOfPeople) &&
  cells.some((cell, column) => isNamed(cell) && !meanings[column]);

/** A row by itself; undefined where something in it stands in no heading. */
type Line = Pick<Heading, 'cells' | 'meanings'> | undefined;

function lineOf(row: Row): Line {
  const cells = cellsOf(row);
  return cells.some(isDatum) ? undefined : { cells, meanings: cells.map(meaningOf) };
}

/** The upper cell stands over all columns up to the next one; where it says whose the lower ones are, they are not the participants'. */
function twoRows(upper: NonNullable<Line>, lower: NonNullable<Line>, index: number): Heading | undefined {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let over = '';
  const columns = Array.from({ length: width }, (_, column) => {
    const [above = '', below = ''] = [upper.cells[column], lower.cells[column]];
    if (above !== '') over = above;
    if (below === '') return { below, cell: above, meaning: upper.meanings[column] };
    const meaning = isAboutOthers(over) ? undefined : (lower.meanings[column] ?? meaningOf(`${over} ${below}`));
    return { below, cell: over === '' ? below : `${over}: ${below}`, meaning };
  });
  const below = columns.filter((column) => column.below !== '');
  const understood = below.filter(({ meaning }) => meaning).length;
  if (understood === 0 || understood * 2 < below.length) return undefined;
  return { index, height: 2, cells: columns.map(({ cell }) => cell), meanings: columns.map(({ meaning }) => meaning) };
}

const fieldsKnown = ({ meanings }: Pick<Heading, 'meanings'>): number =>
  new Set(meanings.flatMap((meaning) => (meaning ? [meaning.field] : []))).size;

/** Over two rows where more is understood so than of either. */
function headingOf([upper, lower]: readonly [Line, Line], index: number): Heading | undefined {
  if (!upper) return undefined;
  const one: Heading = { ...upper, index, height: 1 };
  if (!lower || fieldsKnown(lower) === 0) return one;
  const two = twoRows(upper, lower, index);
  /* A title of one cell above a heading adds nothing to it; several cells say of what those below are parts. */
  const isPart = two && tellsNames(two) && filledIn(upper.cells) > 1;
  return two && fieldsKnown(two) > fieldsKnown(upper) && (isPart || fieldsKnown(two) > fieldsKnown(lower)) ? two : one;
}

/** The heading that a person says begins in this row, whatever it is. */
export function headingAt(rows: readonly Row[], index: number): Heading | undefined {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row) return undefined;
  const cells = cellsOf(row);
  return headingOf([{ cells, meanings: cells.map(meaningOf) }, next && lineOf(next)], index);
}

/** The same word in other rows says what somebody is, and is no heading; a heading may stand again as a whole. */
function repeats(rows: readonly Row[], { index, height, cells, meanings }: Heading): boolean {
  const column = meanings.findIndex((meaning) => meaning?.field === 'wholeName');
  const word = cells[column];
  if (word === undefined) return false;
  const others = rows.slice(0, rowsToJudge).filter((_, at) => at < index || at >= index + height);
  return others.some((row) => {
    const said = cellsOf(row);
    return said[column] === word && cells.some((cell, at) => cell !== (said[at] ?? ''));
  });
}

/** The headings that may begin in the first rows, each looked at when it is asked for, since the first ones usually tell. */
function* headingsIn(rows: readonly Row[]): Generator<Heading> {
  const lines: Line[] = [];
  const lineAt = (index: number): Line => {
    const row = rows[index];
    if (lines.length <= index && row) lines[index] = lineOf(row);
    return lines[index];
  };
  for (let index = 0; index < Math.min(rows.length, rowsToHeading); index += 1) {
    const heading = headingOf([lineAt(index), lineAt(index + 1)], index);
    if (heading) yield heading;
  }
}

/** A heading of names by its words; a title of one cell, "Učesnici", gives way to a row of several, and a row to a better one right below. */
function toldHeading(rows: readonly Row[]): Heading | undefined {
  let narrow: Heading | undefined;
  let best: Heading | undefined;
  for (const heading of headingsIn(rows)) {
    if (best && heading.index > best.index + 1) return best;
    if (!tellsNames(heading) || isOfPerson(heading) || repeats(rows, heading)) continue;
    if (filledIn(heading.cells) < 2) narrow ??= heading;
    else if (!best || (best.height === 1 && fieldsKnown(heading) > fieldsKnown(best))) best = heading;
  }
  return best ?? narrow;
}

/** Another list begins there: most of the row are known headings, names among them. */
export function headingBelow(rows: readonly Row[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  const heading = row && headingOf([lineOf(row), next && lineOf(next)], index);
  if (!heading || !tellsNames(heading)) return false;
  const understood = heading.meanings.filter((meaning) => meaning).length;
  return understood > 1 && understood * 2 >= filledIn(heading.cells);
}

/** Two words like a name are one of the names below, unless they are their heading in a strange language. */
const likeName = -0.5;

/** Evidence that a cell stands above the others of its column, or that it is one of them; positive for a heading, surely against it at -1. */
function difference(cell: string, below: Cells): number {
  if (endsAsLastName(cell) && !/\s(?:i|and)\s/u.test(cell)) return -1;
  const filled = below.filter((each) => each !== '');
  if (cell === '' || filled.length === 0) return 0;
  if (filled.some((each) => fold(each) === fold(cell))) return -1;
  const kinds: readonly ((text: string) => boolean)[] = [isEmail, isClearContact, looksPersonal, (text) => /\d/u.test(text)];
  const kind = kinds.find((is) => share(filled, is) >= 0.8);
  if (kind) return kind(cell) ? -1 : 1;
  if (/[?:]$/u.test(cell) || meaningOf(cell)) return 1;
  if (/(?<!\p{L})(?:O[ŠS]|ОШ)(?!\p{L})|[„“”"]/u.test(cell)) return -1;
  if (!areWholeNames(filled)) return 0;
  return isNamed(cell) ? likeName : 1;
}

/** Whether the row is a heading by how it looks; `unsure` where nothing tells, and a person must. */
function looksOf(rows: readonly Row[], index: number): 'heading' | 'row' | 'unsure' {
  const cells = cellsOf(rows[index]);
  const below = rows.slice(index + 1, index + 1 + rowsToJudge).map(cellsOf);
  const evidence = cells.map((cell, column) =>
    difference(
      cell,
      below.map((row) => row[column] ?? ''),
    ),
  );
  const above = evidence.some((each) => each > 0);
  const among = evidence.some((each) => each <= -1) || cells.some(isDatum);
  if (above === among || (above && evidence.includes(likeName))) return 'unsure';
  return above ? 'heading' : 'row';
}

/** Titles have fewer cells than the rows of the list. */
function firstOfList(rows: readonly Row[]): number {
  const usual = usualCells(rows);
  return Math.max(
    0,
    rows.slice(0, rowsToHeading).findIndex(({ cells }) => filledIn(cells) * 2 > usual),
  );
}

/** Cells that a row of this table usually has. */
export function usualCells(rows: readonly Row[]): number {
  const counts = rows
    .slice(0, rowsToJudge)
    .map(({ cells }) => filledIn(cells.map(looked)))
    .toSorted((one, other) => one - other);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

export interface FoundHeading {
  readonly heading: Heading | undefined;
  /** Index of the row that may be a heading and may be of a person. */
  readonly unsure: number | undefined;
}

export function findHeading(rows: readonly Row[]): FoundHeading {
  const told = toldHeading(rows);
  if (told) return { heading: told, unsure: undefined };
  const index = firstOfList(rows);
  const looks = looksOf(rows, index);
  const enough = [...headingsIn(rows)].find(
    (heading) => fieldsKnown(heading) >= leastHeadings && looksOf(rows, heading.index) === 'heading',
  );
  if (enough) return { heading: enough, unsure: undefined };
  if (looks === 'heading' && rows.length > 1) return { heading: headingAt(rows, index), unsure: undefined };
  return { heading: undefined, unsure: looks === 'unsure' && rows.length > 0 ? index : undefined };
}
