/** Every button can be read in whatever state it is: at rest, under the pointer, pressed, with the focus, and when it can’t be pressed. */
import type { ElementHandle, Page } from 'playwright';
import { expect, type Kit, test } from './launch';

/** What WCAG asks of text; of what can’t be pressed it asks nothing, but it is to be read here. */
const least = { usable: 4.5, disabled: 3 } as const;

/** Looked for once: each search among all that is visible takes longer than everything that is asked of one button. */
type Button = ElementHandle<HTMLElement | SVGElement>;

interface Looks {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly isPressed: boolean;
  /** Its middle, once it was scrolled into sight. */
  readonly x: number;
  readonly y: number;
}

const looksOf = (element: Button): Promise<Looks> =>
  element.evaluate((button) => {
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return {
      name: button.getAttribute('aria-label') ?? button.textContent,
      isDisabled: button.matches(':disabled, [aria-disabled="true"]'),
      isPressed: button.getAttribute('aria-pressed') === 'true',
      x: left + width / 2,
      y: top + height / 2,
    };
  });

/** How the text of an element stands out from what is painted behind it; 1 where they are the same. */
const contrast = (element: Button): Promise<number> =>
  element.evaluate((button) => {
    if (!button.isConnected) throw new Error(`The button “${button.textContent}” has gone.`);
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('No canvas');
    const behind: string[] = [];
    for (let each: Element | null = button; each; each = each.parentElement) behind.unshift(getComputedStyle(each).backgroundColor);
    const painted = (colours: readonly string[]): readonly number[] => {
      for (const colour of ['white', ...colours]) {
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
      }
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (colour: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const opacity = Number(getComputedStyle(button).opacity);
    const ground = painted(behind);
    const ink = painted([...behind, getComputedStyle(button).color]).map(
      (part, index) => part * opacity + (ground[index] ?? 0) * (1 - opacity),
    );
    const [more, less] = [light(ground), light(ink)].toSorted((one, other) => other - one);
    return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
  });

/** Names of the buttons in sight that can’t be read in some state. */
async function unreadable(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const button of await page.$$('button:visible')) {
    const { name, isDisabled, isPressed, x, y } = await looksOf(button);
    const note = async (state: string, needed: number): Promise<void> => {
      const is = await contrast(button);
      if (is < needed) found.push(`${name}: ${state} ${is.toFixed(1)}`);
    };
    if (isDisabled) {
      await note('disabled', least.disabled);
      continue;
    }
    const state = isPressed ? 'pressed' : 'at rest';
    await note(state, least.usable);
    await page.mouse.move(x, y);
    await note(`${state}, under the pointer`, least.usable);
    await button.focus();
    await note(`${state}, with the focus`, least.usable);
  }
  return found;
}

async function atBarometer(kit: Kit): Promise<Page> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await desk.evaluate((slide) => window.kit.dispatch({ kind: 'go-to', slide }), { block: 'd1-session-2', slide: 'barometer' });
  await desk.getByRole('button', { name: 'More', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Statements…' })).toBeVisible();
  return desk;
}

test('in Run every button can be read, also a pressed one under the pointer, in both themes', { tag: '@long' }, async ({ launchKit }) => {
  /* Four walks over some sixty buttons, each in three states. */
  test.slow();
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const desk = await atBarometer(kit);
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await unreadable(desk), colorScheme).toEqual([]);
    const toggle = desk.getByRole('button', { name: 'Show counts' });
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(await unreadable(desk), `${colorScheme}, counts shown`).toEqual([]);
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  }
});
