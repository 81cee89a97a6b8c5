/** What the desk asks about the folder that laptops share. */
import type { Handlers, RequestGate } from '../request-gate';
import type { Admitting } from './admitting';
import type { Sharing } from './sharing';

export const sharingRequests = (gate: RequestGate, sharing: Sharing, admitting: Admitting) =>
  ({
    'choose-shared-folder': (what) => sharing.choose(what),
    'share-trainings': (preview) => sharing.share(preview, (work) => gate.act(work)),
    'stop-sharing': () => sharing.stop(),
    'check-shared-folder': () => sharing.check(),
    'admit-laptop': (laptop) => gate.act(() => admitting.admit(laptop)),
  }) satisfies Partial<Handlers>;
