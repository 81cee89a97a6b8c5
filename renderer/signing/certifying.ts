/** Whether a day is being certified, and which; and what of it is mended before, in the register. */
import type { DayNumber } from '../../domain/programme/programme';
import type { OpenPoint } from '../../domain/signing/open-points';
import { sharedState } from '../ui/shared-state';

export const certifying = sharedState<DayNumber | undefined>(undefined);

export interface Mending {
  readonly day: DayNumber;
  readonly kind: OpenPoint;
}

export const mending = sharedState<Mending | undefined>(undefined);

/** From the question whether to certify to where the point is mended. */
export function mend(day: DayNumber, kind: OpenPoint): void {
  certifying.set(undefined);
  mending.set({ day, kind });
}

export function backToCertifying({ day }: Mending): void {
  mending.set(undefined);
  certifying.set(day);
}
