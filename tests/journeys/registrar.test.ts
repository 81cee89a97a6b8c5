/** The registrar's table while thirty come at once: seen at a glance, few keys, and nothing noted twice. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { violations } from './axe';
import { expect, test } from './launch';

const search = (desk: Page) => desk.getByRole('searchbox', { name: 'Search participants' });
const cell = (desk: Page, name: string, state: string) =>
  desk.getByRole('gridcell', { name: `${name}, Day 1 morning: ${state}`, exact: true });

test('fifteen people and more are seen at once on a small laptop', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.setViewportSize({ width: 1280, height: 720 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.evaluate(() => window.kit.dispatch({ kind: 'start-day', day: 1 }));
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.chooseFile(resolve('tests/samples/novi-sad-2023-10-30.xlsx'));
  await desk.getByRole('button', { name: 'Import list…' }).click();
  await desk.getByRole('button', { name: 'Import 29 participants' }).click();
  await expect(desk.getByRole('row')).toHaveCount(43);
  const whole = await desk.locator('.register-scroll').evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    const head = list.querySelector('thead')?.getBoundingClientRect().bottom ?? top;
    const rows = [...list.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
    return rows.filter((row) => row.top >= head - 1 && row.bottom <= bottom + 1).length;
  });
  expect(whole).toBeGreaterThanOrEqual(15);
});

test(
  'of a thousand people few rows are drawn, and the keyboard, the search and a screen reader find all of them',
  { tag: '@long' },
  async ({ launchKit }, info) => {
    const kit = await launchKit({ displays: 2 });
    const { desk } = kit;
    await desk.setViewportSize({ width: 1280, height: 720 });
    await desk.getByRole('button', { name: 'Try a sample training' }).click();
    await desk.getByRole('link', { name: 'Register', exact: true }).click();
    const dialog = desk.getByRole('dialog');
    /* "Aaa Zaaa" comes first of them, and "Jjj Zjjj" last. */
    const letters = [...'abcdefghij'];
    const names = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => `${one}${two}${three}`)));
    const list = ['Ime\tPrezime', ...names.map((name) => `${name.replace(/^./u, (first) => first.toUpperCase())}\tZ${name}`)];
    const file = info.outputPath('thousand.csv');
    await writeFile(file, list.join('\n'));
    await kit.chooseFile(file);
    await desk.getByRole('button', { name: 'Import list…' }).click();
    await expect(dialog.getByRole('table').last()).toHaveAttribute('aria-rowcount', '1001');
    expect(await dialog.getByRole('checkbox').count()).toBeLessThan(60);
    /* From the buttons below Tab leads back to the last row, and from there up one by one. */
    await dialog.getByRole('button', { name: 'Import 1000 participants' }).focus();
    await desk.keyboard.press('Shift+Tab');
    await expect(dialog.getByRole('checkbox', { name: 'Add Jjj Zjjj, line 1001' })).toBeFocused();
    await desk.keyboard.press('Space');
    for (const _ of [1, 2, 3]) await desk.keyboard.press('Shift+Tab');
    await expect(dialog.getByRole('checkbox', { name: 'Add Jjg Zjjg, line 998' })).toBeFocused();
    await expect(dialog.getByRole('row', { name: /^Add Jjg Zjjg/u })).toBeInViewport();
    await dialog.getByRole('button', { name: 'Import 999 participants' }).click();
    await expect(dialog).toHaveCount(0);

    const grid = desk.getByRole('grid', { name: 'Register' });
    await expect(grid).toHaveAttribute('aria-rowcount', '1013');
    expect(await grid.getByRole('row').count()).toBeLessThan(60);
    await search(desk).focus();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Control+End');
    const last = desk.getByRole('gridcell', { name: 'Svetlana Živković, Day 2 afternoon: not marked' });
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    expect(await violations(desk)).toEqual([]);
    await expect(grid.getByRole('row').last()).toHaveAttribute('aria-rowindex', '1013');
    await desk.keyboard.press('Home');
    for (const _ of [1, 2, 3]) await desk.keyboard.press('ArrowUp');
    await expect(cell(desk, 'Jjg Zjjg', 'not marked')).toBeFocused();
    await desk.keyboard.press('l');
    await expect(cell(desk, 'Jjg Zjjg', 'late')).toBeFocused();
    /* A wheel takes the list elsewhere; the next arrow goes on from where the keyboard is. */
    await desk.locator('.register-scroll').hover();
    await desk.mouse.wheel(0, -12_000);
    await expect(cell(desk, 'Jjg Zjjg', 'late')).not.toBeInViewport();
    await desk.keyboard.press('ArrowUp');
    await expect(cell(desk, 'Jjf Zjjf', 'not marked')).toBeFocused();
    await expect(cell(desk, 'Jjf Zjjf', 'not marked')).toBeInViewport();
    await desk.keyboard.type('caf');
    await expect(grid.getByRole('row')).toHaveCount(2);
    await desk.keyboard.press('Enter');
    await expect(search(desk)).toHaveValue('');
    await expect(desk.getByText('Caf Zcaf: present, Day 1 morning')).toBeVisible();
    await desk.getByRole('button', { name: 'Undo' }).click();
    await search(desk).fill('caf');
    await expect(cell(desk, 'Caf Zcaf', 'not marked')).toBeVisible();
  },
);

test('a note of a person comes with a list or is typed, is seen in the list by the trainer alone, and goes to no window of the room', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  const dialog = desk.getByRole('dialog');
  await desk.getByRole('button', { name: 'Paste list…' }).click();
  await dialog
    .getByRole('textbox')
    .fill(
      'Ime\tPrezime\tNapomena\nMira\tMirić\tne čuje na levo uvo\nIva\tIvić\t0101990710006\nAna\tAnić\tkasni\nEva\tEvić\tvegetarijanka\n',
    );
  await dialog.getByRole('button', { name: 'Show what was understood' }).click();
  await dialog.getByRole('button', { name: 'Import 4 participants' }).click();
  const mira = desk.getByRole('rowheader', { name: 'Mira Mirić' });
  await expect(mira).toHaveAccessibleDescription('Note: ne čuje na levo uvo');
  await expect(desk.getByRole('rowheader', { name: 'Iva Ivić' })).toHaveAccessibleDescription('');
  await desk.getByRole('button', { name: 'Change Mira Mirić' }).click();
  await dialog.getByRole('textbox', { name: 'Note', exact: true }).fill('sedi napred');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(mira).toHaveAccessibleDescription('Note: sedi napred');
});

test('who is here already stays as noted, and the moment is told', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:41:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await cell(desk, 'Miloš Ćirić', 'not marked').focus();
  await desk.keyboard.press('l');
  await expect(cell(desk, 'Miloš Ćirić', 'late')).toHaveAccessibleDescription('08:41. signed');
  await kit.clock.advance(19 * 60_000);
  await search(desk).focus();
  await desk.keyboard.type('cirić');
  await expect(desk.getByText('Miloš Ćirić is already here, noted at 08:41')).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Miloš Ćirić is already here: late 08:41, Day 1 morning, noted at 08:41')).toBeVisible();
  await expect(search(desk)).toHaveValue('');
  await expect(cell(desk, 'Miloš Ćirić', 'late')).toHaveAccessibleDescription('08:41. signed');
  /* On somebody who is here L begins the next name: a click leaves the focus on the cell. */
  await cell(desk, 'Miloš Ćirić', 'late').focus();
  await desk.keyboard.type('lazić');
  await expect(search(desk)).toHaveValue('lazić');
  await desk.keyboard.press('Escape');
  await cell(desk, 'Vesna Nađ', 'not marked').click();
  await expect(cell(desk, 'Vesna Nađ', 'present')).toBeVisible();
  await desk.keyboard.type('lazić');
  await expect(search(desk)).toHaveValue('lazić');
  await desk.keyboard.press('Escape');
  await expect(cell(desk, 'Vesna Nađ', 'present')).toBeVisible();
  await expect(cell(desk, 'Miloš Ćirić', 'late')).toHaveAccessibleDescription('08:41. signed');
});

test('of who left early the search says so, and not that they are here', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T11:45:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.evaluate(async () => {
    const rows = (await window.kit.ready()).view.training?.register?.rows ?? [];
    const row = rows.find(({ person }) => person.firstName === 'Đurđica');
    if (!row) throw new Error('the sample has her');
    await window.kit.dispatch({ kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'left-early', at: '11:40' });
  });
  await search(desk).focus();
  await desk.keyboard.type('đurđica');
  await expect(desk.getByText('Đurđica Nađ left early, noted at 11:45')).toBeVisible();
  await expect(desk.getByText(/already here/u)).toHaveCount(0);
});

test('of several matches a digit takes one at once, or the arrows and Enter do', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.keyboard.type('vesna');
  await expect(desk.getByText('2 matches: 1 to 2, or ↓ and Enter')).toBeVisible();
  await desk.keyboard.press('2');
  await expect(search(desk)).toHaveValue('');
  await expect(cell(desk, 'Vesna Nađ', 'present')).toBeVisible();
  await expect(cell(desk, 'Vesna Ljubičić', 'not marked')).toBeVisible();
  await desk.keyboard.type('vesna');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByText('Enter: Vesna Ljubičić, present')).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByText(/^Vesna Nađ is already here, noted at/u)).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Vesna Ljubičić', 'present')).toBeVisible();
  await expect(search(desk)).toBeFocused();
});
