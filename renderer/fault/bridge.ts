/** Every window's bridge to the app's log. It is read only when there is something to report, since pictures are also drawn as text without a window. */
import type { FaultKit } from '../../domain/contract';

export const kit: FaultKit = {
  fault: (fault) => (window as unknown as { readonly kit: FaultKit }).kit.fault(fault),
};
