/** Small groups of those present and their action plans: formed, written, and shown to the room on purpose only. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { textFrom } from '../outside';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';

/** The day runs, and so many people are present. */
async function running(launchKit: () => Promise<Kit>, present: number): Promise<Kit> {
  const kit = await launchKit();
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByRole('grid', { name: 'Register' })).toBeVisible();
  for (let index = 0; index < present; index += 1) await markNext(desk);
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  await expect((await kit.audience()).locator('.scene')).toBeVisible();
  return kit;
}

async function markNext(desk: Page): Promise<void> {
  const open = desk.getByRole('gridcell', { name: /Day 1 morning: not marked$/u });
  const left = await open.count();
  await open.first().click();
  await expect(open).toHaveCount(left - 1);
}

const open = async (desk: Page): Promise<void> => {
  await desk.getByRole('button', { name: 'Groups…' }).click();
  await expect(desk.getByRole('dialog', { name: 'Groups and plans' })).toBeVisible();
};
const members = (desk: Page, group: number) => desk.getByRole('grid', { name: `Group ${group}`, exact: true }).getByRole('row');

test('groups are formed, changed by keyboard, undone, and nobody is seen by the room until they are shown', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }), 6);
  const { desk } = kit;
  const room = (await kit.audience()).locator('.scene');
  await open(desk);
  await desk.getByRole('spinbutton', { name: 'How many' }).fill('3');
  await desk.keyboard.press('Enter');
  await expect(members(desk, 1)).toHaveCount(3);
  await expect(members(desk, 2)).toHaveCount(3);
  await expect(desk.getByText(/^Every group has at least \d towns?/u)).toBeVisible();
  await expect(room).toHaveAttribute('data-scene', 'slide');

  const first = (await members(desk, 1).first().locator('.groups-name').textContent()) ?? '';
  await desk.getByRole('button', { name: `Move ${first} to another group` }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitem', { name: 'Group 2' }).press('Enter');
  await expect(members(desk, 2).filter({ hasText: first })).toHaveCount(1);
  await expect(members(desk, 1)).toHaveCount(2);
  await desk.getByRole('button', { name: 'Undo' }).last().click();
  await expect(members(desk, 1)).toHaveCount(3);

  await desk.getByRole('button', { name: 'Show on the projector', exact: true }).click();
  await expect(room).toHaveAttribute('data-scene', 'groups');
  const [firstName = '', lastName = ''] = first.split(' ');
  await expect(room).toContainText(firstName);
  await expect(room).not.toContainText(lastName);
  await kit.kill();
  await kit.start();
  await expect((await kit.audience()).locator('.scene')).toHaveAttribute('data-scene', 'groups');
  await expect(kit.desk.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
  await kit.desk.keyboard.press('b');
  await expect((await kit.audience()).locator('.scene')).toHaveAttribute('data-scene', 'black');
  await kit.desk.keyboard.press('PageDown');
  await expect((await kit.audience()).locator('.scene')).toHaveAttribute('data-scene', 'slide');
});

test('somebody is dragged to another group, and who comes late is placed in the smaller one', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }), 4);
  const { desk } = kit;
  await open(desk);
  await desk.getByRole('spinbutton', { name: 'How many' }).fill('2');
  await desk.getByRole('button', { name: 'Form groups' }).click();
  await expect(members(desk, 1)).toHaveCount(2);
  await members(desk, 1).first().dragTo(members(desk, 2).first());
  await expect(members(desk, 2)).toHaveCount(3);

  await desk.getByRole('button', { name: 'Close' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await markNext(desk);
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await open(desk);
  await expect(desk.getByText(/^1 person is present and in no group/u)).toBeVisible();
  await desk.getByRole('button', { name: 'Place in the smallest groups' }).click();
  await expect(members(desk, 1)).toHaveCount(2);
  await expect(members(desk, 2)).toHaveCount(3);
});

test('a pair that can’t be kept apart is refused, with what to do', async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }), 2);
  const { desk } = kit;
  await open(desk);
  const choices = desk.getByRole('combobox', { name: 'This person' });
  const [one, other] = (await choices.getByRole('option').allTextContents()).slice(1);
  await choices.selectOption(one ?? '');
  await desk.getByRole('combobox', { name: 'with, or from' }).selectOption(other ?? '');
  await desk.getByRole('button', { name: 'Add pair' }).click();
  await desk.getByRole('spinbutton', { name: 'How many' }).fill('1');
  await desk.getByRole('combobox', { name: 'By' }).selectOption('number of groups');
  await desk.getByRole('button', { name: 'Form groups' }).click();
  await expect(desk.getByText(/^There are too few groups to keep all fixed pairs apart/u).first()).toBeVisible();
});

test('a plan is written by keyboard, read by the room, saved in Cyrillic, and stands among what was promised', {
  tag: ['@electron', '@outside'],
}, async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }), 4);
  const { desk } = kit;
  await open(desk);
  await desk.getByRole('button', { name: 'Form groups' }).press('Enter');
  await desk.getByRole('tab', { name: 'Groups', exact: true }).focus();
  await desk.keyboard.press('ArrowRight');
  await desk.getByRole('button', { name: 'Add a goal' }).press('Enter');
  await desk.getByRole('textbox', { name: 'Goal, and how we will see it reached' }).fill('Svi zaposleni znaju znake');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('Sastanak nastavničkog veća');
  await desk.keyboard.press('Tab');
  await desk.getByLabel('By when').fill('2023-10-30');
  await desk.getByRole('textbox', { name: 'Who, by function' }).fill('Šćepanović');
  await desk.keyboard.press('Tab');
  await expect(desk.getByText(/“Šćepanović” looks like a participant’s name/u)).toBeVisible();

  const room = (await kit.audience()).locator('.scene');
  await desk.getByRole('button', { name: 'Show plan on the projector' }).click();
  await expect(desk.getByText(/^The plan holds “Šćepanović”/u)).toBeVisible();
  await expect(room).toHaveAttribute('data-scene', 'slide');
  await desk.getByRole('textbox', { name: 'Who, by function' }).fill('pedagog');
  await desk.keyboard.press('Tab');
  await expect(desk.getByText(/looks like a participant’s name/u)).toHaveCount(0);
  await desk.getByRole('button', { name: 'Show plan on the projector' }).click();
  await expect(room).toHaveAttribute('data-scene', 'plan');
  await expect(room).toContainText('Sastanak nastavničkog veća');

  const file = join(kit.dataFolder, 'plan.pdf');
  await kit.chooseSave(file);
  await desk.getByRole('combobox', { name: 'Language of the PDF' }).selectOption('sr-Cyrl');
  await desk.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(desk.getByText('Saved: plan.pdf.')).toBeVisible();
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Action plans' }).click();
  const promised = kit.desk.getByRole('table', { name: /^What was promised/u });
  await expect(promised.getByRole('row').filter({ hasText: 'Svi zaposleni znaju znake' })).toContainText('30 October 2023');
  await kit.desk.getByRole('checkbox', { name: 'Only what is due' }).check();
  await expect(kit.desk.getByText('Nothing is due.')).toBeVisible();

  test.skip(!isInstalled('pdftotext'), whyMissing('pdftotext'));
  const text = textFrom('pdftotext', ['-layout', file, '-']);
  expect(text).toContain('Полазно стање');
  /* The training is in English: what was typed in it keeps its letters. */
  expect(text).toContain('Svi zaposleni znaju znake');
});

test('from the papers of the groups the desk takes goals by keyboard alone, in one line each', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }), 4);
  const { desk } = kit;
  await open(desk);
  await desk.getByRole('spinbutton', { name: 'How many' }).fill('2');
  await desk.getByRole('button', { name: 'Form groups' }).press('Enter');
  await desk.getByRole('tab', { name: 'Groups', exact: true }).focus();
  await desk.keyboard.press('ArrowRight');
  await desk.getByRole('textbox', { name: 'Goal', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Write the goal; all else may follow.').first()).toBeVisible();
  for (const [goal, who, by] of [
    ['Svi zaposleni znaju znake', 'pedagog', '2023-10-30'],
    ['Učenici znaju kome da kažu', 'psiholog', '2023-11-15'],
  ] as const) {
    await desk.keyboard.type(goal);
    await desk.keyboard.press('Tab');
    await desk.keyboard.type(who);
    await desk.keyboard.press('Tab');
    await desk.keyboard.type(by);
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('textbox', { name: 'Goal', exact: true })).toBeFocused();
    await expect(desk.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue('');
  }
  await expect(desk.getByRole('region', { name: 'Goal 2' })).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Who, by function' }).nth(1)).toHaveValue('psiholog');
  await expect(desk.getByRole('textbox', { name: 'Until' })).toHaveValue('');

  /* What is typed waits for its group, whatever is looked at meanwhile. */
  const goal = desk.getByRole('textbox', { name: 'Goal', exact: true });
  await goal.fill('Roditelji dobijaju letak');
  await desk.getByRole('radio', { name: /^Group 2/u }).check();
  await expect(goal).toHaveValue('');
  await desk.getByRole('radio', { name: /^Group 1/u }).check();
  await expect(goal).toHaveValue('Roditelji dobijaju letak');
  await desk.keyboard.press('Escape');
  await open(desk);
  await desk.getByRole('tab', { name: 'Action plans' }).click();
  await expect(goal).toHaveValue('Roditelji dobijaju letak');
});

test('axe finds nothing in groups and plans, in either theme', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await running(() => launchKit({ displays: 2 }), 4);
  const { desk } = kit;
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(desk);
    await desk.getByRole('button', { name: /^Form (other )?groups/u }).click();
    await expect(members(desk, 1).first()).toBeVisible();
    expect.soft(await violations(desk), `groups, ${colorScheme}`).toEqual([]);
    await desk.getByRole('tab', { name: 'Action plans' }).click();
    await desk.getByRole('button', { name: 'Add a goal' }).click();
    await expect(desk.getByRole('region', { name: 'Goal 1' })).toBeVisible();
    expect.soft(await violations(desk), `plans, ${colorScheme}`).toEqual([]);
    await desk.getByRole('button', { name: 'Close' }).click();
  }
});
