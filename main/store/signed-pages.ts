/** Pages of signed sheets as they lie among the attachments: each is compared with the digest that its event holds. */
import { join } from 'node:path';
import type { SignedPage } from '../../domain/signing/state';
import type { TrainingState } from '../../domain/training/state';
import { attachmentsIn } from './attachments';
import type { Disk } from './disk';
import { sha256 } from './sha256';

export type PageLoss = 'missing' | 'changed';

/** Rejects with what the disk says. */
export async function readSignedPage(disk: Disk, trainingFolder: string, { picture, digest }: SignedPage): Promise<Uint8Array | PageLoss> {
  const bytes = await disk.read(join(attachmentsIn(trainingFolder), picture));
  if (!bytes) return 'missing';
  return sha256(bytes) === digest ? bytes : 'changed';
}

/** A page that is not there as it was attached. */
export interface LostPage {
  readonly file: string;
  readonly loss: PageLoss;
}

/** Returns the lost pages of sheets that are valid. Rejects with what the disk says. */
export async function lostPages(disk: Disk, trainingFolder: string, { signedSheets }: TrainingState): Promise<readonly LostPage[]> {
  const lost: LostPage[] = [];
  for (const page of signedSheets.flatMap(({ pages }) => pages)) {
    const read = await readSignedPage(disk, trainingFolder, page);
    if (typeof read === 'string') lost.push({ file: page.picture, loss: read });
  }
  return lost;
}
