/** A training's files were damaged: the Library says which and what to do, and the day of another training goes on. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';

test('a training that can’t be read stands apart, and the others are led as ever', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const sample = { name: 'Try a sample training' };
  await kit.desk.getByRole('button', sample).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  const trainings = join(kit.dataFolder, 'trainings');
  const [broken = ''] = readdirSync(trainings);
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await kit.desk.getByRole('button', sample).click();
  await expect.poll(() => readdirSync(trainings).length).toBe(2);
  await kit.close();
  const logs = join(trainings, broken, 'logs');
  const log = join(logs, readdirSync(logs)[0] ?? '');
  const before = readFileSync(log);
  writeFileSync(log, 'Important\n');
  giveToApp(log);

  await kit.start();
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  const card = kit.desk.getByRole('listitem').filter({ hasText: 'This training can’t be read' });
  await expect(card).toContainText('.ndjson, line 1: it can’t be read');
  await expect(card).toContainText(broken);
  await expect(card).toContainText('Nothing in its folder was changed, and the other trainings work.');
  await expect(card.getByRole('button', { name: /^Show folder/u })).toBeVisible();
  expect(readFileSync(log, 'utf8')).toBe('Important\n');

  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await expect(kit.desk.getByRole('button', { name: 'Next', exact: true })).toBeVisible();

  /* What was put right is seen by itself; trying again is for what nobody sees, such as a programme. */
  writeFileSync(log, before);
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(card).toHaveCount(0);
});
