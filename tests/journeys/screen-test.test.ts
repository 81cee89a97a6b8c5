/** Before leaving, the screens are told apart and tested; what was seen ticks itself in the list. */
import { expect, test } from './launch';

test('numbers tell the screens apart, and the test picture that was seen ticks itself', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { app, desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Before you leave' }).click();
  await expect(desk.getByText('to do Both screens are here')).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: '1: 1280×720' })).toContainText('this window');

  await desk.getByRole('button', { name: 'Identify screens' }).click();
  const cards = (): Promise<readonly string[]> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map((window) => window.getTitle())
        .filter((title) => /\d$/u.test(title))
        .toSorted(),
    );
  await expect.poll(cards).toEqual(['Facilitator Kit – 1', 'Facilitator Kit – 2']);
  await desk.keyboard.press('Shift');
  await expect.poll(cards).toEqual([]);

  await desk.getByRole('button', { name: 'Test picture' }).click();
  const audience = await kit.audience();
  await expect(audience.getByText('Only sources on slides are smaller than this line.')).toBeVisible();
  const least = await audience.evaluate(() => {
    const smallest = document.querySelector('.test-smallest');
    return smallest ? Number.parseFloat(getComputedStyle(smallest).fontSize) / innerHeight : 0;
  });
  expect(least).toBeGreaterThanOrEqual(1 / 28);
  await desk.keyboard.press('Escape');
  await expect.poll(() => app.windows().length).toBe(1);
  await expect(desk.getByText('to do Both screens are here')).toBeVisible();

  await desk.getByRole('button', { name: 'Test picture' }).click();
  await desk.getByRole('button', { name: 'All of it can be seen' }).click();
  await expect(desk.getByText('fine Both screens were tested on')).toBeVisible();
  await expect.poll(() => app.windows().length).toBe(1);
});

test('in Run the projector’s menu has both, and the picture that was on comes back', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  const audience = await kit.audience();
  await expect(audience.locator('.scene')).toContainText('Prevention of');
  await desk.getByRole('button', { name: /projector: on/u }).click();
  await desk.getByRole('menuitem', { name: 'Test picture' }).click();
  await expect(audience.getByText('Statements are this large')).toBeVisible();
  await desk.getByRole('button', { name: 'Take it away' }).click();
  await expect(audience.locator('.scene')).toContainText('Prevention of');
});

test('with one screen the test picture is on it', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await desk.getByRole('button', { name: 'Test picture' }).click();
  await expect(desk.getByRole('dialog').getByText('Statements are this large')).toBeVisible();
  await desk.getByRole('button', { name: 'Take it away' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
});
