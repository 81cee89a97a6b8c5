/** A clicker in the hand of the one who presents, while the other one types: each press is one slide, and none is lost. */
import { daySlides, placeInDay } from './day-slides';
import { pressIn } from './key-presses';
import { expect, type Kit, test } from './launch';

/** Counted over the whole day. */
const slide = ({ desk }: Kit, number: number): Promise<void> => expect.poll(() => placeInDay(desk)).toBe(number - 1);

async function running(launchKit: () => Promise<Kit>): Promise<Kit> {
  const kit = await launchKit();
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await expect(kit.desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await slide(kit, 1);
  return kit;
}

const hold = (kit: Kit, title: string, keyCode: string): Promise<void> => pressIn(kit, title, keyCode, 9);
const projector = 'Facilitator Kit – Audience';

test('page keys are the place’s own in a field, a list and a dialog, the deck’s everywhere else, and what was typed stays', async ({
  launchKit,
}) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  const search = desk.getByRole('searchbox', { name: 'Search participants' });
  await search.fill('Živ');
  await desk.keyboard.press('PageDown');
  await expect(search).toHaveValue('Živ');
  await search.fill('');
  await desk.getByRole('gridcell').nth(3).focus();
  await desk.keyboard.press('PageDown');
  await slide(kit, 1);
  await desk.getByRole('button', { name: 'Add participant' }).focus();
  await desk.keyboard.press('PageDown');
  await slide(kit, 2);
  await desk.getByRole('button', { name: 'Add participant' }).click();
  await desk.getByRole('textbox', { name: 'First name' }).fill('Ana');
  await desk.keyboard.press('PageDown');
  await expect(desk.getByRole('textbox', { name: 'First name' })).toHaveValue('Ana');
  await desk.keyboard.press('Escape');
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await slide(kit, 2);
  await desk.keyboard.press('PageDown');
  await slide(kit, 3);
});

test('nothing moves behind a dialog of Run, and the projector’s own window drives the deck all the same', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await expect((await kit.audience()).locator('.scene')).toBeVisible();
  const dialog = desk.getByRole('dialog');
  for (const key of ['m', 'n', 'k', 'g', 'o', '?']) {
    await test.step(key, async () => {
      await desk.keyboard.press(key);
      await expect(dialog).toBeVisible();
      for (const page of ['PageDown', 'PageDown', 'PageUp', 'PageDown']) await desk.keyboard.press(page);
      await desk.evaluate(() => window.kit.ready());
      await slide(kit, 1);
      await desk.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  for (const name of ['Groups…', 'End day']) {
    await test.step(name, async () => {
      await desk.getByRole('button', { name, exact: true }).click();
      await expect(dialog.or(desk.getByRole('alertdialog'))).toBeVisible();
      await desk.keyboard.press('PageDown');
      await desk.evaluate(() => window.kit.ready());
      await slide(kit, 1);
      await desk.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  await desk.keyboard.press('m');
  await expect(dialog).toBeVisible();
  await pressIn(kit, projector, 'PageDown');
  await slide(kit, 2);
});

test('a key that is held down is one press, on the desk and on the projector', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  await kit.desk.getByRole('button', { name: 'Show on projector' }).click();
  await expect((await kit.audience()).locator('.scene')).toBeVisible();
  await hold(kit, 'Facilitator Kit', 'PageDown');
  await slide(kit, 2);
  await hold(kit, projector, 'PageDown');
  await slide(kit, 3);
  await hold(kit, projector, 'PageUp');
  await slide(kit, 2);
});

test('its start key begins the show, its stop key never empties it at once, black is black, and volume changes nothing', async ({
  launchKit,
}) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  await desk.keyboard.press('F5');
  const audience = await kit.audience();
  await expect(audience.locator('.scene')).toBeVisible();
  for (const key of ['AudioVolumeUp', 'AudioVolumeDown', 'AudioVolumeMute']) await desk.keyboard.press(key);
  await pressIn(kit, projector, '.');
  await expect(audience.locator('.scene-black')).toBeVisible();
  await pressIn(kit, projector, 'b');
  await expect(audience.locator('.scene-black')).toHaveCount(0);
  await slide(kit, 1);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-session-1', slide: 'article-388' } }));
  await expect(audience.getByRole('heading').first()).toContainText('388');
  const again = desk.getByText('Esc once more within three seconds takes it off');
  await pressIn(kit, projector, '.');
  await expect(audience.locator('.scene-black')).toBeVisible();
  await pressIn(kit, projector, 'Escape');
  await expect(audience.locator('.scene-black')).toHaveCount(0);
  await expect(again).toHaveCount(0);
  /* Its one key sends both in turn. */
  for (const key of ['Escape', 'F5', 'Escape']) await pressIn(kit, projector, key);
  await expect(again).toBeVisible();
  await expect(audience.getByRole('heading').first()).toContainText('388');
  await expect(audience.locator('body')).not.toContainText('Esc');
  await kit.clock.advance(4_000);
  await expect(again).toHaveCount(0);
  await pressIn(kit, 'Facilitator Kit', 'Escape');
  await expect(again).toBeVisible();
  await pressIn(kit, projector, 'Escape');
  await expect(desk.getByRole('button', { name: 'Show on projector' })).toBeVisible();
  await expect(again).toHaveCount(0);
  await desk.keyboard.press('F5');
  await expect((await kit.audience()).getByRole('heading').first()).toContainText('388');
});

test('it works from the projector’s window while the desk’s page hangs', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }));
  await kit.desk.getByRole('button', { name: 'Show on projector' }).click();
  const audience = await kit.audience();
  await expect(audience.locator('.scene')).toBeVisible();
  const [, second] = await daySlides(kit.desk);
  if (!second) throw new Error('The day has too few slides.');
  await kit.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === 'Facilitator Kit')?.webContents;
    void contents?.executeJavaScript('for (;;) {}').catch(() => undefined);
  });
  await pressIn(kit, projector, 'PageDown');
  await expect(audience.getByRole('heading', { name: second.title })).toBeVisible();
  await pressIn(kit, projector, 'B');
  await expect(audience.getByRole('heading', { name: second.title })).toHaveCount(0);
  /* A page that hangs would not let the kit be closed. */
  await kit.kill();
});
