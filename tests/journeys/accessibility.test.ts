/** Every place, in both themes, as axe sees it; every place in every language without a key for a word. */
import { languages } from '../../domain/kernel/language';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';

const places = ['Library', 'Prepare', 'Run', 'Register', 'Results', 'Export', 'Settings'];

async function openRunningSample({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.evaluate(() => window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } }));
  await desk.getByRole('button', { name: 'More', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Reveal answer' })).toBeVisible();
}

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  /* The system's own few colours, which people with low vision choose. */
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [look, media] of Object.entries(looks)) {
  test(`axe finds nothing in any place, ${look}`, async ({ launchKit }) => {
    const kit = await launchKit({ displays: 2 });
    await kit.desk.emulateMedia({ ...media, reducedMotion: 'reduce' });
    /* Forced colours are the system's; axe reads those that they replace. */
    const without = 'forcedColors' in media ? ['color-contrast'] : [];
    await expect(kit.desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
    expect.soft(await violations(kit.desk, without), 'first start').toEqual([]);
    await openRunningSample(kit);
    for (const place of places) {
      await kit.desk.getByRole('link', { name: place, exact: true }).click();
      await expect(kit.desk.getByRole('link', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
      expect.soft(await violations(kit.desk, without), place).toEqual([]);
      if (place !== 'Results') continue;
      await kit.desk.getByRole('tab', { name: 'Time' }).click();
      await expect(kit.desk.getByRole('table', { name: 'Day 1' })).toBeVisible();
      expect.soft(await violations(kit.desk, without), 'the time report').toEqual([]);
    }
  });
}

for (const [look, media] of Object.entries(looks)) {
  test(`axe finds nothing in the windows of the barometer, ${look}`, async ({ launchKit }) => {
    const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
    await openRunningSample(kit);
    await kit.desk.evaluate(async () => {
      await window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
      await window.kit.dispatch({ kind: 'next' });
      await window.kit.dispatch({ kind: 'count', position: 'agree', change: 1 });
      await window.kit.dispatch({ kind: 'note-argument', side: 'agree', text: 'It was said', confirmed: false });
    });
    await kit.desk.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const without = 'forcedColors' in media ? ['color-contrast'] : [];
    for (const name of ['Statements…', 'Dots…', 'Arguments (1)…']) {
      await kit.desk.getByRole('button', { name, exact: true }).click();
      await expect(kit.desk.getByRole('dialog')).toBeVisible();
      expect.soft(await violations(kit.desk, without), name).toEqual([]);
      await kit.desk.keyboard.press('Escape');
      await expect(kit.desk.getByRole('dialog')).toBeHidden();
    }
    await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
    await kit.desk.getByRole('tab', { name: 'Social Barometer' }).click();
    await kit.desk.getByRole('radio', { name: 'All of this programme' }).check();
    await expect(kit.desk.getByRole('table', { name: 'Statements in all trainings' })).toBeVisible();
    expect.soft(await violations(kit.desk, without), 'all trainings').toEqual([]);
  });
}

for (const [look, media] of Object.entries(looks)) {
  test(`axe finds nothing where a slide is chosen, ${look}`, async ({ launchKit }) => {
    const kit = await launchKit({ displays: 2 });
    await openRunningSample(kit);
    await kit.desk.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const without = 'forcedColors' in media ? ['color-contrast'] : [];
    for (const name of ['Overview', 'Go to slide']) {
      await kit.desk.getByRole('button', { name, exact: true }).click();
      await expect(kit.desk.getByRole('dialog', { name })).toBeVisible();
      await expect(kit.desk.getByText('Legal framework').first()).toBeVisible();
      expect.soft(await violations(kit.desk, without), name).toEqual([]);
      await kit.desk.keyboard.press('Escape');
      await expect(kit.desk.getByRole('dialog')).toHaveCount(0);
    }
  });
}

test('every place speaks each language, and nothing is wider than its window', async ({ launchKit }) => {
  const { app, desk } = await launchKit({ displays: 2 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await (await app.browserWindow(desk)).evaluate((it) => it.setContentSize(1280, 640));
  const links = desk.getByRole('navigation').getByRole('link');
  for (const language of languages) {
    await desk.evaluate((chosen) => window.kit['change-settings']({ language: chosen }), language);
    await expect(desk.locator('html')).toHaveAttribute('lang', language);
    for (const link of await links.all()) {
      await link.click();
      const text = await desk.locator('body').textContent();
      expect.soft(text, language).not.toMatch(/\{\{|\b[a-z]+:[a-z]+-[a-z]|\bundefined\b|\[object/u);
      const overflow = await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${language}: ${await link.textContent()}`).toBeLessThanOrEqual(0);
    }
  }
});
