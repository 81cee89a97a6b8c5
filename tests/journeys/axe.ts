/** What axe finds wrong with a window, each rule with the places that break it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { test } from 'playwright/test';

/** What comes in is half transparent until it is there. Resolves with whether axe is in the window already. */
async function atRest(): Promise<boolean> {
  const isComing = ({ playState, effect }: Animation): boolean =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
  await Promise.allSettled(
    document
      .getAnimations()
      .filter(isComing)
      .map(({ finished }) => finished),
  );
  return 'axe' in window;
}

/**
 * The builder for pages of a browser opens one of its own; in a window of the kit its rules run as they are. A window keeps axe, whose half
 * a megabyte the builder would have it read twice each time; and of what isn't wrong, axe needn't tell all places.
 */
export async function violations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const isThere = await page.evaluate(atRest);
  const { violations: found } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...without])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, without: [] },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, without: [] },
  /* The system's own few colours, which people with low vision choose; axe reads those that they replace. */
  { look: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, without: ['color-contrast'] },
] as const;

/** In each look that a window can have, of what it shows now; each is a step of the test, and a fault tells its look. */
export async function violationsInEachLook(page: Page, shown: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { look, media, without } of looks) {
    await test.step(`${shown}, ${look}`, async () => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      found.push(...(await violations(page, without)).map((violation) => `${look}: ${violation}`));
    });
  }
  return found;
}
