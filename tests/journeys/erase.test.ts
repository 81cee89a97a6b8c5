/** Long after the training: the Library reminds, an organiser erases personal data, and totals are what is left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Kit, test } from './launch';

const namesIn = ({ dataFolder }: Kit): readonly string[] =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ndjson.*|json.*|log)$/u.test(name))
    .filter((name) => /Šćepanović|Шћепановић/u.test(readFileSync(join(dataFolder, name), 'utf8')));

test('personal data are erased, and the totals stay', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByLabel('Keep personal data until').fill('2023-12-31');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(desk.getByText('personal data until 31 December 2023')).toBeVisible();
  expect(namesIn(kit).length).toBeGreaterThan(0);

  await kit.restart({ wall: '2024-01-02T09:00:00+01:00', upTime: 60_000, boot: 'months-later' });
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByText('personal data should be erased')).toBeVisible();

  await kit.desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Personal data' }).click();
  await kit.desk.getByRole('button', { name: 'Erase personal data…' }).click();
  const dialog = kit.desk.getByRole('dialog', { name: 'Erase personal data' });
  const place = dialog.getByLabel('To confirm, write the place of the training: Sample training');
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(place).toHaveAccessibleDescription(/Nothing was erased/u);
  await place.fill('sample training');
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(kit.desk.getByRole('row', { name: 'All participants 13' })).toBeVisible();
  expect(namesIn(kit)).toEqual([]);

  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  const rows = kit.desk.getByRole('grid', { name: 'Register' }).getByRole('row');
  await expect(rows).toHaveCount(14);
  await expect(rows.nth(1)).toContainText('—');
  await expect(rows.nth(1).getByRole('button')).toHaveCount(0);
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByText('personal data erased')).toBeVisible();
});
