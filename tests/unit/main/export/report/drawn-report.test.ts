/** A report goes to another process as data: what comes out there is what would have come out here. */
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { drawnReport } from '../../../../../main/export/report/drawn-report';
import type { ReportOrder } from '../../../../../main/export/report/report-order';
import { readFontFiles } from '../../../../../main/typeset/fonts';
import { attendedBy, peopleOf, sheetsOf, sourceOf } from '../../../domain/report/sources';

const textOf: Readonly<Record<ReportOrder['format'], (bytes: Uint8Array) => string>> = {
  PDF: (bytes) => Buffer.from(bytes).toString('latin1'),
  /* Word's bookmarks have other numbers in each file. */
  DOCX: (bytes) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? Uint8Array.of()).replaceAll(/<[^>]*>|_Toc\d+/gu, '\n'),
};

test.each(['PDF', 'DOCX'] as const)('as %s, to the letter, with the shipped programme', async (format) => {
  const programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
  const {
    say: _say,
    proof: _proof,
    ...source
  } = sourceOf(attendedBy(peopleOf(12)), { programme, forms: sheetsOf(12), language: 'sr-Cyrl' });
  const order: ReportOrder = {
    report: { ...source, proof: undefined },
    format,
    stationery: await readFontFiles(resolve('content')),
  };
  const [here, there] = [await drawnReport(order), await drawnReport(structuredClone(order))];
  expect(there.sections).toBe(11);
  expect(textOf[format](there.bytes)).toBe(textOf[format](here.bytes));
  expect(textOf[format](here.bytes).length).toBeGreaterThan(1_000);
});
