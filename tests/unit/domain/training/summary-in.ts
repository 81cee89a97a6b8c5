/** The summary of a training that has begun. */
import type { Training } from '../../../../domain/training/state';
import { summaryOf, type TrainingSummary } from '../../../../domain/training/summary';

export function summaryIn(training: Training): TrainingSummary {
  const summary = summaryOf(training);
  if (!summary) throw new Error('The training has not begun');
  return summary;
}
