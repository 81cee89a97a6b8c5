/**
 * Whatever happens to the laptop and its windows, both show what is really left, and the same second: out of sight, covered,
 * busy, asleep, started again, with a wall clock that somebody set or another time zone.
 */
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';

const minute = 60_000;
const hour = 60 * minute;

/** `MM:SS`, or `H:MM:SS` from an hour on, with − once it is over; zero means over. Written here once more, and differently. */
function textOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [whole, part] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  const hours = Math.floor(whole / 60);
  const figures = [...(hours > 0 ? [String(hours)] : []), String(whole % 60).padStart(2, '0'), String(part).padStart(2, '0')];
  return `${seconds < 0 ? '−' : ''}${figures.join(':')}`;
}

/** Keeps the reference itself and compares what both windows have on their pages. */
class Both {
  readonly #kit: Kit;
  #gone = 0;

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  async passes(milliseconds: number): Promise<void> {
    await this.goesBy(milliseconds);
    await this.agree();
  }

  /** Nobody looks. */
  async goesBy(milliseconds: number): Promise<void> {
    this.#gone += milliseconds;
    await this.#kit.clock.advance(milliseconds);
  }

  async agree(): Promise<void> {
    const { desk } = this.#kit;
    await expect(desk.getByRole('timer', { name: 'Block time left' })).toHaveText(textOf(30 * minute - this.#gone));
    const left = textOf(20 * minute - this.#gone);
    await expect(desk.getByRole('timer', { name: 'Activity time left' })).toHaveText(left);
    const room = (await this.#kit.audience()).locator('.scene-countdown');
    await expect(room).toHaveText(this.#gone >= 20 * minute ? 'Time is up' : left);
  }
}

async function running(kit: Kit): Promise<Both> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await kit.audience();
  await desk.evaluate((length) => window.kit.dispatch({ kind: 'start-timer', length: length as never }), 20 * minute);
  await expect(desk.getByRole('timer', { name: 'Activity time left' })).toHaveText('20:00');
  return new Both(kit);
}

const onWindows = (kit: Kit, act: 'minimize' | 'restore' | 'hide' | 'showInactive'): Promise<void> =>
  kit.app.evaluate(({ BrowserWindow }, what) => {
    for (const window of BrowserWindow.getAllWindows()) window[what]();
  }, act);

/** A window of somebody else's over both, on top of everything. */
const cover = (kit: Kit): Promise<void> =>
  kit.app.evaluate(async ({ BrowserWindow, screen }) => {
    const window = new BrowserWindow({ ...screen.getPrimaryDisplay().bounds, frame: false, alwaysOnTop: true, title: 'Somebody else’s' });
    window.setBounds(screen.getPrimaryDisplay().bounds);
    window.moveTop();
  });
const uncover = (kit: Kit): Promise<void> =>
  kit.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle() === 'Somebody else’s') window.destroy();
  });

/** Its page can do nothing for so long, as when a large film is decoded; resolves at once. */
const keepBusy = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((long) => {
    setTimeout(() => {
      const until = performance.now() + long;
      while (performance.now() < until);
    });
  }, milliseconds);

test('out of sight, minimised, covered or busy: both windows show the same second, the right one', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const both = await running(kit);
  await both.agree();
  for (const by of [1, 999, 1000, 1500, 61_250]) await both.passes(by);

  await test.step('minimised', async () => {
    await onWindows(kit, 'minimize');
    for (const by of [1000, 700, 2 * minute]) await both.passes(by);
    await onWindows(kit, 'restore');
    await both.agree();
  });
  await test.step('hidden', async () => {
    await onWindows(kit, 'hide');
    for (const by of [1000, 300, minute]) await both.passes(by);
    await onWindows(kit, 'showInactive');
    await both.agree();
  });
  await test.step('covered', async () => {
    await cover(kit);
    for (const by of [1000, 400, minute]) await both.passes(by);
    await uncover(kit);
    await both.agree();
  });
  await test.step('busy', async () => {
    const pages = [kit.desk, await kit.audience()];
    for (const page of pages) {
      await keepBusy(page, 1500);
      for (const by of [1000, 1000, 30_000]) await both.passes(by);
    }
  });
});

test('asleep, started again, killed, and with a wall clock that is set: what is left is what is really left', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const both = await running(kit);
  await both.passes(2 * minute);

  await test.step('the wall clock is set by minutes, hours and days, and to another zone', async () => {
    for (const wall of [
      '2023-10-11T08:47:00+02:00',
      '2023-10-11T07:10:00+02:00',
      '2023-10-14T08:30:00+02:00',
      '2023-09-11T23:59:58+02:00',
      '2023-10-11T02:33:00-04:00',
    ]) {
      await kit.clock.setWall(wall);
      await both.agree();
      await both.passes(3_000);
    }
    await kit.clock.setWall('2023-10-11T08:34:00+02:00');
  });
  await test.step('the kit is closed for a while, and a restart finds another wall clock', async () => {
    await kit.close();
    await both.goesBy(4 * minute);
    await kit.start();
    await both.agree();
    await kit.restart({ wall: '2023-10-13T21:00:00+02:00' });
    await both.agree();
    await kit.restart({ wall: '2023-10-11T08:38:00+02:00' });
  });
  await test.step('it dies', async () => {
    await kit.kill();
    await both.goesBy(90_500);
    await kit.start();
    await both.agree();
    await both.passes(1000);
  });
  await test.step('the laptop sleeps past the end of both timers, and past midnight', async () => {
    await both.passes(2 * hour);
    await both.passes(14 * hour);
    await expect(kit.desk.locator('.run-clock')).toHaveText(/^00:/u);
  });
});
