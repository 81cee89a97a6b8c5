/** All other activities by keyboard alone: groups and their plans, the room's lists, what the programme brings, and the quiet card. */
import { violations } from './axe';
import { choose, chooseBefore, expectFocus, press, startByKeyboard, tabTo } from './keyboard';
import { expect, type Kit, test } from './launch';

/** In both themes; what is soft is told, and the journey goes on. */
async function expectNothingForAxe({ desk }: Kit, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(desk), `${where}, ${colorScheme}`).toEqual([]);
  }
}

test('groups are formed, changed, shown and hidden, and a plan is written and read by the room', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startByKeyboard(kit);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await expect(desk.getByText(/^13 of 13 present$/u)).toBeVisible();
  const room = (await kit.audience()).locator('.scene');
  const dialog = desk.getByRole('dialog', { name: 'Groups and plans' });
  const members = (group: number) => dialog.getByRole('grid', { name: `Group ${group}`, exact: true }).getByRole('row');

  await test.step('a pair is kept apart, groups are formed, and formed anew', async () => {
    await choose(desk, 'Groups…');
    await tabTo(desk, 'This person');
    await desk.keyboard.press('ArrowDown');
    await tabTo(desk, 'with, or from');
    await press(desk, 'ArrowDown', 'ArrowDown');
    await choose(desk, 'Add pair');
    await expect(dialog.getByRole('listitem').filter({ hasText: ': apart' })).toBeVisible();
    await expectFocus(desk);
    await choose(desk, 'Form groups');
    await expect(members(1).first()).toBeVisible();
    await expectFocus(desk);
    await choose(desk, /^Form other groups/u);
    await expectFocus(desk);
    await chooseBefore(desk, /^Remove .+ and /u);
    await expect(dialog.getByRole('listitem').filter({ hasText: ': apart' })).toHaveCount(0);
    await expectFocus(desk);
    await expectNothingForAxe(kit, 'groups');
  });

  await test.step('somebody is moved to another group from the row itself', async () => {
    const before = await members(1).count();
    const [first = ''] = await members(1).locator('.groups-name').allTextContents();
    await tabTo(desk, first);
    await press(desk, 'ArrowRight', 'ArrowRight');
    await expect(dialog.getByRole('button', { name: `Move ${first} to another group` })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('menuitem', { name: 'Group 2' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(members(2).filter({ hasText: first })).toHaveCount(1);
    await expect(members(1)).toHaveCount(before - 1);
    await expect(members(2).filter({ hasText: first })).toBeFocused();
  });

  await test.step('the room sees them when it is asked for, and not any more', async () => {
    await choose(desk, 'Show on the projector');
    await expect(room).toHaveAttribute('data-scene', 'groups');
    await choose(desk, 'Take off the projector');
    await expect(room).not.toHaveAttribute('data-scene', 'groups');
    await expectFocus(desk);
  });

  await test.step('a plan gets its rows, is shown, and loses one again', async () => {
    await chooseBefore(desk, 'Groups');
    await desk.keyboard.press('ArrowRight');
    await choose(desk, 'Add a goal');
    await expect(dialog.getByRole('region', { name: 'Goal 1' })).toBeVisible();
    await expectFocus(desk);
    await chooseBefore(desk, 'Goal, and how we will see it reached');
    await desk.keyboard.type('All staff know the signs');
    await desk.keyboard.press('Tab');
    await desk.keyboard.type('A meeting of all teachers');
    await tabTo(desk, 'By when');
    await desk.keyboard.type('30/10/2023');
    await tabTo(desk, 'State');
    await desk.keyboard.press('ArrowDown');
    await expectNothingForAxe(kit, 'plans');
    await choose(desk, 'Show plan on the projector');
    await expect(room).toHaveAttribute('data-scene', 'plan');
    await expect(room).toContainText('A meeting of all teachers');
    await expect(room).toContainText('30');
    await choose(desk, 'Take the plan off the projector');
    await expect(room).not.toHaveAttribute('data-scene', 'plan');
    await chooseBefore(desk, 'Remove goal 1');
    await expect(dialog.getByRole('region', { name: 'Goal 1' })).toHaveCount(0);
    await expectFocus(desk);
    await press(desk, 'Escape');
    await expect(dialog).toHaveCount(0);
    await expectFocus(desk);
  });
});

test('questions, agreement and impressions are written, changed, shown and taken away', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startByKeyboard(kit);
  const room = (await kit.audience()).locator('.scene');
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });

  await test.step('a question is parked, shown, answered, opened again and removed', async () => {
    await desk.keyboard.press('n');
    await expect(dialog.getByRole('textbox', { name: 'Question' })).toBeFocused();
    await desk.keyboard.type('Who tells the parents?');
    await desk.keyboard.press('Enter');
    await choose(desk, 'Show “Who tells the parents?” to the room');
    await expect(room).toHaveText('Who tells the parents?');
    await choose(desk, 'Answer “Who tells the parents?”');
    await expect(dialog.getByRole('textbox', { name: 'What was answered' })).toBeFocused();
    await desk.keyboard.type('The centre');
    await desk.keyboard.press('Enter');
    await expect(dialog.getByText('Answered: 1')).toBeVisible();
    await expectFocus(desk);
    await choose(desk, /^(?:Open|Reopen).*Who tells the parents/u);
    await expect(dialog.getByText('Open: 1')).toBeVisible();
    await expectFocus(desk);
    await choose(desk, 'Change “Who tells the parents?”');
    await desk.keyboard.type('!');
    await desk.keyboard.press('Enter');
    await expect(dialog.getByRole('listitem')).toContainText('!');
    await expectFocus(desk);
    await choose(desk, /^Remove “.*parents/u);
    await expect(dialog.getByText('Open: 0')).toBeVisible();
    await expectFocus(desk);
    await expectNothingForAxe(kit, 'questions');
  });

  await test.step('a line of the agreement goes up as far as it can, and the focus stays', async () => {
    await chooseBefore(desk, 'Questions');
    await desk.keyboard.press('ArrowRight');
    await tabTo(desk, 'New line of the agreement');
    await desk.keyboard.type('Water and air at any time.');
    await desk.keyboard.press('Enter');
    const lines = dialog.getByRole('listitem');
    await expect(lines.last()).toContainText('Water and air');
    for (let place = (await lines.count()) - 1; place > 0; place -= 1) {
      await choose(desk, 'Move “Water and air at any time.” up');
      await expect(lines.nth(place - 1)).toContainText('Water and air');
      await expectFocus(desk);
    }
    await choose(desk, 'Show to the room');
    await expect(room).toContainText('Water and air');
    await choose(desk, 'Take off the projector');
    await expect(room).not.toContainText('Water and air');
    await expectFocus(desk);
    await expectNothingForAxe(kit, 'agreement');
  });

  await test.step('an impression is noted for its session', async () => {
    await chooseBefore(desk, 'Agreement');
    await desk.keyboard.press('ArrowRight');
    await tabTo(desk, 'Impression, in a few words');
    await desk.keyboard.type('The walk');
    await tabTo(desk, 'About');
    await desk.keyboard.press('ArrowDown');
    await choose(desk, 'Note it');
    await expect(dialog.getByRole('listitem')).toContainText('The walk');
    await expectFocus(desk);
    await expectNothingForAxe(kit, 'impressions');
    await press(desk, 'Escape');
    await expect(dialog).toHaveCount(0);
  });
});

test('an energiser is begun, a question of the quiz is revealed by R twice, and the quiet card is read', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startByKeyboard(kit);
  const room = (await kit.audience()).locator('.scene');
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });

  await test.step('an energiser starts with its timer, and ends', async () => {
    await desk.keyboard.press('n');
    await tabTo(desk, 'Questions', 'Shift+Tab');
    await press(desk, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await tabTo(desk, 'up to 10');
    await press(desk, 'ArrowUp');
    await choose(desk, 'Show and start timer: Window');
    await expect(room).toContainText('Find five green things');
    await expectFocus(desk);
    await choose(desk, 'Take off the projector: Window');
    await expect(room).not.toContainText('Find five green things');
    await expectNothingForAxe(kit, 'activities');
  });

  await test.step('the answer comes with the second R, in the window and without it', async () => {
    await chooseBefore(desk, 'Activities');
    await desk.keyboard.press('ArrowRight');
    await choose(desk, /^Show “Does somebody have to be taken/u);
    await expect(room).toContainText('Does somebody have to be taken');
    await press(desk, 'r');
    await expect(dialog.getByRole('button', { name: 'Press again to reveal' })).toBeVisible();
    await press(desk, 'Tab');
    await expect(dialog.getByRole('button', { name: 'Reveal answer' })).toBeVisible();
    await expectNothingForAxe(kit, 'quiz');
    await press(desk, 'r');
    await expect(room).not.toContainText('Moving a person is not required');
    await press(desk, 'r');
    await expect(room).toContainText('Moving a person is not required');
    await expectFocus(desk);
    await choose(desk, /^Show “Under the Palermo Protocol/u);
    await expect(room).toContainText('Under the Palermo Protocol');
    await press(desk, 'Escape');
    await expect(dialog).toHaveCount(0);
    await expect(desk.getByText('R twice, reveals its answer')).toBeVisible();
    await press(desk, 'r');
    await expect(desk.getByText('R once more reveals the answer')).toBeVisible();
    await expect(room).not.toContainText('under eighteen years');
    await press(desk, 'r');
    await expect(room).toContainText('under eighteen years');
    await press(desk, 'ArrowRight');
    await expect(room).not.toContainText('Under the Palermo Protocol');
    await expect(room).toHaveAttribute('data-scene', 'quiz');
    await press(desk, 'Escape');
    await expect(room).toHaveAttribute('data-scene', 'slide');
  });

  await test.step('help says what R does, and the quiet card is read to its end', async () => {
    await press(desk, '?');
    await expect(desk.getByRole('row', { name: /R R.*statement or the quiz/u })).toBeVisible();
    await press(desk, 'Escape');
    await press(desk, 'k');
    const card = desk.getByRole('dialog', { name: 'When somebody tells' });
    await expect(card.getByRole('heading', { name: 'Somebody tells of a real pupil' })).toBeVisible();
    await tabTo(desk, /When somebody tells/u);
    await press(desk, 'End');
    await expectNothingForAxe(kit, 'quiet card');
    await press(desk, 'Escape');
    await expect(card).toHaveCount(0);
    await expectFocus(desk);
  });
});
