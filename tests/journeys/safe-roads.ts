/** A programme of one's own that holds what a new one does, for journeys in the designer. */
import type { Page } from 'playwright';

export const makeSafeRoads = (desk: Page): Promise<unknown> =>
  desk.evaluate(() => window.kit['new-programme']({ title: { en: 'Safe roads', sr: 'Bezbedni putevi' }, shortTitle: { en: '', sr: '' } }));

export async function changeSafeRoads(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Programmes' }).click();
  await desk.getByRole('button', { name: 'Change: Safe roads' }).click();
}
