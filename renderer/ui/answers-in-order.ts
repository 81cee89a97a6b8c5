/**
 * Which of several answers are taken: each that is later than the last one taken. What is asked anew before its answer came still brings
 * one, however quickly it is asked again.
 */
export interface InOrder {
  /** Begins a question; the function that it returns is called with the answer, and says whether that is taken. */
  readonly ask: () => () => boolean;
  /** No answer counts that was asked for until now. */
  readonly forget: () => void;
}

export function answersInOrder(): InOrder {
  let asked = 0;
  let taken = 0;
  return {
    ask: () => {
      asked += 1;
      const number = asked;
      return () => {
        if (number <= taken) return false;
        taken = number;
        return true;
      };
    },
    forget: () => {
      taken = asked;
    },
  };
}
