/** People who are marked when all who remain are marked at one go. */
import type { AttendanceState } from './schema';

interface NotedSoFar {
  readonly state: AttendanceState | 'not-marked';
  readonly isSigned: boolean;
}

/**
 * Says whether a person is marked along with the rest: nothing was noted yet; somebody who signed was there, and is not marked absent in a
 * crowd.
 */
export const isRemaining = ({ state, isSigned }: NotedSoFar, as: 'present' | 'absent'): boolean =>
  state === 'not-marked' && !(as === 'absent' && isSigned);

/** More than a third: that many rarely stay away, and a wrong press would cost the list. */
export const isMany = (count: number, all: number): boolean => count * 3 > all;
