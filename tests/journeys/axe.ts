/** What axe finds wrong with a window, each rule with the places that break it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * The builder for pages of a browser opens one of its own; in a window of the kit its rules run as they are. A window keeps axe, whose half
 * a megabyte the builder would have it read twice each time; and of what isn't wrong, axe needn't tell all places.
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations: found } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...without])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
