/** What main answers about the training that is open: asked anew whenever that changed; what comes too late is dropped. */
import { useEffect, useState } from 'react';

/**
 * `version`: another one when the answer may be another, such as the training's view after each act; `about` tells one question from
 * another. An answer of undefined leaves what there was. The second value takes an answer that came by another way.
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer | undefined>,
  version: unknown,
  about = '',
): [Answer | undefined, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<Answer>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is main's; another version is the reason to ask again.
  useEffect(() => {
    let isCurrent = true;
    void ask().then((given) => {
      if (isCurrent && given !== undefined) setAnswer(() => given);
    });
    return () => {
      isCurrent = false;
    };
  }, [version, about]);
  return [answer, (given) => setAnswer(() => given)];
}
