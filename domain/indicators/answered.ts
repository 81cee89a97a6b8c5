/** Computes the share of those who judged that answered with yes, or with at least a value. */
import type { EvaluationResult, Share } from '../forms/results';

/** Undefined where too few answered. */
export function shareAnswered(
  { kind, counts, trainings }: Pick<EvaluationResult, 'kind' | 'counts' | 'trainings'>,
  atLeast: number | undefined,
): Share | undefined {
  if (!counts) return undefined;
  const counted = (value: string): boolean => (kind === 'scale' ? Number(value) >= (atLeast ?? Number.POSITIVE_INFINITY) : value === 'yes');
  const sum = (those: typeof counts): number => those.reduce((total, { count }) => total + count, 0);
  return { count: sum(counts.filter(({ value }) => counted(value))), of: sum(counts), trainings };
}
