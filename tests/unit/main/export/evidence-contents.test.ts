/** The table of contents of an evidence file: the digest by which the training is checked stands under the sentence that tells of it. */
import { expect, test } from 'vitest';
import type { EvidenceEntry } from '../../../../domain/evidence/plan';
import { evidenceContentsPdf } from '../../../../main/export/evidence-contents';
import { translateIn } from '../../../../main/translate';
import { readFontFiles } from '../../../../main/typeset/fonts';
import { momentAt, smallProgramme } from '../../builders';
import { pagesOf } from '../../pdf-reader';
import { contentFolder } from '../kit/open-in-folder';
import { details } from './register';

const entry = (number: number): EvidenceEntry => ({
  number,
  document: 'agenda',
  title: undefined,
  format: 'PDF',
  personalData: false,
  holds: 'nobody',
  state: { is: 'ready' },
});

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('the digest of the training is on the page that says what it is for, however long the list is', async () => {
  const fonts = await readFontFiles(contentFolder);
  for (const count of [1, 18, 19, 20]) {
    const all = numbers(count);
    const bytes = await evidenceContentsPdf(
      {
        programme: smallProgramme,
        details,
        plan: { isOfProgramme: true, review: undefined, parts: [{ heading: undefined, entries: all.map(entry) }] },
        language: 'en',
        files: new Map(all.map((number) => [number, { file: `${number}-agenda.pdf`, sha256: 'a'.repeat(64), amount: '1 page' }])),
        failed: new Map(),
        nameOf: () => 'Agenda',
        lackOf: () => undefined,
        proof: { digest: 'b'.repeat(64), takenAt: momentAt('17:00') },
        isChanged: false,
        sumsFile: 'SHA256SUMS',
      },
      fonts,
      translateIn('en'),
    );
    const pages = await pagesOf(bytes);
    const told = pages.findIndex((page) => page.includes('from this digest:'));
    expect(told, String(count)).toBeGreaterThanOrEqual(0);
    expect(pages[told], String(count)).toContain('bbbb bbbb');
  }
});
