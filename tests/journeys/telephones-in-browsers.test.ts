/** Debian's own browsers as telephones: a small one of 2018 fills in a test, across a power cut of the laptop; thirty telephones hand in, some of them in real browsers. */
import { type Browser, chromium, type Page } from 'playwright';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { act, join as enter } from '../telephones';
import { violations } from './axe';
import { codeToPair } from './code-to-pair';
import { Firefox } from './firefox';
import { expect, type Kit, test } from './launch';
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

test('a telephone of 2018 fills in a test, loses the laptop and goes on, and keeps nothing of its answers', { tag: '@electron' }, async ({
  launchKit,
}) => {
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

/** From the first question to the thanks, with whatever the button that leads on says. */
async function fillIn(page: Page): Promise<void> {
  const thanks = page.getByRole('heading', { name: 'Thank you' });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(async () => {
    if (await thanks.isHidden()) await page.locator('#onward').click({ timeout: 500 });
    await expect(thanks).toBeVisible({ timeout: 50 });
  }).toPass();
}

async function fillInFirefox(firefox: Firefox): Promise<void> {
  await expect.poll(() => firefox.has('#onward')).toBe(true);
  await expect(async () => {
    if (await firefox.has('#onward')) await firefox.press('#onward');
    expect(await firefox.text()).toContain('Thank you');
  }).toPass();
}

/** It moves the deck, and says what it can't. */
async function isRemote(firefox: Firefox, kit: Kit): Promise<void> {
  const { desk } = kit;
  const { address, pin } = await codeToPair(kit);
  await firefox.goTo(address);
  await firefox.type('input', pin);
  await firefox.press('button');
  await expect(desk.getByText('Remote: paired', { exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Close' }).click();
  const slide = async (): Promise<string> => /Slide (\d+) of/u.exec(await firefox.text())?.[1] ?? '';
  await expect.poll(slide).toBe('1');
  await firefox.press('.key-next');
  await expect.poll(slide).toBe('2');
  await expect(desk.getByText('slide 2/')).toBeVisible();
  await firefox.press('.key-back');
  await expect.poll(slide).toBe('1');
  expect(await firefox.overEdge()).toBeLessThanOrEqual(0);
}

test('thirty hand in a test within two minutes, four of them in two kinds of browsers, and one of these is the remote', {
  tag: '@electron',
}, async ({ launchKit }) => {
  test.skip(!isInstalled('chromium'), whyMissing('chromium'));
  test.skip(!isInstalled('firefox-esr'), whyMissing('firefox-esr'));
  /* The two minutes; the start of everything is in them. */
  test.setTimeout(120_000);
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const { desk } = kit;
  const { address, word } = await startTelephones(kit);
  const code = `http://${address}/#${word.replaceAll(' ', '')}`;
  const firefox = await Firefox.start();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
  try {
    await firefox.goTo(code);
    await expect(desk.getByText('1 telephone is here')).toBeVisible();
    const pages = await Promise.all(Array.from({ length: 3 }, async () => (await browser.newContext()).newPage()));
    for (const page of pages) await page.goto(code);
    await desk.getByRole('radio', { name: 'Test before' }).check();
    const others = Array.from({ length: 26 }, async (_each, index) => {
      const sheet = { code: '', answers: { t11: index % 2 ? 'a' : 'b' } };
      return act(address, await enter(address, word), { kind: 'hand-in', collection: 'test-d1am', sheet });
    });
    await Promise.all([...pages.map(fillIn), fillInFirefox(firefox)]);
    expect(await Promise.all(others)).toEqual(others.map(() => ({ answer: 'done' })));
    await expect(desk.getByText('30 returned')).toBeVisible();
    await isRemote(firefox, kit);
  } finally {
    await browser.close();
    firefox.close();
  }
});
