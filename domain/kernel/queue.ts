/** One at a time, in the order of asking: nothing decides on a state that another act is about to change. */

export interface Queue {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export function newQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const result = last.then(work, work);
      last = result;
      return result;
    },
  };
}
