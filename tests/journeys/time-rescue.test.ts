/** A day that starts twelve minutes late and is put right with one click, and a break that nobody had planned; the room follows at once. */
import type { Page } from 'playwright';
import { goByAgenda } from './by-agenda';
import { expect, test } from './launch';

const minute = 60_000;

const timeOf = (audience: Page, title: string) =>
  audience.locator('.scene-agenda-row').filter({ hasText: title }).locator('.scene-agenda-time');
const press = (desk: Page, name: string): Promise<void> => desk.getByRole('button', { name, exact: true }).click();

test('a day that starts twelve minutes late is on time again, and what was done can be undone', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:42:00+02:00' });
  const { desk } = kit;
  await press(desk, 'Try a sample training');
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await press(desk, 'Start day');
  await kit.clock.advance(30 * minute);
  await press(desk, 'Show on projector');
  const audience = await kit.audience();
  const agenda = audience.locator('[data-scene="agenda"]');
  for (let steps = 0; steps < 12 && !(await agenda.isVisible()); steps += 1) {
    const before = await desk.getByText(/^slide \d+\//u).textContent();
    await press(desk, 'Next');
    await expect(desk.getByText(/^slide \d+\//u)).not.toHaveText(before ?? '');
  }
  const schedule = desk.getByRole('status', { name: 'Schedule' });
  await expect(schedule).toHaveText('12 min behind · day ends 16:52');
  await expect(desk.getByText('12:57 at this pace')).toBeVisible();
  await expect(timeOf(audience, 'Lunch')).toHaveText('12:57');

  await test.step('the offers are there by keyboard, and one of them has lunch on time', async () => {
    await desk.getByRole('button', { name: 'Time rescue' }).focus();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('dialog', { name: 'Put the day right' })).toBeVisible();
    await expect(desk.getByLabel('Minutes to win')).toHaveValue('12');
    const move = desk.getByRole('button', { name: 'Do this: Move everything' });
    await expect(move).toBeDisabled();
    await expect(move).toHaveAccessibleDescription('Can’t be chosen: Lunch must begin at 12:45.');
    await expect(desk.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toHaveText('End this block now');
    await expect(desk.getByRole('button', { name: 'Do this: Leave out' })).toHaveCount(0);
    await desk.getByRole('button', { name: 'Do this: Shorten' }).focus();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await expect(schedule).toHaveText('on time · day ends 16:40');
    await expect(timeOf(audience, 'Lunch')).toHaveText('12:45');
  });

  await test.step('Undo says what it takes back, and has it as it was, and the room too', async () => {
    await expect(desk.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription('new times for the day');
    await press(desk, 'Undo');
    await expect(schedule).toHaveText('12 min behind · day ends 16:52');
    await expect(timeOf(audience, 'Lunch')).toHaveText('12:57');
    await desk.keyboard.press('Control+Shift+z');
    await expect(schedule).toHaveText('on time · day ends 16:40');
  });

  await test.step('a break now: the room knows when work goes on, and it goes on where it was', async () => {
    await kit.clock.advance(5 * minute);
    await press(desk, 'Break now, 10 min');
    await expect(audience.locator('[data-scene="break"]')).toContainText('09:27');
    await expect(schedule).toHaveText('10 min behind · day ends 16:50');
    await kit.clock.advance(10 * minute);
    await press(desk, 'Next');
    await expect(agenda).toBeVisible();
  });

  await test.step('“we began at 8:45” is put right afterwards', async () => {
    await desk.getByRole('button', { name: 'Correct times of Registration' }).focus();
    await desk.keyboard.press('Enter');
    await desk.getByLabel('Began').fill('8:45');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await expect(desk.getByRole('button', { name: /^08:45\s*Registration/u })).toBeVisible();
  });

  await test.step('a wrong press that led to lunch has its own way back', async () => {
    const lunch = desk.getByRole('button', { name: /Lunch/u });
    await lunch.dblclick();
    await expect(lunch).toContainText('Press again: the room goes here');
    await expect(agenda).toBeVisible();
    await expect(async () => {
      await lunch.click();
      await expect(audience.locator('[data-scene="break"]')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(audience.locator('[data-scene="break"]')).toBeVisible();
    await press(desk, 'Back to Opening and pre-test');
    await expect(agenda).toBeVisible();
    await expect(desk.getByRole('button', { name: /^Back to / })).toHaveCount(0);
  });
});

test('“we did it from 9:10 to 9:40”: a block that was passed by gets its times, and one undo takes them away', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const { desk } = kit;
  await press(desk, 'Try a sample training');
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await press(desk, 'Start day');
  await expect(desk.getByRole('button', { name: /^Tell when it was/u })).toHaveCount(0);
  await kit.clock.advance(40 * minute);
  const legal = desk.getByRole('button', { name: /^\d\d:\d\d\s*1\. Legal framework/u });
  await goByAgenda(legal);
  await kit.clock.advance(50 * minute);
  const left = desk.getByRole('timer', { name: 'Block time left' });
  await expect(left).toHaveText('10:00');

  await desk.getByRole('button', { name: 'Tell when it was: Opening and pre-test' }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByLabel('Began').fill('9:10');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('alert')).toHaveText('Write both when it began and when it ended.');
  await desk.getByLabel('Ended').fill('9:40');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('button', { name: /^09:10\s*Opening and pre-test/u })).toBeVisible();
  await expect(desk.getByRole('button', { name: /^09:40\s*1\. Legal framework/u })).toBeVisible();
  await expect(left).toHaveText('40:00');
  await press(desk, 'Undo');
  await expect(left).toHaveText('10:00');
  await expect(desk.getByRole('button', { name: 'Tell when it was: Opening and pre-test' })).toBeAttached();
});
