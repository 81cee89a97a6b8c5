/**
 * What broke in a window, for the kit's own log: what kind of error, and where in the code. Never the error's own words: they may
 * hold what a person typed.
 */

/** What could not be shown; `film`: one that had begun; `work`: something that nobody waited to see. */
export const faultyParts = ['window', 'place', 'part', 'picture', 'film', 'work'] as const;

export interface WindowFault {
  readonly part: (typeof faultyParts)[number];
  /** Such as `TypeError`. */
  readonly kind: string;
  /** From the inside out: file, line and column. */
  readonly at: readonly string[];
}

/** The pattern of a kind or a place, by which a receiver checks it. */
export const faultKind = /^\w{1,60}$/u;
export const faultPlace = /^[\w.-]{1,80}\.[jt]sx?:\d{1,7}:\d{1,7}$/u;
export const mostFaultPlaces = 12;

/** A line such as `    at Name (kit://app/assets/desk-1a2b.js:10:200)`; names of functions are left out, for they can be made of data. */
const frame = /^\s+at .*?([\w.-]+\.[jt]sx?)(?:\?[^:]*)?:(\d+):(\d+)\)?$/u;

/** What follows the error's own words, which may have lines that look like places. */
function linesAfterWords({ stack = '', message }: Error): readonly string[] {
  const begin = stack.indexOf(message);
  return begin === -1 ? [] : stack.slice(begin + message.length).split('\n');
}

/** `error`: whatever was thrown. */
export function windowFault(part: WindowFault['part'], error: unknown): WindowFault {
  if (!(error instanceof Error)) return { part, kind: typeof error, at: [] };
  const places = linesAfterWords(error).flatMap((line) => {
    const [, file, row, column] = frame.exec(line) ?? [];
    return file === undefined ? [] : [`${file}:${row}:${column}`];
  });
  return {
    part,
    kind: faultKind.test(error.name) ? error.name : 'Error',
    at: places.filter((place) => faultPlace.test(place)).slice(0, mostFaultPlaces),
  };
}
