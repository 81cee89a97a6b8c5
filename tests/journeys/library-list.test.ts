/** The office's Library: many trainings as a list that is searched, filtered, sorted and led through by the keyboard, in three scripts. */
import { violations } from './axe';
import { expect, test } from './launch';

const places = [
  'Niš',
  'Bor',
  'Vranje',
  'Čačak',
  'Šabac',
  'Žitorađa',
  'Pirot',
  'Kikinda',
  'Zaječar',
  'Užice',
  'Subotica',
  'Loznica',
  'Нови Пазар',
];

test('many trainings are a list: found without diacritics, filtered, sorted, and opened by the keyboard', { tag: '@long' }, async ({
  launchKit,
}) => {
  const { desk } = await launchKit({ displays: 2 });
  await desk.evaluate(async (names) => {
    for (const [index, place] of names.entries()) {
      const day = (date: number): string => `2031-0${1 + (index % 3)}-${String(date).padStart(2, '0')}`;
      await window.kit['create-training']({
        programme: 'prevention-of-trafficking',
        place,
        venue: `OŠ „Vuk Karadžić” ${index}`,
        firstDay: day(10),
        secondDay: day(11),
        trainers: '',
        language: 'sr-Latn',
        project: index < 4 ? 'Bezbedno odrastanje' : '',
        donor: '',
        keepUntil: '',
        localNumbers: '',
      });
    }
  }, places);
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  const list = desk.getByRole('grid', { name: 'Trainings' });
  const rows = list.getByRole('row');
  await expect(list).toHaveAttribute('aria-rowcount', String(places.length + 1));
  expect(await violations(desk)).toEqual([]);

  await desk.keyboard.press('Control+f');
  const search = desk.getByRole('searchbox', { name: 'Search trainings' });
  await expect(search).toBeFocused();
  await search.fill('novi paz');
  await expect(rows).toHaveCount(2);
  await search.fill('vuk');
  await desk.getByLabel('Project', { exact: true }).selectOption('Bezbedno odrastanje');
  await expect(desk.getByRole('status').filter({ hasText: '4 of 13 trainings' })).toBeVisible();
  await list.getByRole('button', { name: 'Place', exact: true }).click();
  await expect(list.getByRole('rowheader')).toContainText(['Bor', 'Čačak', 'Niš', 'Vranje']);

  await search.focus();
  await desk.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /^Bor, / })).toBeFocused();
  await desk.keyboard.press('End');
  await expect(list.getByRole('button', { name: /^Vranje, / })).toBeFocused();
  await desk.keyboard.press('ArrowUp');
  await desk.keyboard.press('ArrowRight');
  await expect(list.getByRole('button', { name: /^Save bundle… Niš, / })).toBeFocused();
  await desk.keyboard.press('ArrowLeft');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('navigation').getByText('Niš')).toBeVisible();

  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(rows).toHaveCount(5);
  await desk.getByRole('button', { name: 'Show all trainings' }).click();
  await expect(rows).toHaveCount(places.length + 1);
  await desk.evaluate(() => window.kit['change-settings']({ language: 'sr-Cyrl' }));
  await expect(desk.getByRole('searchbox', { name: 'Претражи обуке' })).toHaveValue('');
  expect(await violations(desk)).toEqual([]);
});
