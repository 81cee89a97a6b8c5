/** How the day of the demo keeps to its plan. */

/** Minutes by which every block begins later than planned. */
export const late = 7;
