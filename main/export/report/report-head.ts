/** The letterhead of a report for Word, in the header of its first page: it can be changed there, and every further page begins with the text. */
import type { Language } from '../../../domain/kernel/language';
import { type LetterheadLogo, letterheadColours } from '../../../domain/letterhead/letterhead';
import type { LetterheadOnPaper } from '../../typeset/fonts';

type Docx = typeof import('docx');
type HeadPart = InstanceType<Docx['Table'] | Docx['Paragraph']>;

/** The room of a logo, in pixels of 1/96 inch. */
const logoRoom = { width: 150, height: 52 };
const softInk = '5A6474';

interface Cell {
  readonly logo: LetterheadLogo;
  readonly width: number;
  readonly isRight: boolean;
  readonly lines: readonly { readonly text: string; readonly size: number; readonly bold?: boolean; readonly color: string }[];
}

/** A table of one row, `width` twentieths of a point wide: who organises, and at the right whose money it is. */
export function reportHead(docx: Docx, letterhead: LetterheadOnPaper, language: Language, width: number): readonly HeadPart[] {
  const { BorderStyle, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun } = docx;
  const { name, seat, donor, colour, pictures = {} } = letterhead;
  const ours = letterheadColours[colour].slice(1).toUpperCase();
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const share = donor === '' && !pictures.donorLogo ? 1 : 0.6;

  function pictureOf(logo: LetterheadLogo, alignment: 'left' | 'right'): readonly InstanceType<Docx['Paragraph']>[] {
    const picture = pictures[logo];
    if (!picture) return [];
    const { bytes: data, alt, ...size } = picture;
    const scale = Math.min(logoRoom.width / size.width, logoRoom.height / size.height, 1);
    const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
    const altText = { id: logo === 'logo' ? '1001' : '1002', name: logo, description: alt[language] };
    const image = new ImageRun({ type: 'png', data, transformation, altText });
    return [new Paragraph({ alignment, spacing: { after: 60 }, children: [image] })];
  }

  const cellOf = ({ logo, width: wide, isRight, lines }: Cell): InstanceType<Docx['TableCell']> => {
    const alignment = isRight ? 'right' : 'left';
    const paragraphs = lines.flatMap(({ text, ...look }) =>
      text === '' ? [] : [new Paragraph({ alignment, spacing: { after: 0, line: 240 }, children: [new TextRun({ text, ...look })] })],
    );
    const children = [...pictureOf(logo, alignment), ...paragraphs];
    return new TableCell({
      width: { size: wide, type: 'dxa' },
      verticalAlign: 'bottom',
      margins: { top: 0, bottom: 100, left: 0, right: 0 },
      children: children.length === 0 ? [new Paragraph('')] : children,
    });
  };

  const organiser = Math.round(width * share);
  const cells: readonly Cell[] = [
    {
      logo: 'logo',
      width: organiser,
      isRight: false,
      lines: [
        { text: name, size: 26, bold: true, color: ours },
        { text: seat, size: 18, color: softInk },
      ],
    },
    { logo: 'donorLogo', width: width - organiser, isRight: true, lines: [{ text: donor, size: 18, color: softInk }] },
  ];
  const shown = share === 1 ? cells.slice(0, 1) : cells;
  return [
    new Table({
      columnWidths: shown.map((cell) => cell.width),
      width: { size: width, type: 'dxa' },
      layout: 'fixed',
      borders: {
        top: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
        bottom: { style: BorderStyle.SINGLE, size: 8, color: ours },
      },
      rows: [new TableRow({ cantSplit: true, children: shown.map(cellOf) })],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ];
}
