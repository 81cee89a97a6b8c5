/** The forms of a programme, from the file in which they were written. */
import type { z } from 'zod';
import type { Forms } from '../../domain/forms/form';
import type { formsSchema } from './schemas';

export function formsOf({ test, evaluation }: z.output<typeof formsSchema>): Forms {
  const { scale } = evaluation;
  return {
    test: {
      title: test.title,
      questions: test.items.map(({ id, text, options, key }) => ({ id, text, options, key })),
      confidence: test.confidence,
    },
    evaluation: {
      title: evaluation.title,
      scale: {
        least: scale.least,
        most: scale.most,
        leastLabel: scale['least-label'],
        mostLabel: scale['most-label'],
        cannotJudge: scale['cannot-judge'],
        cannotJudgeLabel: scale['cannot-judge-label'],
      },
      parts: evaluation.parts,
      items: evaluation.items.map(({ id, part, kind, text, ...labels }) => ({
        id,
        part,
        kind,
        text,
        leastLabel: labels['least-label'],
        mostLabel: labels['most-label'],
      })),
    },
  };
}
