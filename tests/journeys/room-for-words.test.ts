/** Words of any length, twice the size, and no motion: nothing is cut off, nothing lies outside, everything stays in reach. */
import type { Page } from 'playwright';
import { languages } from '../../domain/kernel/language';
import { expect, type Kit, test } from './launch';
import { addresses, network } from './start-telephones';

const places = ['library', 'prepare', 'run', 'register', 'results', 'export', 'settings'] as const;

async function openRunningSample({ app, desk }: Kit, width = 1280, height = 640): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.evaluate(() => window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } }));
  await desk.getByRole('button', { name: 'More', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Reveal answer' })).toBeVisible();
  await (await app.browserWindow(desk)).evaluate((it, [w, h]) => it.setContentSize(w as number, h as number), [width, height]);
  await desk.waitForFunction((wanted) => innerWidth === wanted, width);
}

async function go(desk: Page, place: (typeof places)[number]): Promise<void> {
  const link = desk.locator(`nav a[href="#${place}"]`);
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Writes every word of the window longer, as another language might; what people typed themselves is longer too. */
function lengthen(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    node.nodeValue = text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
  }
}

/** Texts that are cut off, and controls that lie outside of what can be seen or scrolled to. */
function faults(): readonly string[] {
  const found: string[] = [];
  /* What is for a screen reader alone is a pixel wide. */
  const shown = (element: Element): boolean =>
    element.checkVisibility() && !element.closest('.visually-hidden') && (element.clientWidth !== 1 || element.clientHeight !== 1);
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!shown(element) || element.closest('.scene, [aria-hidden="true"]')) continue;
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2);
    /* What a person wrote may be shortened where its whole is told on hovering. */
    const isTold = textOverflow === 'ellipsis' || element.closest('[title]') !== null;
    if (hasText && isCut && !/auto|scroll/u.test(overflowX) && !isTold) found.push(`cut off: ${named(element)}`);
    const box = element.getBoundingClientRect();
    if (
      (hasText || element.matches('button, input, select, textarea, a')) &&
      box.width > 0 &&
      (box.right > innerWidth + 1 || box.left < -1) &&
      !scrolls(element.parentElement)
    ) {
      found.push(`outside: ${named(element)}`);
    }
    const parent = element.parentElement;
    if (hasText && parent?.matches('button, a') && box.right > parent.getBoundingClientRect().right + 1)
      found.push(`beyond its control: ${named(element)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the window scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`);
  return found;
}

test('words that are 40 % longer are not cut off in any place', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRunningSample(kit);
  for (const place of places) {
    await go(kit.desk, place);
    await kit.desk.evaluate(lengthen);
    expect.soft(await kit.desk.evaluate(faults), place).toEqual([]);
    await kit.desk.reload();
    await expect(kit.desk.locator('nav.desk-rail')).toBeVisible();
  }
});

/** By how much what the search asks for is wider than its place. */
function placeholderBeyond(): number {
  const field = document.querySelector<HTMLInputElement>('.register-search input');
  const pen = document.createElement('canvas').getContext('2d');
  if (!field || !pen) throw new Error('there is no search');
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  pen.font = font;
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return Math.max(0, Math.round(pen.measureText(field.placeholder).width - room));
}

test('what the search of the register asks for is read whole, in any language and however narrow the window', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { app, desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await go(desk, 'register');
  const shown = await app.browserWindow(desk);
  for (const language of languages) {
    await desk.evaluate((each) => window.kit['change-settings']({ language: each }), language);
    await expect(desk.locator('html')).toHaveAttribute('lang', language);
    for (const width of [960, 1024, 1100, 1179, 1180, 1280]) {
      await shown.evaluate((it, wanted) => it.setContentSize(wanted as number, 768), width);
      await desk.waitForFunction((wanted) => innerWidth === wanted, width);
      expect.soft(await desk.evaluate(placeholderBeyond), `${language}, ${width}`).toBe(0);
    }
  }
});

/** What one reads and presses in Run's rows that lies over something else there, or outside. */
function faultsOfRows(): readonly string[] {
  const rows = [
    '.run-title > *, .run-header > :not(.run-title)',
    '.run-preview-tools .run-button',
    '.run-bar > :not(.run-block-timer), .run-block-timer > *',
  ];
  return rows.flatMap((row) => {
    const parts = [...document.querySelectorAll(row)].filter((part) => part.checkVisibility());
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return parts.flatMap((part, index) => {
      const { left, right, top, bottom } = boxes[index] as DOMRect;
      const liesOver = boxes.some(
        (other, at) => at > index && left < other.right && other.left < right && top < other.bottom && other.top < bottom,
      );
      const edge = part.closest('.run-stage, .run')?.getBoundingClientRect().right ?? innerWidth;
      return liesOver || right > edge ? [`“${part.textContent}” lies over another, or outside`] : [];
    });
  });
}

test('in the rows of Run nothing lies over another, in any language and however narrow the window', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, environment: network });
  await openRunningSample(kit);
  const { app, desk } = kit;
  const shown = await app.browserWindow(desk);
  await desk.evaluate(async (address = '') => {
    await window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    await window.kit['show-on-projector']('here');
    await window.kit['start-telephones'](address);
  }, addresses[0]);
  await expect(desk.getByRole('button', { name: /^Telephones are on/u })).toBeVisible();
  for (const language of languages) {
    await desk.evaluate((each) => window.kit['change-settings']({ language: each }), language);
    await expect(desk.locator('html')).toHaveAttribute('lang', language);
    for (const width of [960, 1093, 1208, 1280, 1366]) {
      await shown.evaluate((it, wide) => it.setContentSize(wide, 640), width);
      await desk.waitForFunction((wanted) => innerWidth === wanted, width);
      expect.soft(await desk.evaluate(faultsOfRows), `${language}, ${width} wide`).toEqual([]);
    }
  }
});

async function openAtSize(kit: Kit, times: number, width = 1280, height = 720): Promise<void> {
  await openRunningSample(kit, width, height);
  const window = await kit.app.browserWindow(kit.desk);
  await window.evaluate((it, factor) => it.webContents.setZoomFactor(factor), times);
  await kit.desk.waitForFunction((wanted) => innerWidth === wanted, width / times);
}

test('at twice the size everything is there and in reach', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAtSize(kit, 2);
  for (const place of places) {
    await go(kit.desk, place);
    expect.soft(await kit.desk.evaluate(faults), place).toEqual([]);
  }
});

test('on a small laptop at one and a half times the size the list has rows, titles have room, and nothing lies sideways', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  await openAtSize(kit, 1.5, 1365, 768);
  const { desk } = kit;
  await desk.evaluate(() => window.kit['change-settings']({ language: 'sr-Latn' }));
  for (const place of places) {
    await go(desk, place);
    expect.soft(await desk.evaluate(faults), place).toEqual([]);
    const wide = await desk.evaluate(() =>
      [...document.querySelectorAll('main')].filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.className),
    );
    expect.soft(wide, `${place} goes on sideways`).toEqual([]);
  }
  const cut = await desk
    .locator('nav a')
    .evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).map((link) => link.textContent));
  expect.soft(cut, 'names of places that are cut off').toEqual([]);
  await go(desk, 'register');
  const rows = await desk.getByRole('grid').evaluate((grid) => {
    grid.scrollIntoView();
    const list = grid.closest('.register-scroll')?.getBoundingClientRect();
    const whole = (row: Element): boolean => {
      const { top, bottom } = row.getBoundingClientRect();
      return list !== undefined && top >= list.top && bottom <= Math.min(list.bottom, innerHeight);
    };
    return [...grid.querySelectorAll('tbody tr')].filter(whole).length;
  });
  expect.soft(rows, 'people in sight at once').toBeGreaterThanOrEqual(3);
  await go(desk, 'prepare');
  await desk.getByRole('tab', { name: 'Agenda', exact: true }).click();
  const title = await desk
    .getByRole('textbox', { name: /^Naslov/u })
    .first()
    .boundingBox();
  expect.soft(title?.width, 'room for a title').toBeGreaterThan(150);
});

test('on a screen of 1024 × 768 a school in the register can be told from another', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRunningSample(kit, 1024, 768);
  const { desk } = kit;
  await desk.evaluate(() => window.kit['change-settings']({ language: 'sr-Cyrl' }));
  await go(desk, 'register');
  expect.soft(await desk.evaluate(faults)).toEqual([]);
  const school = await desk.locator('tbody .register-school').first().boundingBox();
  expect(school?.width).toBeGreaterThan(92);
});

test('at four times the size the head of Run says when the day ends in as many lines as it takes', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAtSize(kit, 4);
  const schedule = kit.desk.locator('p', { has: kit.desk.getByText(/day ends \d\d:\d\d/u) });
  expect(await schedule.evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
});

test('in the form for participants neither is, and all of it stays in reach', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRunningSample(kit);
  await kit.desk.evaluate(() => window.kit['turn-to-participants']({ purpose: 'evaluation-d2pm', pin: '2468' }));
  const form = await kit.signIn();
  const shown = await kit.app.browserWindow(form);
  for (const zoom of [1, 2]) {
    await shown.evaluate((it, factor) => it.webContents.setZoomFactor(factor), zoom);
    await form.waitForFunction((wanted) => innerWidth === wanted, 1280 / zoom);
    await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
    await form.keyboard.press('Enter');
    for (let question = 1; question <= 25; question += 1) {
      expect.soft(await form.evaluate(faults), `question ${question}, ${zoom} times`).toEqual([]);
      await form.keyboard.press('Enter');
    }
    await form.evaluate(lengthen);
    expect.soft(await form.evaluate(faults), `the check, ${zoom} times`).toEqual([]);
    await form.reload();
    await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
    await form.keyboard.press('Enter');
    await form.evaluate(lengthen);
    expect.soft(await form.evaluate(faults), `a scale in longer words, ${zoom} times`).toEqual([]);
    await form.reload();
  }
});

test('where motion is not wanted nothing moves', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await kit.desk.emulateMedia({ reducedMotion: 'reduce' });
  await openRunningSample(kit);
  for (const place of places) {
    await go(kit.desk, place);
    expect.soft(await kit.desk.evaluate(() => document.getAnimations().length), place).toBe(0);
  }
  await go(kit.desk, 'run');
  await kit.desk.evaluate(async () => {
    const { dispatch } = window.kit;
    await dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    for (const kind of ['next', 'next'] as const) await dispatch({ kind });
    await dispatch({ kind: 'count', position: 'agree', change: 1, confirmed: true });
    await dispatch({ kind: 'second-round' });
    await dispatch({ kind: 'count', position: 'disagree', change: 1, confirmed: true });
    await dispatch({ kind: 'next' });
    await dispatch({ kind: 'show-counts', shown: true });
  });
  await kit.desk.locator('.scene-person-moved').waitFor();
  expect(await kit.desk.evaluate(() => document.getAnimations().length)).toBe(0);
  await kit.desk.evaluate(() => window.kit.dispatch({ kind: 'reveal-answer' }));
  /* It is there at once, whatever would follow later. */
  await kit.desk.locator('.scene-answer .scene-sources').waitFor();
  expect(await kit.desk.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('in forced colours the tab that is open looks otherwise than the others', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 2 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.emulateMedia({ forcedColors: 'active' });
  const line = (selected: boolean): Promise<string> =>
    desk
      .getByRole('tab', { selected })
      .first()
      .evaluate((tab) => getComputedStyle(tab).borderBlockEndColor);
  expect(await line(true)).not.toBe(await line(false));
});
