/** The one who presents stands in the room with a clicker: two keys play the whole Social Barometer, and none shows an answer too early. */
import type { Page } from 'playwright';
import { pressIn } from './key-presses';
import { expect, type Kit, test } from './launch';

const barometer = { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } } as const;
const windows = { desk: 'Facilitator Kit', room: 'Facilitator Kit – Audience' } as const;

/** On whichever window has the focus, as quickly as a hand can press; `held`: so often it comes again by itself. */
async function click(kit: Kit, window: keyof typeof windows, keyCode: 'PageDown' | 'PageUp', held = 0): Promise<void> {
  await kit.clock.advance(200);
  await pressIn(kit, windows[window], keyCode, held);
}

/** The key is still down. */
const comesAgain = (kit: Kit, window: keyof typeof windows): Promise<void> =>
  kit.app.evaluate(({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted)?.webContents;
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'PageDown', modifiers: ['isautorepeat'] });
    contents?.sendInputEvent({ type: 'keyUp', keyCode: 'PageDown' });
  }, windows[window]);

/** More than half a minute: a press after it is the first again. */
const pause = (kit: Kit): Promise<void> => kit.clock.advance(31_000);

/** Which step the desk is at. */
const step = (desk: Page) => desk.getByRole('list', { name: 'Steps' }).locator('[aria-current=step]');

test('the whole barometer is played with a clicker, from the first statement to the slide after the summary', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  const room = (await kit.audience()).locator('.scene');
  await desk.evaluate((command) => window.kit.dispatch(command), barometer);
  await expect(room).toContainText('1 of 8');

  await test.step('at the voices one press waits, and the desk says what for', async () => {
    await click(kit, 'room', 'PageDown');
    await expect(room).toHaveAttribute('data-scene', 'places');
    await click(kit, 'room', 'PageDown');
    await expect(step(desk)).toHaveText('Voices');
    await expect(desk.getByText('waiting: Next twice, or R twice')).toBeVisible();
    await click(kit, 'room', 'PageDown');
    await expect(desk.getByText('Next once more reveals')).toBeVisible();
    await pause(kit);
    await expect(desk.getByText('waiting: Next twice, or R twice')).toBeVisible();
    await expect(room).toHaveAttribute('data-scene', 'places');
  });

  await test.step('two presses reveal, however calmly, and whichever windows they come to', async () => {
    await click(kit, 'room', 'PageDown');
    await expect(desk.getByText('Next once more reveals')).toBeVisible();
    await kit.clock.advance(2_500);
    await expect(desk.getByText('Next once more reveals')).toBeVisible();
    await click(kit, 'desk', 'PageDown');
    await expect(room).toHaveAttribute('data-scene', 'answer');
  });

  await test.step('Back and Next lead to the second round, its shift, and the next statement', async () => {
    await expect(desk.getByText('Back, Next: second round')).toBeVisible();
    await click(kit, 'room', 'PageUp');
    await expect(step(desk)).toHaveText('Voices');
    await click(kit, 'room', 'PageDown');
    await expect(step(desk)).toHaveText('2nd round');
    await click(kit, 'desk', 'PageDown');
    await expect(step(desk)).toHaveText('Shift');
    await click(kit, 'room', 'PageDown');
    await expect(room).toContainText('2 of 8');
  });

  await test.step('one long press reveals as well; one that was held since the places does not', async () => {
    for (const window of ['room', 'desk'] as const) {
      await pause(kit);
      await click(kit, window, 'PageDown');
      await expect(step(desk)).toHaveText('Places');
      await click(kit, window, 'PageDown', 5);
      await kit.clock.advance(1_500);
      await click(kit, window, 'PageDown', 5);
      await expect(step(desk)).toHaveText('Voices');
      await expect(desk.getByText('Next once more reveals')).toBeVisible();
      await kit.clock.advance(1_500);
      await comesAgain(kit, window);
      await expect(room).toHaveAttribute('data-scene', 'answer');
      await click(kit, window, 'PageDown');
      await expect(room).toHaveAttribute('data-scene', 'statement');
    }
  });

  await test.step('all others are played to the summary, and the clicker goes on to the next slide', async () => {
    for (let number = 4; number <= 8; number += 1) {
      await expect(room).toContainText(`${number} of 8`);
      await click(kit, 'room', 'PageDown');
      await click(kit, 'room', 'PageDown');
      await expect(step(desk)).toHaveText('Voices');
      await click(kit, 'room', 'PageDown');
      await click(kit, 'room', 'PageDown');
      await expect(room).toHaveAttribute('data-scene', 'answer');
      await click(kit, 'room', 'PageDown');
    }
    await expect(room).toHaveAttribute('data-scene', 'summary');
    await click(kit, 'room', 'PageDown');
    await expect(room).not.toHaveAttribute('data-scene', 'summary');
    await expect(desk.getByRole('list', { name: 'Steps' })).toHaveCount(0);
  });
});
