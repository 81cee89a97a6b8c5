/** Pictures of papers among a training's attachments: on the disk before the event that names them, within what one training may take. */
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { writeKeptPicture } from '../../store/kept-pictures';
import type { TrainingLog } from '../../store/training-log';
import { attachmentsFolder } from '../../store/trainings-folder';
import type { Translate } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { attachedSize, mostAttachedMegabytes } from '../training/attached-size';

/** Its name. `bytes`: drawn by the kit, see chosen-picture.ts. */
export async function attachedPicture(
  { trainingsFolder, disk }: Pick<Ports, 'trainingsFolder' | 'disk'>,
  { id, training }: Pick<TrainingLog, 'id' | 'training'>,
  bytes: Uint8Array,
  translate: Translate,
): Promise<string | Refusal> {
  const folder = attachmentsFolder(trainingsFolder, id);
  const size = await orRefuse(() => attachedSize(disk, folder, training), 'not-written', translate);
  if (isRefusal(size)) return size;
  if (size + bytes.length > mostAttachedMegabytes * 1_000_000) return refuse('logo-no-room', undefined, { most: mostAttachedMegabytes });
  return orRefuse(() => writeKeptPicture(disk, folder, bytes), 'not-written', translate);
}
