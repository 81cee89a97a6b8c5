/** Puts the trainings of a kit into a folder that other laptops share, as they lie there once a person chose it. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeDisk } from '../../main/store/node-disk';
import { markShared } from '../../main/store/shared-folder';
import type { TrainingsFolder } from '../../main/store/trainings-folder';
import type { Kit } from './launch';

/** Closes the kit. Whoever writes there until its next start belongs to it: a laptop that is there when the kit looks for the first time does. */
export async function shareTrainings(kit: Kit): Promise<TrainingsFolder> {
  await kit.close();
  const shared = join(dirname(kit.dataFolder), 'shared') as TrainingsFolder;
  renameSync(join(kit.dataFolder, 'trainings'), shared);
  await markShared(nodeDisk, shared);
  const settings = join(kit.dataFolder, 'settings.json');
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), sharedFolder: shared }));
  rmSync(join(kit.dataFolder, 'devices.json'), { force: true });
  return shared;
}
