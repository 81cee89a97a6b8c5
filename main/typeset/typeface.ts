/** A typeface of a document: what it has letters for, how wide a text is, and a text as what draws it. */
import { oncePer } from '../../domain/kernel/kept';
import { Kept } from './kept';
import { lettersOf } from './letters';
import type { EmbeddedFont } from './pdfkit-inside';

/** Stands for a letter that the font lacks, which would be drawn as nothing at all. */
const missingLetter = '?';

/** The text with a sign in place of each letter that isn't there, and without what is never seen. */
export function writable(text: string, letters: ReadonlySet<number>): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const visible = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  const isKnown = (letter: string): boolean =>
    Array.from(letter).every((each) => letters.has(each.codePointAt(0) ?? 0) || /\s/u.test(each));
  if (isKnown(visible)) return visible;
  return lettersOf(visible)
    .map((letter) => (isKnown(letter) ? letter : missingLetter))
    .join('');
}

/** Each letter of which nothing but a sign would be written, once. */
export const lettersLost = (text: string, letters: ReadonlySet<number>): readonly string[] =>
  [...new Set(lettersOf(text))].filter((letter) => letter !== missingLetter && writable(letter, letters).includes(missingLetter));

/** A word as the operand of PDF's TJ, without its brackets; undefined when its marks stand beside their letters and pdfkit has to place them. */
function operandOf(font: EmbeddedFont, word: string): string | undefined {
  const [glyphs, positions] = font.encode(word);
  let operand = '<';
  for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of positions.entries()) {
    if (xOffset !== 0 || yOffset !== 0) return undefined;
    operand += glyphs[index];
    const kern = Math.round((advanceWidth - xAdvance) * 1000) / 1000;
    if (kern !== 0) operand += `>${kern}<`;
  }
  return `${operand}>`;
}

/** What is the same in every document that has the font. */
interface Known {
  readonly letters: ReadonlySet<number>;
  readonly widths: Kept<number>;
  readonly written: Kept<string>;
}

const knownOf = oncePer(
  ({ characterSet }: EmbeddedFont['font']): Known => ({ letters: new Set(characterSet), widths: new Kept(), written: new Kept() }),
);

/** Measuring and encoding is what a paper takes its time for, and the same words come again and again, in the next one too. */
export class Typeface {
  readonly letters: ReadonlySet<number>;
  readonly #widths: Kept<number>;
  readonly #written: Kept<string>;
  /* Glyphs have numbers of their own in each document. */
  readonly #operands = new Kept<string | undefined>();

  constructor(
    readonly name: string,
    readonly font: EmbeddedFont,
  ) {
    const { letters, widths, written } = knownOf(font.font);
    this.letters = letters;
    this.#widths = widths;
    this.#written = written;
  }

  written(text: string): string {
    return this.#written.of(text, () => writable(text, this.letters));
  }

  /** Returns the width of a text at size 1, word by word. */
  width(text: string): number {
    if (!text.includes(' ')) return this.#widthOfWord(text);
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + this.#widthOfWord(word), (words.length - 1) * this.#widthOfWord(' '));
  }

  #widthOfWord(word: string): number {
    return word === '' ? 0 : this.#widths.of(word, () => this.font.widthOfString(word, 1));
  }

  /** See {@link operandOf}. */
  operand(text: string): string | undefined {
    const parts: string[] = [];
    for (const [index, word] of text.split(' ').entries()) {
      if (index > 0) parts.push(this.#operandOfWord(' ') ?? '');
      const operand = word === '' ? '' : this.#operandOfWord(word);
      if (operand === undefined) return undefined;
      parts.push(operand);
    }
    return parts.join('');
  }

  #operandOfWord(word: string): string | undefined {
    return this.#operands.of(word, () => operandOf(this.font, word));
  }
}

export type Faces = Readonly<Record<'regular' | 'bold' | 'serif', Typeface>>;
