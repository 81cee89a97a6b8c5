/** Pages of a signed sheet on their way into a training. */
import type { Outcome } from '../../../domain/contract';
import { isRefusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import type { HalfDay } from '../../../domain/programme/programme';
import { attachSignedSheet } from '../../../domain/signing/signed-sheets';
import type { SignedPage } from '../../../domain/signing/state';
import { NewAttachments } from '../../store/new-attachments';
import { sha256 } from '../../store/sha256';
import { attachmentsFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { attachedSize, mostAttachedMegabytes } from '../training/attached-size';
import type { OpenTraining } from '../training/open-training';

export interface SheetToAttach {
  /** Its name is told when there is no room for it. */
  readonly file: string;
  /** JPEGs. */
  readonly pages: readonly Uint8Array[];
  readonly halfDays: readonly HalfDay[];
}

/** All pages are on the disk before the event that names them, and none is left when that can't be written. */
export async function attachPages(
  open: OpenTraining,
  { trainingsFolder, disk, newId, settings }: Pick<Ports, 'trainingsFolder' | 'disk' | 'newId' | 'settings'>,
  { file, pages, halfDays }: SheetToAttach,
  moment: Moment,
): Promise<Outcome> {
  const folder = attachmentsFolder(trainingsFolder, open.log.id);
  const attachments = new NewAttachments(disk, folder);
  let isKept = false;
  try {
    const sheet = newId();
    const work = async (): Promise<Outcome> => {
      const kept: SignedPage[] = [];
      for (const [index, bytes] of pages.entries()) {
        const picture = `signed-${sheet}-${index + 1}.jpg`;
        await attachments.add(picture, bytes);
        kept.push({ picture, digest: sha256(bytes) });
      }
      const size = await attachedSize(disk, folder, open.log.training);
      if (size > mostAttachedMegabytes * 1_000_000) return refuse('signed-sheets-full', undefined, { file, most: mostAttachedMegabytes });
      await attachments.keep();
      return open.keep(attachSignedSheet(open.log.training.state, { sheet, halfDays, pages: kept }), moment);
    };
    const outcome = await orRefuse(work, 'not-written', translateIn(settings.data.language));
    isKept = !isRefusal(outcome);
    return outcome;
  } finally {
    if (!isKept) await attachments.drop();
  }
}
