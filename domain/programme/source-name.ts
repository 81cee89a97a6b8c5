/** How a source is written out, on the projector as on paper. */

export interface SourceLine {
  readonly name: string;
  readonly year: string;
  readonly secondHand: boolean;
}

const undated = 'n.d.';

/** Of the section `audience`. */
export interface SourceWords {
  readonly noDate: string;
  readonly secondHand: (source: string) => string;
}

export function sourceName({ name, year, secondHand }: SourceLine, words: SourceWords): string {
  const source = `${name}, ${year === undated ? words.noDate : year}`;
  return secondHand ? words.secondHand(source) : source;
}
