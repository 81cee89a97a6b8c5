/** Clicks under a hand are not lost: what is told while it presses waits for the click, and who goes elsewhere meanwhile stays there. */
import { expect, test } from './launch';

test('a press and a way that were begun lead where they were meant', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { app, desk } = kit;

  await test.step('who goes to Settings while a training is made stays there once it is open', async () => {
    await expect(desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
    await desk.evaluate(() => {
      const press = (name: string): void =>
        [...document.querySelectorAll<HTMLElement>('button, a')].find((each) => each.textContent?.trim() === name)?.click();
      press('Try a sample training');
      press('Settings');
    });
    await expect(desk.getByRole('navigation').getByText('Sample training')).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  });

  await test.step('a notice that would push a button aside waits until the button has been let go', async () => {
    await desk.getByRole('link', { name: 'Library', exact: true }).click();
    const button = desk.getByRole('button', { name: 'New training' });
    const notice = desk.getByRole('button', { name: 'Close notice' });
    const dialog = desk.getByRole('dialog');
    /* A try that is slower than a click is repeated. */
    await expect(async () => {
      if (await notice.isVisible()) await notice.click();
      await expect(notice).toHaveCount(0);
      await button.hover();
      await desk.mouse.down();
      await app.evaluate(({ app: itself }) => void itself.emit('second-instance'));
      await desk.evaluate(() => window.kit.ready());
      await desk.mouse.up();
      await expect(notice).toBeVisible();
      await expect(dialog).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });

  await test.step('who closes a dialog at once after an act in it took its button away is back where the dialog was opened', async () => {
    await desk.keyboard.press('Escape');
    const button = desk.getByRole('button', { name: 'New training' });
    await button.focus();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('dialog')).toBeVisible();
    /* Frame by frame, as quick keys on a busy laptop do it. */
    await desk.evaluate(async () => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const dialog = document.querySelector('[role="dialog"]');
      if (!dialog) throw new Error('There is no dialog');
      const pressed = dialog.appendChild(document.createElement('button'));
      pressed.focus();
      pressed.remove();
      await frame();
      dialog.appendChild(document.createElement('p')).remove();
      await frame();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});
