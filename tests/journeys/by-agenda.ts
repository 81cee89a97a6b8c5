/** Goes by the day's agenda beside the slide, in which a row needs a second press that is none of a double click. */
import { expect, type Locator } from 'playwright/test';

/** Presses the row until the room is at its block. */
export async function goByAgenda(row: Locator): Promise<void> {
  await row.click();
  await expect(async () => {
    await row.click();
    await expect(row).toHaveAttribute('aria-current', 'step', { timeout: 500 });
  }).toPass();
}
