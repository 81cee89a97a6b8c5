/** Who is marked when all who remain are marked at one go. */
import type { AttendanceState } from './schema';

interface NotedSoFar {
  readonly state: AttendanceState | 'not-marked';
  readonly isSigned: boolean;
}

/** Nothing was noted of them yet; whoever signed was there, and is not marked absent in a crowd. */
export const isRemaining = ({ state, isSigned }: NotedSoFar, as: 'present' | 'absent'): boolean =>
  state === 'not-marked' && !(as === 'absent' && isSigned);

/** More than a third: that many rarely stay away, and a wrong press would cost the list. */
export const isMany = (count: number, all: number): boolean => count * 3 > all;
