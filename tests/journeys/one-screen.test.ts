/** With one screen, which the room may see, names, notes and counts stay hidden until somebody says that it can't. */
import { expect, test } from './launch';

test('the kit asks before it shows names, and the slim view never has any', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByText('Can the room see this screen?')).toBeVisible();
  await expect(desk.getByRole('grid', { name: 'Register' })).toHaveCount(0);
  expect(await desk.evaluate(async () => JSON.stringify(await window.kit.ready()))).not.toContain('Šćepanović');

  await desk.getByRole('button', { name: 'No, only I can' }).click();
  await expect(desk.getByRole('grid', { name: 'Register' })).toBeVisible();

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByText('Leave this slide on while people arrive')).toBeVisible();
});

test('while the room can see it, the whole screen is the projector’s picture with a slim bar', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await desk.getByRole('button', { name: 'Yes, the room can see it' }).click();
  await expect(desk.locator('.scene').first()).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Library' })).toHaveCount(0);
  await expect(desk.getByText('Leave this slide on while people arrive')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(desk.locator('.scene').first()).toContainText('While you arrive');
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('Leave this slide on while people arrive')).toHaveCount(0);
});

test('a second screen that is plugged in gets the picture, and the desk its names', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 1 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await desk.getByRole('button', { name: 'Yes, the room can see it' }).click();
  await kit.setDisplays(2);
  const audience = await kit.audience();
  await expect(audience.locator('.scene')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Register', exact: true })).toBeVisible();
  await kit.setDisplays(1);
  await expect.poll(() => kit.app.windows().length).toBe(1);
  await expect(desk.getByText('Can the room see this screen?')).toBeVisible();
});
