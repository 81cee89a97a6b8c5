/** The kit is closed while it works where nobody looks: it ends, whatever opens meanwhile, and whoever starts it again finds no other one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

const openWindows = ({ app }: Kit): Promise<readonly string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle()));

test('closed while Export makes its small pictures, and started again in that moment', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, ownProcess: true });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await showAllDocuments(kit.desk);
  await expect.poll(() => openWindows(kit)).toContain('Facilitator Kit – PDF');
  const startedAgain = join(kit.dataFolder, 'started-again');
  await kit.app.evaluate(({ app, BrowserWindow }, file) => {
    /* The test starts it again itself. */
    app.relaunch = () => process.getBuiltinModule('node:fs').writeFileSync(file, '');
    app.on('before-quit', () => {
      setImmediate(() => new BrowserWindow({ show: false }));
      app.emit('second-instance');
    });
  }, startedAgain);
  await kit.close();
  expect(existsSync(startedAgain)).toBe(true);
  await kit.start();
  await expect(kit.desk.getByRole('link', { name: 'Export', exact: true })).toBeVisible();
});
