/** What the desk asks about signatures, and a day's certification, which carries the digest of all that was confirmed before it. */
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import { registerView } from '../../../domain/register/view';
import { certify } from '../../../domain/signing/certified';
import { listAsRead } from '../../../domain/signing/changed-list';
import { signatureView } from '../../../domain/signing/view';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Handlers, RequestGate } from '../request-gate';
import type { Following } from '../training/following';
import { verifyOnDisk } from '../training/health';
import { SignedSheets } from './signed-sheets';

export function signingRequests(gate: RequestGate, ports: Ports, following: Pick<Following, 'readInTurn'>) {
  const sheets = new SignedSheets(ports);
  return {
    /* In turn: none of what is certified comes between the digest and the certification. What another laptop wrote is in the digest as soon
       as it is on the disk: so the list is read anew, and has to be the one that somebody read. */
    'certify-day': (asked) =>
      gate.inTurn(() =>
        gate.painted(async (open) => {
          const { language } = ports.settings.data;
          const found = await orRefuse(() => verifyOnDisk(ports, open.log.id), 'not-verified', translateIn(language));
          if (isRefusal(found)) return found;
          await following.readInTurn(open.log.id);
          if (asked.read !== listAsRead(registerView(open.context(language)).rows, asked.day)) return refuse('list-changed');
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
