/** Before the first certificates of a training one is seen, each open field is answered, and the next training is proposed the same. */
import { violations } from './axe';
import { drawn, noted, opened } from './certificates-place';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';

test('nothing is issued in the name that the programme was written with before a person looked', { tag: '@long' }, async ({
  launchKit,
}) => {
  test.slow();
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSampleDay(kit);
  await noted(kit);
  await opened(kit);
  await desk.getByRole('button', { name: /^Look and issue \d+ certificates…$/u }).click();
  const dialog = desk.getByRole('dialog', { name: 'Before the first certificates' });
  const issue = dialog.getByRole('button', { name: /^Issue \d+ certificates$/u });
  await expect(dialog.getByRole('img')).toContainText('ASTRA', drawn);
  await expect(issue).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Organiser', exact: true }).fill('Otvorena škola');
  await dialog.getByRole('textbox', { name: 'Hours' }).fill('16');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByRole('img')).toContainText('Otvorena škola', drawn);
  await expect(dialog.getByRole('img')).toContainText('of16hours', drawn);
  await dialog.getByRole('button', { name: /^Leave the other \d+ out$/u }).click();
  await dialog.getByRole('button', { name: 'Vesna Ljubičić: female' }).click();
  await expect(dialog.getByRole('button', { name: 'Vesna Ljubičić: female' })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /^It stays/u }).check();
  expect(await violations(desk)).toEqual([]);
  await expect(issue).toBeEnabled(drawn);
  await issue.click();
  await expect(dialog.getByRole('alert').getByText('Write who issues it')).toBeVisible();
  await desk.keyboard.type('Milena Petrović');
  await issue.click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.getByRole('img', { name: /-012$/u })).toContainText('Otvorena škola', drawn);
});
