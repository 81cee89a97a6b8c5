/** What main answers about the training that is open: asked anew whenever that changed. */
import { useEffect, useState } from 'react';
import { answersInOrder } from './answers-in-order';

/**
 * `version`: another one when the answer may be another, such as the desk's edition, see desk-edition.tsx; `about` tells one question from
 * another. An answer of undefined leaves what there was. The second value takes an answer that came by another way.
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer | undefined>,
  version: unknown,
  about = '',
): [Answer | undefined, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<Answer>();
  /* While a handout is drawn the training's view comes anew with each page, and faster than some answers. */
  const [order] = useState(answersInOrder);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is main's; another version is the reason to ask again.
  useEffect(() => {
    const isTaken = order.ask();
    void ask().then((given) => {
      if (given !== undefined && isTaken()) setAnswer(() => given);
    });
  }, [version, about]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked about something else is no answer.
  useEffect(() => order.forget, [order, about]);
  return [answer, (given) => setAnswer(() => given)];
}
