/** The plots of tests and evaluation as shares of a bar, drawn alike on the desk and on paper. */
import type { Scale } from './form';
import { type ConfidenceResult, type EvaluationResult, percentOf, type QuestionResult } from './results';

/** From the palest to the strongest. */
export const shades = [0, 1, 2, 3, 4] as const;
export type Shade = (typeof shades)[number];

/** The range of a part, as shares of the whole bar. */
export interface BarShare {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly shade: Shade;
}

const shadeAt = (index: number): Shade => shades[index] ?? 4;

/** Returns the shade of a value on a scale from its least to its most; yes is the strongest. */
function shadeOf(kind: EvaluationResult['kind'], index: number, length: number): Shade {
  if (kind === 'scale') return shadeAt(Math.round((index * 4) / Math.max(1, length - 1)));
  return shadeAt([4, 1, 0][index] ?? 0);
}

/** One bar of all who judged; empty when nothing is shown. */
export function distributionBar({ counts = [], kind }: Pick<EvaluationResult, 'counts' | 'kind'>): readonly BarShare[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return counts.flatMap(({ value, count }, index) => {
    if (count === 0) return [];
    const part = { value, from, to: from + count / total, shade: shadeOf(kind, index, counts.length) };
    from = part.to;
    return [part];
  });
}

/** Two bars, as long as these shares of the whole: before pale, after strong. */
const beforeAfter = (before: number, after: number): readonly (readonly BarShare[])[] => {
  const bar = (to: number, shade: Shade): readonly BarShare[] => (to > 0 ? [{ value: '', from: 0, to, shade }] : []);
  return [bar(before, 2), bar(after, 4)];
};

export function shareBars({ before, after }: Pick<QuestionResult, 'before' | 'after'>): readonly (readonly BarShare[])[] {
  const length = (share: QuestionResult['before']): number => (share ? percentOf(share) / 100 : 0);
  return beforeAfter(length(before), length(after));
}

/** From the scale's least, which has no length, to its most. */
export function meanBars(
  { before, after }: Pick<ConfidenceResult, 'before' | 'after'>,
  { least, most }: Scale,
): readonly (readonly BarShare[])[] {
  const length = (judged: ConfidenceResult['before']): number => (judged ? (judged.mean - least) / Math.max(1, most - least) : 0);
  return beforeAfter(length(before), length(after));
}
