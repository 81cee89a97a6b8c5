/** Many people click twice by habit. Where a second click would take back what the first did, or do it again, only the first counts. */

/** Counts clicks at one place that followed one another quickly, including the last; zero from the keyboard. */
interface Clicks {
  readonly detail: number;
}

export const once =
  (act: () => unknown) =>
  ({ detail }: Clicks): void => {
    if (detail <= 1) act();
  };
