/** What looks like a participant's name is asked about once for each text; who then says the same again, and could read the question, means it. */
import { useState } from 'react';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';

/** Milliseconds: nobody has read a question sooner; an Enter that comes twice answers none. */
const unread = 1_000;

interface Doubt {
  /** The same was asked before, and was doubted. */
  readonly isDoubted: boolean;
  /** The same is said again, and not too soon: asked where it is said. */
  readonly isMeant: () => boolean;
  /** Takes each answer, and hands it on. */
  readonly heard: <Answer>(answer: Answer | Refusal) => Answer | Refusal;
}

/** `doubt`: the refusal that only asks. */
export function useDoubt(typed: string, doubt: Refusal['refused']): Doubt {
  const [doubted, setDoubted] = useState<{ readonly text: string; readonly at: number }>();
  const isDoubted = doubted?.text === typed;
  return {
    isDoubted,
    isMeant: () => isDoubted && performance.now() - doubted.at >= unread,
    heard: (answer) => {
      if (!isDoubted && isRefusal(answer) && answer.refused === doubt) setDoubted({ text: typed, at: performance.now() });
      return answer;
    },
  };
}
