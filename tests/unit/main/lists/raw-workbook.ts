/** Workbooks as bytes, with whatever XML a test puts into them, and such as would freeze or fill whoever simply reads them. */
import { strToU8, zipSync } from 'fflate';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const textCell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

interface Parts {
  /** Rows of each sheet, as XML. */
  readonly sheets: readonly string[];
  /** Texts that cells may point at by their number. */
  readonly shared?: readonly string[];
}

function workbookOf({ sheets, shared = [] }: Parts): Uint8Array {
  const names = sheets.map((_, index) => (sheets.length === 1 ? 'List' : `List ${index + 1}`));
  const sheetRelations = sheets.map(
    (_, index) => `<Relationship Id="r${index + 1}" Type="${officeDocument}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${officeDocument}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${officeDocument}"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relationships}">${sheetRelations.join('')}<Relationship Id="shared" Type="${officeDocument}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${spreadsheet}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(`<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  });
}

export const rawWorkbook = (rows: string): Uint8Array => workbookOf({ sheets: [rows] });

const heading = `<row r="1">${textCell('A1', 'Ime')}${textCell('B1', 'Prezime')}</row>`;

const rowsOf = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 2}">${cells(index + 2)}</row>`).join('');

/** So many rows, whose cells all point at one text of so many characters: a few kilobytes, however much they stand for. */
export function echoingWorkbook(count: number, characters: number, sheets = 1): Uint8Array {
  const pointing = (row: number): string => ['A', 'B'].map((column) => `<c r="${column}${row}" t="s"><v>0</v></c>`).join('');
  const rows = `${heading}${rowsOf(count, pointing)}`;
  return workbookOf({ sheets: Array.from({ length: sheets }, () => rows), shared: ['Ana '.repeat(characters / 4)] });
}

/** So many rows of invented people. */
export const longWorkbook = (count: number): Uint8Array =>
  rawWorkbook(`${heading}${rowsOf(count, (row) => `${textCell(`A${row}`, 'Ana')}${textCell(`B${row}`, 'Anic')}`)}`);

/** So many rows in each sheet, each with one letter in the sixtieth column. */
export function wideWorkbook(count: number, sheets: number): Uint8Array {
  const rows = `${heading}${rowsOf(count, (row) => textCell(`BH${row}`, 'x'))}`;
  return workbookOf({ sheets: Array.from({ length: sheets }, () => rows) });
}
