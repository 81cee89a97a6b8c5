/** Every place, in both themes, as axe sees it; every place in every language without a key for a word. */
import { languages } from '../../domain/kernel/language';
import { violationsInEachLook } from './axe';
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

test('axe finds nothing in any place, light, dark, or in forced colours', { tag: '@long' }, async ({ launchKit }) => {
  /* It stands for three walks through all places, which had a minute each. */
  test.slow();
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await expect(desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
  expect.soft(await violationsInEachLook(desk, 'first start')).toEqual([]);
  await openRunningSample(kit);
  for (const place of places) {
    await desk.getByRole('link', { name: place, exact: true }).click();
    await expect(desk.getByRole('link', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
    expect.soft(await violationsInEachLook(desk, place), place).toEqual([]);
    if (place !== 'Results') continue;
    await desk.getByRole('tab', { name: 'Time' }).click();
    await expect(desk.getByRole('table', { name: 'Day 1' })).toBeVisible();
    expect.soft(await violationsInEachLook(desk, 'the time report')).toEqual([]);
  }
});

test('axe finds nothing in the windows of the barometer, light, dark, or in forced colours', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk } = kit;
  await openRunningSample(kit);
  await desk.evaluate(async () => {
    await window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    await window.kit.dispatch({ kind: 'next' });
    await window.kit.dispatch({ kind: 'count', position: 'agree', change: 1 });
    await window.kit.dispatch({ kind: 'note-argument', side: 'agree', text: 'It was said', confirmed: false });
  });
  for (const name of ['Statements…', 'Dots…', 'Arguments (1)…']) {
    await desk.getByRole('button', { name, exact: true }).click();
    await expect(desk.getByRole('dialog')).toBeVisible();
    expect.soft(await violationsInEachLook(desk, name), name).toEqual([]);
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toBeHidden();
  }
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Social Barometer' }).click();
  await desk.getByRole('radio', { name: 'All of this programme' }).check();
  await expect(desk.getByRole('table', { name: 'Statements in all trainings' })).toBeVisible();
  expect.soft(await violationsInEachLook(desk, 'all trainings')).toEqual([]);
});

test('axe finds nothing where a slide is chosen, light, dark, or in forced colours', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await openRunningSample(kit);
  for (const name of ['Overview', 'Go to slide']) {
    await desk.getByRole('button', { name, exact: true }).click();
    await expect(desk.getByRole('dialog', { name })).toBeVisible();
    await expect(desk.getByText('Legal framework').first()).toBeVisible();
    expect.soft(await violationsInEachLook(desk, name), name).toEqual([]);
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
  }
});

test('every place speaks each language, and nothing is wider than its window', { tag: '@long' }, async ({ launchKit }) => {
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
