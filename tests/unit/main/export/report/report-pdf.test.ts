/** The report on paper, read back as text, in each script. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../../domain/kernel/language';
import { reportOf } from '../../../../../domain/report/report';
import { reportPdf } from '../../../../../main/export/report/report-pdf';
import { readFontFiles } from '../../../../../main/typeset/fonts';
import { attendedBy, peopleOf, sheetsOf, sourceOf } from '../../../domain/report/sources';
import { lineOf } from '../../../pdf-reader';
import { missingIn, readBack } from '../../typeset/read-back';

const words = { contents: 'Contents', page: 'Page', of: 'of' };
const fonts = readFontFiles(resolve('content'));

async function pdfOf(count: number, language: (typeof languages)[number]) {
  const report = reportOf(sourceOf(attendedBy(peopleOf(count)), { language, forms: sheetsOf(count) }));
  return { report, bytes: await reportPdf(report, words, await fonts) };
}

describe('a report on paper', () => {
  test.each(languages)('in %s can be read, heading by heading', async (language) => {
    const { report, bytes } = await pdfOf(30, language);
    expect(missingIn(await readBack(bytes))).toEqual([]);
    const text = await lineOf(bytes);
    for (const { heading } of report.parts) expect(text).toContain(heading);
    expect(text).toContain(report.title);
    expect(text).toMatch(/Page 1 of \d/u);
  });

  test('is the same, byte for byte, when it is made again, and dated by the day that it is given', async () => {
    const [one, other] = [(await pdfOf(12, 'en')).bytes, (await pdfOf(12, 'en')).bytes];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
    expect((await readBack(one)).created).toMatch(/^D:20261127/u);
  });

  test('of nobody, of one and of a thousand can be made', async () => {
    for (const count of [0, 1, 1000]) expect((await pdfOf(count, 'sr-Cyrl')).bytes.length).toBeGreaterThan(10_000);
  });
});
