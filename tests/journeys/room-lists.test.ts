/** The room's lists in a running day: written on the desk, seen by the room only when asked for, found again after a power cut. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { violations } from './axe';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';

test('a question is parked by keyboard, answered after a restart, and what is open stands in Results', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  const room = await startSampleDay(kit);

  await desk.keyboard.press('n');
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });
  const question = dialog.getByRole('textbox', { name: 'Question' });
  await expect(question).toBeFocused();
  await desk.keyboard.type('Who tells the parents?');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByText('Open: 1')).toBeVisible();
  await question.fill('May we write to the centre?');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByText('Open: 2')).toBeVisible();
  await expect(room).not.toContainText('parents');

  await kit.kill();
  await kit.start();
  const again = kit.desk.getByRole('dialog', { name: 'The room’s lists' });
  const projected = (await kit.audience()).locator('.scene');
  await expect(kit.desk.getByRole('button', { name: 'Next', exact: true })).toBeEnabled();
  await kit.desk.keyboard.press('n');
  await again.getByRole('button', { name: 'Show “Who tells the parents?” to the room' }).click();
  await expect(projected).toHaveText('Who tells the parents?');
  await again.getByRole('button', { name: 'Answer “Who tells the parents?”' }).click();
  await again.getByRole('textbox', { name: 'What was answered' }).fill('The centre, when it is safe');
  await kit.desk.keyboard.press('Enter');
  await expect(again.getByText('Answered: 1')).toBeVisible();
  await again.getByRole('button', { name: 'Show to the room', exact: true }).click();
  await expect(projected).toContainText('May we write to the centre?');
  await expect(projected).not.toContainText('parents');
  await again.getByRole('button', { name: 'Close' }).click();
  await kit.desk.keyboard.press('n');
  await expect(projected).not.toContainText('May we write');

  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'From the room' }).click();
  await expect(kit.desk.getByRole('listitem').filter({ hasText: 'The centre, when it is safe' })).toContainText('Who tells the parents?');
  await expect(kit.desk.getByRole('heading', { name: 'Open: 1' })).toBeVisible();
  const file = join(kit.dataFolder, 'room.pdf');
  await kit.chooseSave(file);
  await kit.desk.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(kit.desk.getByText('Saved: room.pdf.')).toBeVisible();
  expect((await PDFDocument.load(readFileSync(file))).getPageCount()).toBeGreaterThan(0);
});

test('the agreement is written with the room, impressions are counted by session, and all of it can be reached and read', {
  tag: '@long',
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  const room = await startSampleDay(kit);
  await desk.getByRole('button', { name: 'Activities…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });
  await dialog.getByRole('tab', { name: 'Agreement' }).click();
  await dialog.getByRole('textbox', { name: 'New line of the agreement' }).fill('Water and air at any time.');
  await desk.keyboard.press('Enter');
  const lines = dialog.getByRole('listitem');
  await expect(lines.last()).toContainText('Water and air at any time.');
  await dialog.getByRole('button', { name: 'Move “Water and air at any time.” up' }).click();
  await expect(lines.nth(-2)).toContainText('Water and air at any time.');
  await dialog.getByRole('button', { name: 'Show to the room', exact: true }).click();
  await expect(room.getByRole('heading', { name: 'Our agreement' })).toBeVisible();
  await expect(room).toContainText('Water and air at any time.');
  await dialog.getByRole('button', { name: 'Remove “Water and air at any time.”' }).click();
  await expect(room).not.toContainText('Water and air');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(room).toContainText('Water and air at any time.');

  await dialog.getByRole('tab', { name: 'Impressions' }).click();
  const session = await dialog.getByRole('combobox', { name: 'About' }).locator('option').nth(1).textContent();
  for (const words of ['The walk', 'That nobody laughed']) {
    await dialog.getByRole('combobox', { name: 'About' }).selectOption({ index: 1 });
    await dialog.getByRole('textbox', { name: 'Impression' }).fill(words);
    await desk.keyboard.press('Enter');
    await expect(lines.filter({ hasText: words })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Show to the room', exact: true }).click();
  await expect(room).toContainText(`${session} 2`);
  expect(await violations(desk)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'From the room' }).click();
  await expect(desk.getByRole('row', { name: `${session} 2` })).toBeVisible();
});
