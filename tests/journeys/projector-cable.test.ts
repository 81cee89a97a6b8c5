/** A second screen of the system itself, plugged and unplugged: the picture fills it, and comes back. */
import { expect, test } from './launch';
import { startTwoScreens, twoScreensArePossible, whyNoTwoScreens } from './two-screens';

test('the picture fills the projector, waits while the cable is out, and comes back at the same slide', { tag: '@electron' }, async ({
  launchKit,
}) => {
  test.skip(!twoScreensArePossible, whyNoTwoScreens);
  const screens = await startTwoScreens();
  try {
    screens.plug();
    const kit = await launchKit({ environment: screens.environment });
    const { app, desk } = kit;
    await desk.getByRole('button', { name: 'Try a sample training' }).click();
    await desk.getByRole('link', { name: 'Run', exact: true }).click();
    await desk.getByRole('button', { name: 'Start day' }).click();
    await desk.getByRole('button', { name: 'Show on projector' }).click();
    const audience = await kit.audience();
    await expect(desk.getByText('projector: on, 1920×1080')).toBeVisible();
    const bounds = async () => (await app.browserWindow(await kit.audience())).evaluate((it) => it.getBounds());
    await expect.poll(bounds).toEqual({ x: 1280, y: 0, width: 1920, height: 1080 });
    await expect(audience.locator('.scene')).toContainText('Prevention of');

    screens.unplug();
    await expect.poll(() => app.windows().length).toBe(1);
    await expect(desk.getByText('Can the room see this screen?')).toBeVisible();
    await desk.getByRole('button', { name: 'No, only I can' }).click();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(desk.getByText('projector: not plugged in')).toBeVisible();

    /* One screen before and one after, and whoever mirrors it sees the same. */
    screens.arrange({ laptop: '1024x768+0+0' });
    await expect(desk.getByText('Can the room see this screen?')).toBeVisible();
    await desk.getByRole('button', { name: 'No, only I can' }).click();
    await expect(desk.getByText('Can the room see this screen?')).toBeHidden();
    screens.arrange({ laptop: '1280x720+0+0' });
    await expect(desk.getByText('Can the room see this screen?')).toBeVisible();

    screens.plug();
    await expect((await kit.audience()).locator('.scene')).toContainText('While you arrive');
    await expect.poll(bounds).toEqual({ x: 1280, y: 0, width: 1920, height: 1080 });
    await kit.close();
  } finally {
    await screens.stop();
  }
});
