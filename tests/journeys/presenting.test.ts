/** What a trainer does with the room's picture without leaving the console. */
import { expect, type Kit, test } from './launch';

/** The day runs, and the room sees its first slide. */
async function running(launchKit: () => Promise<Kit>): Promise<Kit> {
  const kit = await launchKit();
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  await expect((await kit.audience()).locator('.scene')).toBeVisible();
  return kit;
}

test('a frozen projector keeps its picture while the desk goes on, over a restart; helplines go through at once', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const room = (await kit.audience()).locator('.scene');
  const first = (await room.textContent()) ?? '';
  await kit.desk.keyboard.press('f');
  await expect(kit.desk.getByText('Projector frozen', { exact: true })).toBeVisible();
  await kit.desk.keyboard.press('PageDown');
  await kit.desk.keyboard.press('PageDown');
  await expect(kit.desk.getByText('slide 3/')).toBeVisible();
  expect(await room.textContent()).toBe(first);

  await kit.kill();
  await kit.start();
  await expect(kit.desk.getByText('Projector frozen', { exact: true })).toBeVisible();
  await expect(kit.desk.getByText('slide 3/')).toBeVisible();
  const again = (await kit.audience()).locator('.scene');
  await expect(again).toHaveText(first);
  await expect(kit.desk.getByRole('figure', { name: 'The room sees this' }).locator('.scene')).toHaveText(first);

  await kit.desk.getByRole('button', { name: 'Helplines' }).click();
  await expect(again).toHaveAttribute('data-scene', 'helplines');
  await kit.desk.getByRole('button', { name: 'Helplines' }).click();
  await expect(again).toHaveAttribute('data-scene', 'slide');
  expect(await again.textContent()).toBe(first);

  await kit.desk.getByRole('button', { name: 'Unfreeze' }).click();
  await expect(kit.desk.getByText('Projector frozen', { exact: true })).toHaveCount(0);
  await expect(again).not.toHaveText(first);
  await expect(again).toHaveText((await kit.desk.locator('.run-preview .scene').textContent()) ?? '');
});
