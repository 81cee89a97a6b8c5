/** The sample training's first day runs, and the room sees it. */
import type { Locator } from 'playwright';
import { expect, type Kit } from './launch';

/** Gives what the room sees. */
export async function startSampleDay(kit: Kit): Promise<Locator> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await expect(room).toBeVisible();
  return room;
}
