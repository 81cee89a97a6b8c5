/** An organisation makes its key, carries it to a second laptop, and whoever checks certificates takes in its public part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { violations } from './axe';
import { expect, test } from './launch';

const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });
const words = 'lipa reka sova kamen';

async function settings(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
}

test('a key is made and carried, and its signer known once somebody compared', async ({ launchKit }) => {
  const first = await launchKit({ displays: 2 });
  await settings(first.desk);
  await button(first.desk, 'Make a key…').click();
  const making = first.desk.getByRole('dialog', { name: 'Make the organisation’s key' });
  await button(first.desk, 'Make the key').click();
  await expect(making.getByLabel('Organisation')).toBeFocused();
  await making.getByLabel('Organisation').fill('Građanska inicijativa');
  await making.getByLabel('Passphrase', { exact: true }).fill(words);
  await making.getByLabel('The same once more').fill(words);
  expect(await violations(first.desk)).toEqual([]);
  await making.getByLabel('The same once more').press('Enter');
  await expect(making).toHaveCount(0);
  await expect(first.desk.getByText('Unlocked until the kit is closed')).toBeVisible();
  const section = first.desk.locator('section', { has: first.desk.getByRole('heading', { name: 'Key for certificates' }) });
  const fingerprint = (await section.getByRole('definition').nth(1).textContent()) ?? '';
  expect(fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
  const [key, signer] = [join(first.dataFolder, 'carried.facilitator-kit-key'), join(first.dataFolder, 'civic.facilitator-kit-signer')];
  await first.chooseSave(key);
  await button(first.desk, 'Export…').click();
  await expect(section).toContainText('carried.facilitator-kit-key');
  await first.chooseSave(signer);
  await button(first.desk, 'Save the public part…').click();
  await expect(section).toContainText('civic.facilitator-kit-signer');
  expect(readFileSync(key, 'utf8')).not.toContain(words);
  await first.restart();
  await settings(first.desk);
  await expect(first.desk.getByText('Locked: certificates get no code')).toBeVisible();

  const second = await launchKit({ displays: 2 });
  await settings(second.desk);
  await second.chooseFile(signer);
  await button(second.desk, 'Add a signer…').click();
  const adding = second.desk.getByRole('dialog', { name: 'Is this really their key?' });
  await expect(adding).toContainText(fingerprint);
  expect(await violations(second.desk)).toEqual([]);
  await second.desk.keyboard.press('Escape');
  await expect(second.desk.getByText('No signer is known here yet.')).toBeVisible();
  await button(second.desk, 'Add a signer…').click();
  await button(second.desk, 'It is the same: add it').click();
  await expect(second.desk.getByRole('listitem').filter({ hasText: 'Građanska inicijativa' })).toContainText(fingerprint);

  await second.chooseFile(key);
  await button(second.desk, 'Bring a key…').click();
  const bringing = second.desk.getByRole('dialog', { name: 'Bring the organisation’s key' });
  await expect(bringing).toContainText(fingerprint);
  const given = bringing.getByLabel('Passphrase', { exact: true });
  await given.fill('lipa reka sova kamem');
  await given.press('Enter');
  await expect(given).toHaveAccessibleDescription(/This is not the passphrase of the key/u);
  await expect(second.desk.getByText('There is no key on this laptop yet.')).toBeAttached();
  await given.fill(words);
  await given.press('Enter');
  await expect(second.desk.getByText('Unlocked until the kit is closed')).toBeVisible();
  await expect(second.desk.getByRole('listitem').filter({ hasText: 'Građanska inicijativa' })).toContainText('the key of this laptop');
});
