/** The trainer's own telephone: paired by what the desk alone shows, then the desk's keys in a hand, and ended by one press. */
import { type Browser, chromium, type Page } from 'playwright';
import { readSquareCodes } from '../../main/square-codes/read-square-codes';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { violations } from './axe';
import { codeToPair } from './code-to-pair';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';
import { network, startAgain, startTelephones } from './start-telephones';

const barometer = { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } } as const;
const isRoot = process.getuid?.() === 0;

async function inBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

/** It can be read by everybody, and nothing runs over its edge: narrow, and in print twice as large. */
async function isReadable(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    for (const size of ['212.5%', '']) {
      await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  }
}

test('the trainer’s telephone is paired, moves the deck, counts and reveals, and is ended by one press', { tag: '@electron' }, async ({
  launchKit,
}) => {
  test.skip(!isInstalled('chromium'), whyMissing('chromium'));
  test.slow();
  const kit = await launchKit({ displays: 2, environment: network });
  const room = await startSampleDay(kit);
  const { desk } = kit;
  const { address: roomAddress } = await startTelephones(kit);
  await desk.getByRole('button', { name: 'Show the room how to join' }).click();
  await expect(room).toContainText(roomAddress);
  const { address, pin } = await codeToPair(kit);
  expect(address).toMatch(new RegExp(`^http://${roomAddress}/remote#[\\w-]{22}$`, 'u'));
  /* The room sees how it joins, and neither the code nor the number. */
  const seen = await readSquareCodes({ picture: await (await kit.audience()).screenshot() });
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain('remote');
  await expect(room).not.toContainText(pin);

  await inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(address);
    await isReadable(page);
    await page.getByLabel('Number on the laptop').fill('000 000');
    await page.getByRole('button', { name: 'Pair' }).click();
    await expect(page.getByRole('alert')).toContainText('Tries left: 4');
    await expect(desk.getByText('Tries left: 4')).toBeVisible();
    await page.getByLabel('Number on the laptop').fill(pin);
    await page.getByRole('button', { name: 'Pair' }).click();
    await expect(desk.getByText('Remote: paired', { exact: true })).toBeVisible();
    await desk.getByRole('button', { name: 'Close' }).click();

    const title = page.getByRole('heading', { level: 1 });
    const first = await title.textContent();
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect(title).not.toHaveText(first ?? '');
    await expect(room).toContainText((await title.textContent()) ?? '');
    await isReadable(page);
    await page.getByRole('button', { name: 'Back' }).tap();
    await expect(title).toHaveText(first ?? '');
    await page.getByRole('button', { name: 'Black' }).tap();
    await expect(page.getByText('The room sees black.')).toBeVisible();
    /* At once after the first it would be the second tap of two. */
    const pictureBack = page.getByRole('button', { name: 'Picture back' });
    await expect(async () => {
      if (await pictureBack.isVisible()) await pictureBack.tap();
      await expect(pictureBack).toBeHidden({ timeout: 500 });
    }).toPass();
    await page.getByRole('button', { name: /^Timer/u }).tap();
    await expect(page.getByRole('timer', { name: 'Timer' })).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Pause timer' })).toBeVisible();

    await desk.evaluate((command) => window.kit.dispatch(command), barometer);
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.waitForFunction(() => document.querySelector('.key-agree-more')?.getAttribute('aria-disabled') === 'false');
    const agree = page.getByRole('button', { name: /\bAgree \+1$/u });
    await agree.tap();
    await agree.tap();
    await page.getByRole('button', { name: /Disagree \+1$/u }).tap();
    await page.getByRole('button', { name: 'Agree −1', exact: true }).tap();
    await expect(agree).toHaveAccessibleName('1 Agree +1');
    await isReadable(page);
    await page.getByRole('button', { name: 'Next' }).tap();
    const reveal = page.getByRole('button', { name: 'Reveal answer' });
    await expect(reveal).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
    await reveal.tap();
    const again = page.getByRole('button', { name: 'Press once more to reveal' });
    await expect(again).toBeVisible();
    await isReadable(page);
    const answer = (await kit.audience()).locator('[data-scene="answer"]');
    await expect(answer).toBeHidden();
    /* The second press counts while the first one is remembered, and not at once after it. */
    await expect(async () => {
      await reveal.or(again).tap();
      await expect(answer).toBeVisible({ timeout: 500 });
    }).toPass();

    await desk.getByRole('button', { name: 'Remote is paired. Press to end it.' }).click();
    await expect(page.getByRole('heading', { name: 'The pairing has ended' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('On the laptop press “Pair my telephone”')).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Remote is paired. Press to end it.' })).toBeHidden();

    /* A power cut ends it, too, and both ends say so. */
    await desk.getByRole('button', { name: /^Telephones are on/u }).click();
    const next = await codeToPair(kit);
    const other = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await other.goto(next.address);
    await other.getByLabel('Number on the laptop').fill(next.pin);
    await other.getByRole('button', { name: 'Pair' }).click();
    await expect(desk.getByText('Remote: paired', { exact: true })).toBeVisible();
    await kit.kill();
    await expect(other.getByText('No connection to the laptop.')).toBeVisible();
    await kit.start();
    await kit.desk.getByRole('button', { name: 'Telephones…' }).click();
    await kit.clock.advance(1000);
    await expect(kit.desk.getByText('If your own telephone was the remote, pair it once more.')).toBeVisible();
    await kit.desk.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await startAgain(kit, 'Nothing');
    await expect(other.getByRole('heading', { name: 'The pairing has ended' })).toBeVisible();
    await expect(kit.desk.getByRole('button', { name: 'Pair my telephone' })).toBeVisible();
  });
});
