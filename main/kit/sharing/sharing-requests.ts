/** What the desk asks about the folder that laptops share. */
import type { Handlers, RequestGate } from '../request-gate';
import type { Sharing } from './sharing';

export const sharingRequests = (gate: RequestGate, sharing: Sharing) =>
  ({
    'choose-shared-folder': (what) => sharing.choose(what),
    'share-trainings': (preview) => gate.act(() => sharing.share(preview)),
    'stop-sharing': () => sharing.stop(),
    'check-shared-folder': () => sharing.check(),
  }) satisfies Partial<Handlers>;
