/** What leaves on paper or as a file can be held against the training later: the digest, from the window to the file and back. */
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { saveDocument } from './documents';
import { expect, type Kit, test } from './launch';

async function digestOfExport(kit: Kit): Promise<string> {
  const { desk } = kit;
  const target = join(kit.dataFolder, 'list.xlsx');
  await kit.chooseSave(target);
  await saveDocument(desk, 'Table of participants', 'Excel');
  await expect(desk.getByText('“list.xlsx” was saved with 13 rows')).toBeVisible();
  const [, explanation] = await readSheets(target);
  return String(explanation?.data.find(([label]) => label === 'Digest at the export')?.[1]);
}

async function openBeforeYouLeave({ desk }: Kit): Promise<void> {
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByRole('tab', { name: 'Before you leave' }).click();
}

test('the digest of an exported list agrees until something else is recorded, also while a day runs', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  const digest = await digestOfExport(kit);
  await openBeforeYouLeave(kit);
  await expect(desk.getByText(/GB are free for data/u)).toBeVisible();
  await expect(desk.getByText('No other program of the kit writes to the data folder.')).toBeVisible();
  await expect(desk.getByText('Not verified since the kit was started.')).toBeVisible();

  await desk.getByRole('textbox', { name: 'Digest from paper' }).fill(digest.toUpperCase());
  await desk.keyboard.press('Enter');
  const found = desk.getByRole('status').filter({ hasText: 'Digest:' });
  await expect(found).toContainText('Everything is as it was written.');
  await expect(found).toContainText('The digest agrees: nothing was added or changed since the paper or the file was made.');
  await expect(found).toContainText('Participants: 13');
  await expect(desk.getByText(/Verified at \d\d:\d\d: everything is as it was written/u)).toBeVisible();

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await openBeforeYouLeave(kit);
  await desk.getByRole('textbox', { name: 'Digest from paper' }).fill(digest);
  await desk.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(found).toContainText('Everything is as it was written.');
  await expect(found).toContainText(`The digest is another one than ${digest}`);
  await expect(found).toContainText('days begun: 1');
});
