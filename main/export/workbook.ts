/**
 * The one way in which the kit writes Excel workbooks: tables with real types, and a sheet that explains each of their columns.
 * A text stays a text whatever it begins with, and nothing in the file says who made it.
 */

import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { Language } from '../../domain/kernel/language';
import { dayLength } from '../../domain/kernel/time';
import { type Translate, translateIn } from '../translate';
import { type Cell, type Table, textOf, type Unit } from './table';
import { filteredSheets } from './workbook-features';
import { workbookText } from './workbook-text';

/** Data alone: it can be written by another process. */
export interface Workbook {
  readonly language: Language;
  /** What it is about, at the top of the explanation. */
  readonly title: string;
  /** Whose it is and of when, below the title. */
  readonly about: readonly (readonly [label: string, value: Cell])[];
  /** Each with its own name, which may be cut. */
  readonly sheets: readonly { readonly name: string; readonly table: Table }[];
}

export type WriteWorkbook = (workbook: Workbook) => Promise<Uint8Array>;

/** Spreadsheets have it, or one as wide. */
const type = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** In letters, as spreadsheets count the width of a column. */
const narrowest = 8;
const widest = 60;
/** Beside the longest text; a heading has the button of the filter, too. */
const beside = 2;
const besideHeading = 4;
const explanationWidth = 90;

const textCell = (value: string): CellObject => ({ value: workbookText(value), type: String });
const topCell = (cell: CellObject): CellObject => ({ ...cell, alignVertical: 'top' });
const wrappedCell = (cell: CellObject): CellObject => ({ ...cell, alignVertical: 'top', wrap: true });
const headingCell = (value: string): CellObject => ({
  ...wrappedCell(textCell(value)),
  fontWeight: 'bold',
  backgroundColor: '#E8EDF2',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5A6B7B',
});

interface Formats {
  readonly date: string;
  readonly month: string;
  readonly time: string;
  readonly moment: string;
}

function formatsIn(language: Language): Formats {
  const date = language === 'en' ? 'd mmm yyyy' : 'd. m. yyyy.';
  return { date, month: language === 'en' ? 'mmm yyyy' : 'm. yyyy.', time: 'hh:mm', moment: `${date} hh:mm` };
}

/** A spreadsheet's dates have no time zone: they are handed over as UTC, so that they never slip. */
const dateValue = (value: Date, format: string): CellObject => ({ value, type: Date, format, align: 'left' });
function valueCell(cell: Cell, formats: Formats): CellObject {
  if (typeof cell === 'string') return textCell(cell);
  if ('number' in cell) return { value: cell.number, type: Number };
  if ('date' in cell) return dateValue(new Date(`${cell.date}T00:00:00Z`), formats.date);
  if ('month' in cell) return dateValue(new Date(`${cell.month}T00:00:00Z`), formats.month);
  if ('time' in cell) return { value: cell.time / dayLength, type: Number, format: formats.time, align: 'left' };
  return dateValue(new Date(cell.moment.wall + cell.moment.offset * 60_000), formats.moment);
}

const lineLength = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const wordLength = (text: string): number => Math.max(...text.split(/\s+/u).map((word) => word.length));

/** Returns a width for the longest cell, and the longest word of the heading: a heading goes on in a second line. */
function widthOf({ columns, rows }: Table, column: number): number {
  const heading = wordLength(columns[column]?.heading ?? '') + besideHeading;
  const cells = rows.reduce((most, row) => Math.max(most, lineLength(textOf(row[column] ?? ''))), 0) + beside;
  return Math.min(widest, Math.max(narrowest, heading, cells));
}

/** Their figures stand to the right, as their headings do. */
const counts: readonly Unit[] = ['people', 'minutes', 'percent', 'answers', 'trainings'];

function tableSheet(table: Table, widths: readonly number[], formats: Formats): SheetData {
  const isLong = widths.map((width) => width === widest);
  const laid = isLong.includes(true) ? topCell : (cell: CellObject): CellObject => cell;
  const isOrdinal = table.columns.map(({ unit }) => unit === 'number');
  const cellOf = (cell: Cell, column: number): CellObject | null => {
    if (cell === '') return null;
    const value = valueCell(cell, formats);
    if (isOrdinal[column]) return laid({ ...value, align: 'left' });
    return isLong[column] ? wrappedCell(value) : laid(value);
  };
  return [
    table.columns.map(({ heading, unit }) => (counts.includes(unit) ? { ...headingCell(heading), align: 'right' } : headingCell(heading))),
    ...table.rows.map((row) => row.map(cellOf)),
  ];
}

function explanationSheet({ language, title, about, sheets }: Workbook, names: readonly string[], translate: Translate): SheetData {
  const formats = formatsIn(language);
  const several = sheets.length > 1;
  const labelled = (label: string, cell: Cell): CellObject[] => [
    { ...topCell(textCell(label)), fontWeight: 'bold' },
    wrappedCell(valueCell(cell, formats)),
  ];
  return [
    [{ ...textCell(title), fontWeight: 'bold', fontSize: 14 }],
    ...about.map(([label, value]) => labelled(label, value)),
    [],
    [
      ...(several ? [translate('workbook:sheet')] : []),
      translate('workbook:column'),
      ...explained.map((key) => translate(`workbook:${key}`)),
    ].map(headingCell),
    ...sheets.flatMap(({ table }, sheet) =>
      table.columns.map(({ heading, explanation, unit, from }) =>
        [
          ...(several ? [names[sheet] ?? ''] : []),
          heading,
          explanation,
          translate(`workbook:in-${unit}`),
          translate(`workbook:from-${from}`),
        ].map((text) => wrappedCell(textCell(text))),
      ),
    ),
  ];
}

const explained = ['meaning', 'unit', 'source'] as const;

/** The most letters that a workbook takes for the name of a sheet. */
const longestSheetName = 31;

/** A workbook refuses some signs and long names: what stands before a colon says what it is, and a name that is too long ends at a whole word. */
function sheetName(title: string): string {
  const name = (title.split(':')[0] ?? '').replace(/[[\]/\\*?]/gu, ' ').trim();
  return name.length <= longestSheetName ? name : name.slice(0, name.lastIndexOf(' ', longestSheetName)).trimEnd();
}

/** Rejects only for what nobody thought of: whatever a cell holds can be written. */
export const workbookBytes: WriteWorkbook = async (workbook) => {
  const { default: write } = await import('write-excel-file/universal');
  const translate = translateIn(workbook.language);
  const formats = formatsIn(workbook.language);
  const names = workbook.sheets.map(({ name }) => sheetName(name));
  const several = names.length > 1;
  const tables = workbook.sheets.map(({ table }, sheet) => {
    const widths = table.columns.map((_, column) => widthOf(table, column));
    return {
      sheet: names[sheet] ?? '',
      data: tableSheet(table, widths, formats),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    };
  });
  const explanation = {
    sheet: translate('workbook:explanation'),
    data: explanationSheet(workbook, names, translate),
    columns: [...(several ? [{ width: 24 }] : []), { width: 30 }, { width: explanationWidth }, { width: 20 }, { width: 36 }],
    orientation: 'landscape' as const,
  };
  const features = [
    filteredSheets(
      workbook.sheets.map(({ table }, sheet) => ({ name: names[sheet] ?? '', columns: table.columns.length, rows: table.rows.length + 1 })),
    ),
  ];
  const blob = await write([...tables, explanation], { ...type, features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
