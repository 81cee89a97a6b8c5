/** The trainings lie in a folder that the laptops share; everything else stays on this laptop. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFiles } from '../../../../../main/store/lock-files';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { readTrainingsFolder } from '../../../../../main/store/read-settings';
import { markShared } from '../../../../../main/store/shared-folder';
import { type TrainingsFolder, trainingNames } from '../../../../../main/store/trainings-folder';
import { type Bench, belgrade, emptyFolder, openInFolder, training } from '../open-in-folder';

async function sharing(helpers: Parameters<typeof openInFolder>[4] = {}): Promise<{ readonly bench: Bench; readonly shared: string }> {
  const [folder, shared] = [emptyFolder(), emptyFolder()];
  await markShared(nodeDisk, shared as TrainingsFolder);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ sharedFolder: shared }));
  return { bench: await openInFolder(folder, undefined, undefined, undefined, helpers), shared };
}

test('a training that is made lies there whole and is there after a start; the data folder holds none', async () => {
  const { bench, shared } = await sharing();
  await bench.kit.requests['create-training'](belgrade);
  const { id } = training(bench);
  expect(readdirSync(join(shared, id)).toSorted()).toEqual(['logs', 'programme']);
  expect(existsSync(join(bench.folder, 'trainings'))).toBe(false);
  expect(await trainingNames(nodeDisk, await readTrainingsFolder(nodeDisk, bench.folder))).toEqual([id]);
  expect(training(await bench.again()).id).toBe(id);
});

const readOnly = { ...lockFiles, create: () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' })) };

test('while the data folder is shut nothing is written into the shared one either', async () => {
  const { bench, shared } = await sharing({ lockFiles: readOnly });
  expect(await bench.kit.requests['create-training'](belgrade)).toMatchObject({ refused: expect.anything() });
  expect(readdirSync(shared)).toEqual(['.facilitator-kit']);
});

test('a path that isn’t whole counts as none', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ sharedFolder: 'somewhere' }));
  expect(await readTrainingsFolder(nodeDisk, folder)).toBe(join(folder, 'trainings'));
});
