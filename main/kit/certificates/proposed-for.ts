/** What this laptop proposes for the first certificates of a training. */
import { proposedChanges, type SetBefore } from '../../../domain/certificates/proposed';
import type { CertificateChange } from '../../../domain/certificates/schema';
import type { Settings } from '../../store/settings';
import type { OpenTraining } from '../training/open-training';

export type OfLaptop = Pick<Settings, 'letterhead' | 'signing' | 'setOnCertificates'>;

/** Returns what was set last for the training's programme. */
export const setBefore = ({ asRead }: OpenTraining, { setOnCertificates }: OfLaptop): SetBefore | undefined =>
  setOnCertificates.findLast(({ programme }) => programme === asRead.id);

/** Returns nothing once one was issued: the next ones say what the first ones said. */
export function proposedFor(open: OpenTraining, laptop: OfLaptop): readonly CertificateChange[] {
  const { certificates, certificateChanges } = open.log.training.state;
  if (certificates.length > 0) return [];
  return proposedChanges(certificateChanges, { letterhead: open.letterhead, signing: laptop.signing }, setBefore(open, laptop));
}
