/** A programme with every layout, steps, pictures and a hidden slide: shown part by part, gone through by number, words and overview. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { writeDeck } from '../unit/main/content/deck-content';
import { expect, type Kit, test } from './launch';

interface Running {
  readonly kit: Kit;
  readonly training: string;
  readonly audience: Page;
}

/** The day runs, and the room sees its first slide. */
async function running(launchKit: () => Promise<Kit>): Promise<Running> {
  const kit = await launchKit();
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  const trainings = join(kit.dataFolder, 'trainings');
  const [training = ''] = readdirSync(trainings);
  await kit.close();
  rmSync(join(trainings, training, 'programme'), { recursive: true });
  writeDeck(join(trainings, training, 'programme'));
  giveToApp(kit.dataFolder);
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.keyboard.press('F5');
  const audience = await kit.audience();
  await expect(audience.getByRole('heading', { name: 'Every layout' })).toBeVisible();
  return { kit, training, audience };
}

async function goTo({ desk }: Kit, typed: string): Promise<void> {
  await desk.keyboard.press('g');
  await desk.getByRole('combobox', { name: 'Number, or words of the slide' }).fill(typed);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

/** Types as quickly as keys can come: all of them wait already when the first one is heard. */
const typedAtOnce = ({ app }: Kit, keys: readonly string[]): Promise<void> =>
  app.evaluate(({ BrowserWindow }, given) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === 'Facilitator Kit')?.webContents;
    for (const keyCode of given) {
      contents?.sendInputEvent({ type: 'keyDown', keyCode });
      contents?.sendInputEvent({ type: 'char', keyCode: keyCode === 'Enter' ? '\r' : keyCode });
      contents?.sendInputEvent({ type: 'keyUp', keyCode });
    }
  }, keys);

/** The overview draws every slide, and the one whose picture is lost with them. */
const expectLostPicture = (kit: Kit): void => kit.expectErrors(/404.*lost\.jpg/u);

test('the room sees what is built, and not a word of what is still to come', { tag: '@long' }, async ({ launchKit }) => {
  const { kit, audience } = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  const later = 'Now he wants her to come to another town';
  const note = audience.getByRole('heading', { name: 'A hard subject comes next' });
  await goTo(kit, '4');
  await expect(note).toBeVisible();
  await expect(audience.getByText('We read a made-up story')).toBeVisible();
  await expect(desk.getByText('the content note of this slide')).toBeVisible();
  expect(JSON.stringify(await kit.audienceMessages())).not.toContain('Mila');
  await desk.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Mila, 15' })).toBeVisible();
  await desk.keyboard.press('PageUp');
  await expect(note).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Mila, 15' })).toBeVisible();
  expect(JSON.stringify(await kit.audienceMessages())).not.toContain(later);
  await expect(desk.getByText('part 1 of 2 is shown')).toBeVisible();
  await expect(desk.getByText('the next part of this slide')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(audience.getByText(later)).toBeVisible();
  await expect(desk.getByText('slide 4/10')).toBeVisible();
  await desk.keyboard.press('PageUp');
  await expect(audience.getByText(later)).toHaveCount(0);
  await desk.keyboard.press('PageDown');
  await expect(audience.getByText(later)).toBeVisible();
  await kit.restart();
  await expect((await kit.audience()).getByText(later)).toBeVisible();
});

test('pictures are shown, a missing one by its description, and none from anywhere else', async ({ launchKit }) => {
  const { kit, training, audience } = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  await goTo(kit, '5');
  const drawing = audience.getByRole('img', { name: 'Three circles joined by lines' });
  await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  await goTo(kit, '7');
  await expect(audience.getByText('A class room with empty chairs')).toBeVisible();
  await expect(audience.locator('img')).toHaveCount(0);
  const loads = (address: string): Promise<boolean> =>
    desk.evaluate(
      (source) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = source;
        }),
      address,
    );
  expect(await loads(`/media/${training}/poster.png`)).toBe(true);
  for (const address of [
    `/media/another/poster.png`,
    `/media/${training}/..%2F..%2Fsettings.json`,
    `/media/${training}/%2E%2E%2Fagenda.yaml`,
    `/media/${training}/%E0%A4%A`,
    `/media/${training}/`,
  ])
    expect(await loads(address), address).toBe(false);
  kit.expectErrors(/404/u);
});

test('any slide is two keys away: by number, by words in any spelling, in the overview', async ({ launchKit }) => {
  const { kit, audience } = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  const heading = (name: string) => audience.getByRole('heading', { name });
  await goTo(kit, '9');
  await expect(heading('Six steps of an approach')).toBeVisible();
  await goTo(kit, 'nis teacher');
  await expect(heading('A teacher from Niš')).toBeVisible();
  await goTo(kit, 'теацхер');
  await expect(heading('A teacher from Niš')).toBeVisible();

  await desk.getByRole('button', { name: 'Overview' }).focus();
  await desk.keyboard.press('o');
  await expect(desk.getByRole('button', { name: '2. A teacher from Niš now' })).toBeFocused();
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByRole('button', { name: '3. Who may do what' })).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Overview' })).toBeFocused();
  await expect(heading('A teacher from Niš')).toBeVisible();

  await desk.keyboard.press('o');
  await desk.keyboard.press('PageDown');
  await expect(desk.locator('.overview-card button:focus')).toBeVisible();
  await desk.keyboard.press('End');
  await expect(desk.getByRole('button', { name: '12. Sources' })).toBeFocused();
  await desk.keyboard.press('ArrowUp');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('button', { name: '12. Sources' })).toBeFocused();
  await expect(heading('A teacher from Niš')).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(heading('Sources')).toBeVisible();
  expectLostPicture(kit);
});

test('a hidden slide is passed by and can be gone to', async ({ launchKit }) => {
  const { kit, audience } = await running(() => launchKit({ displays: 2 }));
  await goTo(kit, '9');
  await kit.desk.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Seen and heard' })).toBeVisible();
  await kit.desk.keyboard.press('o');
  await kit.desk.getByRole('button', { name: '10. Only when somebody asks hidden' }).click();
  await expect(audience.getByRole('heading', { name: 'Only when somebody asks' })).toBeVisible();
  expectLostPicture(kit);
});

test('whoever knows where to go types at once: each key counts, and Enter as well', async ({ launchKit }) => {
  const { kit } = await running(() => launchKit({ displays: 2 }));
  const { desk } = kit;
  for (const number of ['4', '2', '6', '3', '5']) {
    await typedAtOnce(kit, ['g', number, 'Enter']);
    await expect(desk.getByText(`slide ${number}/10`)).toBeVisible();
    await expect(desk.getByRole('dialog')).toHaveCount(0);
  }
});
