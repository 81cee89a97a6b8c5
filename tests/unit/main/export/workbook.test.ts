import fc from 'fast-check';
import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { valueRows } from '../../../../main/export/attendance-csv';
import { attendanceTable } from '../../../../main/export/attendance-table';
import type { Proof } from '../../../../main/export/proof';
import { type Cell, dateCell, monthCell, numberCell, type Table, timeCell } from '../../../../main/export/table';
import { trainingWorkbook } from '../../../../main/export/training-workbook';
import { type Workbook, workbookBytes } from '../../../../main/export/workbook';
import { calendarDay, momentAt, smallProgramme, timeOfDay } from '../../builders';

import { details, secretState, unpacked } from './register';

type ReadSheet = Awaited<ReturnType<typeof readSheets>>[number]['data'];

const proof: Proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };
const about = { programme: smallProgramme, details, takenAt: proof.takenAt, proof };

const inEnglish = (table: Table): Workbook => trainingWorkbook('Attendance', table, about, 'en');
const bytesOf = (table: Table): Promise<Uint8Array> => workbookBytes(inEnglish(table));

async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadSheet>> {
  const sheets = await readSheets(new Uint8Array(bytes).buffer, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const headed = (cells: readonly Cell[]): Table => ({
  columns: cells.map(() => ({ heading: 'A', explanation: 'B.', unit: 'text', from: 'register' })),
  rows: [cells],
});

const table = await attendanceTable(smallProgramme, secretState, 'en');

describe('an exported workbook', () => {
  it('has the table with texts as texts, numbers as numbers and times as times', async () => {
    const sheets = await sheetsOf(await bytesOf(table));
    expect([...sheets.keys()]).toEqual(['Attendance', 'Explanation']);
    const [heading, first, , late] = sheets.get('Attendance') ?? [];
    expect(heading?.slice(0, 3)).toEqual(['No.', 'First name', 'Last name']);
    expect(heading?.slice(-3)).toEqual(['Day 2 afternoon', 'Day 2 afternoon: time', 'Minutes present']);
    expect(first?.slice(0, 3)).toEqual([3, 'Ana', 'Adamović']);
    expect(late?.slice(7, 10)).toEqual(['late', new Date('1899-12-30T09:21:00Z'), 'present']);
    expect(sheets.get('Attendance')?.map((row) => row.at(-1))).toEqual(['Minutes present', 0, 765, 744]);
  });

  it('has days, months and times that a spreadsheet can count with, and nothing where there is nothing', async () => {
    const cells = [dateCell(calendarDay('2023-10-11')), monthCell('2024-02'), timeCell(timeOfDay('23:59')), timeCell(null), numberCell(0)];
    const [, row] = (await sheetsOf(await bytesOf(headed(cells)))).get('Attendance') ?? [];
    expect(row).toEqual([new Date('2023-10-11T00:00:00Z'), new Date('2024-02-01T00:00:00Z'), new Date('1899-12-30T23:59:00Z'), null, 0]);
    const styles = unpacked(await bytesOf(headed(cells))).get('xl/styles.xml') ?? '';
    for (const format of ['d mmm yyyy', 'mmm yyyy', 'hh:mm']) expect(styles).toContain(`formatCode="${format}"`);
  });

  it('tells its title, the training and the digest, and explains every column with its unit and where it comes from', async () => {
    const explanation = (await sheetsOf(await bytesOf(table))).get('Explanation') ?? [];
    expect(explanation.slice(0, 7).map((row) => row.slice(0, 2))).toEqual([
      ['Attendance', null],
      ['Programme', 'Small programme'],
      ['Place', 'Niš'],
      ['First day', new Date('2026-11-25T00:00:00Z')],
      ['Second day', new Date('2026-11-26T00:00:00Z')],
      ['Exported', new Date('2026-11-25T16:45:00Z')],
      ['Digest at the export', '0123 4567 89ab cdef 0123 4567 89ab cdef'],
    ]);
    expect(explanation[8]).toEqual(['Column', 'What it means', 'Unit', 'Where it comes from']);
    const explained = explanation.slice(9);
    expect(explained.map(([heading]) => heading)).toEqual(table.columns.map(({ heading }) => heading));
    for (const row of explained) expect(row.filter((cell) => cell === null || cell === '')).toEqual([]);
    expect(explained.find(([heading]) => heading === 'Day 1 morning')?.[1]).toContain('Planned: 09:00–12:45.');
    expect(explained.at(-1)).toEqual([
      'Minutes present',
      expect.stringContaining('of 765 planned'),
      'minutes',
      'Counted by the kit from the register',
    ]);
  });

  it('says it all in the language that was chosen', async () => {
    const cyrillic = trainingWorkbook('Присуство: Ниш', await attendanceTable(smallProgramme, secretState, 'sr-Cyrl'), about, 'sr-Cyrl');
    const sheets = await sheetsOf(await workbookBytes(cyrillic));
    expect([...sheets.keys()]).toEqual(['Присуство', 'Објашњење']);
    expect(sheets.get('Објашњење')?.at(-1)?.slice(2)).toEqual(['минути', 'Избројано из списка']);
  });

  it('tells of several sheets which columns are whose', async () => {
    const one = inEnglish(headed(['1']));
    const sheets = await sheetsOf(
      await workbookBytes({ ...one, sheets: ['People & places', "Day's end"].map((name) => ({ name, table: headed(['1']) })) }),
    );
    expect([...sheets.keys()]).toEqual(['People & places', "Day's end", 'Explanation']);
    expect(sheets.get('Explanation')?.slice(-2)).toEqual([
      ['People & places', 'A', 'B.', 'text', 'Register: the list of participants'],
      ["Day's end", 'A', 'B.', 'text', 'Register: the list of participants'],
    ]);
  });

  it('has a bold heading that stays in sight and filters, columns as wide as their content, and prints on pages as wide as a sheet', async () => {
    const files = unpacked(await bytesOf({ ...table, rows: [...table.rows, ['', 'x'.repeat(30), 'x'.repeat(300)]] }));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/u);
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:P5"/>');
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pageSetup fitToHeight="0"/su);
    const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(table.columns.length);
    expect(widths.slice(0, 3)).toEqual([8, 32, 60]);
    expect(files.get('xl/styles.xml')).toContain('<b/>');
    expect(files.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;Attendance&apos;!$1:$1</definedName>'.replaceAll('&apos;', "'"),
    );
  });

  it('says nothing of who made it', async () => {
    const files = unpacked(await bytesOf(table));
    expect([...files.keys()].filter((name) => name.includes('docProps'))).toEqual([]);
    expect([...files.values()].filter((text) => /creator|lastModifiedBy|<Application>/iu.test(text))).toEqual([]);
  });

  it.each(['=1+1', '+381 11 785', '-2+3', '@cmd', '007', ' 12 ', '11.10.2023', '09:30'])(
    'keeps %j as the text that it is',
    async (text) => {
      const bytes = await bytesOf(headed([text]));
      expect((await sheetsOf(bytes)).get('Attendance')?.[1]).toEqual([text]);
      expect(unpacked(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f');
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('keeps %j, which its writer knows otherwise', async (text) => {
    expect((await sheetsOf(await bytesOf(headed([text, text])))).get('Attendance')?.[1]).toEqual([text, text]);
  });

  it('keeps what XML can’t say, what it would change, and what only looks as if it stood for that', async () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((letter) => /\p{Cc}/u.test(letter));
    const texts = [
      ...controls.map((letter) => `a${letter}b`),
      ...['\ufdd0', '\ufdef', '\ufffd', '\ufffe', '\uffff', '\u{1fffe}', '\u{10ffff}'],
      ...['one\r\nother', '_x0041_', '_x005F_', '__x00df__x0041_', '_x12_'],
    ];
    const bytes = await bytesOf(headed(texts));
    expect((await sheetsOf(bytes)).get('Attendance')?.[1]).toEqual(texts);
    expect([...unpacked(bytes).values()].join('')).not.toMatch(/(?![\t\n\x85])\p{Cc}|\p{Noncharacter_Code_Point}/u);
  });

  it('has the sign for a missing letter in place of half a letter', async () => {
    const sheets = await sheetsOf(await bytesOf(headed(['a\ud83db', '\udc00'])));
    expect(sheets.get('Attendance')?.[1]).toEqual(['a\ufffdb', '\ufffd']);
  });

  it('gives every cell back as it was, whatever it holds', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', 'F', '\r', '\u0085', '\ufdd0'), minLength: 1, maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        expect((await sheetsOf(await bytesOf(headed(cells)))).get('Attendance')?.[1]).toEqual(cells);
      }),
      { numRuns: 40 },
    );
  });
});

it('has numbers where the CSV has numbers, and the same ones', async () => {
  const table = await attendanceTable(smallProgramme, secretState, 'en');
  const [, ...csv] = valueRows(table);
  const [, ...sheet] = (await sheetsOf(await bytesOf(table))).get('Attendance') ?? [];
  const isNumber = table.columns.map(({ unit }) => unit !== 'time');
  const numbersOf = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    rows.map((row) => table.columns.map((_, column) => (isNumber[column] && typeof row[column] === 'number' ? row[column] : '')));
  expect(numbersOf(csv)).toEqual(numbersOf(sheet));
  expect(
    numbersOf(csv)
      .flat()
      .filter((cell) => cell !== '').length,
  ).toBe(2 * table.rows.length);
});
