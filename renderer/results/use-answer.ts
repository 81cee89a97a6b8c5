/** What main answers about the training that is open: asked anew whenever the training changed; what comes too late is dropped. */
import { useEffect, useState } from 'react';
import type { TrainingView } from '../../domain/desk-view';

/** `about` tells one question from another. The second value takes an answer that came by another way. */
export function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  training: TrainingView,
  about = '',
): [Answer | undefined, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<Answer>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is main's; a training that changed is the reason to ask again.
  useEffect(() => {
    let isCurrent = true;
    void ask().then((given) => {
      if (isCurrent) setAnswer(() => given);
    });
    return () => {
      isCurrent = false;
    };
  }, [training, about]);
  return [answer, (given) => setAnswer(() => given)];
}
