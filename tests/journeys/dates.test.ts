/**
 * A new training’s dates: the next working days are there already, and a date is read and written as the desk’s language writes it. The
 * Library says that it comes next, and leads to what is open of it.
 */
import { expect, test } from './launch';

/* A Thursday, so that a weekend lies between. */
test('dates default to working days, are typed by hand, and follow', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2026-11-26T08:20:00+01:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'New training' }).click();
  const dialog = desk.getByRole('dialog', { name: 'New training' });
  const first = dialog.getByLabel('First day');
  const second = dialog.getByLabel('Second day');
  await expect(first).toHaveValue('27/11/2026');
  await expect(second).toHaveValue('30/11/2026');
  await expect(first).toHaveAccessibleDescription('Friday 27 November 2026');

  await first.fill('3/4/2026');
  await expect(second).toHaveValue('06/04/2026');
  await first.blur();
  await expect(first).toHaveValue('03/04/2026');
  await expect(first).toHaveAccessibleDescription('Friday 3 April 2026');

  await second.fill('31.4.2026.');
  await expect(second).not.toHaveAttribute('aria-invalid');
  await second.blur();
  await expect(second).toHaveAccessibleDescription(
    /There is no such date, or its year is missing\. Write day, month and year, as in 21\/11\/2023/u,
  );
  await expect(second).toHaveValue('31.4.2026.');
  await second.fill('2026-04-08');
  await first.fill('7.4.2026.');
  await expect(second).toHaveValue('08/04/2026');

  await first.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Open calendar' }).first()).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /^Tuesday 7 April 2026/u })).toBeFocused();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(first).toHaveValue('14/04/2026');
  await expect(second).toHaveValue('15/04/2026');

  await dialog.getByLabel('Place').fill('Niš');
  await dialog.getByRole('button', { name: 'Create training' }).click();
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await expect(desk.getByLabel('First day')).toHaveValue('14/04/2026');

  await desk.getByLabel('First day').fill('14/4/2027');
  await desk.getByLabel('Second day').fill('15/4/2027');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'The next training, Niš: 3 things are open' })).toBeVisible();
  await desk.getByRole('button', { name: /^preparation list: \d+ answers are missing$/u }).click();
  await expect(desk.getByRole('tab', { name: 'Preparation list' })).toHaveAttribute('aria-selected', 'true');
  await desk.getByRole('tab', { name: 'Details' }).click();

  await desk.evaluate(() => window.kit['change-settings']({ language: 'sr-Cyrl' }));
  await expect(desk.getByLabel('Први дан')).toHaveValue('14.04.2027.');
  await desk.getByRole('button', { name: 'Отвори календар' }).first().click();
  await expect(desk.getByRole('heading', { name: 'април 2027.' })).toBeVisible();
});
