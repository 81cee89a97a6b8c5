/** Debian's own browsers as telephones: a small one of 2018 fills in a test, across a power cut of the laptop; another one joins beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { startOutside } from '../outside';
import { violations } from './axe';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';
import { network, startAgain, startTelephones } from './start-telephones';

const isRoot = process.getuid?.() === 0;

/** Narrow, and without what browsers learned later. */
async function telephone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
  await context.addInitScript(() => {
    for (const [of, name] of [
      [Array.prototype, 'flatMap'],
      [Object, 'fromEntries'],
      [String.prototype, 'replaceAll'],
    ] as const)
      Reflect.deleteProperty(of, name);
  });
  const page = await context.newPage();
  await page.goto(`http://${address}/`);
  return page;
}

/** It can be read by everybody, and nothing runs over its edge, also in print twice as large. */
async function isReadable(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  for (const size of ['225%', '']) {
    await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large), size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
}

test('a telephone of 2018 fills in a test, loses the laptop and goes on, and keeps nothing of its answers', async ({ launchKit }) => {
  test.skip(!isInstalled('chromium'), whyMissing('chromium'));
  test.slow();
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const { address, word } = await startTelephones(kit);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
  try {
    const page = await telephone(browser, address);
    await page.getByRole('button', { name: 'Srpski' }).click();
    await isReadable(page);
    await page.getByLabel('Reč ove sale').fill('jabuka 10');
    await page.getByRole('button', { name: 'Uključi me' }).click();
    await expect(page.getByRole('alert')).toContainText('To nije reč ove sale.');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Word of the room').fill(word);
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is asked just now' })).toBeVisible();
    await isReadable(page);

    await kit.desk.getByRole('radio', { name: 'Test before' }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await isReadable(page);
    await page.getByLabel('Your own code').fill('ma');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('alert').first()).toContainText('That is no code');
    await page.getByLabel('Your own code').fill('ma07');
    await page.getByRole('button', { name: 'Next' }).click();
    await isReadable(page);
    await page.getByRole('radio').first().check();
    await page.reload();
    await expect(page.getByRole('radio').first()).toBeChecked();
    await page.getByRole('button', { name: 'Next' }).click();
    while (await page.getByRole('button', { name: 'Leave it empty' }).isVisible()) {
      const asked = (await page.getByRole('heading').textContent()) ?? '';
      await page.getByRole('button', { name: 'Leave it empty' }).click();
      await expect(page.getByRole('heading', { name: asked, exact: true })).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { name: 'Check and hand in' })).toBeVisible();
    await isReadable(page);

    await kit.kill();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByText('does not answer')).toBeVisible();
    await isReadable(page);
    await kit.start();
    await startAgain(kit);
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await expect(kit.desk.getByText('1 returned')).toBeVisible();
    const left = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));
    expect(left).not.toContain('ma07');
    expect(left).not.toContain('"t1');
  } finally {
    await browser.close();
  }
});

test('another browser joins by the square code’s address alone', async ({ launchKit }) => {
  test.skip(!isInstalled('firefox-esr'), whyMissing('firefox-esr'));
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const { address, word } = await startTelephones(kit);
  const home = mkdtempSync(join(tmpdir(), 'kit-firefox-'));
  const firefox = startOutside(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', home, `http://${address}/#${word.replaceAll(' ', '')}`],
    { ...process.env, HOME: home },
  );
  try {
    await expect(kit.desk.getByText('1 telephone is here')).toBeVisible({ timeout: 45_000 });
  } finally {
    firefox.kill('SIGKILL');
    await expect(kit.desk.getByText('0 telephones are here')).toBeVisible();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
