/** Schools sign up for a workshop of their own: typed by keyboard, contacts with consent alone, listed by month, exported with and without them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe';
import { beginToSave, confirmSave, showAllDocuments } from './documents';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';

test('staff note wishes by keyboard while the day runs; a power cut loses none, the room sees none', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSampleDay(kit);
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Follow-up workshops' }).click();

  const school = desk.getByRole('combobox', { name: 'School' });
  await desk.keyboard.press('Tab');
  await expect(school).toBeFocused();
  await desk.keyboard.type('OŠ „Vuk Karadžić”');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('Work with parents');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('textbox', { name: 'E-mail or telephone' })).toHaveCount(0);
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('alert').getByText('or take the consent away')).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'E-mail or telephone' })).toBeFocused();
  await desk.keyboard.type('skola@example.org');
  await desk.keyboard.press('Enter');
  const list = desk.getByRole('table', { name: 'Who has signed up' });
  await expect(list.getByRole('row', { name: 'OŠ „Vuk Karadžić”' })).toContainText('skola@example.org');
  await expect(school).toBeFocused();
  await desk.keyboard.type('Gimnazija');
  await desk.keyboard.press('Enter');
  await expect(list.getByRole('row', { name: 'Gimnazija' })).toContainText('no contact');
  await expect(desk.getByRole('list', { name: 'By month' }).getByRole('listitem')).toHaveText([/2023 1 school$/u, 'any month 1 school']);
  expect(await violations(desk)).toEqual([]);
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/skola@|Karadžić|parents/u);

  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Follow-up workshops' }).click();
  const again = kit.desk.getByRole('table', { name: 'Who has signed up' });
  await again.getByRole('button', { name: 'Change the wish of Gimnazija' }).click();
  await kit.desk.getByRole('textbox', { name: 'Wish' }).fill('Safety on the internet');
  await kit.desk.getByRole('button', { name: 'Save' }).click();
  await expect(again.getByRole('row', { name: 'Gimnazija' })).toContainText('Safety on the internet');
  await again.getByRole('button', { name: 'Remove the wish of Gimnazija' }).click();
  await expect(again.getByRole('row', { name: 'Gimnazija' })).toHaveCount(0);
  await kit.desk.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByRole('row', { name: 'Gimnazija' })).toContainText('Safety on the internet');

  await showAllDocuments(kit.desk);
  const table = async (name: string, holds: string): Promise<string> => {
    const file = join(kit.dataFolder, name);
    await kit.chooseSave(file);
    await beginToSave(kit.desk, 'Follow-up workshops', 'CSV, for other programs');
    await expect(kit.desk.getByTestId('export-holds')).toContainText(holds);
    await confirmSave(kit.desk);
    await expect(kit.desk.getByText(`“${name}” was saved with 2 rows.`)).toBeVisible();
    return readFileSync(file, 'utf8');
  };
  expect(await table('all.csv', 'Holds personal data')).toContain('yes;skola@example.org');
  await kit.desk.getByRole('checkbox', { name: 'Without names' }).check();
  const without = await table('without.csv', 'No contacts');
  expect(without).toContain('Karadžić');
  expect(without).not.toContain('skola@');

  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Follow-up workshops' }).click();
  await again.getByRole('button', { name: 'Change the wish of OŠ „Vuk Karadžić”' }).click();
  await kit.desk.getByRole('checkbox', { name: 'May be contacted about this workshop' }).uncheck();
  await expect(kit.desk.getByText('the contact goes from all files of the training')).toBeVisible();
  await kit.desk.getByRole('button', { name: 'Save' }).click();
  await expect(again.getByRole('row', { name: 'OŠ „Vuk Karadžić”' })).toContainText('no contact');
});
