/** What a part of the kit needs around it, over a disk of the test's own; a person who is asked for a file chooses none. */
import { Low, Memory } from 'lowdb';
import type { Clock } from '../../../../main/clock';
import { noFiles } from '../../../../main/kit/no-files';
import type { Ports } from '../../../../main/kit/ports';
import { readListFile } from '../../../../main/lists/read-list';
import { Devices } from '../../../../main/store/devices';
import type { Disk } from '../../../../main/store/disk';
import { firstSettings, type Settings } from '../../../../main/store/settings';
import { logKeyOf } from '../../../../main/store/signatures';
import { ownTrainingsFolder } from '../../../../main/store/trainings-folder';
import { writerFor } from '../../../../main/store/writer';
import { aside } from '../store/notebook';

export const portsOn = (disk: Disk, clock: Clock, settings: Partial<Settings>, files: Partial<Ports['files']> = {}): Ports => ({
  disk,
  dataFolder: '/data',
  trainingsFolder: ownTrainingsFolder('/data'),
  contentFolder: '/content',
  clock,
  offsetAt: () => 60,
  documentClock: clock,
  writer: { ...writerFor('laptop', clock), start: 'first' },
  devices: new Devices(new Low(new Memory(), null), { device: 'laptop', key: logKeyOf('a'.repeat(43)) }, undefined),
  aside,
  settings: new Low(new Memory<Settings>(), { ...firstSettings('en'), ...settings }),
  newId: () => 'id',
  readList: readListFile,
  readSquareCodes: async () => [],
  files: {
    ...noFiles,
    chooseFolder: async () => '/data/inside',
    ...files,
  },
  leaveTrainings: () => {},
  version: '0',
  keptBy: '0',
  runtime: 'none',
});
