/** Groups are called back when their time is over: a sign on the projector for all, a tone and a word for the trainer. */
import { expect, test } from './launch';

declare global {
  var notesPlayed: number;
}

const minute = 60_000;

test('the end of the groups’ time is seen in the room, heard if that is wanted, told once, and gone again by itself', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await desk.getByRole('checkbox', { name: 'A quiet tone at these times, and at the end' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  const sign = room.getByText('Group work: time is up');
  await desk.evaluate(() => {
    globalThis.notesPlayed = 0;
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function counted() {
      globalThis.notesPlayed += 1;
      return createOscillator.call(this);
    };
  });
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await desk.getByRole('button', { name: 'Groups…' }).click();
  await desk.getByRole('button', { name: 'Start the groups’ timer' }).click();
  const left = desk.getByRole('timer', { name: 'Group time left' }).last();
  await expect(left).toHaveText('10:00');

  await kit.clock.advance(9 * minute + 59_000);
  await expect(left).toHaveText('00:01');
  await expect.poll(() => desk.evaluate(() => globalThis.notesPlayed)).toBe(1);
  await expect(sign).toHaveCount(0);
  await kit.clock.advance(1000);
  await expect(sign).toBeVisible();
  await expect(desk.getByText('The groups’ time is over')).toBeAttached();
  await expect.poll(() => desk.evaluate(() => globalThis.notesPlayed)).toBe(4);

  await desk.getByRole('dialog').getByRole('button', { name: 'Second timer, 1 min more' }).click();
  await expect(sign).toHaveCount(0);
  await kit.clock.advance(minute);
  await expect(sign).toBeVisible();
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await desk.keyboard.press('b');
  await expect(room).toHaveAttribute('data-scene', 'black');
  await expect(sign).toHaveCount(0);
  await desk.keyboard.press('b');
  await expect(sign).toBeVisible();
  await kit.clock.advance(2 * minute);
  await expect(sign).toHaveCount(0);
});
