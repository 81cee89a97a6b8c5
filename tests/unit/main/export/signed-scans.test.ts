/** Signed sheets as one PDF: each page as it lies, with what it was signed for above, and what is missing said in its place. */
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import type { SignedSheet } from '../../../../domain/signing/state';
import { signedScans } from '../../../../main/export/signed-scans';
import { signedScansPdf } from '../../../../main/export/signed-scans-pdf';
import { momentAt, smallProgramme } from '../../builders';
import { lineOf } from '../../pdf-reader';
import { press } from '../typeset/press';
import { allOf, missingIn, readBack } from '../typeset/read-back';
import { pressWithLetterhead, written } from '../typeset/with-letterhead';
import { jpegOf } from './pictures';
import { details, empty } from './register';

const sheet = (name: string, halfDays: SignedSheet['halfDays'], pages: number): SignedSheet => ({
  sheet: name,
  event: `${name}/event/1` as SignedSheet['event'],
  moment: momentAt('16:45'),
  halfDays,
  pages: Array.from({ length: pages }, (_, index) => ({ picture: `signed-${name}-${index + 1}.jpg`, digest: '' })),
});
const state = { ...empty, signedSheets: [sheet('late', ['d2am'], 1), sheet('first', ['d1am', 'd1pm'], 3), sheet('gone', ['d1pm'], 2)] };
const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('17:00') };

const scansOf = (language: (typeof languages)[number] = 'en') =>
  signedScans(smallProgramme, details, state, {
    language,
    proof,
    read: async ({ picture }) => {
      if (picture === 'signed-gone-1.jpg') return 'missing';
      if (picture === 'signed-gone-2.jpg') return 'changed';
      if (picture === 'signed-first-3.jpg') return new TextEncoder().encode('no picture');
      return picture === 'signed-first-2.jpg' ? jpegOf(2339, 1654) : jpegOf(1654, 2339);
    },
  });

async function pdfIn(language: (typeof languages)[number]): Promise<Uint8Array> {
  return signedScansPdf(await scansOf(language), await press());
}

describe('the file of signed sheets', () => {
  it('has each page once, by half-days, and says which it is', async () => {
    const { scans } = await scansOf();
    expect(scans.map(({ heading }) => heading)).toEqual([
      ...Array(3).fill('Day 1 morning, Day 1 afternoon'),
      ...Array(2).fill('Day 1 afternoon'),
      'Day 2 morning',
    ]);
    expect(scans.at(1)?.note).toMatch(/^sheet 1 of 3, page 2 of 3 · attached .*\d/u);
    expect(scans.at(3)?.picture).toMatch(/missing/u);
    expect(scans.at(4)?.picture).toMatch(/changed/u);
  });

  it.each(languages)('says of each page what it is, and that a scan is no text, in %s', async (language) => {
    const read = await readBack(await pdfIn(language));
    const { scans, title, alt } = await scansOf(language);
    expect(missingIn(read)).toEqual([]);
    expect(read).toMatchObject({ language, title });
    expect(allOf(read, /^H1$/u).map(({ text }) => text.trim())).toEqual(scans.map(({ heading }) => heading));
    expect(allOf(read, /^Figure$/u).map((figure) => figure.alt)).toEqual(Array(3).fill(alt));
    expect(read.pages[3]?.map(({ role }) => role)).toEqual(['H1', 'P', 'P']);
  });

  it('has the letterhead on its first page alone, and each picture still whole below', async () => {
    const read = await readBack(await signedScansPdf(await scansOf(), await pressWithLetterhead()));
    expect(missingIn(read)).toEqual([]);
    expect(read.pages.map((page) => page.some(({ text }) => text === written.name))).toEqual([true, ...Array(5).fill(false)]);
    expect(read.pages[0]?.map(({ role }) => role)).toEqual(['Figure', 'P', 'Figure', 'H1', 'P', 'Figure']);
  });

  it.each(languages)('lies as its pages lie, and its words can be read back, in %s', async (language) => {
    const bytes = await pdfIn(language);
    const pages = (await PDFDocument.load(bytes)).getPages();
    expect(pages.map((page) => page.getWidth() > page.getHeight())).toEqual([false, true, false, false, false, false]);
    const plain = (words: string): string => words.replace(/\s+/gu, ' ');
    const text = await lineOf(bytes);
    const { scans, line, unshown } = await scansOf(language);
    for (const words of [line, unshown, ...scans.map(({ heading }) => heading), '0123 4567']) expect(text).toContain(plain(words));
  });
});
