/** What the desk asks about the room's telephones. Starting waits for a process and a port, and nobody waits for it. */
import type { Outcome } from '../../../domain/contract';
import { isRefusal } from '../../../domain/kernel/refusal';
import type { AudienceView } from '../../../domain/stage/audience-view';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { Telephones } from './telephones';

/** `picture`: what the room sees, without the code. `silence` stops what is heard in it: no film plays behind the code. */
export const telephoneRequests = (
  gate: RequestGate,
  telephones: Telephones,
  picture: () => AudienceView,
  silence: () => Promise<Outcome>,
) =>
  ({
    'telephone-addresses': () => telephones.addresses,
    'start-telephones': async (address) => gate.opened((open) => telephones.start(open, address)),
    'stop-telephones': () => gate.act(async () => telephones.stop()),
    'show-telephones': async (isShown) => {
      const silenced = isShown && telephones.isOn ? await silence() : done;
      return isRefusal(silenced) ? silenced : gate.act(async () => telephones.show(isShown, picture()));
    },
    'pair-remote': () => gate.act(() => telephones.pairRemote()),
    'end-remote': () => gate.act(async () => telephones.endRemote()),
    'open-on-telephones': (opening) => gate.act(async () => telephones.ask(opening)),
    'open-box': (isOpen) => gate.act(async () => telephones.openBox(isOpen)),
  }) satisfies Partial<Handlers>;
