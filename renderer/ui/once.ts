/** Many people click twice by habit. Where a second click would take back what the first did, or do it again, only the first counts. */

/** Of a click: how many at this place followed one another quickly, this one included; nought from the keyboard. */
interface Clicks {
  readonly detail: number;
}

export const once =
  (act: () => unknown) =>
  ({ detail }: Clicks): void => {
    if (detail <= 1) act();
  };
