/** A hand that knows no mouse: it goes from control to control, and wants to see at each stop where it is. */
import type { Page } from 'playwright';
import { expect, type Kit } from './launch';

/** A form of a programme has many fields. */
const mostTabs = 150;

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

/** After a key; what is drawn anew by an act may get the focus back a frame later than the rest is there. */
async function seenFocus(desk: Page, after: string): Promise<Focus> {
  const focus = await focusIn(desk);
  if (focus.isSeen) return focus;
  await expect.poll(() => focusIn(desk), `after ${after}`).toMatchObject({ isSeen: true });
  return focusIn(desk);
}

/** Goes on with Tab, or back with Shift+Tab, until the focus is where it is wanted; each stop on the way must be seen. */
export async function tabTo(desk: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isWanted = (focus: Focus): boolean => (typeof name === 'string' ? focus.name === name : name.test(focus.name));
  const passed: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const last = passed.at(-1);
    const focus = last === undefined ? await focusIn(desk) : await seenFocus(desk, last);
    if (isWanted(focus)) return;
    passed.push(focus.name);
    await desk.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}; it went over ${passed.join(' | ')}`);
}

/** What lies before the focus is nearer that way. */
export async function chooseBefore(desk: Page, name: string | RegExp): Promise<void> {
  await tabTo(desk, name, 'Shift+Tab');
  await desk.keyboard.press('Enter');
}

export async function choose(desk: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(desk, name);
  await desk.keyboard.press(key);
}

/** After an act the focus is not lost to the page as a whole. */
export const expectFocus = (desk: Page): Promise<void> => expect.poll(async () => (await focusIn(desk)).name !== '').toBe(true);

/** The sample training's first day runs, and the room sees it. */
export async function startByKeyboard(kit: Kit): Promise<void> {
  const { desk } = kit;
  await expect(desk.getByRole('button', { name: 'Try a sample training' })).toBeVisible();
  await choose(desk, 'Try a sample training');
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await choose(desk, 'Run');
  await choose(desk, 'Start day');
  await expect(desk.getByText('slide 1/')).toBeVisible();
  await desk.keyboard.press('F5');
  await kit.audience();
}

/** Presses keys where the focus is, and wants a focus afterwards. */
export async function press(desk: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.keyboard.press(key);
  await expectFocus(desk);
}
