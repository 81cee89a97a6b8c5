/** What the desk asks about signatures, and a day's certification, which carries the digest of all that was confirmed before it. */
import { isRefusal } from '../../../domain/kernel/refusal';
import { certify } from '../../../domain/signing/certified';
import { signatureView } from '../../../domain/signing/view';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Handlers, RequestGate } from '../request-gate';
import { verifyOnDisk } from '../training/health';
import { SignedSheets } from './signed-sheets';

export function signingRequests(gate: RequestGate, ports: Ports) {
  const sheets = new SignedSheets(ports);
  return {
    /* In turn: none of what is certified comes between the digest and the certification. */
    'certify-day': (asked) =>
      gate.inTurn(() =>
        gate.painted(async (open) => {
          const found = await orRefuse(() => verifyOnDisk(ports, open.log.id), 'not-verified', translateIn(ports.settings.data.language));
          if (isRefusal(found)) return found;
          const decision = certify(open.log.training.state, asked, found);
          return isRefusal(decision) ? decision : open.keep(decision, ports.clock.now());
        }),
      ),
    signature: (participant, halfDay) =>
      gate.inTurn(async () => gate.opened((open) => signatureView(open.log.training.state, participant, halfDay))),
    'choose-signed-sheet': async () => gate.opened((open) => sheets.choose(open)),
    'leave-signed-sheet': () => sheets.leave(),
    'attach-signed-sheet': (halfDays) => gate.act(async () => gate.opened((open) => sheets.attach(open, halfDays))),
    'signed-sheet-page': async (sheet, page) => gate.opened((open) => sheets.page(open, sheet, page)),
  } satisfies Partial<Handlers>;
}
