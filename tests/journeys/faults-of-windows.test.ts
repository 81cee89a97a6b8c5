/** Pages that die or hang and a graphics process that is killed, in front of the room: the same picture comes back, or one calm sentence. */
import { daySlides, placeInDay } from './day-slides';
import { expect, type Kit, test } from './launch';
import { killPage as kill, textOf } from './page-life';

const projector = 'Facilitator Kit – Audience';

interface Presented {
  readonly kit: Kit;
  /** Of the first three slides; the second one is on the projector. */
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

test('a picture’s page that dies comes back; one that keeps dying leaves a calm sentence, and the desk says what to do', async ({
  launchKit,
}) => {
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

test('a picture’s page that hangs is started again by itself', async ({ launchKit }) => {
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

const graphicsOf = ({ app }: Kit): Promise<number | undefined> =>
  app.evaluate(({ app: its }) => its.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);

test('the graphics process is killed again and again, and both windows go on', async ({ launchKit }) => {
  const {
    kit,
    titles: [, second, third],
  } = await presenting(() => launchKit({ displays: 2 }));
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
  const drawn = await kit.app.evaluate(async ({ BrowserWindow }, title) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === title);
    const bytes = (await window?.webContents.capturePage())?.resize({ width: 160 }).toBitmap() ?? [];
    return { darkest: Math.min(...bytes), lightest: Math.max(...bytes.slice(0, 3)) };
  }, projector);
  expect(drawn.darkest).toBeLessThan(100);
  expect(drawn.lightest).toBeGreaterThan(200);
});

test('the screen is kept awake while something is presented, and no longer', async ({ launchKit }) => {
  const { kit } = await presenting(() => launchKit({ displays: 2 }));
  const isAwake = (): Promise<boolean> =>
    kit.app.evaluate(({ powerSaveBlocker }) => Array.from({ length: 20 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)));
  expect(await isAwake()).toBe(true);
  await kit.desk.getByRole('button', { name: 'Take off the projector' }).click();
  await expect.poll(isAwake).toBe(false);
  await kit.desk.getByRole('button', { name: 'Show on projector' }).click();
  await expect.poll(isAwake).toBe(true);
});
