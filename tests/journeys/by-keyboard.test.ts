/** A training from the first window to the exported list without a mouse; the focus is always somewhere, and always seen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';

const mostTabs = 60;

interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus, as a person would call it, and whether a ring or a caret shows it. */
const focusIn = (desk: Page): Promise<Focus> =>
  desk.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: false };
    const labelled =
      element.getAttribute('aria-label') ?? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
    /* Within a date the system shows which part has the focus. */
    const isDate = element instanceof HTMLInputElement && element.type === 'date';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: (labelled || element.textContent || '').trim(),
      isSeen: isDate || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
    };
  });

/** Goes on with Tab until the focus is where it is wanted; each stop on the way must be seen. */
async function tabTo(desk: Page, name: string | RegExp): Promise<void> {
  const isWanted = (focus: Focus): boolean => (typeof name === 'string' ? focus.name === name : name.test(focus.name));
  const passed: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const focus = await focusIn(desk);
    if (passed.length > 0) expect(focus, `after ${passed.at(-1)}`).toMatchObject({ isSeen: true });
    if (isWanted(focus)) return;
    passed.push(focus.name);
    await desk.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it went over ${passed.join(' | ')}`);
}

async function choose(desk: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(desk, name);
  await desk.keyboard.press(key);
}

/** After an act the focus is not lost to the page as a whole. */
const expectFocus = ({ desk }: Kit): Promise<void> => expect.poll(async () => (await focusIn(desk)).name !== '').toBe(true);

test('a sample training is held and exported by keyboard alone', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await expect(desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
  await choose(desk, 'Try a sample training');
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await choose(desk, 'Run');
  await choose(desk, 'Start day');
  await expect(desk.getByText('slide 1/')).toBeVisible();
  await desk.keyboard.press('F5');
  await kit.audience();
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByText('slide 2/')).toBeVisible();
  await desk.keyboard.press('b');
  await expect(desk.getByRole('button', { name: 'Black screen' })).toHaveAttribute('aria-pressed', 'true');
  await desk.keyboard.press('b');
  await desk.keyboard.press('Control+f');
  await desk.keyboard.type('Živojin');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('gridcell', { name: /Živojin .*: present/u })).toBeVisible();
  await expectFocus(kit);
  await desk.keyboard.press('Control+z');
  await choose(desk, 'All remaining present');
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(13);
  await expectFocus(kit);
  await choose(desk, 'Export');
  const target = join(kit.dataFolder, 'list.csv');
  await kit.chooseSave(target);
  await choose(desk, 'Export attendance…');
  await expect(desk.getByText('“list.csv” was saved')).toBeVisible();
  expect(existsSync(target)).toBe(true);
  await expectFocus(kit);
  await choose(desk, 'Run');
  await choose(desk, 'End day');
  await expect(desk.getByRole('alertdialog')).toBeVisible();
  await choose(desk, 'End day');
  await expect(desk.getByRole('button', { name: 'Start day' })).toBeVisible();
  await expectFocus(kit);
});
