import { languages } from '../../domain/kernel/language';
import { violations, violationsInEachLook } from './axe';
import { expect, test } from './launch';
import { comeBack, evening, pin, pressComeBack, title, turned } from './turned-laptop';
import { startTwoScreens, twoScreensArePossible, whyNoTwoScreens } from './two-screens';

test('where the room may come to see the screen the form waits behind a cover', async ({ launchKit }) => {
  const { kit, form } = await turned(launchKit, 'evaluation-d2pm');
  await form.keyboard.press('Enter');
  await form.keyboard.press('4');
  await kit.setDisplays(1);
  await expect(form.getByText('The screens have changed, and the room may see this one.')).toBeVisible();
  await expect(form.getByRole('radio')).toHaveCount(0);
  await form.getByRole('textbox', { name: 'PIN' }).fill('1111');
  await form.keyboard.press('Enter');
  await expect(form.getByRole('alert').filter({ hasText: 'This is not the PIN.' })).toBeVisible();
  await form.getByRole('heading').click();
  await form.keyboard.press('2');
  await form.keyboard.press('Enter');
  await kit.setDisplays(2);
  await expect(form.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await kit.setDisplays(1);
  await form.getByRole('textbox', { name: 'PIN' }).fill(pin);
  await pressComeBack(form);
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(kit.desk.getByText('Can the room see this screen?')).toBeVisible();
});

test('a page that comes anew speaks the language that is chosen there, also the one of before', async ({ launchKit }) => {
  const { form } = await turned(launchKit, 'test-d1am');
  for (const _page of ['the first', 'the next']) {
    await form.getByRole('button', { name: 'српски' }).click();
    await expect(form.getByRole('button', { name: 'Почетак' })).toBeVisible();
    await form.reload();
    await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
  }
});

test('a form that is still on its way when the room comes to see the screen stands there covered', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: evening, ownProcess: true });
  await kit.app.context().addInitScript(() => {
    document.fonts.load = () => new Promise((done) => Object.assign(window, { typeIsThere: () => done([]) }));
  });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  await kit.desk.evaluate((request) => window.kit['turn-to-participants'](request), { purpose: 'test-d1am', pin } as const);
  const form = await kit.signIn();
  await form.waitForFunction(() => 'typeIsThere' in window);
  await form.evaluate(() => void Object.assign(window, { told: new Promise<void>((done) => window.kit.onView(() => done())) }));
  await kit.setDisplays(1);
  await form.evaluate(() => Reflect.get(window, 'told'));
  await form.evaluate(() => Reflect.apply(Reflect.get(window, 'typeIsThere'), window, []));
  await expect(form.getByText('The screens have changed, and the room may see this one.')).toBeVisible();
});

test('with one screen it stands before the desk, and a new start leads back to the desk behind its question', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const { kit, form } = await turned(launchKit, 'test-d1am', { displays: 1 });
  await form.getByRole('button', { name: 'Begin' }).click();
  const inFront = await kit.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());
  expect(inFront ?? title).toBe(title);
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(kit.desk.getByText('Can the room see this screen?')).toBeVisible();
});

test('on real screens it fills the laptop’s, stands before the desk, and the projector keeps its picture', { tag: '@electron' }, async ({
  launchKit,
}) => {
  test.skip(!twoScreensArePossible, whyNoTwoScreens);
  const screens = await startTwoScreens();
  try {
    screens.plug();
    const kit = await launchKit({ environment: screens.environment });
    await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
    await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
    await kit.desk.evaluate(() => window.kit['show-on-projector']('here'));
    await kit.audience();
    const request = { purpose: 'test-d1am', pin } as const;
    expect(await kit.desk.evaluate((each) => window.kit['turn-to-participants'](each), request)).toEqual({ done: true });
    await kit.signIn();
    const placed = () =>
      kit.app.evaluate(({ BrowserWindow }) =>
        Object.fromEntries(BrowserWindow.getAllWindows().map((each) => [each.getTitle(), Object.values(each.getBounds()).join(' ')])),
      );
    await expect.poll(async () => (await placed())[title]).toBe('0 0 1280 720');
    await expect.poll(async () => (await placed())['Facilitator Kit – Audience']).toBe('1280 0 1920 1080');
    const inFront = () => kit.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());
    await expect.poll(inFront).toBe(title);
    for (const other of ['Facilitator Kit', 'Facilitator Kit – Audience']) {
      const lost = kit.app.evaluate(({ BrowserWindow }, named) => {
        const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === named);
        return new Promise<void>((told) => {
          window?.once('focus', () => told());
          window?.focus();
        });
      }, other);
      await lost;
      await expect.poll(inFront).toBe(title);
    }
    await kit.close();
  } finally {
    await screens.stop();
  }
});

test('in Run the forms are beside the room’s lists', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T09:20:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await desk.keyboard.press('n');
  await desk.getByRole('tab', { name: 'Forms' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: 'Test before' })).toContainText('0 returned');
  await desk.getByRole('button', { name: 'Turn to participants', exact: true }).click();
  await desk.getByRole('textbox', { name: 'PIN to come back' }).fill(pin);
  await desk.keyboard.press('Enter');
  const form = await kit.signIn();
  await comeBack(form, pin);
  await expect(desk.getByRole('timer', { name: 'Block time left' })).toBeVisible();
});

test('the window has its own few words, and no Node', async ({ launchKit }) => {
  const { form } = await turned(launchKit, 'test-d1am');
  expect(await form.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))).toEqual([]);
  expect(await form.evaluate(() => Object.keys(window.kit).toSorted())).toEqual([
    'ask-own-correction',
    'choose-language',
    'choose-own-line',
    'fault',
    'find-own-line',
    'hand-in',
    'leave-own-line',
    'onTime',
    'onView',
    'ready',
    'sign-own-line',
    'turn-back',
  ]);
  const invented = await form.evaluate(() =>
    (window.kit as unknown as { 'hand-in': (...given: unknown[]) => Promise<unknown> })['hand-in'](
      { code: '', answers: {}, time: 1 },
      true,
    ),
  );
  expect(invented).toEqual({ refused: 'wrong-message' });
  const told = await form.evaluate(async () => JSON.stringify(await window.kit.ready()));
  expect(told).not.toMatch(/Šćepanović|"key"|register|notes/u);
});

test('axe finds nothing in a form from its beginning to its end, light, dark, or in forced colours', { tag: '@long' }, async ({
  launchKit,
}) => {
  const { kit, form } = await turned(launchKit, 'evaluation-d2pm');
  const look = async (at: string): Promise<void> => {
    expect.soft(await violationsInEachLook(form, at), at).toEqual([]);
  };
  await look('at rest');
  await form.keyboard.press('Enter');
  await form.keyboard.press('4');
  await look('a scale');
  for (let question = 1; question <= 20; question += 1) await form.keyboard.press('Enter');
  await look('a comment');
  for (let question = 21; question <= 25; question += 1) await form.keyboard.press('Enter');
  await look('the check');
  await form.getByRole('button', { name: 'For the trainer' }).click();
  await look('the PIN');
  await form.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Hand in' }).click();
  await expect(form.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await look('the thanks');
  expect(await form.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await violations(kit.desk)).toEqual([]);
});

test('every step speaks each language, and nothing is wider than its window, at twice the size too', { tag: '@long' }, async ({
  launchKit,
}) => {
  const { kit, form } = await turned(launchKit, 'test-d1am');
  const window = await kit.app.browserWindow(form);
  for (const zoom of [1, 2]) {
    await window.evaluate((it, factor) => it.webContents.setZoomFactor(factor), zoom);
    for (const [index, language] of languages.entries()) {
      await form.locator('.sign-in-languages button').nth(index).click();
      await expect(form.locator('html')).toHaveAttribute('lang', language);
      await form.keyboard.press('Enter');
      for (let step = 0; step <= 15; step += 1) {
        const text = await form.locator('body').textContent();
        expect.soft(text, language).not.toMatch(/\{\{|\b[a-z]+:[a-z]+-[a-z]|\bundefined\b|\[object/u);
        const overflow = await form.evaluate(() => ({
          sideways: document.documentElement.scrollWidth - innerWidth,
          main: (document.querySelector('main')?.scrollWidth ?? 0) - (document.querySelector('main')?.clientWidth ?? 0),
          foot: Math.round((document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0) - innerHeight),
        }));
        expect.soft(overflow, `${language}, step ${step}, ${zoom} times`).toEqual({ sideways: 0, main: 0, foot: 0 });
        if (step < 15) await form.keyboard.press('Enter');
      }
      for (let step = 0; step < 15; step += 1) await form.keyboard.press('Backspace');
      await form.locator('footer button').first().click();
      await expect(form.locator('.sign-in-rest')).toBeVisible();
    }
  }
});
