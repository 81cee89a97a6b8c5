/** Words as PowerPoint keeps them: paragraphs with their points and spaces, in the theme's type and colours. Sizes are points. */
import type { Language } from '../../domain/kernel/language';
import { plainText } from '../../domain/programme/plain-text';
import type { Inline, Paragraph, TextBlock } from '../../domain/programme/slide';
import type { SetParagraph, TextRun } from '../../domain/stage/slide-parts';
import type { Palette } from './palette';

/** PowerPoint has a slide of 960 × 540 points; pictures are drawn with 1280 × 720 pixels. */
export const pointsOf = (pixels: number): number => pixels * 0.75;

/** Letters of another program, or of a type that it took in place of ours, may be wider: so much smaller they are set. */
const safe = 0.965;
/** Hundredths of a point, and twelfths of thousands of them. */
const hundredths = (points: number): number => Math.round(points * 100);
const units = (points: number): number => Math.round(points * 12_700);

export const tagOf = (language: Language): string => ({ en: 'en-GB', 'sr-Latn': 'sr-Latn-RS', 'sr-Cyrl': 'sr-Cyrl-RS' })[language];

/** What XML has no letters for is nothing that anybody wrote. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const xml = (text: string): string =>
  text.replaceAll(unwritable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface TextSetting {
  readonly language: Language;
  readonly palette: Palette;
}

const face = (isDisplay: boolean): string => (isDisplay ? '+mj' : '+mn');

const typeXml = (isDisplay: boolean): string =>
  `<a:latin typeface="${face(isDisplay)}-lt"/><a:ea typeface="${face(isDisplay)}-ea"/><a:cs typeface="${face(isDisplay)}-cs"/>`;

function runXml({ text, size, isBold, isItalic, isDisplay, colour }: TextRun, { language, palette }: TextSetting): string {
  const looks = `lang="${tagOf(language)}" sz="${hundredths(pointsOf(size) * safe)}" b="${isBold ? 1 : 0}" i="${isItalic ? 1 : 0}" dirty="0"`;
  return `<a:r><a:rPr ${looks}>${palette.fill(colour)}${typeXml(isDisplay)}</a:rPr><a:t>${xml(text)}</a:t></a:r>`;
}

const sides = { left: 'l', center: 'ctr', right: 'r' } as const;

function markXml(mark: SetParagraph['mark'], { palette }: TextSetting): string {
  switch (mark?.kind) {
    case 'dot':
      return `<a:buClr>${palette.colour(mark.colour)}</a:buClr><a:buSzPct val="130000"/><a:buFont typeface="Arial"/><a:buChar char="•"/>`;
    case 'number':
      return `<a:buClr>${palette.colour(mark.colour)}</a:buClr><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain" startAt="${mark.number}"/>`;
    default:
      return '<a:buNone/>';
  }
}

function paragraphXml({ runs, align, spacing, before, mark, indent }: SetParagraph, setting: TextSetting): string {
  const inset = mark ? units(pointsOf(indent)) : 0;
  const properties = `<a:pPr marL="${inset}" indent="${inset === 0 ? 0 : -inset}" algn="${sides[align]}">`;
  const lines = `<a:lnSpc><a:spcPct val="${Math.round(spacing * 100_000)}"/></a:lnSpc>`;
  const above = `<a:spcBef><a:spcPts val="${hundredths(pointsOf(before))}"/></a:spcBef>`;
  return `<a:p>${properties}${lines}${above}${markXml(mark, setting)}</a:pPr>${runs.map((run) => runXml(run, setting)).join('')}</a:p>`;
}

/** There is always one. */
export const paragraphsXml = (paragraphs: readonly SetParagraph[], setting: TextSetting): string =>
  paragraphs.length === 0 ? '<a:p><a:endParaRPr/></a:p>' : paragraphs.map((each) => paragraphXml(each, setting)).join('');

interface NoteRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

function inlineRuns(each: Inline, isBold: boolean, isItalic: boolean): readonly NoteRun[] {
  switch (each.kind) {
    case 'text':
      return [{ text: each.text, isBold, isItalic }];
    /* Filled in or left out before anybody reads it. */
    case 'local':
      return [];
    case 'strong':
      return runsOf(each.content, true, isItalic);
    case 'emphasis':
      return runsOf(each.content, isBold, true);
  }
}

const runsOf = (content: Paragraph, isBold: boolean, isItalic: boolean): readonly NoteRun[] =>
  content.flatMap((each) => inlineRuns(each, isBold, isItalic));

function noteXml(content: Paragraph, language: Language, marks: string, isBold = false): string {
  const runs = runsOf(content, isBold, false).map(
    ({ text, ...looks }) =>
      `<a:r><a:rPr lang="${tagOf(language)}" b="${looks.isBold ? 1 : 0}" i="${looks.isItalic ? 1 : 0}" dirty="0"/><a:t>${xml(text.replaceAll(/\s+/gu, ' '))}</a:t></a:r>`,
  );
  return `<a:p>${marks}${runs.join('')}</a:p>`;
}

const inset = 171_450;
const plain = `<a:pPr marL="0" indent="0"><a:spcBef><a:spcPts val="400"/></a:spcBef></a:pPr>`;
const point = `<a:pPr marL="${inset}" indent="-${inset}"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`;
const numbered = `<a:pPr marL="${inset}" indent="-${inset}"><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/></a:pPr>`;

const noteOf = (text: string): Paragraph => [{ kind: 'text', text }];

function blockXml(block: TextBlock, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return noteXml(block.content, language, plain, true);
    case 'paragraph':
    case 'quote':
      return noteXml(block.content, language, plain);
    case 'list':
      return block.items.map((item) => noteXml(item, language, block.ordered ? numbered : point)).join('');
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => row.map((cell) => plainText(cell)).join(' · '));
      return rows.map((row) => noteXml(noteOf(row), language, plain)).join('');
    }
    case 'columns':
      return block.columns.map((column) => notesXml(column, language)).join('');
    case 'picture':
    case 'film':
      return noteXml(noteOf(block.alt), language, plain);
    case 'figure':
      return noteXml(noteOf(block.figure.title), language, plain);
  }
}

/** A trainer's notes; what no notes of PowerPoint can hold stands there in words. */
export const notesXml = (blocks: readonly TextBlock[], language: Language): string =>
  blocks.map((block) => blockXml(block, language)).join('');

export const sourcesXml = (heading: string, sources: readonly string[], language: Language): string =>
  sources.length === 0
    ? ''
    : noteXml([{ kind: 'text', text: heading }], language, plain, true) +
      sources.map((source) => noteXml([{ kind: 'text', text: source }], language, point)).join('');
