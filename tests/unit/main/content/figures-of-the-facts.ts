/** The facts that the programme rests on, as figures by source: what a slide counts must be counted by one of the sources that it names. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type FactStatus = 'OK' | 'SECOND-HAND';

interface Fact {
  readonly status: FactStatus;
  readonly sources: readonly string[];
  readonly figures: readonly string[];
}

const isStatus = (text: string): text is FactStatus => text === 'OK' || text === 'SECOND-HAND';

export const facts: readonly Fact[] = readFileSync(resolve('tests/samples/figures-of-the-facts.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, status = '', sources = '', figures = ''] = line.split('\t');
    if (!isStatus(status)) throw new Error(`figures-of-the-facts.tsv: “${status}” is no status`);
    return { status, sources: sources.split(' '), figures: figures.split(' ') };
  });

/** `62,12`, `62.12` and `10,793` are written one way here: no sign between thousands, a point before decimals. */
const plainFigure = (figure: string): string => {
  const [whole = '', last = ''] = [figure.replace(/[.,]\d+$/u, ''), /[.,](\d+)$/u.exec(figure)?.[1] ?? ''];
  if (last.length === 3) return whole.replace(/[.,]/gu, '') + last;
  return last === '' ? whole : `${whole.replace(/[.,]/gu, '')}.${last}`;
};

/** Numbers of a text, without those that only count points of a list. */
export const figuresIn = (text: string): readonly string[] => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map(plainFigure);

const isIn = (figures: readonly string[], figure: string): boolean =>
  figures.some((known) => {
    const plain = plainFigure(known);
    return plain === figure || String(Math.round(Number(plain))) === figure;
  });

/** Whether one of these sources is named with a fact that holds this figure. */
export const standsBehind = (sources: readonly string[], figure: string): boolean =>
  facts.some((fact) => fact.sources.some((key) => sources.includes(key)) && isIn(fact.figures, figure));
