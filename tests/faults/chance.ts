/** Random numbers that come again with the same seed. A failure names its seed; FAULTS_SEED repeats it, as far as the system's own timing lets it. */
export interface Chance {
  readonly seed: number;
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  readonly isOneIn: (many: number) => boolean;
}

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return { seed, next, upTo, isOneIn: (many) => upTo(many - 1) === 0 };
}

export const seedOfThisRun = (): number => Number(process.env.FAULTS_SEED ?? Math.floor(Math.random() * 2 ** 31));
