/** What the writer of workbooks doesn't know by itself: a filter in each table's heading, and, printed, all columns on one page with the heading on each. */
import type { Options } from 'write-excel-file/universal';

type Feature = NonNullable<Options<Blob>['features']>[number];

/** The extent of the sheets in their order; the headings count as a row. */
export interface Extent {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
}

/** Another build of the writer may lay its files out otherwise: that is seen at once. */
function inserted(xml: string, at: RegExp, what: (place: string) => string): string {
  if (!at.test(xml)) throw new Error(`The writer of workbooks makes no “${at.source}” any more.`);
  return xml.replace(at, what);
}

/** A, B … Z, AA: of a column from 1. */
function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : lettersOf(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** In a formula's way of naming a sheet; XML's own signs are no letters of a name. */
const quoted = (name: string): string =>
  `'${name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'`;

const namesOf = ({ name, columns, rows }: Extent, sheet: number): string =>
  `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">${quoted(name)}!$A$1:$${lettersOf(columns)}$${rows}</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${quoted(name)}!$1:$1</definedName>`;

/** Excel wants names in the order of the alphabet. */
const byKind = (one: string, other: string): number => Number(one.includes('Print_Titles')) - Number(other.includes('Print_Titles'));

/** `tables`: the first sheets of the workbook; those behind them stay as they are. */
export const filteredSheets = (tables: readonly Extent[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          const fitted = inserted(
            inserted(xml, /<worksheet [^>]*>/u, (at) => `${at}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
            /<pageSetup /u,
            (at) => `${at}fitToHeight="0" `,
          );
          if (!table) return fitted;
          return inserted(fitted, /<\/sheetData>/u, (at) => `${at}<autoFilter ref="A1:${lettersOf(table.columns)}${table.rows}"/>`);
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => {
          const names = tables.flatMap((table, sheet) => namesOf(table, sheet).split(/(?<=<\/definedName>)/u)).toSorted(byKind);
          return inserted(xml, /<definedNames\/>/u, () => `<definedNames>${names.join('')}</definedNames>`);
        },
      },
    },
  },
});
