/** The programme's logo on an attendance sheet, as large and where the page has it. */
import { PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { attendanceSheet } from '../../../../main/export/attendance-sheet';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { margins } from '../../../../main/typeset/style';
import { personNamed, smallProgramme } from '../../builders';
import { press } from '../typeset/press';
import { operatorsOf } from './drawn-page';
import { pngOf } from './pictures';
import { details, stateWith, withoutEvents } from './register';

describe('the logo of an attendance sheet', () => {
  const people = Array.from({ length: 40 }, (_, index) => personNamed('Ђорђе', `Žikić ${index}`));
  const choices = { day: 1, language: 'en', fill: 'filled', proof: undefined } as const;
  const sheet = attendanceSheet(smallProgramme, details, withoutEvents(stateWith(people)), choices);
  const documentWith = async (width: number, height: number): Promise<PDFDocument> =>
    PDFDocument.load(await sheetPdf(sheet, await press(), { kind: 'png', bytes: pngOf(width, height) }));
  const pictureOn = (page: PDFPage | undefined): unknown => {
    const pictures = page?.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    return pictures?.keys()[0];
  };
  /** Points: where it begins, and how large it is. */
  const matrices = (page: PDFPage): readonly (readonly number[])[] =>
    operatorsOf(page)
      .filter((operator) => operator.endsWith(' cm'))
      .map((operator) => operator.split(' ').slice(0, 6).map(Number));

  it.each([
    ['wide', 600, 100, 150, 25],
    ['tall', 100, 400, 12, 48],
    ['small', 10, 10, 48, 48],
  ])('that is %s keeps its proportions in its room at the top right', async (_, width, height, drawnWidth, drawnHeight) => {
    const page = (await documentWith(width, height)).getPage(0);
    const right = 841.89 - margins.landscape;
    const [placed] = matrices(page).filter(([a = 0, , , d = 0, e = 0]) => a > 1 && d < 0 && e > 400);
    expect(placed).toEqual([
      expect.closeTo(drawnWidth, 3),
      0,
      0,
      expect.closeTo(-drawnHeight, 3),
      expect.closeTo(right - drawnWidth, 3),
      expect.closeTo(margins.landscape + drawnHeight, 3),
    ]);
  });

  it('stands on the first page only', async () => {
    const [first, second] = (await documentWith(300, 100)).getPages();
    expect(pictureOn(first)).toBeDefined();
    expect(pictureOn(second)).toBeUndefined();
  });
});
