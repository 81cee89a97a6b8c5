/** A training that takes the organisation's profile along: this laptop's letterhead becomes its own, and it knows who signs its certificates. */
import { signingFor } from '../../../domain/certificates/proposed';
import type { CertificateChange } from '../../../domain/certificates/schema';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { beginOwnLetterhead } from '../../../domain/letterhead/decide';
import { drawnOf, letterheadLogos } from '../../../domain/letterhead/letterhead';
import type { Decision } from '../../../domain/training/rules';
import { logosIn, readKeptPicture } from '../../store/kept-pictures';
import type { TrainingLog } from '../../store/training-log';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import type { Trainings } from '../training/trainings';
import { attachedPicture } from './attached-picture';

type Disks = Pick<Ports, 'dataFolder' | 'trainingsFolder' | 'disk'>;

/** Returns what makes this laptop's letterhead the training's own, with the logos as far as they are there. */
export async function ownLetterhead(ports: Disks, log: TrainingLog, { data, translate }: Preferences): Promise<Decision | Refusal> {
  let begun = data.letterhead;
  for (const logo of letterheadLogos) {
    const bytes = await readKeptPicture(ports.disk, logosIn(ports.dataFolder), data.letterhead[logo]);
    const name = bytes ? await attachedPicture(ports, log, bytes, translate) : '';
    if (isRefusal(name)) return name;
    begun = { ...begun, [logo]: name };
  }
  return beginOwnLetterhead(log.training.state, begun);
}

/** Returns who signs, with the picture; nothing of a training whose certificates were issued, or whose persons were erased. */
async function ownSigning(ports: Disks, log: TrainingLog, { data, translate }: Preferences): Promise<Decision | Refusal> {
  const { certificates, certificateChanges, erased } = log.training.state;
  if (certificates.length > 0 || erased) return [];
  const bytes = await readKeptPicture(ports.disk, logosIn(ports.dataFolder), data.signing.signature);
  const changes: readonly CertificateChange[] = signingFor(certificateChanges, bytes ? data.signing : { ...data.signing, signature: '' });
  if (changes.length === 0) return [];
  const isSigned = changes.some(({ part }) => part === 'picture');
  const picture = isSigned && bytes ? await attachedPicture(ports, log, bytes, translate) : undefined;
  if (isRefusal(picture)) return picture;
  return [{ type: 'certificate-changed', body: picture === undefined ? {} : { pictures: [picture] }, personal: { changes } }];
}

/** Takes the profile along, if a person wants that of bundles. What keeps it from that keeps no bundle from being saved. */
export async function carryProfile(
  ports: Disks & Pick<Ports, 'clock'>,
  preferences: Preferences,
  trainings: Trainings,
  id: TrainingId,
): Promise<void> {
  const { profileTravels, letterhead } = preferences.data;
  if (!profileTravels) return;
  const work = async (): Promise<void> => {
    await trainings.using(id, async (log) => {
      const hasOwn = log.training.state.letterhead.isOwn || drawnOf(letterhead) === undefined;
      for (const decision of [hasOwn ? [] : await ownLetterhead(ports, log, preferences), await ownSigning(ports, log, preferences)])
        if (!isRefusal(decision) && decision.length > 0) await log.confirm(decision, ports.clock.now());
    });
  };
  await orRefuse(work, 'not-written', preferences.translate);
}
