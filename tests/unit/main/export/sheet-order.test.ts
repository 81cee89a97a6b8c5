import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { attendanceSheet } from '../../../../main/export/attendance-sheet';
import { type CertificateOrder, received, sent } from '../../../../main/export/certificate-order';
import { orderOf, sheetOf } from '../../../../main/export/sheet-order';
import { smallProgramme } from '../../builders';
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
    /* As messages between processes are copied. */
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
