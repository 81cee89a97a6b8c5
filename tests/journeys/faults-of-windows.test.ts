/**
 * Pages that die, hang or can't show something, and a graphics process that is killed, in front of the room: the same picture comes
 * back, or one calm sentence, and everything else goes on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daySlides, placeInDay } from './day-slides';
import { expect, type Kit, test } from './launch';
import { killPage as kill, textOf } from './page-life';

const projector = 'Facilitator Kit – Audience';
const signIn = 'Facilitator Kit – Sign-in';

interface Presented {
  readonly kit: Kit;
  /** Titles of the first three slides; the second one is on the projector. */
  readonly titles: readonly [string, string, string];
}

async function presenting(launchKit: () => Promise<Kit>): Promise<Presented> {
  const kit = await launchKit();
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.getByRole('button', { name: 'Show on projector' }).click();
  await kit.desk.getByRole('button', { name: 'Next', exact: true }).click();
  const [first, second, third] = await daySlides(kit.desk);
  if (!first || !second || !third) throw new Error('The day has too few slides.');
  await expect((await kit.audience()).getByRole('heading', { name: second.title })).toBeVisible();
  return { kit, titles: [first.title, second.title, third.title] };
}

test('a picture’s page that dies comes back; one that keeps dying leaves a calm sentence, and the desk says what to do', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const {
    kit,
    titles: [, second, third],
  } = await presenting(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  for (let death = 0; death < 3; death += 1) {
    await kill(kit, projector);
    await expect.poll(() => textOf(kit, projector)).toContain(second);
  }
  await expect(desk.getByText('was opened again at the same slide')).toBeVisible();
  await kill(kit, projector);
  await expect.poll(() => textOf(kit, projector)).toBe('One moment, please');
  await expect(desk.getByText('The projector’s window stopped several times.')).toBeVisible();
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => placeInDay(desk)).toBe(2);
  await desk.getByRole('button', { name: 'Take off the projector' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await expect((await kit.audience()).getByRole('heading', { name: third })).toBeVisible();
});

test('a picture’s page that hangs is started again by itself', { tag: '@long' }, async ({ launchKit }) => {
  const {
    kit,
    titles: [, , third],
  } = await presenting(() => launchKit({ displays: 2 }));
  const hung = await kit.app.evaluate(({ BrowserWindow }, title) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === title)?.webContents;
    void contents?.executeJavaScript('for (;;) {}').catch(() => undefined);
    return contents?.getOSProcessId();
  }, projector);
  await kit.desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(kit.desk.getByText('was opened again at the same slide')).toBeVisible({ timeout: 40_000 });
  await expect.poll(() => textOf(kit, projector)).toContain(third);
  const revived = await kit.app.evaluate(
    ({ BrowserWindow }, title) =>
      BrowserWindow.getAllWindows()
        .find((each) => each.getTitle() === title)
        ?.webContents.getOSProcessId(),
    projector,
  );
  expect(revived).not.toBe(hung);
});

/** Sends a window something that it can't show, as a fault of the kit's would. */
const send = ({ app }: Kit, title: string, channel: string, view: unknown): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, { title, channel, view }) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === title);
      window?.webContents.send(channel, view);
    },
    { title, channel, view },
  );

/** On the projector's window, as if a person had clicked on the picture. */
const press = ({ app }: Kit, keyCode: string): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, { title, keyCode }) => {
      const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === title)?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', keyCode });
      contents?.sendInputEvent({ type: 'keyUp', keyCode });
    },
    { title: projector, keyCode },
  );

/** React names the keys of what it can't show in the error: a name among them must not come into the log. */
const unshowable = { 'Žarko Žikić': 'Niš' };
/** An edition that main doesn't know: whatever it tells next is asked for whole. */
const poison = -1;
const complaints = /React error #31|Cannot (?:destructure|read) propert/u;

test('what the desk can’t show says so in its place, and the rest goes on', { tag: '@long' }, async ({ launchKit }) => {
  const {
    kit,
    titles: [, second, third],
  } = await presenting(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  const audience = await kit.audience();
  const { view } = await desk.evaluate(() => window.kit.ready());
  const { training } = view;
  if (!training) throw new Error('No training is open.');
  const place = (name: string) => desk.getByRole('link', { name, exact: true });
  const sendDesk = async (poisoned: unknown): Promise<void> => {
    const { edition } = await desk.evaluate(() => window.kit.ready());
    await send(kit, 'Facilitator Kit', 'desk-view', { after: edition, edition: poison, patch: { to: poisoned } });
  };

  await test.step('a part', async () => {
    await sendDesk({ ...view, training: { ...training, run: { ...training.run, nextTitle: unshowable } } });
    await expect(desk.getByRole('alert').filter({ hasText: 'This part can’t be shown just now; the rest works.' })).toHaveCount(1);
    await expect(desk.getByRole('region', { name: 'Notes' })).toBeVisible();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(audience.getByRole('heading', { name: third })).toBeVisible();
    await expect(desk.getByText('can’t be shown')).toHaveCount(0);
  });

  await test.step('a place', async () => {
    await place('Register').click();
    await sendDesk({ ...view, training: { ...training, register: { ...training.register, rows: [{ person: unshowable }] } } });
    await expect(desk.getByText('This place can’t be shown just now')).toBeVisible();
    await desk.getByRole('button', { name: 'Try again' }).click();
    await expect(desk.getByText('This place can’t be shown just now')).toBeVisible();
    await place('Run').click();
    await expect(desk.getByRole('region', { name: 'Notes' })).toBeVisible();
    await desk.keyboard.press('PageUp');
    await expect(audience.getByRole('heading', { name: second })).toBeVisible();
    await place('Register').click();
    await expect(desk.getByRole('grid', { name: 'Register' })).toBeVisible();
  });

  await test.step('the window', async () => {
    await sendDesk({ ...view, projector: null });
    await expect(desk.getByText('This window can’t be shown just now')).toBeVisible();
    await expect(audience.getByRole('heading', { name: second })).toBeVisible();
    const { edition } = await desk.evaluate(() => window.kit.ready());
    await send(kit, 'Facilitator Kit', 'desk-view', { after: poison, edition, patch: { to: view } });
    await expect(desk.getByRole('region', { name: 'Notes' })).toBeVisible();
  });

  await test.step('the form before the participants: they are told whom to call, and the trainer comes back', async () => {
    await desk.evaluate(() => window.kit['turn-to-participants']({ purpose: 'test-d1am', pin: '2468' }));
    const form = await kit.signIn();
    await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
    const shown = await form.evaluate(() => window.kit.ready() as unknown as Promise<{ view: { form: object } }>);
    await send(kit, signIn, 'sign-in-view', { ...shown.view, returned: null });
    await expect(form.getByText('Please call the trainers.')).toBeVisible();
    await expect(form.getByRole('button', { name: 'For the trainer' })).toBeVisible();
    await send(kit, signIn, 'sign-in-view', { ...shown.view, form: null });
    await expect(desk.getByText('The window of the form stopped')).toBeVisible();
    await desk.getByRole('textbox', { name: 'PIN' }).fill('2468');
    await desk.getByRole('button', { name: 'Come back' }).click();
    await expect(desk.getByRole('region', { name: 'Notes' })).toBeVisible();
  });

  await test.step('nothing at all: the page is dead, and gets another life', async () => {
    await sendDesk(null);
    await expect(desk.locator('#root > *')).toHaveCount(0);
    await expect.poll(() => textOf(kit, 'Facilitator Kit'), { timeout: 40_000 }).toContain('Next');
    await expect(audience.getByRole('heading', { name: second })).toBeVisible();
  });
  kit.expectErrors(complaints);
});

test('a picture that can’t be drawn leaves the one before, and the keys work', async ({ launchKit }) => {
  const {
    kit,
    titles: [, second, third],
  } = await presenting(() => launchKit({ displays: 2 }));
  const audience = await kit.audience();
  const told = kit.desk.getByText('The projector can’t draw this picture');
  const sendPicture = (scene: unknown): Promise<void> => send(kit, projector, 'audience-view', { language: 'en', scene });

  const helplines = [{ number: '112', name: unshowable }];
  await sendPicture({ kind: 'thanks', title: 'Thank you', owner: 'Owner', certificates: false, helplines });
  await expect(told).toBeVisible();
  await expect(audience.getByRole('heading', { name: second })).toBeVisible();
  await press(kit, 'Right');
  await expect(audience.getByRole('heading', { name: third })).toBeVisible();
  await expect(told).toHaveCount(0);

  const log = readFileSync(join(kit.dataFolder, 'app-log', 'facilitator-kit.log'), 'utf8');
  expect(log).toMatch(/In the window “audience” \(picture\) there was a Error, at [\w-]+\.js:\d+:\d+/u);
  expect(log).not.toMatch(/Žarko|Žikić/u);
  kit.expectErrors(complaints);
});

const graphicsOf = ({ app }: Kit): Promise<number | undefined> =>
  app.evaluate(({ app: its }) => its.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);

test('the graphics process is killed again and again, and both windows go on', { tag: '@electron' }, async ({ launchKit }) => {
  const {
    kit,
    titles: [, second, third],
  } = await presenting(() => launchKit({ displays: 2, ownProcess: true }));
  const audience = await kit.audience();
  test.skip((await graphicsOf(kit)) === undefined, 'this system draws without a graphics process');
  for (let death = 0; death < 4; death += 1) {
    const killed = await graphicsOf(kit);
    await kit.app.evaluate((_electron, id) => process.kill(id ?? Number.NaN, 'SIGKILL'), killed);
    await kit.desk.getByRole('button', { name: death % 2 === 0 ? 'Next' : 'Back', exact: true }).click();
    await expect(audience.getByRole('heading', { name: death % 2 === 0 ? third : second })).toBeVisible();
    await expect.poll(async () => [undefined, killed].includes(await graphicsOf(kit))).toBe(false);
  }
  /* Drawn, not only laid out: the picture has light and dark in it. */
  const isDrawn = (): Promise<boolean> =>
    kit.app.evaluate(async ({ BrowserWindow }, title) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === title);
      const bytes = (await window?.webContents.capturePage())?.resize({ width: 160 }).toBitmap() ?? [];
      return Math.min(...bytes) < 100 && Math.max(...bytes.slice(0, 3)) > 200;
    }, projector);
  await expect.poll(isDrawn).toBe(true);
});

test('the screen is kept awake while something is presented, and no longer', { tag: '@electron' }, async ({ launchKit }) => {
  const { kit } = await presenting(() => launchKit({ displays: 2, ownProcess: true }));
  const isAwake = (): Promise<boolean> =>
    kit.app.evaluate(({ powerSaveBlocker }) => Array.from({ length: 20 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)));
  expect(await isAwake()).toBe(true);
  await kit.desk.getByRole('button', { name: 'Take off the projector' }).click();
  await expect.poll(isAwake).toBe(false);
  await kit.desk.getByRole('button', { name: 'Show on projector' }).click();
  await expect.poll(isAwake).toBe(true);
});
