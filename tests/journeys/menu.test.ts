/** The menu bar: places, keys and what the kit is, in the language of the desk. */
import { expect, type Kit, test } from './launch';

const labels = ({ app }: Kit): Promise<readonly string[]> =>
  app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
const choose = ({ app }: Kit, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

test('leads to the places, drives the deck, and says which kit this is', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await expect(desk.getByRole('heading', { name: 'Library' })).toBeVisible();
  await choose(kit, 'register');
  await expect(desk.getByText('Open a training first')).toBeVisible();
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await choose(kit, 'run');
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByText('slide 1/')).toBeVisible();
  await choose(kit, 'next');
  await expect(desk.getByText('slide 2/')).toBeVisible();
  await choose(kit, 'about');
  const about = desk.getByRole('dialog', { name: 'About Facilitator Kit' });
  await expect(about).toContainText('Electron');
  await expect(about).toContainText('MIT');
  await desk.keyboard.press('Escape');
  await choose(kit, 'help');
  await expect(desk.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('speaks the language of the desk at once', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await expect(kit.desk.getByRole('heading', { name: 'Library' })).toBeVisible();
  expect(await labels(kit)).toEqual(['Kit', 'Edit', 'Go', 'Present', 'View', 'Help']);
  await kit.desk.evaluate(() => window.kit['change-settings']({ language: 'sr-Cyrl' }));
  await expect.poll(() => labels(kit)).toEqual(['Програм', 'Уређивање', 'Иди на', 'Приказивање', 'Приказ', 'Помоћ']);
  await expect(kit.desk.getByRole('heading', { name: 'Обуке' })).toBeVisible();
  await choose(kit, 'about');
  await expect(kit.desk.getByRole('dialog', { name: 'О програму Facilitator Kit' })).toContainText('THIRD-PARTY-NOTICES.txt');
});
