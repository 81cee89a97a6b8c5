/** With one screen, which the room may see, names, notes and counts stay hidden until somebody says that it can't. */
import { expect, test } from './launch';

test('the kit asks before it shows names, and the slim view never has any', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByText('Can the room see this screen?')).toBeVisible();
  await expect(desk.getByRole('grid', { name: 'Register' })).toHaveCount(0);
  expect(await desk.evaluate(async () => JSON.stringify(await window.kit.ready()))).not.toContain('Šćepanović');

  await desk.getByRole('button', { name: 'No, only I can' }).click();
  await expect(desk.getByRole('grid', { name: 'Register' })).toBeVisible();

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByText('Leave this slide on while people arrive')).toBeVisible();
});

test('the large view asks it, too, beside the barometer as well', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.setViewportSize({ width: 1280, height: 720 });
  const question = desk.getByRole('heading', { name: 'Can the room see this screen?' });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await desk.keyboard.press('d');
  await expect(desk.getByRole('button', { name: 'The whole console' })).toBeVisible();
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(desk.getByRole('button', { name: 'No, only I can' })).toBeInViewport({ ratio: 1 });
  await desk.evaluate(() => window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } }));
  await expect(desk.getByRole('region', { name: 'Social Barometer' })).toBeVisible();
  await desk.keyboard.press('t');
  await expect(desk.getByRole('timer', { name: 'Activity time left' })).toBeVisible();
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(desk.getByRole('button', { name: 'No, only I can' })).toBeInViewport({ ratio: 1 });
  await desk.getByRole('button', { name: 'No, only I can' }).click();
  await expect(question).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'The whole console' })).toBeVisible();
});

test('in no place does the room read a name, a note, a number of people, or the path of a folder', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 1 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.evaluate(async () => {
    const block = (await window.kit.ready()).view.training?.agenda[1].blocks[0]?.id ?? '';
    await window.kit.dispatch({ kind: 'edit-agenda', day: 2, edit: { edit: 'text', block, field: 'leadTrainer', text: 'Mira Mirić' } });
    await window.kit.dispatch({ kind: 'start-day', day: 1 });
  });
  const unseen = ['Šćepanović', 'Mira Mirić', '13 participants', '13 present', kit.dataFolder, 'Leave this slide on while people arrive'];
  const secretsIn = async () => {
    const page = await desk.content();
    return unseen.filter((secret) => page.includes(secret));
  };
  for (const place of ['Library', 'Prepare', 'Run', 'Register', 'Results', 'Export', 'Settings']) {
    await desk.getByRole('link', { name: place, exact: true }).click();
    await expect(desk.getByRole('link', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
    expect(await secretsIn(), place).toEqual([]);
  }

  /* What was asked for opens as soon as nobody else sees it. */
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await desk.getByRole('button', { name: 'New training' }).click();
  const dialog = desk.getByRole('dialog', { name: 'New training' });
  await expect(dialog.getByText('Can the room see this screen?')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Trainers' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'No, only I can' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Trainers' })).toBeVisible();
  await desk.keyboard.press('Escape');
  expect(await secretsIn()).toEqual(['13 participants']);
});

test('“No, only I can” holds until the screens may be others; then names are covered at once', async ({ launchKit }) => {
  const kit = await launchKit({ wall: '2023-10-11T08:20:00+02:00' });
  const { app, desk } = kit;
  const question = desk.getByText('Can the room see this screen?');
  const register = desk.getByRole('grid', { name: 'Register' });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();

  async function isAsked(happens: () => Promise<void>): Promise<void> {
    await desk.getByRole('button', { name: 'No, only I can' }).click();
    await expect(register).toBeVisible();
    await happens();
    await expect(question).toBeVisible();
    await expect(register).toHaveCount(0);
    expect(await desk.evaluate(async () => JSON.stringify(await window.kit.ready()))).not.toContain('Šćepanović');
  }
  /** What lies over the desk’s page as soon as the system has told it, before the page can know. */
  const isCovered = (event: string) =>
    app.evaluate(({ BrowserWindow, powerMonitor, screen }, told) => {
      const view = BrowserWindow.getAllWindows().find((each) => each.getTitle() === 'Facilitator Kit')?.contentView;
      const before = view?.children.length ?? Number.NaN;
      if (told.startsWith('display')) screen.emit(told, {}, screen.getPrimaryDisplay(), ['scaleFactor']);
      else powerMonitor.emit(told);
      return view?.children.length === before + 1;
    }, event);

  for (const event of [
    'display-added',
    'display-removed',
    'display-metrics-changed',
    'suspend',
    'resume',
    'lock-screen',
    'unlock-screen',
  ]) {
    await test.step(event, () => isAsked(async () => expect(await isCovered(event)).toBe(true)));
  }
  await test.step('another day', () => isAsked(() => kit.clock.setWall('2023-10-12T07:00:00+02:00')));
  await expect(desk.getByText('You are asked again')).toBeVisible();
});

test('while the room can see it, the whole screen is the projector’s picture with a slim bar', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await desk.getByRole('button', { name: 'Yes, the room can see it' }).click();
  await expect(desk.locator('.scene').first()).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Library' })).toHaveCount(0);
  await expect(desk.getByText('Leave this slide on while people arrive')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(desk.locator('.scene').first()).toContainText('While you arrive');
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('Leave this slide on while people arrive')).toHaveCount(0);
});

test('a second screen that is plugged in gets the picture, and the desk its names', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 1 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await desk.getByRole('button', { name: 'Yes, the room can see it' }).click();
  await kit.setDisplays(2);
  const audience = await kit.audience();
  await expect(audience.locator('.scene')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Register', exact: true })).toBeVisible();
  await kit.setDisplays(1);
  await expect.poll(() => kit.app.windows().length).toBe(1);
  await expect(desk.getByText('Can the room see this screen?')).toBeVisible();
});

test('groups are shown on the one screen on purpose: first names fill it, and Next, Esc or Black takes them away', async ({
  launchKit,
}) => {
  const { desk } = await launchKit({ displays: 1 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'No, only I can' }).click();
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await desk.getByRole('button', { name: 'Groups…' }).click();
  await desk.getByRole('button', { name: 'Form groups' }).click();
  const name = (await desk.locator('.groups-name').first().textContent()) ?? '';
  const [firstName = '', lastName = ''] = name.split(' ');
  await desk.getByRole('button', { name: 'Show on this screen' }).click();

  const scene = desk.locator('.slim .scene');
  const groups = desk.getByRole('button', { name: 'Groups', exact: true });
  await expect(scene).toHaveAttribute('data-scene', 'groups');
  await expect(scene).toContainText(firstName);
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('link', { name: 'Register', exact: true })).toHaveCount(0);
  await expect(desk.locator('body')).not.toContainText(lastName);
  /* Whatever this window has in its hands: a first name stands in the picture, and nobody's last name anywhere. */
  const known = await desk.evaluate(async () => JSON.stringify((await window.kit.ready()).view));
  expect(known).toContain(firstName);
  expect(known).not.toContain(lastName);

  await desk.keyboard.press('Escape');
  await expect(scene).toHaveAttribute('data-scene', 'slide');
  await expect(groups).toBeVisible();
  for (const takesAway of ['ArrowRight', 'b']) {
    await groups.click();
    await expect(scene).toHaveAttribute('data-scene', 'groups');
    await desk.keyboard.press(takesAway);
    await expect(scene).not.toHaveAttribute('data-scene', 'groups');
  }
  await desk.keyboard.press('b');
  await expect(scene).toHaveAttribute('data-scene', 'slide');
  await desk.getByRole('button', { name: 'Only I can see this screen' }).click();
  await expect(desk.getByRole('link', { name: 'Register', exact: true })).toBeVisible();
  await expect(desk.locator('.scene').first()).not.toHaveAttribute('data-scene', 'groups');
});
