/** Timers ask for attention when the trainer wants it: by colour, by a tone that is off at first, and once for who listens. */
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';

declare global {
  var tones: number;
}

const minute = 60_000;

/** Counts notes from now on; each tone has one to three. */
async function listenForTones(desk: Page): Promise<() => Promise<number>> {
  await desk.evaluate(() => {
    globalThis.tones = 0;
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function counted() {
      globalThis.tones += 1;
      return createOscillator.call(this);
    };
  });
  return () => desk.evaluate(() => globalThis.tones);
}

async function startDay({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await expect(desk.getByRole('timer', { name: 'Block time left' })).toHaveText('30:00');
}

test('the colours come at the times that were chosen, and stay chosen after a restart', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  await startDay(kit);
  await kit.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await kit.desk.getByRole('combobox', { name: 'Amber, Time of a block' }).selectOption('when 20 minutes are left');
  await kit.desk.getByRole('combobox', { name: 'Brick red, Time of a block' }).selectOption('when 10 minutes are left');
  await expect(kit.desk.getByRole('combobox', { name: 'Amber, Time of a block' }).getByRole('option')).toHaveText([
    'when 15 minutes are left',
    'when 20 minutes are left',
  ]);
  await kit.restart();
  const { desk } = kit;
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  const left = desk.getByRole('timer', { name: 'Block time left' });
  const colour = (): Promise<string> => left.evaluate((it) => getComputedStyle(it).color);
  const calm = await colour();
  await kit.clock.advance(10 * minute);
  await expect(left).toHaveText('20:00');
  const amber = await colour();
  await kit.clock.advance(10 * minute);
  await expect(left).toHaveText('10:00');
  const brick = await colour();
  expect(new Set([calm, amber, brick]).size).toBe(3);
  await kit.clock.advance(10 * minute);
  await expect(left).toHaveText('00:00');
  expect(await colour()).toBe(brick);
});

test('an activity’s timer ends with its slide, is back for a stray key, and is seen from every place while it runs', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const { desk } = kit;
  await startDay(kit);
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  const room = (await kit.audience()).locator('.scene');
  const left = desk.getByRole('timer', { name: 'Activity time left' });
  await desk.evaluate(() => window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-opening', slide: 'pre-test' } }));
  await desk.getByRole('button', { name: 'Start timer' }).click();
  await expect(left).toHaveText('10:00');
  await expect(room).toContainText('10:00');
  await kit.clock.advance(minute);
  await desk.keyboard.press('PageDown');
  await expect(left).toHaveText('–:––');
  await expect(room).not.toContainText('9:00');
  await kit.clock.advance(minute);
  await desk.getByRole('button', { name: /^Its timer goes on: back to “/u }).click();
  await expect(left).toHaveText('08:00');
  await expect(desk.getByRole('button', { name: /^Its timer goes on/u })).toHaveCount(0);
  await desk.keyboard.press('PageDown');
  await desk.keyboard.press('PageUp');
  await expect(left).toHaveText('08:00');
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(left).toHaveText('08:00');
  await desk.evaluate(() => window.kit.dispatch({ kind: 'start-timer', length: 300_000 as never, timer: 'group' }));
  await expect(desk.getByRole('timer', { name: 'Group time left' })).toHaveText('05:00');
  await kit.clock.advance(minute);
  await expect(left).toHaveText('07:00');
  await desk.getByRole('button', { name: 'Back to Run' }).click();
  await desk.keyboard.press('PageDown');
  await expect(left).toHaveText('–:––');
  await expect(desk.getByRole('timer', { name: 'Group time left' })).toHaveText('04:00');
});

test('a tone comes only when it is wanted, once at each time that was set, from whatever place is open', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const { desk } = kit;
  await startDay(kit);
  const tones = await listenForTones(desk);
  const left = desk.getByRole('timer', { name: 'Block time left' });
  await kit.clock.advance(25 * minute);
  await expect(desk.getByText('Block: 5 minutes left')).toBeAttached();
  expect(await tones()).toBe(0);

  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await desk.getByRole('button', { name: 'Try the tone' }).click();
  await expect.poll(tones).toBe(3);
  const wanted = desk.getByRole('checkbox', { name: 'A quiet tone at these times, and at the end' });
  await wanted.click();
  await expect(wanted).toBeChecked();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.clock.advance(5 * minute);
  await expect(desk.getByText('The block’s time is over')).toBeAttached();
  await expect.poll(tones).toBe(6);

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  for (const over of ['−00:01', '−00:02', '−00:03']) {
    await kit.clock.advance(1000);
    await expect(left).toHaveText(over);
  }
  expect(await tones()).toBe(6);
});
