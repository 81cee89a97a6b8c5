/** The head of a paper's first page: who organises and from where, whose money it is at the right, and a line in the organiser's colour. */
import { type Letterhead, letterheadColours } from '../../domain/letterhead/letterhead';
import { linesOf, type TextStyle } from './lines';
import type { Galley, Piece } from './piece';

/** Of the width, where a donor stands beside. */
const shares = { organiser: 0.6, donor: 0.36 } as const;

/** The name is read once; the rest is there for the eye. */
export function letterheadPiece({ name, seat, donor, colour }: Letterhead, { styles, width, faces }: Galley): Piece {
  const { small, headings, gap } = styles;
  const ours = letterheadColours[colour];
  const nameStyle: TextStyle = { face: 'serif', size: headings[2].size * 0.9, leading: headings[2].leading * 0.9, colour: ours };
  const names = linesOf(name, donor === '' ? width : width * shares.organiser, nameStyle, faces);
  const seats = linesOf(seat, donor === '' ? width : width * shares.organiser, small, faces);
  const donors = linesOf(donor, name === '' && seat === '' ? width : width * shares.donor, small, faces);
  const nameHeight = names.length * nameStyle.leading;
  const text = Math.max(nameHeight + seats.length * small.leading, donors.length * small.leading);
  const line = text + gap * 0.75;
  return {
    above: 0,
    height: line + gap * 1.75,
    keepsNext: true,
    draw: (canvas, x, top) => {
      if (names.length > 0) canvas.tagged('P', () => canvas.lines(names, x, top, nameStyle));
      canvas.artifact(() => {
        canvas.lines(seats, x, top + nameHeight, small);
        for (const [index, each] of donors.entries()) {
          canvas.lines([each], x + width - each.width, top + index * small.leading + (nameStyle.leading - small.leading) / 2, small);
        }
        canvas.rule([x, top + line], [x + width, top + line], { colour: ours, width: 1 });
      }, 'Pagination');
    },
  };
}
