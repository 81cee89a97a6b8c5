/** The room's first day for the wall: one sheet however much was noted, and nothing of it lost without a word. */
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import type { LocalDate } from '../../../../domain/kernel/time';
import { type FirstDayPoster, firstDayPoster } from '../../../../main/export/first-day-poster';
import type { Press } from '../../../../main/typeset/fonts';
import { press } from '../typeset/press';
import { allOf, missingIn, readBack } from '../typeset/read-back';

let fonts: Press;
beforeAll(async () => {
  fonts = await press();
});

const agreement = ['Govorimo u svoje ime', 'Što čujemo, ostaje ovde', 'Svako može da preskoči', 'Telefoni su utišani'];
const poster = (questions: readonly string[]): FirstDayPoster => ({
  lines: { agreement, impressions: ['Koliko smo se pomerili posle razgovora', 'Da škola ne mora da dokazuje'], questions },
  place: 'Niš',
  day: '2026-11-28' as LocalDate,
  programme: 'Prevencija trgovine decom',
});

test.each([0, 3, 12, 60])('%i questions stand on one sheet, or it says how many are left out', async (count) => {
  const questions = Array.from(
    { length: count },
    (_, index) => `${index + 1}: Kome se obraćamo kada porodica ne želi da sarađuje sa školom?`,
  );
  const bytes = await firstDayPoster(poster(questions), 'sr-Latn', fonts);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  const read = await readBack(bytes);
  expect(missingIn(read)).toEqual([]);
  expect(allOf(read, /^H2$/u)).toHaveLength(3);
  const paragraphs = allOf(read, /^P$/u).length - 1 - agreement.length - 2;
  /* Without any: that nothing was noted. With too many: how many more there are. */
  if (count === 0) expect(paragraphs).toBe(1);
  else if (count === 60) expect(paragraphs).toBeLessThan(60);
  else expect(paragraphs).toBe(count);
});
