/** Letters of a page that nobody sees: the PDF brings no font for them, and neither the kit nor the laptop has one that knows them. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextOnPage } from './page-words';

/** So many are told. */
const mostTold = 20;

const size = 32;
/** A sign of no script: what is drawn for it is drawn for every letter that no font knows. */
const unknown = '\u{10FFFD}';

/**
 * Returns the family that a canvas is asked for, of a page that was drawn; undefined where the PDF brings it along. `font`: as pdf.js calls
 * it.
 */
function lentFamily({ commonObjs }: PDFPageProxy, { font, kind }: TextOnPage): string | undefined {
  const found: unknown = commonObjs.has(font) ? commonObjs.get(font) : undefined;
  if (typeof found !== 'object' || found === null || !('missingFile' in found) || found.missingFile !== true) return undefined;
  return `"${'loadedName' in found ? String(found.loadedName) : ''}", ${kind}`;
}

export class LostLetters {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, boolean>();

  constructor() {
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('there is nothing to draw on');
    this.#context = context;
  }

  /** Each once; empty when none is lost. */
  on(page: PDFPageProxy, texts: readonly TextOnPage[]): string {
    const lost = new Set<string>();
    for (const each of texts) {
      const family = lentFamily(page, each);
      if (family === undefined) continue;
      for (const letter of each.text) if (this.#isLost(letter, family)) lost.add(letter);
    }
    return [...lost].slice(0, mostTold).join('');
  }

  /** `family`: as pdf.js asks for it. */
  #isLost(letter: string, family: string): boolean {
    const key = `${family} ${letter}`;
    const known = this.#known.get(key) ?? this.#isUnseen(letter, family);
    this.#known.set(key, known);
    return known;
  }

  #isUnseen(letter: string, family: string): boolean {
    /* Spaces, joiners and marks that stand on a letter are seen by what is beside them. */
    if (/[\p{Z}\p{Cf}\p{M}\t\n\r]/u.test(letter)) return false;
    if (/\p{C}/u.test(letter)) return true;
    const picture = this.#drawn(letter, family);
    return picture === this.#drawn(unknown, family) || picture === this.#drawn(' ', family);
  }

  #drawn(letter: string, family: string): string {
    const context = this.#context;
    context.clearRect(0, 0, size, size);
    context.font = `20px ${family}`;
    context.fillText(letter, 4, 24);
    return context.getImageData(0, 0, size, size).data.join();
  }
}
