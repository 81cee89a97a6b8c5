/** What looks after people in the room is one key away in every place while a day runs. */
import { violations } from './axe';
import { expect, test } from './launch';

test('helplines, the quiet slide, a break and the quiet card are at hand in the register and in the settings', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  const strip = desk.getByRole('region', { name: 'While the day runs' });
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(strip).toHaveCount(0);
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await expect(room).toBeVisible();
  await expect(strip).toHaveCount(0);

  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.getByRole('searchbox', { name: 'Search participants' }).fill('h');
  await expect(room).not.toHaveAttribute('data-scene', 'helplines');
  await strip.getByRole('button', { name: 'Helplines' }).click();
  await expect(room).toHaveAttribute('data-scene', 'helplines');
  await desk.keyboard.press('h');
  await expect(room).toHaveAttribute('data-scene', 'slide');

  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await desk.keyboard.press('p');
  await expect(room).toHaveAttribute('data-scene', 'quiet');
  await desk.keyboard.press('p');
  await desk.keyboard.press('k');
  const card = desk.getByRole('dialog', { name: 'When somebody tells' });
  await expect(card.getByRole('heading', { name: 'Somebody tells of a real pupil' })).toBeVisible();
  await expect(room).not.toContainText('Somebody tells');
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  await strip.getByRole('button', { name: 'Break now, 10 min' }).click();
  await expect(room).toHaveAttribute('data-scene', 'break');
  await strip.getByRole('button', { name: 'Back to Run' }).click();
  await expect(desk.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
});
