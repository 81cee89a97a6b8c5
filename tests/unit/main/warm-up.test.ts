import { expect, test } from 'vitest';
import { warmUp } from '../../../main/warm-up';
import { contentFolder, emptyFolder, openInFolder } from './kit/open-in-folder';

test('what is played for the build ends as a laptop whose first day runs', async () => {
  const folder = emptyFolder();
  await warmUp(folder, contentFolder);
  const { kit } = await openInFolder(folder, contentFolder, Date.now());
  expect(kit.isDayOnStage).toBe(true);
});
