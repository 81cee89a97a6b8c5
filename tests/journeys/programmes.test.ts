/** Library → Programmes, by keyboard where it can be: one is made, used, copied, renamed, put aside and brought back; sent, and brought in as an update that says what changed. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe';
import { expect, test } from './launch';

test('a programme of one’s own is made, used, put aside, sent and updated', { tag: '@long' }, async ({ launchKit }, info) => {
  const content = info.outputPath('content');
  mkdirSync(content, { recursive: true });
  cpSync('content/examples/first-aid', join(content, 'first-aid'), { recursive: true });
  cpSync('content/templates', join(content, 'templates'), { recursive: true });
  const kit = await launchKit({ displays: 2, environment: { FACILITATOR_KIT_TEST_CONTENT: content } });
  const { desk } = kit;
  const dialog = desk.getByRole('dialog');
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
  await desk.getByRole('button', { name: 'Programmes' }).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Programmes' })).toBeFocused();
  await expect(desk.getByRole('article').filter({ hasText: 'came with the kit' }).getByText('Prva pomoć u školi')).toBeVisible();

  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await dialog.getByLabel('Name in English', { exact: true }).fill('Safe roads');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByLabel('Name in Serbian', { exact: true })).toBeFocused();
  await desk.keyboard.type('Безбедни путеви');
  await desk.keyboard.press('Enter');
  const made = desk.getByRole('article').filter({ hasText: 'Bezbedni putevi' });
  await expect(made.getByText('1 barometer statement')).toBeVisible();

  await press('Copy: First aid at school');
  await press('Make the copy');
  await press('Rename: First aid at school (2)');
  await dialog.getByLabel('Name in English', { exact: true }).fill('Our first aid');
  await press('Rename');
  await expect(desk.getByRole('heading', { name: 'Our first aid' })).toBeVisible();

  await press('Put aside: Safe roads');
  await press('Bring back: Safe roads');
  await expect(desk.getByRole('button', { name: 'Put aside: Safe roads' })).toBeVisible();

  /* It goes out, and is changed on this laptop; what comes back is the edition before. */
  const file = join(kit.dataFolder, 'safe-roads.facilitator-programme');
  await kit.chooseSave(file);
  await press('Send: Safe roads');
  await expect(desk.getByText('Saved as one file: safe-roads.facilitator-programme', { exact: false })).toBeVisible();
  const agenda = join(kit.dataFolder, 'programmes', 'safe-roads', 'agenda.yaml');
  writeFileSync(agenda, readFileSync(agenda, 'utf8').replace('minutes: 60', 'minutes: 75'));
  await kit.chooseFile(file);
  await press('Bring in…');
  await expect(dialog.getByText(/Changed \(1\): “First session” \(75\s→\s60\smin\)/u)).toBeVisible();
  await expect(dialog.getByText('The check finds nothing wrong.')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await press('Update');
  await expect(desk.getByRole('button', { name: 'Bring back: Safe roads' })).toBeVisible();
  expect(readFileSync(agenda, 'utf8')).toContain('minutes: 60');
  expect(await violations(desk)).toEqual([]);

  /* The same file once more, dropped on the page. */
  const dropped = await desk.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'safe-roads.facilitator-programme'));
      return transfer;
    },
    [...readFileSync(file)],
  );
  await desk.getByRole('heading', { name: 'Programmes' }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(dialog.getByText('There is nothing to do.', { exact: false })).toBeVisible();
  await press('Close');

  await press('Back to the Library');
  await expect(desk.getByRole('button', { name: 'Programmes' })).toBeFocused();
  await press('New training');
  await dialog.getByLabel('Programme').selectOption('Safe roads');
  await dialog.getByLabel('Place').fill('Valjevo');
  await dialog.getByLabel('First day').fill('2023-10-11');
  await dialog.getByLabel('Second day').fill('2023-10-12');
  await press('Create training');
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
});
