/** Certificates: issued to everybody who meets the rule, seen beside the list, found, issued anew, withdrawn, and saved under numbers alone. */
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { violations } from './axe';
import { drawn, issuedFirst, noted, opened, people } from './certificates-place';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';

test('everybody who meets the rule gets one in one act; a power cut loses none, the room sees none, files carry numbers', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  test.slow();
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSampleDay(kit);
  await opened(kit);
  await expect(desk.getByRole('img', { name: 'The next certificate' })).toContainText('Certificate', drawn);
  await expect(desk.getByText('The text of the certificate: to be confirmed by the organiser.')).toBeVisible();
  await noted(kit);

  await expect(desk.getByText('too few half-days')).toHaveCount(1);
  await issuedFirst(kit, 'Milena Petrović');
  const list = desk.getByRole('table', { name: 'What was issued' });
  const rows = list.getByRole('row').filter({ has: desk.getByRole('rowheader') });
  await expect(rows).toHaveCount(people - 1);
  expect(await violations(desk)).toEqual([]);

  await kit.kill();
  await kit.start();
  await opened(kit);
  const again = kit.desk.getByRole('table', { name: 'What was issued' });
  const found = again.getByRole('row').filter({ has: kit.desk.getByRole('rowheader') });
  await expect(found).toHaveCount(people - 1);
  await kit.desk.getByRole('searchbox', { name: 'Find a number or a name' }).fill('003');
  await expect(found).toHaveCount(1);
  await again.getByRole('button', { name: /^Issue No\. .*-003 anew$/u }).click();
  const dialog = kit.desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Lost');
  await dialog.getByRole('textbox', { name: 'Who issues it anew' }).fill('Jovan Ilić');
  await dialog.getByRole('button', { name: 'Issue anew…' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(found).toContainText('replaced');
  await kit.desk.getByRole('searchbox', { name: 'Find a number or a name' }).fill('004');
  await again.getByRole('button', { name: /^Withdraw No\. .*-004$/u }).click();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Marked by mistake');
  await dialog.getByRole('textbox', { name: 'Who withdraws it' }).fill('Jovan Ilić');
  await dialog.getByRole('button', { name: 'Withdraw…' }).click();
  await expect(found).toContainText('Marked by mistake');
  await again.getByRole('button', { name: /^Show No\. .*-004$/u }).click();
  await expect(kit.desk.getByRole('img', { name: /^Certificate No\. .*-004$/u })).toContainText('-004', drawn);
  await kit.desk.getByRole('searchbox', { name: 'Find a number or a name' }).fill('');

  const folder = join(kit.dataFolder, 'paper');
  await mkdir(folder);
  giveToApp(folder);
  await kit.chooseFile(folder);
  /* What is said in between may be gone before it was looked for. */
  await kit.desk.evaluate(() => {
    const said = (): readonly string[] => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent ?? '');
    const observer = new MutationObserver(() => {
      if (said().includes('The certificates are being made…')) document.body.dataset.saidMaking = 'yes';
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await kit.desk.getByRole('button', { name: 'A file for each…' }).click();
  await expect(kit.desk.getByText(/-005\.pdf/u)).toBeVisible(drawn);
  await expect(kit.desk.locator('body')).toHaveAttribute('data-said-making', 'yes');
  const files = readdirSync(folder);
  expect(files).toHaveLength(people - 2);
  for (const file of files) expect(file).toMatch(/^sample-training-2023-10-11-certificate-\d{4}-[\dA-Z]{4}-[\dA-Z]{4}-\d{3}\.pdf$/u);
  await kit.chooseSave(join(folder, 'all.pdf'));
  await kit.desk.getByRole('button', { name: 'All in one file…' }).click();
  await expect(kit.desk.getByText('all.pdf')).toBeVisible(drawn);
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/ertificate|Milena|Jovan Ili/u);
});
