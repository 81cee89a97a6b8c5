/** Every window's line to the kit's own log. Here and nowhere else it is read, and not before there is something to tell: a picture is also drawn as text alone, without a window. */
import type { FaultKit } from '../../domain/contract';

export const kit: FaultKit = {
  fault: (fault) => (window as unknown as { readonly kit: FaultKit }).kit.fault(fault),
};
