/**
 * Attendance as an Excel workbook: the table with real numbers, and a sheet that explains its columns.
 * A text stays a text whatever it begins with, and nothing in the file says who made it.
 */
import type { CellObject, SheetData } from 'write-excel-file/universal';
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { shownDigest } from '../store/verify';
import { translateIn } from '../translate';
import type { AttendanceTable, Cell } from './attendance-table';
import type { Proof } from './proof';
import { withZipTimes } from './zip-times';

export interface WorkbookRequest {
  readonly language: Language;
  /** Of the table's sheet; that of attendance by default. */
  readonly name?: string;
  /** Taken at the export; undefined for what several trainings say together, whose place and days are not told either. */
  readonly proof: Proof | undefined;
}

/** In letters. */
const explanationWidths = [32, 110];

/** The writer looks texts up in an object, where "constructor" and its like are there already: a space tells them apart. */
const unlikeProperty = (text: string): string => (text in {} ? `${text} ` : text);

const textCell = (value: string): CellObject => ({ value: unlikeProperty(value), type: String });
const headingCell = (value: string): CellObject => ({ ...textCell(value), fontWeight: 'bold', alignVertical: 'top', wrap: true });
const wrappedCell = (value: string): CellObject => ({ ...textCell(value), alignVertical: 'top', wrap: true });
const valueCell = (cell: Cell): CellObject => (typeof cell === 'string' ? textCell(cell) : { value: cell.number, type: Number });

/** A spreadsheet's dates have no time zone: they are handed over as UTC, so that they never slip. */
const dateCell = (value: Date, format: string): CellObject => ({ value, type: Date, format, align: 'left' });

const tableSheet = ({ columns, rows }: AttendanceTable): SheetData => [
  columns.map(({ heading }) => headingCell(heading)),
  ...rows.map((row) => row.map(valueCell)),
];

function explanationSheet(table: AttendanceTable, programme: Programme, details: Details, request: WorkbookRequest): SheetData {
  const { language, proof } = request;
  const translate = translateIn(language);
  const dayFormat = language === 'en' ? 'd mmm yyyy' : 'd. m. yyyy.';
  const dayCell = (day: LocalDate): CellObject => dateCell(new Date(`${day}T00:00:00Z`), dayFormat);
  type About = readonly (readonly [label: string, value: CellObject])[];
  const ofTraining = ({ digest, takenAt }: Proof): About => [
    [translate('attendance:place'), wrappedCell(details.place)],
    [translate('attendance:first-day'), dayCell(details.days[0])],
    [translate('attendance:second-day'), dayCell(details.days[1])],
    [translate('attendance:exported-at'), dateCell(new Date(takenAt.wall + takenAt.offset * 60_000), `${dayFormat} hh:mm`)],
    [translate('attendance:digest'), wrappedCell(shownDigest(digest))],
  ];
  const about: About = [
    [translate('attendance:programme'), wrappedCell(inLanguage(programme.title, language))],
    ...(proof ? ofTraining(proof) : []),
  ];
  return [
    ...about.map(([label, value]) => [headingCell(label), value]),
    [],
    ...table.columns.map(({ heading, explanation }) => [headingCell(heading), wrappedCell(explanation)]),
  ];
}

/** The most letters that a workbook takes for the name of a sheet. */
const longestSheetName = 31;

/** A workbook refuses some signs and long names: what stands before a colon says what it is, and a name that is too long ends at a whole word. */
function sheetName(title: string): string {
  const name = (title.split(':')[0] ?? '').replace(/[[\]/\\*?]/gu, ' ').trim();
  return name.length <= longestSheetName ? name : name.slice(0, name.lastIndexOf(' ', longestSheetName)).trimEnd();
}

export async function workbookBytes(
  table: AttendanceTable,
  programme: Programme,
  details: Details,
  request: WorkbookRequest,
): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const translate = translateIn(request.language);
  const workbook = writeWorkbook([
    {
      sheet: sheetName(request.name ?? translate('attendance:attendance')),
      data: tableSheet(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: translate('attendance:explanation'),
      data: explanationSheet(table, programme, details, request),
      columns: explanationWidths.map((width) => ({ width })),
    },
  ]);
  return withZipTimes(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
}
