/** An organisation makes its key, carries it to a second laptop, and whoever checks certificates takes in its public part: by keyboard alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { violations } from './axe';
import { choose, expectFocus, tabTo } from './keyboard';
import { expect, test } from './launch';

const words = 'lipa reka sova kamen';

async function write(desk: Page, field: string, text: string): Promise<void> {
  await tabTo(desk, field);
  await desk.keyboard.insertText(text);
}

async function openSettings(desk: Page): Promise<void> {
  await expect(desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
  await choose(desk, 'Settings');
  await expect(desk.getByRole('heading', { name: 'Settings' })).toBeVisible();
}

test('a key is made and carried, and its signer known once somebody compared', { tag: '@long' }, async ({ launchKit }) => {
  const first = await launchKit({ displays: 2 });
  const { desk } = first;
  const section = desk.locator('section', { has: desk.getByRole('heading', { name: 'Key for certificates' }) });
  await openSettings(desk);
  await choose(desk, 'Make a key…');
  const making = desk.getByRole('dialog', { name: 'Make the organisation’s key' });
  await choose(desk, 'Make the key');
  await expect(making.getByLabel('Organisation')).toBeFocused();
  await write(desk, 'Organisation', 'Građanska inicijativa');
  await write(desk, 'Passphrase', words);
  await write(desk, 'The same once more', words);
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('Enter');
  await expect(making).toHaveCount(0);
  await expect(section).toContainText('Unlocked until the kit is closed');
  await expectFocus(desk);
  const fingerprint = (await section.getByRole('definition').nth(1).textContent()) ?? '';
  expect(fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
  const [key, signer] = [join(first.dataFolder, 'carried.facilitator-kit-key'), join(first.dataFolder, 'civic.facilitator-kit-signer')];
  await first.chooseSave(key);
  await choose(desk, 'Export…');
  await expect(section).toContainText('carried.facilitator-kit-key');
  await first.chooseSave(signer);
  await choose(desk, 'Save the public part…');
  await expect(section).toContainText('civic.facilitator-kit-signer');
  expect(readFileSync(key, 'utf8')).not.toContain(words);
  await choose(desk, 'Lock');
  await expect(section).toContainText('Locked: certificates get no code');
  await expectFocus(desk);

  const second = await launchKit({ displays: 2 });
  const other = second.desk;
  const known = other.getByRole('listitem').filter({ hasText: 'Građanska inicijativa' });
  await openSettings(other);
  await second.chooseFile(signer);
  await choose(other, 'Add a signer…');
  const adding = other.getByRole('dialog', { name: 'Is this really their key?' });
  await expect(adding).toContainText(fingerprint);
  expect(await violations(other)).toEqual([]);
  await other.keyboard.press('Escape');
  await expect(other.getByText('No signer is known here yet.')).toBeVisible();
  await choose(other, 'Add a signer…');
  await expect(adding).toBeVisible();
  await choose(other, 'It is the same: add it');
  await expect(known).toContainText(fingerprint);
  await expectFocus(other);

  await second.chooseFile(key);
  await choose(other, 'Bring a key…');
  const bringing = other.getByRole('dialog', { name: 'Bring the organisation’s key' });
  await expect(bringing).toContainText(fingerprint);
  const given = bringing.getByLabel('Passphrase', { exact: true });
  await write(other, 'Passphrase', 'lipa reka sova kamem');
  await other.keyboard.press('Enter');
  await expect(given).toHaveAccessibleDescription(/This is not the passphrase of the key/u);
  await other.keyboard.press('ControlOrMeta+A');
  await write(other, 'Passphrase', words);
  await other.keyboard.press('Enter');
  await expect(other.getByText('Unlocked until the kit is closed')).toBeVisible();
  await expect(known).toContainText('the key of this laptop');
  await expectFocus(other);
});
