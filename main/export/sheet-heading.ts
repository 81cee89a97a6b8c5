/** The heading of a sheet's first page: what it is, its title with the logo at the right, and facts in two columns. */
import type { PDFImage, PDFPage } from 'pdf-lib';
import type { Sheet } from './sheet';
import { drawLines, gap, lineHeight, linesIn, margin, padding, type Typefaces, tableWidth } from './sheet-measures';

const titleSize = 15;
const titleHeight = 20;
const logoRoom = { width: 150, height: 48 };

export interface Heading {
  readonly height: number;
  /** Draws from `top` downwards. */
  readonly draw: (page: PDFPage, top: number) => void;
}

/** The facts' lines, each with its label. */
function layFacts({ facts }: Sheet, { regular }: Typefaces): readonly (readonly string[])[] {
  const width = (tableWidth - gap) / 2;
  return facts.map(({ label, value }) => linesIn(regular, `${label}: ${value}`, width));
}

const heightOfPair = (pair: readonly (readonly string[])[]): number => Math.max(...pair.map((lines) => lines.length)) * lineHeight + 2;

const inPairs = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));

export function layHeading(sheet: Sheet, fonts: Typefaces, logo: PDFImage | undefined): Heading {
  const picture = logo?.scaleToFit(logoRoom.width, logoRoom.height);
  const besideLogo = tableWidth - (picture ? picture.width + gap : 0);
  const title = linesIn(fonts.bold, sheet.title, besideLogo, 2, titleSize);
  const pairs = inPairs(layFacts(sheet, fonts));
  const titlePart = Math.max(lineHeight + 2 + title.length * titleHeight, picture?.height ?? 0) + padding;
  return {
    height: titlePart + pairs.reduce((sum, pair) => sum + heightOfPair(pair), 0) + gap,
    draw: (page, from) => {
      if (logo && picture) page.drawImage(logo, { ...picture, x: margin + tableWidth - picture.width, y: from - picture.height });
      drawLines(page, [sheet.heading], margin, from, fonts.regular);
      for (const [index, line] of title.entries()) {
        const y = from - lineHeight - 2 - index * titleHeight - titleSize;
        page.drawText(line, { x: margin, y, size: titleSize, font: fonts.bold.font });
      }
      let top = from - titlePart;
      for (const pair of pairs) {
        for (const [index, lines] of pair.entries()) {
          drawLines(page, lines, margin + index * ((tableWidth + gap) / 2), top, fonts.regular);
        }
        top -= heightOfPair(pair);
      }
    },
  };
}
