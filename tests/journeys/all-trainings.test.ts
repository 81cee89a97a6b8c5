/** A trainer who held the training twice sees what the tests of both came to together, and nothing of the few sheets of a third. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailsInput } from '../../domain/training/schema';
import { violations } from './axe';
import { beginToSave, confirmSave, showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

/** Before, question 1 was wrong; after, it is right. */
async function hold({ desk }: Kit, place: string, people: number): Promise<void> {
  const details: DetailsInput = {
    programme: 'prevention-of-trafficking',
    place,
    venue: 'School',
    firstDay: '2023-10-11',
    secondDay: '2023-10-12',
    trainers: 'Mira Mirić',
    language: 'en',
    project: '',
    donor: '',
    keepUntil: '',
    localNumbers: '',
  };
  const kept = await desk.evaluate(
    async ([input, count]) => {
      await window.kit['create-training'](input);
      const keep = (collection: 'test-d1am' | 'test-d2pm' | 'evaluation-d2pm', code: string, answers: Record<string, string>) =>
        window.kit['keep-sheet']({ collection, sheet: { code, answers }, instead: null, confirmed: false });
      const outcomes = [];
      for (let person = 1; person <= count; person += 1) {
        outcomes.push(
          await keep('test-d1am', `ma0${person}`, { t11: 'a' }),
          await keep('test-d2pm', `ma0${person}`, { t11: 'b' }),
          await keep('evaluation-d2pm', '', { e1: '5', e18: `${input.place} ${person}` }),
        );
      }
      return outcomes.map((outcome) => 'sheets' in outcome);
    },
    [details, people] as const,
  );
  expect(kept).not.toContain(false);
}

const openResults = async ({ desk }: Kit): Promise<void> => {
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Tests and evaluation' }).click();
};

test('Results and Export have all trainings of the programme together', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-12T16:00:00+02:00' });
  const { desk } = kit;

  await test.step('a training with four sheets shows nothing, alone or by subtraction', async () => {
    await hold(kit, 'Vranje', 4);
    await openResults(kit);
    await expect(desk.getByRole('row', { name: /^1\. .* fewer than 5 fewer than 5/u })).toBeVisible();
  });

  await test.step('a comment of another is chosen', async () => {
    await hold(kit, 'Niš', 6);
    await openResults(kit);
    const quote = desk.getByRole('checkbox', { name: 'Quote: Niš 3' });
    await quote.click();
    await expect(quote).toBeChecked();
  });

  await test.step('all of the programme come to eleven sheets, of two trainings', async () => {
    await hold(kit, 'Bor', 5);
    await openResults(kit);
    await desk.getByRole('radio', { name: 'All of this programme' }).check();
    await expect(desk.getByText('From 3 trainings of this programme.')).toBeVisible();
    await expect(desk.getByRole('row', { name: /^1\. .* 0% 0\/11 100% 11\/11 \+100 2$/u })).toBeVisible();
    await expect(desk.getByText('Paired by their own code: 11.')).toBeVisible();
    await expect(desk.getByRole('row', { name: 'Niš 11–12 October 2023 6 6 6 +10 +10 6 pairs' })).toBeVisible();
    await expect(desk.getByRole('row', { name: 'Vranje 11–12 October 2023 fewer than 5 fewer than 5 fewer than 5' })).toBeVisible();
    await expect(desk.getByRole('listitem').filter({ hasText: /^(?:Niš|Bor|Vranje) \d$/u })).toHaveText(['Niš 3']);
    expect(await violations(desk)).toEqual([]);
  });

  await test.step('and can be taken along as a table', async () => {
    const file = join(kit.dataFolder, 'all.csv');
    await kit.chooseSave(file);
    await showAllDocuments(desk);
    await beginToSave(desk, 'Tests and evaluation', 'CSV, for other programs');
    await desk.getByRole('radio', { name: 'All of this programme' }).check();
    await confirmSave(desk);
    await expect(desk.getByText(/“all\.csv” was saved/u)).toBeVisible();
    expect(readFileSync(file, 'utf8')).toMatch(/Each training;Bor, 2023-10-11, 2023-10-12;Tests after;5;;/u);
  });
});
