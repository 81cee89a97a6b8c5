/** Somebody who doesn't want to be seen takes a place in the barometer on a telephone: counted with the floor, across a power cut, until the answer is revealed. */
import { type Browser, chromium, type Page } from 'playwright';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';
import { startSampleDay } from './sample-day';
import { addresses, network, startAgain, startTelephones } from './start-telephones';

const isRoot = process.getuid?.() === 0;
const barometer = { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } } as const;

async function telephone(browser: Browser, address: string, word: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`http://${address}/#${word.replaceAll(' ', '')}`);
  return page;
}

const agree = (page: Page) => page.getByRole('button', { name: 'Agree', exact: true });
const apart = (kit: Kit, floor: number, byTelephone: number) =>
  kit.desk.getByText(`on the floor ${floor}, by telephone ${byTelephone}`, { exact: true }).last();

test('places on telephones are counted with the floor, shown apart, and closed with the answer', { tag: '@electron' }, async ({
  launchKit,
}) => {
  test.skip(!isInstalled('chromium'), whyMissing('chromium'));
  test.slow();
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const { desk } = kit;
  await desk.evaluate((command) => window.kit.dispatch(command), barometer);
  const { address, word } = await startTelephones(kit);
  await desk.getByRole('radio', { name: 'A place in the barometer' }).check();
  await desk.getByRole('button', { name: 'Close' }).click();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
  try {
    const [one, other] = [await telephone(browser, address, word), await telephone(browser, address, word)];
    await expect(one.getByText('Read the statement.')).toBeVisible();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await agree(one).click();
    await expect(one.getByText('Counted: Agree.')).toBeVisible();
    expect(await violations(one)).toEqual([]);
    await agree(other).click();
    await expect(other.getByText('Counted: Agree.')).toBeVisible();
    await desk.getByRole('button', { name: 'Agree +1', exact: true }).click();
    await expect(apart(kit, 1, 2)).toBeVisible();

    /* The network goes while places are open. */
    await kit.setNetwork([]);
    await other.getByRole('button', { name: 'Disagree', exact: true }).click();
    await expect(other.getByText('does not answer')).toBeVisible();
    await kit.setNetwork(addresses);
    await desk.getByRole('button', { name: 'Telephones…' }).click();
    await expect(desk.getByRole('alert').filter({ hasText: 'The network went' })).toBeVisible();
    await desk.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await startAgain(kit, 'A place in the barometer');
    await expect(other.getByText('Counted: Disagree.')).toBeVisible();
    await desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(apart(kit, 1, 2)).toBeVisible();
    await expect(desk.getByTitle('on the floor 0, by telephone 1')).toBeVisible();

    await kit.kill();
    await one.getByRole('button', { name: 'Unsure', exact: true }).click();
    await expect(one.getByText('does not answer')).toBeVisible();
    await kit.start();
    await expect(apart(kit, 1, 2)).toBeVisible();
    await startAgain(kit, 'A place in the barometer');
    await expect(one.getByText('Counted: Unsure.')).toBeVisible();
    await expect(agree(other)).toBeVisible();
    await kit.desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(apart(kit, 1, 2)).toBeVisible();
    await expect(kit.desk.getByTitle('on the floor 0, by telephone 1')).toHaveCount(2);

    await kit.desk.getByRole('button', { name: 'Next', exact: true }).click();
    await kit.desk.keyboard.press('r');
    await kit.desk.keyboard.press('r');
    await expect(one.getByText('The places are closed.')).toBeVisible();
    await expect(agree(one)).toHaveCount(0);
  } finally {
    await browser.close();
  }
});
