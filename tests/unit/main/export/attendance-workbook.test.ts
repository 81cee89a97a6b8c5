import fc from 'fast-check';
import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { type AttendanceTable, attendanceTable } from '../../../../main/export/attendance-table';
import { type WorkbookRequest, workbookBytes } from '../../../../main/export/attendance-workbook';
import { momentAt, smallProgramme } from '../../builders';
import { details, secretState, unpacked } from './register';

type ReadSheet = Awaited<ReturnType<typeof readSheets>>[number]['data'];

const inEnglish: WorkbookRequest = { language: 'en', proof: { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') } };

const bytesOf = (table: AttendanceTable, request = inEnglish): Promise<Uint8Array> =>
  workbookBytes(table, smallProgramme, details, request);

async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadSheet>> {
  const sheets = await readSheets(new Uint8Array(bytes).buffer, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const table = attendanceTable(smallProgramme, secretState, 'en');

describe('an exported workbook', () => {
  it('has the table with texts as texts and numbers as numbers', async () => {
    const sheets = await sheetsOf(await bytesOf(table));
    expect([...sheets.keys()]).toEqual(['Attendance', 'Explanation']);
    const [heading, first] = sheets.get('Attendance') ?? [];
    expect(heading?.slice(0, 3)).toEqual(['No.', 'First name', 'Last name']);
    expect(heading?.slice(-2)).toEqual(['Day 2 afternoon', 'Minutes present']);
    expect(first?.slice(0, 3)).toEqual([3, 'Ana', 'Adamović']);
    expect(sheets.get('Attendance')?.map((row) => row.at(-1))).toEqual(['Minutes present', 0, 765, 744]);
  });

  it('explains title, place, dates as dates, when it was exported with which digest, and then every column', async () => {
    const explanation = (await sheetsOf(await bytesOf(table))).get('Explanation') ?? [];
    expect(explanation.slice(0, 6)).toEqual([
      ['Programme', 'Small programme'],
      ['Place', 'Niš'],
      ['First day', new Date('2026-11-25T00:00:00Z')],
      ['Second day', new Date('2026-11-26T00:00:00Z')],
      ['Exported', new Date('2026-11-25T16:45:00Z')],
      ['Digest at the export', '0123 4567 89ab cdef 0123 4567 89ab cdef'],
    ]);
    const explained = explanation.slice(7);
    expect(explained.map(([heading]) => heading)).toEqual(table.columns.map(({ heading }) => heading));
    for (const [heading, sentence] of explained) expect(String(sentence), String(heading)).toMatch(/\.$/u);
    expect(explained.find(([heading]) => heading === 'Day 1 morning')?.[1]).toContain('Planned: 09:00–12:45.');
    expect(explained.at(-1)?.[1]).toContain('of 765 planned');
  });

  it('says it all in the language that was chosen', async () => {
    const cyrillic = attendanceTable(smallProgramme, secretState, 'sr-Cyrl');
    const sheets = await sheetsOf(await bytesOf(cyrillic, { ...inEnglish, language: 'sr-Cyrl' }));
    expect([...sheets.keys()]).toEqual(['Присуство', 'Објашњење']);
  });

  it('has a bold heading that stays in sight, and columns as wide as their content', async () => {
    const files = unpacked(await bytesOf(table));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/u);
    expect(sheet.match(/<col [^>]*customWidth="1"/gu)).toHaveLength(table.columns.length);
    expect(files.get('xl/styles.xml')).toContain('<b/>');
  });

  it('says nothing of who made it', async () => {
    const files = unpacked(await bytesOf(table));
    expect([...files.keys()].filter((name) => name.includes('docProps'))).toEqual([]);
    expect([...files.values()].filter((text) => /creator|lastModifiedBy|<Application>/iu.test(text))).toEqual([]);
  });

  it.each(['=1+1', '+381 11 785', '-2+3', '@cmd', '007', ' 12 '])('keeps %j as the text that it is', async (text) => {
    const one: AttendanceTable = { columns: [{ heading: 'A', explanation: 'B.', width: 10 }], rows: [[text]] };
    const bytes = await bytesOf(one);
    expect((await sheetsOf(bytes)).get('Attendance')?.[1]).toEqual([text]);
    expect(unpacked(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  it.each(['constructor', '__proto__', 'toString'])('can be opened though a cell says %j', async (text) => {
    const one: AttendanceTable = { columns: [{ heading: 'A', explanation: 'B.', width: 10 }], rows: [[text]] };
    expect((await sheetsOf(await bytesOf(one))).get('Attendance')?.[1]).toEqual([`${text} `]);
  });

  it('gives every cell back as it was, whatever it holds', async () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !(text in {}));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const columns = cells.map(() => ({ heading: 'A', explanation: 'B.', width: 10 }));
        expect((await sheetsOf(await bytesOf({ columns, rows: [cells] }))).get('Attendance')?.[1]).toEqual(cells);
      }),
      { numRuns: 40 },
    );
  });
});
