/** A trainer mends a slide and a statement for one training: sees them as the room will, is told what can't be, and takes it back. */
import { expect, test } from './launch';

test('a slide is changed with its picture in sight, refused while broken, shown, and taken back', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Slides' }).click();
  const english = desk.getByRole('group', { name: 'English' });
  const heading = english.getByRole('textbox', { name: 'Heading' });
  const shipped = await heading.inputValue();
  expect(shipped).not.toBe('');
  const preview = desk.getByRole('region', { name: 'Preview, English' });
  await expect(preview.getByRole('heading', { name: shipped })).toBeVisible();

  await heading.fill('far too long for a heading that somebody reads from ten metres');
  await expect(english.getByText('The heading has more than 45 characters')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await heading.fill('Welcome to Niš');
  await expect(preview.getByRole('heading', { name: 'Welcome to Niš' })).toBeVisible();

  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByRole('tab', { name: 'Slides' }).click();
  await expect(heading).toHaveValue('Welcome to Niš');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByText('Saved for this training')).toBeVisible();

  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await expect(room.getByRole('heading', { name: 'Welcome to Niš' })).toBeVisible();
  await kit.desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Slides' }).click();
  await kit.desk.getByRole('button', { name: 'Undo' }).click();
  await expect(room.getByRole('heading', { name: shipped })).toBeVisible();
});

test('a statement is changed, and what is missing is said at its field', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 2 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Slides' }).click();
  const list = desk.getByRole('navigation', { name: 'Slides and statements' });
  await test.step('Tab leads to one of them, arrow keys to the others', async () => {
    await list.getByRole('button', { name: 'Add own slides…' }).focus();
    await desk.keyboard.press('Tab');
    await expect(list.locator('.texts-choice').first()).toBeFocused();
    await desk.keyboard.press('ArrowDown');
    await expect(list.locator('.texts-choice').nth(1)).toBeFocused();
    await desk.keyboard.press('Tab');
    await expect(list.locator(':focus')).toHaveCount(0);
    await desk.keyboard.press('Shift+Tab');
    await expect(list.locator('.texts-choice').nth(1)).toBeFocused();
    await desk.keyboard.press('End');
    await expect(list.getByRole('button', { name: 'Statement 8', exact: true })).toBeFocused();
  });
  await desk.getByRole('button', { name: 'Statement 1', exact: true }).click();
  const statement = desk.getByRole('group', { name: 'Serbian' }).getByRole('textbox', { name: 'Statement' });
  await statement.fill('');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByRole('group', { name: 'Serbian' }).getByText('Write a text here.')).toBeVisible();
  await statement.fill('Sasvim druga tvrdnja.');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Statement 1 changed' })).toBeVisible();
  await desk.getByRole('button', { name: 'As in the programme' }).click();
  await expect(desk.getByRole('button', { name: 'Statement 1', exact: true })).toBeVisible();
});
