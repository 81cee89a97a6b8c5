/** A folder makes this laptop remember all whose logs lie there, whatever else does. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laptopsThere } from '../../../../../main/kit/sharing/known-laptops';
import { nodeDisk } from '../../../../../main/store/node-disk';
import type { TrainingsFolder } from '../../../../../main/store/trainings-folder';
import { trainingId } from '../../../builders';
import { fileOf, logLines } from '../../store/log-text';
import { emptyFolder } from '../open-in-folder';

test('what can’t be read beside the logs of a training keeps nobody from being remembered', async () => {
  const folder = emptyFolder() as TrainingsFolder;
  const logs = join(folder, trainingId, 'logs');
  mkdirSync(join(logs, 'Copy.ndjson'), { recursive: true });
  writeFileSync(join(logs, 'door-old.ndjson'), fileOf(logLines([['Anić']], 'door', 'old')));
  writeFileSync(join(logs, 'Copy of a log.ndjson'), fileOf(logLines([['Borić']], 'table', 'old')));
  const { devices, unsigned } = await laptopsThere(nodeDisk, folder);
  expect(devices.map(({ device }) => device).toSorted()).toEqual(['door', 'table']);
  expect(unsigned.map(({ log }) => log).toSorted()).toEqual(['door-old.ndjson', 'table-old.ndjson']);
});
