/** A trainer whose mouse has no table plays the Social Barometer by keyboard alone; the room sees each step, and nothing too early. */
import { choose, chooseBefore, expectFocus, press, startByKeyboard, tabTo } from './keyboard';
import { expect, test } from './launch';

const barometer = { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } } as const;

test('the whole barometer is played without a mouse, from the practice to the results', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk } = kit;
  await startByKeyboard(kit);
  const room = (await kit.audience()).locator('.scene');
  const dialog = desk.getByRole('dialog');
  await desk.evaluate((command) => window.kit.dispatch(command), barometer);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await expect(desk.getByText(/^13 of 13 present$/u)).toBeVisible();

  await test.step('the practice comes first, and its window is left with the focus where it was', async () => {
    await choose(desk, 'More');
    await choose(desk, 'Statements…');
    await expect(dialog).toBeVisible();
    await choose(desk, 'Show “Tea is better than coffee.”');
    await expect(room).toContainText('Tea is better than coffee.');
    await expectFocus(desk);
    await press(desk, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(room).toContainText('1 of 8');
  });

  await test.step('one is skipped and brought back, one put off, one moved; the focus stays with each', async () => {
    await choose(desk, 'Statements…');
    await choose(desk, /^Skip “.*identified in Serbia in 2023/u);
    await expect(dialog.getByRole('button', { name: /^Bring back “.*identified in Serbia in 2023/u })).toBeFocused();
    await choose(desk, /^Bring back “.*identified in Serbia in 2023/u);
    await expect(dialog.getByRole('button', { name: /^Skip “.*identified in Serbia in 2023/u })).toBeFocused();
    await choose(desk, /^Move “.*does not know the trafficker.*later$/u);
    await expect(dialog.getByRole('button', { name: /^Move “.*does not know the trafficker.*later$/u })).toBeFocused();
    await choose(desk, /^Move “.*does not know the trafficker.*earlier$/u);
    await choose(desk, /^Put off “.*does not know the trafficker.*to the end$/u);
    await expectFocus(desk);
    await press(desk, 'Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a statement of one’s own is written and stands on the screen', async () => {
    await choose(desk, 'Statements…');
    await chooseBefore(desk, 'A statement of your own');
    await tabTo(desk, /^What the room should take a place on/u);
    await desk.keyboard.type('A school can do it alone');
    await choose(desk, 'Show to the room');
    await expect(room).toContainText('A school can do it alone');
    await expect(dialog).toHaveCount(0);
    await expectFocus(desk);
  });

  await test.step('places are counted with keys, and as dots; the counters do the same', async () => {
    await press(desk, 'ArrowRight');
    await expect(room).toHaveAttribute('data-scene', 'places');
    await press(desk, '1', '1', '3', 'Shift+1');
    await expect(desk.getByText('unplaced: 11')).toBeVisible();
    await choose(desk, 'Agree +1', 'Space');
    await expect(desk.getByText('unplaced: 10')).toBeVisible();
    await choose(desk, 'Dots…');
    await tabTo(desk, /^dot 1 of 10$/u);
    await desk.keyboard.press('Space');
    await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('Space');
    await choose(desk, 'Move to Unsure');
    await expect(dialog.getByRole('region', { name: 'Unsure: 2' })).toBeVisible();
    await expectFocus(desk);
    await choose(desk, 'Move to Disagree');
    await expect(dialog.getByRole('region', { name: 'Disagree: 2' })).toBeVisible();
    await press(desk, 'Escape');
    await expect(desk.getByText('unplaced: 7')).toBeVisible();
    await expect(room).not.toContainText('7');
  });

  await test.step('voices are heard in order, and what was said is noted by side for the trainer alone', async () => {
    await press(desk, 'ArrowRight');
    await expect(desk.getByRole('list', { name: 'Order of voices' }).getByRole('listitem').first()).toBeVisible();
    await choose(desk, 'Arguments…');
    await expect(dialog.getByLabel('What was said')).toBeFocused();
    await desk.keyboard.type('It depends on who helps');
    await tabTo(desk, /Agree|Unsure|Disagree/u, 'Shift+Tab');
    await desk.keyboard.press('ArrowDown');
    await choose(desk, 'Note it');
    await expect(dialog.getByRole('listitem')).toContainText('It depends on who helps');
    await expectFocus(desk);
    await choose(desk, 'Remove “It depends on who helps”');
    await expect(dialog.getByRole('listitem')).toHaveCount(0);
    await expectFocus(desk);
    await tabTo(desk, 'What was said');
    await desk.keyboard.type('Nobody helps alone');
    await desk.keyboard.press('Enter');
    await expect(dialog.getByRole('listitem')).toContainText('Nobody helps alone');
    await press(desk, 'Escape');
    await expect(room).not.toContainText('Nobody helps');
  });

  await test.step('the second round is counted, and its shift is shown by itself, or when that is asked for', async () => {
    await chooseBefore(desk, 'Second round');
    await expect(desk.getByRole('heading', { name: /second round/u })).toBeVisible();
    await expectFocus(desk);
    await press(desk, '1', '3');
    await press(desk, 'ArrowRight');
    await expect(room).toHaveAttribute('data-scene', 'shift');
    await press(desk, 's');
    await expect(desk.getByText('The shift is hidden from the room')).toBeVisible();
    await tabTo(desk, 'Show shift', 'Shift+Tab');
    await desk.keyboard.press('Space');
    await expect(room).toHaveAttribute('data-scene', 'shift');
    await expectFocus(desk);
  });

  await test.step('R arms, any other key disarms, R twice reveals, and Back hides it again', async () => {
    await press(desk, 'r', 'Tab', 'r');
    await expect(desk.getByText('press R again to reveal')).toBeVisible();
    await expect(room).toHaveAttribute('data-scene', 'shift');
    await press(desk, 'r');
    await expect(room).toHaveAttribute('data-scene', 'answer');
    await press(desk, 'ArrowLeft');
    await expect(room).not.toHaveAttribute('data-scene', 'answer');
    await expect(desk.getByRole('list', { name: 'Steps' }).locator('[aria-current=step]')).toHaveText('Voices');
    await press(desk, 'r', 'r');
    await expect(room).toHaveAttribute('data-scene', 'answer');
    await chooseBefore(desk, 'Next statement');
    await expect(room).toContainText(/\d+ of \d+/u);
    await expectFocus(desk);
  });

  await test.step('Results are reached, and have what was counted and said', async () => {
    await choose(desk, 'Results');
    await tabTo(desk, 'At a glance');
    await desk.keyboard.press('ArrowRight');
    await expect(desk.getByText('Nobody helps alone')).toBeVisible();
    await expectFocus(desk);
  });
});
