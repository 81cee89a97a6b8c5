/** A picture that a trainer chooses to show in the slide's place: checked by what is in it, and kept among the training's attachments. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { pictureKindOf } from '../../content/picture-kind';
import { mostPictureMegabytes } from '../../content/pictures';
import { writeWhole } from '../../store/durable-json';
import { attachmentsFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

interface Chosen {
  readonly bytes: Uint8Array;
  readonly ending: 'png' | 'jpg';
}

/** Undefined when the person chose none. The picture is on the disk before the message that names it. */
export async function addPictureMessage(
  open: OpenTraining,
  { clock, trainingsFolder, disk, files, newId, settings }: Ports,
): Promise<{ readonly message: string } | Refusal | undefined> {
  const translate = translateIn(settings.data.language);
  const path = await files.choosePicture(translate, 'room:choose-picture');
  if (path === undefined) return undefined;
  const file = basename(path);
  const chosen = await orRefuse(() => read(path), 'picture-unreadable', translate, { file });
  if (isRefusal(chosen)) return chosen;
  const message = newId();
  const picture = `${message}.${chosen.ending}`;
  const folder = attachmentsFolder(trainingsFolder, open.log.id);
  const write = async (): Promise<undefined> => {
    await disk.makeFolder(folder);
    await writeWhole(disk, join(folder, picture), chosen.bytes);
  };
  const refusal = await orRefuse(write, 'not-written', translate);
  if (refusal) return refusal;
  const kept = await open.keep([{ type: 'message-added', body: { message, picture }, personal: { text: '' } }], clock.now());
  return isRefusal(kept) ? kept : { message };
}

/** The size is asked before anything is read. */
async function read(path: string): Promise<Chosen | Refusal> {
  const unusable = refuse('not-a-picture', undefined, { file: basename(path), most: mostPictureMegabytes });
  const found = await stat(path);
  if (!found.isFile() || found.size > mostPictureMegabytes * 1_000_000) return unusable;
  const bytes = new Uint8Array(await readFile(path));
  const kind = pictureKindOf(bytes);
  return kind ? { bytes, ending: kind === 'png' ? 'png' : 'jpg' } : unusable;
}
