/** All trainings together in the window: chosen, opened down to the people, saved, with a keyboard alone, and nothing of it before the room. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import readWorkbook from 'read-excel-file/node';
import { nobody } from '../../domain/register/person';
import type { DetailsInput } from '../../domain/training/schema';
import { violations } from './axe';
import { choose, tabTo } from './keyboard';
import { expect, type Kit, test } from './launch';

const planned: DetailsInput = {
  programme: 'prevention-of-trafficking',
  place: 'Bor',
  venue: 'School',
  firstDay: '2023-12-11',
  secondDay: '2023-12-12',
  trainers: 'Mira Mirić',
  language: 'en',
  project: 'Peers',
  donor: '',
  keepUntil: '',
  localNumbers: '',
};
const wall = '2023-12-06T16:00:00+01:00';

const wereThere = ['Živojin Šćepanović', ...Array.from({ length: 11 }, (_, index) => `Ana Anić ${index + 1}`)];
const leftEarly = 'Gordana Šarić';

/** One training that was held, one that nobody has come to, and the sample that is over. */
async function withTwo({ desk }: Kit): Promise<void> {
  const person = (name: string) => {
    const [firstName = '', ...last] = name.split(' ');
    return { ...nobody, firstName, lastName: last.join(' '), school: 'OŠ „Branko Radičević”', town: 'Niš', sex: 'female' } as const;
  };
  await desk.evaluate(
    async ([held, next, people, gone]) => {
      const { kit } = window;
      await kit['create-finished-sample']();
      await kit['create-training'](held);
      await kit.dispatch({ kind: 'add-participant', person: gone });
      for (const halfDay of ['d2am', 'd2pm'] as const)
        await kit.dispatch({ kind: 'mark-remaining', halfDay, state: 'absent', confirmed: true });
      for (const person of people) await kit.dispatch({ kind: 'add-participant', person });
      for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm'] as const)
        await kit.dispatch({ kind: 'mark-remaining', halfDay, state: 'present' });
      await kit['create-training'](next);
    },
    [
      { ...planned, place: 'Niš', firstDay: '2023-11-27', secondDay: '2023-11-28' },
      planned,
      wereThere.map(person),
      person(leftEarly),
    ] as const,
  );
  await expect(desk.getByRole('link', { name: 'Export', exact: true })).not.toHaveAttribute('aria-disabled', 'true');
}

const heading = (desk: Page) => desk.getByRole('heading', { name: 'Across trainings', level: 1 });
const total = (desk: Page, name: string) => desk.locator('.across-total').filter({ hasText: name }).locator('dd');

async function expectNothingWrong(desk: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(desk), `${where}, ${colorScheme}`).toEqual([]);
  }
}

test('a figure of all trainings is opened down to its people and saved, with a keyboard alone', { tag: '@long' }, async ({ launchKit }) => {
  test.slow();
  const kit = await launchKit({ displays: 2, wall });
  const { desk } = kit;
  await withTwo(kit);

  await test.step('whoever comes begins at the heading', async () => {
    await choose(desk, 'Library');
    await choose(desk, 'Across trainings');
    await expect(heading(desk)).toBeFocused();
    await expect(total(desk, 'Trainings held')).toHaveText('1');
    await expect(total(desk, 'Participants')).toHaveText('13');
    await expectNothingWrong(desk, 'totals');
  });

  await test.step('what is left out is said, with why: the sample, whose people are invented, is in no figure', async () => {
    await tabTo(desk, '2 trainings are left out');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('Bor, 11–12 December 2023 · nobody is noted as present')).toBeVisible();
    await expect(desk.getByText('Finished sample, 28–29 November 2023 · a sample training, its people are invented')).toBeVisible();
  });

  await test.step('a time in which none ends is said to be empty, and the way back is at hand', async () => {
    await tabTo(desk, 'From');
    await desk.keyboard.type('1/1/2030');
    await desk.keyboard.press('Tab');
    await expect(desk.getByRole('heading', { name: 'No training here' })).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Choose trainings…' })).toBeDisabled();
    await expectNothingWrong(desk, 'empty');
    await choose(desk, 'Show all trainings');
    await expect(total(desk, 'Participants')).toHaveText('13');
  });

  await test.step('trainings are ticked one by one', async () => {
    await tabTo(desk, 'Choose trainings…', 'Shift+Tab');
    await desk.keyboard.press('Enter');
    const dialog = desk.getByRole('dialog', { name: 'Which trainings are counted' });
    await expect(dialog.getByText('2 of 2 ticked')).toBeVisible();
    await expectNothingWrong(desk, 'ticking');
    await choose(desk, /^Niš/u, 'Space');
    await choose(desk, 'Count these');
    await expect(dialog).toBeHidden();
    await expect(desk.getByRole('button', { name: 'Chosen: 1 of 2…' })).toBeFocused();
    await expect(total(desk, 'Trainings held')).toHaveText('0');
    await choose(desk, 'Show all trainings');
    await expect(total(desk, 'Trainings held')).toHaveText('1');
  });

  await test.step('an indicator opens down to its trainings and to their people', async () => {
    await tabTo(desk, 'Totals');
    await desk.keyboard.press('ArrowRight');
    const card = desk.getByRole('article', { name: 'Number of people trained in the prevention of human trafficking' });
    await expect(card).toBeVisible();
    await choose(desk, 'Rows behind it');
    await expectNothingWrong(desk, 'indicators');
    const people = /^People: Niš/u;
    await choose(desk, people);
    const dialog = desk.getByRole('dialog', { name: people });
    await expect(dialog.getByRole('row', { name: /Živojin Šćepanović .* 4 of 4 yes$/u })).toBeVisible();
    await expect(dialog.getByRole('row', { name: /Gordana Šarić .* 2 of 4 no$/u })).toBeVisible();
    await expectNothingWrong(desk, 'people');
    await desk.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(desk.getByRole('button', { name: people })).toBeFocused();
  });

  await test.step('everything is saved as one workbook, with nobody’s name', async () => {
    const file = join(kit.dataFolder, 'all.xlsx');
    await kit.chooseSave(file);
    await tabTo(desk, 'Indicators', 'Shift+Tab');
    await desk.keyboard.press('ArrowLeft');
    await choose(desk, 'Everything in one workbook');
    await expect(desk.getByText('Saved: all.xlsx')).toBeVisible();
    const sheets = await readWorkbook(file);
    expect(sheets.map(({ sheet }) => sheet)).toContain('Left out');
    expect(JSON.stringify(sheets)).not.toMatch(/Šćepanović|Šarić/u);
    expect(readFileSync(file).subarray(0, 2).toString('latin1')).toBe('PK');
    await choose(desk, 'Show in folder');
    await expect.poll(() => kit.shownInFolder()).toEqual([file]);
  });

  await test.step('whoever leaves goes on where they came from', async () => {
    await tabTo(desk, 'Back to the Library', 'Shift+Tab');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: 'Across trainings' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(heading(desk)).toBeFocused();
    await tabTo(desk, 'Library', 'Shift+Tab');
    await desk.keyboard.press('Enter');
    await expect(heading(desk)).toBeHidden();
    await expect(desk.getByRole('list', { name: 'Trainings' })).toBeVisible();
  });
});

test('nothing of all trainings is shown where the room may see the desk', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 1, wall });
  const { desk } = kit;
  await withTwo(kit);
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await desk.getByRole('button', { name: 'Across trainings' }).click();
  const question = desk.getByRole('dialog', { name: 'Across trainings' });
  await expect(question.getByText('Can the room see this screen?')).toBeVisible();
  await expect(desk.getByText('Trainings held')).toHaveCount(0);

  await desk.evaluate(() => window.kit['answer-room'](false));
  await expect(total(desk, 'Participants')).toHaveText('13');
  await desk.getByRole('tab', { name: 'Indicators' }).click();
  await desk.getByRole('button', { name: 'Rows behind it' }).first().click();
  await desk.getByRole('button', { name: /^People: Niš/u }).click();
  await expect(desk.getByText('Živojin Šćepanović')).toBeVisible();

  const refused = await desk.evaluate(async () => {
    await window.kit['answer-room'](true);
    const filter = { from: null, until: null, place: null, project: null, donor: null, trainings: null };
    const request = { as: 'across-xlsx', filter, language: 'en', separator: ';', personalData: true } as const;
    return [await window.kit['across-trainings'](filter), await window.kit['export-across'](request)].map(
      (answer) => answer !== undefined && 'refused' in answer,
    );
  });
  expect(refused).toEqual([true, true]);
  await expect(desk.getByText('Živojin Šćepanović')).toHaveCount(0);
  await expect(desk.getByText('Trainings held')).toHaveCount(0);
});
