/** Somebody with the kit's own store and a real key, who notes in another's training what no desk would let anybody note; nothing here asserts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { minutes } from '../../../../../domain/kernel/time';
import type { DomainEvent } from '../../../../../domain/training/event';
import type { Training } from '../../../../../domain/training/state';
import { writeWhole } from '../../../../../main/store/durable-json';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { asideOf } from '../../../../../main/store/set-aside';
import { ownDevice } from '../../../../../main/store/settings';
import { TrainingLog } from '../../../../../main/store/training-log';
import { type Writer, writerFor } from '../../../../../main/store/writer';
import { openBundle, packBundle } from '../../../../../main/transfer/bundle';
import { type Parcel, readParcel } from '../../../../../main/transfer/parcel';
import { after, calendarDay, momentAt } from '../../../builders';
import { emptyFolder } from '../open-in-folder';

const now = momentAt('20:00', '2023-10-12');

async function parcelIn(bundle: string): Promise<Parcel> {
  const opened = await openBundle(readFileSync(bundle));
  if (opened.kind === 'fault') throw new Error(opened.fault);
  return opened.parcel;
}

async function bundled(parcel: Parcel): Promise<string> {
  const bundle = join(emptyFolder(), 'attack.facilitator-kit');
  writeFileSync(bundle, await packBundle(parcel, '0', now.wall));
  return bundle;
}

/** The bundle as it comes back from somebody's laptop: `acts` are noted there one after the other, and signed. */
export async function cameBack(
  bundle: string,
  acts: (training: Training) => readonly (readonly DomainEvent[])[],
  who: { readonly writer?: (own: Writer) => Writer; readonly as?: TrainingId } = {},
): Promise<string> {
  const { training: carried, files } = await parcelIn(bundle);
  const id = who.as ?? carried;
  const data = emptyFolder();
  const folder = join(data, 'trainings', id);
  for (const [name, bytes] of files) {
    await nodeDisk.makeFolder(dirname(join(folder, name)));
    await writeWhole(nodeDisk, join(folder, name), bytes);
  }
  const aside = { folder: join(data, 'set-aside'), today: () => calendarDay('2023-10-12') };
  const { device, key } = await ownDevice(nodeDisk, data, aside);
  const own: Writer = { ...writerFor(device, { now: () => now }), key };
  const log = await TrainingLog.open(nodeDisk, folder, id, who.writer?.(own) ?? own, asideOf(aside, id), () => undefined);
  let moment = now;
  for (const act of acts(log.training)) {
    await log.confirm(act, moment);
    moment = after(moment, minutes(1));
  }
  await log.close();
  return bundled(await readParcel(nodeDisk, folder, id));
}
