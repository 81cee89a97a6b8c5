/** What somebody hears who doesn't see the screen: acts and changes of state are told, and what ticks is silent. */
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';

declare global {
  var heard: string[];
}

/** Notes what live regions say from now on, as a screen reader would read it out. */
async function listen(desk: Page): Promise<void> {
  await desk.evaluate(() => {
    globalThis.heard = [];
    const isLive = (element: Element | null): Element | null => {
      const region = element?.closest('[aria-live], [role="status"], [role="alert"], [role="timer"], [role="log"]') ?? null;
      const quiet =
        region?.getAttribute('aria-live') === 'off' || (region?.getAttribute('role') === 'timer' && !region.hasAttribute('aria-live'));
      return quiet ? null : region;
    };
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => isLive(target instanceof Element ? target : target.parentElement)));
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
      for (const element of added) for (const alert of element.querySelectorAll('[role="alert"]')) regions.add(alert);
      for (const region of regions) if (region?.textContent?.trim()) globalThis.heard.push(region.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const heardIn = (desk: Page): Promise<readonly string[]> => desk.evaluate(() => globalThis.heard);

async function startSample({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByRole('button', { name: 'End day' })).toBeVisible();
}

test('timers tick in silence and say once that time runs short; lateness is told every five minutes, not every one', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T09:00:00+02:00' });
  const { desk } = kit;
  await startSample(kit);
  await desk.getByRole('button', { name: 'Start timer' }).click();
  const left = desk.getByRole('timer', { name: 'Block time left' });
  await listen(desk);
  for (let minute = 1; minute <= 4; minute += 1) {
    const before = await left.textContent();
    await kit.clock.advance(60_000);
    await expect(left).not.toHaveText(before ?? '');
  }
  expect(await heardIn(desk)).toEqual(['Activity: 1 minute left']);
  await expect(left).toHaveAttribute('aria-live', 'off');
});

test('marks, refusals, a search and the reveal are told', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSample(kit);
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await listen(desk);
  await desk.keyboard.type('Živojin');
  await expect.poll(() => heardIn(desk)).toContainEqual(expect.stringContaining('Enter: present'));
  await desk.keyboard.press('Enter');
  await expect.poll(() => heardIn(desk)).toContainEqual(expect.stringMatching(/Živojin Šćepanović: present/u));
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => heardIn(desk)).toContainEqual(expect.stringMatching(/Taken back: a mark in the register/u));
  await desk.evaluate(() => window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } }));
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  for (const step of ['Places', 'Voices']) {
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(desk.locator('li[aria-current="step"]')).toHaveText(step);
  }
  await desk.keyboard.press('r');
  await expect.poll(() => heardIn(desk)).toContainEqual(expect.stringMatching(/again to reveal/u));
  await desk.keyboard.press('r');
  await expect.poll(() => heardIn(desk)).toContainEqual(expect.stringMatching(/the answer is revealed/u));
});
