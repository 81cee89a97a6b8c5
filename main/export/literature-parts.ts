/**
 * Literature as parts of a page: each work with who made it and, where there is an address, a link and a square code that a telephone opens.
 * Lengths are points from the page's lower left corner.
 */
import type { PDFPage, PDFString } from 'pdf-lib';
import type { Language } from '../../domain/kernel/language';
import { inLanguage } from '../../domain/kernel/language';
import { type Literature, type Work, writtenIn } from '../../domain/programme/literature';
import { type Part, type Pen, paperStyles, textPart } from './paper-parts';
import { drawParagraph, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';
import { drawSquareCode, type Modules, quietZone } from './square-code';

/** What makes an address something that can be opened. */
export interface Links {
  readonly encode: (address: string) => Modules;
  readonly textOf: (address: string) => PDFString;
}

interface LiteratureSetting {
  readonly language: Language;
  readonly pen: Pen;
  readonly links: Links;
  readonly width: number;
}

const strong: TextStyle = { ...paperStyles.body, isBold: true };
const { body } = paperStyles;
const pointsInMillimetre = 72 / 25.4;
/** A telephone held over paper reads such a code, and such a module, in the light of a class room. */
const leastCode = 20 * pointsInMillimetre;
const leastModule = 0.4 * pointsInMillimetre;
const below = 6;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function addLink(page: PDFPage, { x, y, width, height }: Rectangle, address: string, { textOf }: Links): void {
  const { context } = page.doc;
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, y, x + width, y + height],
    Border: [0, 0, 0],
    A: { Type: 'Action', S: 'URI', URI: textOf(address) },
  });
  page.node.addAnnot(context.register(link));
}

interface Code {
  readonly modules: Modules;
  readonly side: number;
  /** Around it, on each side. */
  readonly quiet: number;
}

function codeOf(address: string, { encode }: Links): Code {
  const modules = encode(address);
  const module = Math.max(leastCode / modules.length, leastModule);
  return { modules, side: module * modules.length, quiet: module * quietZone };
}

/** As a person would type its beginning. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, '');

function workPart({ title, by, address }: Work, { language, pen, links, width }: LiteratureSetting): Part {
  const code = address === undefined ? undefined : codeOf(address, links);
  const room = code ? code.side + 2 * code.quiet : 0;
  const text = width - room - (code ? 6 : 0);
  const titleLines = linesOfParagraph(writtenIn(title, language), text, strong, pen);
  const byLines = linesOfParagraph(writtenIn(by, language), text, body, pen);
  const host = address === undefined ? '' : hostOf(address);
  const hostLines = linesOfParagraph(plainParagraph(host), text, body, pen);
  const above = (titleLines.length + byLines.length) * body.leading;
  return {
    height: Math.max(above + hostLines.length * body.leading, room) + below,
    draw: (page, x, top) => {
      drawParagraph(page, titleLines, x, top, strong);
      drawParagraph(page, byLines, x, top - titleLines.length * strong.leading, body);
      if (address === undefined || !code) return;
      drawParagraph(page, hostLines, x, top - above, body);
      const y = top - above - body.size;
      const length = pen.regular.width(host) * body.size;
      page.drawLine({ start: { x, y: y - 1.5 }, end: { x: x + length, y: y - 1.5 }, thickness: 0.5, color: pen.ink });
      addLink(page, { x, y: y - 3, width: length, height: body.leading }, address, links);
      const corner = { x: x + width - code.quiet - code.side, y: top - code.quiet - code.side };
      drawSquareCode(page, code.modules, { ...corner, side: code.side }, pen.ink);
      addLink(page, { ...corner, width: code.side, height: code.side }, address, links);
    },
    keepsNext: false,
  };
}

export function literatureParts({ intro, groups }: Literature, setting: LiteratureSetting): readonly Part[] {
  const { language, pen, width } = setting;
  const { heading } = paperStyles;
  const lines = linesOfParagraph(writtenIn(intro, language), width, body, pen);
  return [
    textPart(lines, body, 0, 7),
    ...groups.flatMap(({ title, works }) => [
      textPart(linesOfParagraph(plainParagraph(inLanguage(title, language)), width, heading, pen), heading, 8, 4, true),
      ...works.map((work) => workPart(work, setting)),
    ]),
  ];
}
