/** Files that belong to a training beside its logs and its programme; each is named by the event that brought it. */
import { join } from 'node:path';
import type { StoredEvent } from '../../domain/training/event';
import type { Disk } from './disk';

export const attachmentsIn = (trainingFolder: string): string => join(trainingFolder, 'attachments');

function attachmentsOf(event: StoredEvent): readonly string[] {
  if (event.type === 'own-slides-added') return event.body.pictures;
  return event.type === 'message-added' && event.body.picture !== null ? [event.body.picture] : [];
}

/** Those that came with events whose personal part has to go, and with no others. What is not there is gone already. */
export async function eraseAttachments(
  disk: Disk,
  trainingFolder: string,
  events: readonly StoredEvent[],
  isErased: (event: StoredEvent) => boolean,
): Promise<void> {
  const gone = new Set(events.filter(isErased).flatMap(attachmentsOf));
  for (const name of events.filter((event) => !isErased(event)).flatMap(attachmentsOf)) gone.delete(name);
  const folder = attachmentsIn(trainingFolder);
  const there = (await disk.list(folder)).filter((name) => gone.has(name));
  for (const name of there) await disk.remove(join(folder, name));
  if (there.length > 0) await disk.flushFolder(folder);
}
