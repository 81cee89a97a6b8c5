/** What PDFs as the world makes them say to the library that draws them, and which letters a canvas is lent for fonts that they don't bring. */

import { describe, expect, test } from 'vitest';
import { withLentLetters } from '../../../../renderer/pdf/lent-letters';
import { textsOf, wordsOf } from '../../../../renderer/pdf/page-words';
import {
  asDrawnByOthers,
  brokenOff,
  endless,
  hugePicture,
  lettersOf,
  pagesNumbered,
  pagesSized,
  portfolio,
  sealed,
  serbianCyrillic,
  serbianLatin,
  waitingForm,
  withoutContent,
  withoutTable,
} from '../../../made-files/pdfs';
import { getDocument } from '../../pdf-reader';

const open = (data: Uint8Array, password = '') => getDocument({ data, password, verbosity: 0, useSystemFonts: false }).promise;

describe('PDFs as the world makes them', () => {
  test.each<[string, Uint8Array, number]>([
    ['a page that draws without end', endless(), 2],
    ['a picture that is huge once it is drawn', hugePicture(300), 1],
    ['pages of any size', pagesSized([14_400, 14_400], [1, 1], [200_000, 300]), 3],
    ['no content', withoutContent(), 1],
    ['a table of places that is wrong', withoutTable(), 1],
    ['turned, cut out, layered, transparent and noted', asDrawnByOthers(), 4],
    ['a thousand pages', pagesNumbered(1_000), 1_000],
  ])('%s', async (_what, bytes, pages) => expect((await open(bytes)).numPages).toBe(pages));

  test('one that is broken off can’t be opened', async () => expect(open(brokenOff())).rejects.toThrow());

  test('a locked one opens with its password alone', async () => {
    await expect(open(sealed('Lozinka'))).rejects.toThrow('password');
    expect((await open(sealed('Lozinka'), 'Lozinka')).numPages).toBe(1);
  });

  test('a form and a portfolio say so', async () => {
    expect((await (await open(waitingForm())).getMetadata()).info).toMatchObject({ IsXFAPresent: true, IsAcroFormPresent: false });
    expect((await (await open(portfolio())).getMetadata()).info).toMatchObject({ IsCollectionPresent: true });
  });

  test.each(['type1', 'truetype', 'cid'] as const)('letters of a font that isn’t there are known by what they mean: %s', async (kind) => {
    for (const text of [serbianLatin, serbianCyrillic]) {
      const page = await (await open(lettersOf([{ base: 'TimesNewRomanPSMT', kind }], text))).getPage(1);
      expect(wordsOf(await textsOf(page)).title).toBe(text);
    }
  });
});

describe('what a canvas is asked for', () => {
  test.each([
    ['normal normal 40px "g_d0_f1", serif', 'normal normal 40px "g_d0_f1", "Lent LiberationSerif", serif'],
    ['italic bold 40px "Times", sans-serif', 'italic bold 40px "Lent LiberationSerif", serif'],
    ['normal normal 40px "Courier", serif', 'normal normal 40px "Lent LiberationMono", monospace'],
    ['normal bold 9px "Helvetica", sans-serif', 'normal bold 9px "Lent LiberationSans", sans-serif'],
    ['10px sans-serif', '10px sans-serif'],
  ])('%s', (wanted, lent) => expect(withLentLetters(wanted)).toBe(lent));
});
