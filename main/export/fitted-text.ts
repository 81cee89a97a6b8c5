/** Text in the lines of a cell: wrapped at spaces, within a word that is wider than the cell (behind a hyphen where it has one), and shortened where lines run out. */
import { letterCountBeforeBreak, lettersOf } from '../typeset/letters';

/** Width of a text in points. */
type Measure = (text: string) => number;

/** A word in pieces that are each no wider than the width; one letter stays whole however wide it is. */
function piecesOf(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece: readonly string[] = [];
  for (const letter of lettersOf(word)) {
    if (piece.length > 0 && measure(piece.join('') + letter) > width) {
      const stays = letterCountBeforeBreak(piece);
      pieces.push(piece.slice(0, stays).join(''));
      piece = piece.slice(stays);
    }
    piece = [...piece, letter];
  }
  return [...pieces, piece.join('')];
}

function shortened(text: string, width: number, measure: Measure): string {
  const letters = [...lettersOf(text)];
  while (letters.length > 0 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** At most `most` lines, each no wider than `width` points; a text that goes on ends in an ellipsis. */
export function fittedLines(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    for (const [index, piece] of piecesOf(word, width, measure).entries()) {
      const longer = line === '' || index > 0 ? line + piece : `${line} ${piece}`;
      if (measure(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), width, measure)];
}
