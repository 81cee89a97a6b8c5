/** After the training two trainers type the tests and evaluations from paper without a mouse, check them by typing them once more, and read what they came to. */

import type { Page } from 'playwright';
import { nobody } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';

const field = (desk: Page) => desk.getByRole('textbox', { name: 'Answers of one sheet' });

async function openSheets({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Sheets from paper' }).click();
  await expect(desk.getByText('No sheet is kept yet.')).toBeVisible();
}

async function typeSheet({ desk }: Kit, line: string): Promise<void> {
  await expect(field(desk)).toBeFocused();
  await desk.keyboard.type(line);
  await desk.keyboard.press('Enter');
  await expect(field(desk)).toHaveValue('');
}

test('tests are typed, corrected and checked by keyboard alone', { tag: ['@electron', '@promise'] }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-12T16:00:00+02:00' });
  const { desk } = kit;
  await openSheets(kit);
  await field(desk).focus();

  await test.step('a wrong letter is said at once, and too few answers are not kept', async () => {
    await desk.keyboard.type('ma07 a c x');
    await expect(desk.getByRole('status').filter({ hasText: 'Question 3: “x” is no answer to it. Type one of a b c d -.' })).toBeVisible();
    await desk.keyboard.press('Backspace');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('12 questions are still to come.')).toBeVisible();
    await expect(field(desk)).toHaveValue('ma07 a c ');
    await desk.keyboard.type('b d - a b c a d 3 2 0 4');
    await expect(desk.getByText('All questions are there.')).toBeVisible();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('row', { name: /MA07 a c b d - a b c a d 3 2 0 4/u })).toBeVisible();
  });

  await test.step('the next ones follow, in either script, with their count', async () => {
    await typeSheet(kit, 'јо12 абцд абцд аб 1234');
    await typeSheet(kit, '- a a a a a a a a a - - - -');
    await expect(desk.getByRole('heading', { name: 'Sheets kept: 3' })).toBeVisible();
    await expect(desk.getByRole('row', { name: /JO12 a b c d a b c d a b 1 2 3 4/u })).toBeVisible();
  });

  await test.step('the last step is taken back, and a sheet is corrected', async () => {
    await desk.getByRole('button', { name: 'Undo the last step' }).press('Enter');
    await expect(desk.getByRole('heading', { name: 'Sheets kept: 2' })).toBeVisible();
    await desk.getByRole('button', { name: 'Correct sheet 2' }).press('Enter');
    await expect(field(desk)).toHaveValue('jo12 a b c d a b c d a b 1 2 3 4');
    await desk.keyboard.press('Control+a');
    await typeSheet(kit, 'jo12 a b c d a b c d a c 1 2 3 4');
    await expect(desk.getByRole('row', { name: /JO12 a b c d a b c d a c 1 2 3 4/u })).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'Sheets kept: 2' })).toBeVisible();
  });

  await test.step('the second pass finds what differs, and a person settles it', async () => {
    await desk.getByRole('radio', { name: 'once more, as a check' }).press('Space');
    await field(desk).focus();
    await typeSheet(kit, 'jo12 abcdabcdac1234');
    await expect(desk.getByText('1 of 2 agree, 1 not typed again yet')).toBeVisible();
    await typeSheet(kit, 'ma07 acbd-abcad3205');
    await expect(desk.getByText('Question 14: first 4, now 5')).toBeVisible();
    await desk.getByRole('button', { name: 'The second is right' }).press('Enter');
    await expect(desk.getByText('2 of 2 agree, 0 not typed again yet')).toBeVisible();
  });

  await test.step('a power cut costs nothing that was kept', async () => {
    await kit.kill();
    await kit.start();
    await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
    await kit.desk.getByRole('tab', { name: 'Sheets from paper' }).click();
    await expect(kit.desk.getByRole('row', { name: /MA07 a c b d - a b c a d 3 2 0 5/u })).toBeVisible();
    expect(await violations(kit.desk)).toEqual([]);
  });
});

test('five evaluations are typed, a name in a comment is doubted, and Results show them from the fifth on', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-12T16:00:00+02:00' });
  const { desk } = kit;
  await openSheets(kit);
  const person: Person = { ...nobody, firstName: 'Zdravka', lastName: 'Šćepanović', school: 'School', town: 'Niš' };
  expect(await desk.evaluate((added) => window.kit.dispatch({ kind: 'add-participant', person: added }), person)).toMatchObject({
    done: true,
  });
  await desk.getByRole('radio', { name: 'Evaluation' }).press('Space');
  await field(desk).focus();
  const whole = '5 5 4 5 0 5 5 5 5 5 5 5 5 5 5 5 5 5 5 d ?';
  for (const _sheet of [1, 2, 3, 4]) await typeSheet(kit, whole);

  await test.step('four sheets show nothing', async () => {
    await desk.getByRole('tab', { name: 'Tests and evaluation' }).click();
    await expect(desk.getByRole('row', { name: /3\. I can tell myths from facts\. fewer than 5/u })).toBeVisible();
    await desk.getByRole('tab', { name: 'Sheets from paper' }).click();
    await desk.getByRole('radio', { name: 'Evaluation' }).press('Space');
  });

  await test.step('the fifth has a comment with a name, which is kept only when a person says so', async () => {
    await field(desk).focus();
    await desk.keyboard.type(whole);
    await desk.keyboard.press('Tab');
    await desk.keyboard.type('Thank you, Zdravka');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('alert').filter({ hasText: 'looks like a participant’s name' })).toHaveCount(1);
    await expect(desk.getByRole('heading', { name: 'Sheets kept: 4' })).toBeVisible();
    /* A yes that comes before anybody could read the question is none. */
    const anyway = desk.getByRole('button', { name: 'Save all the same' });
    await expect(async () => {
      if (await anyway.isVisible()) await anyway.press('Enter');
      await expect(desk.getByRole('heading', { name: 'Sheets kept: 5' })).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });

  await test.step('then Results have the distribution, and the comment can be quoted', async () => {
    await desk.getByRole('tab', { name: 'Tests and evaluation' }).click();
    await expect(desk.getByRole('row', { name: /3\. I can tell myths from facts\..*4: 5/u })).toBeVisible();
    const quote = desk.getByRole('checkbox', { name: 'Quote: Thank you, Zdravka' });
    await quote.press('Space');
    await expect(quote).toBeChecked();
    expect(await violations(desk)).toEqual([]);
  });
});
