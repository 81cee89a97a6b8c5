/** A report goes to another process as data: what comes out there is what would have come out here. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { drawnReport } from '../../../../../main/export/report/drawn-report';
import type { ReportOrder } from '../../../../../main/export/report/report-order';
import { readFontFiles } from '../../../../../main/typeset/fonts';
import { attendedBy, peopleOf, sheetsOf, sourceOf } from '../../../domain/report/sources';

test.each(['PDF', 'DOCX'] as const)('as %s, byte for byte, with the shipped programme', async (format) => {
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
  expect(Buffer.compare(Buffer.from(here.bytes), Buffer.from(there.bytes))).toBe(0);
});
