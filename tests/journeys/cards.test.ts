/** What the programme brings beside its slides: an energiser for the minutes that are free, the recap quiz, and thanks at the end. */
import { violations } from './axe';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';

test('an energiser is chosen by free minutes, a question is answered by a click or two presses, and thanks name nobody', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  const room = await startSampleDay(kit);
  await desk.keyboard.press('n');
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });
  await dialog.getByRole('tab', { name: 'Activities' }).click();
  await expect(dialog.getByText('Three people')).toBeVisible();
  await dialog.getByRole('radio', { name: 'up to 3' }).check();
  await expect(dialog.getByText('Three people')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Show and start timer: Window' }).click();
  await expect(room).toContainText('Find five green things');
  await expect(room).toContainText('2:00');
  await test.step('a timer of more than an hour is whole in its pane', async () => {
    await desk.evaluate((length) => window.kit.dispatch({ kind: 'start-timer', length: length as never }), 75 * 60_000);
    await expect(room).toContainText('1:15:00');
    const session = await room.page().context().newCDPSession(room.page());
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
    ] as const) {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await expect.poll(() => room.page().evaluate(() => innerWidth)).toBe(width);
      const beside = await room.locator('.activity-pane').evaluate((pane) => {
        const figures = document.createRange();
        figures.selectNodeContents(pane.querySelector('.scene-countdown') ?? pane);
        const [own, around] = [figures.getBoundingClientRect(), pane.getBoundingClientRect()];
        return Math.min(own.left - around.left, around.right - own.right) / around.width;
      });
      expect(beside).toBeGreaterThan(0.03);
    }
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  });
  await dialog.getByRole('button', { name: 'Take off the projector: Window' }).click();
  await expect(room).not.toContainText('Find five green things');

  await dialog.getByRole('tab', { name: 'Quiz and thanks' }).click();
  await dialog.getByRole('button', { name: 'Show “Does somebody have to be taken' }).click();
  await expect(room.getByRole('heading', { name: 'Does somebody have to be taken' })).toBeVisible();
  await expect(room).not.toContainText('Moving a person is not required');
  await dialog.getByRole('button', { name: 'Reveal answer' }).click();
  await expect(room).toContainText('Moving a person is not required');
  expect(await violations(desk)).toEqual([]);
  /* A clicker goes on with the quiz, and with nothing behind the window. */
  await desk.keyboard.press('PageDown');
  await expect(room).toHaveAttribute('data-scene', 'quiz');
  await expect(room.getByRole('heading', { name: 'Does somebody have to be taken' })).toHaveCount(0);
  const second = await room.getByRole('heading').first().textContent();
  await desk.keyboard.press('PageDown');
  await expect(dialog.getByRole('button', { name: 'Press again to reveal' })).toBeVisible();
  await expect(room.locator('.scene-quiz-reason')).toHaveCount(0);
  await kit.clock.advance(2_500);
  await desk.keyboard.press('PageDown');
  await expect(room.locator('.scene-quiz-reason')).toBeVisible();
  await desk.keyboard.press('PageUp');
  await desk.keyboard.press('PageUp');
  await expect(room.getByRole('heading', { name: 'Does somebody have to be taken' })).toBeVisible();
  expect(second).not.toContain('Does somebody have to be taken');
  await dialog.getByRole('button', { name: 'Thank everybody on the projector' }).click();
  await expect(room.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Show our first day on the projector' }).click();
  await expect(room.getByRole('heading', { name: 'Our first day' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await desk.keyboard.press('PageDown');
  await expect(room).toHaveAttribute('data-scene', 'slide');
});
