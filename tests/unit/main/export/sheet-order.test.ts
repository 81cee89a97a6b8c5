import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { attendanceSheet } from '../../../../main/export/attendance-sheet';
import { attendanceTable } from '../../../../main/export/attendance-table';
import { type CertificateOrder, received, sent } from '../../../../main/export/certificate-order';
import { orderOf, sheetOf, workbookOf, workbookOrder } from '../../../../main/export/sheet-order';
import { dateCell, monthCell, numberCell, timeCell } from '../../../../main/export/table';
import { trainingWorkbook } from '../../../../main/export/training-workbook';
import { workbookBytes } from '../../../../main/export/workbook';
import { calendarDay, momentAt, smallProgramme, timeOfDay } from '../../builders';
import { cyrillicLjubica, ljubica, printed } from './certificates';
import { details, secretPeople, secretState, withoutEvents } from './register';

const fonts = { regular: new Uint8Array([1, 2, 3]), bold: new Uint8Array([4, 5, 6]), serif: new Uint8Array([7]), created: new Date(0) };

describe('a sheet that another process draws', () => {
  it.each(languages)('arrives with all its words, those of its pages too, in %s', (language) => {
    const { pageOf, ...sheet } = attendanceSheet(smallProgramme, details, withoutEvents(secretState), {
      day: 1,
      language,
      fill: 'filled',
      proof: undefined,
    });
    /* Messages between processes are copied like this. */
    const order = structuredClone(orderOf({ ...sheet, pageOf }, fonts, undefined));
    const drawn = sheetOf(order);
    if (!('pageOf' in drawn)) throw new Error('a sheet became something else');
    const { pageOf: arrivedPageOf, ...arrived } = drawn;
    expect(arrived).toEqual(sheet);
    expect(arrivedPageOf(2, 12)).toBe(pageOf(2, 12));
    expect(order.fonts).toEqual(fonts);
  });
});

describe('certificates that another process draws', () => {
  it('arrive in their order with all that is printed on them', async () => {
    const people = [ljubica, cyrillicLjubica, ...secretPeople];
    const order: CertificateOrder = {
      certificates: languages.flatMap((language) => people.map((person) => printed(person, language))),
      into: 'one-file',
      title: 'Certificates',
      fonts,
      images: new Map([['signature.png', { bytes: new Uint8Array([8, 9]), kind: 'png' }]]),
    };
    expect(received(structuredClone(await sent(order)))).toEqual(order);
  });
});

describe('a workbook that another process writes', () => {
  it.each(languages)('is the same file, to the byte, in %s', async (language) => {
    const moment = momentAt('16:45');
    const about = { programme: smallProgramme, details, takenAt: moment, proof: undefined };
    const people = trainingWorkbook('Attendance', await attendanceTable(smallProgramme, secretState, language), about, language);
    const cells = ['', '=1+1', 'a\n\u0000"\ud800', numberCell(-0.5), dateCell(calendarDay('2023-10-11')), monthCell('2024-02')];
    const columns = [...cells, '', ''].map(() => ({ heading: 'A', explanation: 'B.', unit: 'text', from: 'register' }) as const);
    const row = [...cells, timeCell(timeOfDay('23:59')), { moment, text: '16:45' }];
    const workbook = { ...people, sheets: [...people.sheets, { name: 'Every kind', table: { columns, rows: [row] } }] };
    /* Messages between processes are copied like this. */
    const arrived = workbookOf(structuredClone(await workbookOrder(workbook)));
    expect(Buffer.compare(await workbookBytes(arrived), await workbookBytes(workbook))).toBe(0);
  });
});
