/** What looks like a participant's name is asked about once for each text; who then says the same again means it. */
import { useState } from 'react';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';

interface Doubt {
  /** The same was asked before, and was doubted. */
  readonly confirmed: boolean;
  /** Takes each answer, and hands it on. */
  readonly heard: <Answer>(answer: Answer | Refusal) => Answer | Refusal;
}

/** `doubt`: the refusal that only asks. */
export function useDoubt(typed: string, doubt: Refusal['refused']): Doubt {
  const [doubted, setDoubted] = useState<string>();
  return {
    confirmed: doubted === typed,
    heard: (answer) => {
      if (isRefusal(answer) && answer.refused === doubt) setDoubted(typed);
      return answer;
    },
  };
}
