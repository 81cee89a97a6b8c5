/** The registrar's table while thirty come at once: seen at a glance, few keys, and nothing noted twice. */
import { resolve } from 'node:path';
import type { Page } from 'playwright';
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
