/** Thirty people arrive in ten minutes: everything at the door, by keyboard alone. */
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { DeskKit } from '../../domain/contract';
import type { TrainingId } from '../../domain/kernel/ids';
import { doorCode } from '../../domain/register/door-code';
import { expect, type Kit, test } from './launch';

async function openBelgradeList(kit: Kit): Promise<void> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(14);
}

const rowsOf = (desk: Page) => desk.getByRole('grid', { name: 'Register' }).getByRole('row');
const search = (desk: Page) => desk.getByRole('searchbox', { name: 'Search participants' });
const cell = (desk: Page, name: string, state: string) =>
  desk.getByRole('gridcell', { name: `${name}, Day 1 morning: ${state}`, exact: true });

test('a name in any script, and a list number from a scanner, mark and clear', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await expect(search(desk)).toBeFocused();
  await desk.keyboard.type('шћепановић живојин');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Živojin Šćepanović', 'present')).toBeVisible();
  await expect(search(desk)).toHaveValue('');
  await expect(search(desk)).toBeFocused();
  await desk.keyboard.type('2');
  await desk.keyboard.press('Enter');
  await expect(search(desk)).toHaveValue('');
  await expect(
    rowsOf(desk)
      .filter({ hasText: /^2\D/u })
      .getByRole('gridcell', { name: /Day 1 morning: present/u }),
  ).toBeVisible();

  await desk.keyboard.type('Živojin');
  await desk.keyboard.press('Shift+Enter');
  await expect(desk.getByText(/^Živojin Šćepanović is already here: present/u)).toBeVisible();
  await desk.keyboard.type('3');
  await desk.keyboard.press('Shift+Enter');
  await expect(desk.getByText(/: late 08:20, Day 1 morning$/u)).toBeVisible();
  await expect(search(desk)).toHaveValue('');
  await expect(search(desk)).toBeFocused();
});

test('a badge that is scanned marks its person wherever the focus is, and whatever else says why it marks nobody', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  const training = await desk.evaluate(async () => {
    const bridge = (window as unknown as { readonly kit: DeskKit }).kit;
    return (await bridge.ready()).view.training?.id;
  });
  if (training === undefined) throw new Error('no training is open');
  const scan = async (code: string | undefined): Promise<void> => {
    await desk.keyboard.type(code ?? '');
    await desk.keyboard.press('Enter');
  };
  const present = desk.getByRole('gridcell', { name: /Day 1 morning: present/u });
  const halfDay = desk.getByRole('combobox', { name: 'Half-day to mark' });

  await desk.keyboard.type('half a na');
  await scan(doorCode(training, 3));
  await expect(present).toHaveCount(1);
  await expect(search(desk)).toHaveValue('');
  await scan(doorCode(training, 3));
  await expect(desk.getByText(/is already here: present, Day 1 morning, noted at \d\d:\d\d/u)).toBeVisible();

  await halfDay.focus();
  await scan(doorCode(training, 4));
  await expect(present).toHaveCount(2);
  await expect(halfDay).toHaveValue('d1am');
  await desk.getByRole('button', { name: 'Undo' }).focus();
  await scan(doorCode(training, 5));
  await expect(present).toHaveCount(3);

  await scan(doorCode(training, 99));
  await expect(desk.getByText('Nobody has the list number 99 that was scanned.')).toBeVisible();
  await scan(doorCode('another' as TrainingId, 6));
  await expect(desk.getByText('The badge that was scanned is of another training.')).toBeVisible();
  await scan(doorCode(training, 6)?.replace(/^./u, (digit) => String((Number(digit) + 1) % 10)));
  await expect(desk.getByText('The scanner did not read the badge well.')).toBeVisible();

  await desk.getByRole('button', { name: 'Add participant' }).click();
  const firstName = desk.getByRole('dialog').getByLabel('First name');
  await firstName.fill('Mira ');
  await scan(doorCode(training, 6));
  await expect(desk.getByText('A badge was scanned while this was open.')).toBeVisible();
  await expect(firstName).toHaveValue('Mira ');
  await desk.keyboard.press('Escape');
  await expect(present).toHaveCount(3);
});

test('a walk-in is added and marked without leaving the keyboard', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await desk.keyboard.type('Petar Perić');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Add participant' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(search(desk)).toHaveValue('Petar Perić');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Petar Perić', 'present')).toBeVisible();
  await expect(rowsOf(desk)).toHaveCount(15);
});

test('all who remain are marked at once, taken back at once, and those who fall short are seen', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await cell(desk, 'Miloš Ćirić', 'not marked').focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: 'absent' }).click();
  await expect(desk.getByText('1 will fall short')).toBeVisible();
  await desk.getByRole('button', { name: 'All remaining present' }).click();
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(12);
  await expect(cell(desk, 'Miloš Ćirić', 'absent')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(0);
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Redo' }).click();
  await expect(kit.desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(12);
});

test('a name is put right, and the history says what was noted', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await cell(desk, 'Miloš Ćirić', 'not marked').click();
  await desk.getByRole('button', { name: 'Change Miloš Ćirić' }).click();
  const dialog = desk.getByRole('dialog');
  const last = dialog.getByRole('row').filter({ hasText: 'Day 1 morning' }).last();
  await expect(last).toContainText('present');
  /* The laptop at the other door may do this while the dialog is open. */
  await desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    const row = !view.inSight && view.training?.register.rows.find(({ person }) => person.lastName === 'Ćirić');
    if (row) await window.kit.dispatch({ kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'late', at: '9:20' });
  });
  await expect(last).toContainText('late 09:20');
  await desk.evaluate(() => window.kit.dispatch({ kind: 'undo', place: 'register' }));
  await dialog.getByLabel('Last name').fill('Ćirić-Petrović');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(cell(desk, 'Miloš Ćirić-Petrović', 'present')).toBeVisible();
});

test('lists in old Excel’s letters, in Cyrillic and as a workbook come in, and nobody twice', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  const bring = async (name: string): Promise<void> => {
    await kit.chooseFile(resolve('tests/samples', name));
    await desk.getByRole('button', { name: 'Import list…' }).click();
    await expect(desk.getByRole('dialog')).toBeVisible();
  };
  await bring('nis-2023-11-21.windows-1250.csv');
  await desk.getByRole('button', { name: 'Import 18 participants' }).click();
  await expect(rowsOf(desk)).toHaveCount(32);
  await bring('novi-sad-2023-10-30.xlsx');
  await desk.getByRole('button', { name: 'Import 29 participants' }).click();
  await expect(rowsOf(desk)).toHaveCount(61);
  await bring('nis-2023-11-21.cirilica.csv');
  await expect(desk.getByRole('dialog')).toContainText('18 already here');
  await expect(desk.getByText('Nobody on this list is new')).toBeVisible();
});

test('a list pasted from a mail is understood, put right, and a doubtful row comes in only when it is ticked', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  const dialog = desk.getByRole('dialog');
  await desk.getByRole('button', { name: 'Paste list…' }).click();
  await dialog
    .getByRole('textbox')
    .fill('1. Jovana Petrović, OŠ „Vuk Karadžić“, Kruševac\n2. Đorđe Lukić, Gimnazija, Niš\n3. Jovana Petrović\nSrdačan Pozdrav\n');
  await dialog.getByRole('button', { name: 'Show what was understood' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 new · 2 for you to decide');
  await expect(dialog.getByRole('checkbox', { name: 'Add Srdačan Pozdrav, line 4' })).not.toBeChecked();
  await dialog.getByText('How the columns were understood').click();
  await dialog.getByRole('combobox', { name: 'What “Column 3” holds' }).selectOption('Role');
  await expect(dialog.getByRole('row', { name: /^Add Đorđe Lukić/u })).not.toContainText('Niš');
  await dialog.getByRole('combobox', { name: 'What “Column 3” holds' }).selectOption('Town');
  await expect(dialog.getByRole('row', { name: /^Add Đorđe Lukić/u })).toContainText('Niš');
  await expect(dialog.getByRole('checkbox', { name: 'Add Srdačan Pozdrav, line 4' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Add Jovana Petrović, line 3' }).check();
  await expect(rowsOf(desk)).toHaveCount(14);
  await dialog.getByRole('button', { name: 'Import 3 participants' }).click();
  await expect(rowsOf(desk)).toHaveCount(17);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(desk)).toHaveCount(14);
});

test('names written small or in capitals are offered tidily, at the import and at the door, and never changed unasked', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  const dialog = desk.getByRole('dialog');
  const paste = async (list: string): Promise<void> => {
    await desk.getByRole('button', { name: 'Paste list…' }).click();
    await dialog.getByRole('textbox').fill(list);
    await dialog.getByRole('button', { name: 'Show what was understood' }).click();
  };
  await paste('Ime\tPrezime\npetra\tDŽINIĆ\nJelena\tde la Cruz\n');
  await expect(dialog.getByRole('row', { name: /petra DŽINIĆ/u })).toContainText('tidily: Petra Džinić');
  await dialog.getByRole('checkbox', { name: /^Write 1 name/u }).check();
  await expect(dialog.getByRole('row', { name: /Petra Džinić/u })).toContainText('in the list: petra DŽINIĆ');
  await dialog.getByRole('button', { name: 'Import 2 participants' }).click();
  await expect(cell(desk, 'Petra Džinić', 'not marked')).toBeVisible();
  await expect(cell(desk, 'Jelena de la Cruz', 'not marked')).toBeVisible();
  await paste('Ime\tPrezime\nmira\tMIRIĆ\n');
  await dialog.getByRole('button', { name: 'Import 1 participant' }).click();
  await expect(cell(desk, 'mira MIRIĆ', 'not marked')).toBeVisible();

  await search(desk).focus();
  await desk.keyboard.type('petar perić');
  await desk.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Write “Petar Perić”' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Last name' })).toHaveValue('Perić');
  await dialog.getByRole('button', { name: 'Add participant' }).click();
  await expect(cell(desk, 'Petar Perić', 'not marked')).toBeVisible();
});

test('late with a time, left early and excused are marked by keyboard alone', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  await expect(search(desk)).toBeFocused();
  const choose = async (name: string, letters: string): Promise<void> => {
    await desk.keyboard.type(name);
    await expect(rowsOf(desk)).toHaveCount(2);
    await desk.keyboard.press('ArrowDown');
    await expect(cell(desk, name, 'not marked')).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('menu')).toBeVisible();
    await desk.keyboard.type(letters);
    await desk.keyboard.press('Enter');
  };
  const clearSearch = async (): Promise<void> => {
    await desk.keyboard.press('Control+f');
    await expect(search(desk)).toBeFocused();
    await desk.keyboard.press('Escape');
    await expect(rowsOf(desk)).toHaveCount(14);
  };
  await choose('Miloš Ćirić', 'late');
  await expect(desk.getByRole('textbox', { name: 'Time' })).toBeFocused();
  await expect(desk.getByRole('dialog', { name: 'Miloš Ćirić: late' })).toContainText('Day 1 morning');
  await desk.keyboard.type('920');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Miloš Ćirić', 'late')).toBeFocused();
  await expect(cell(desk, 'Miloš Ćirić', 'late')).toHaveAccessibleDescription('09:20. signed');
  await clearSearch();
  await choose('Vesna Nađ', 'left');
  await expect(desk.getByRole('textbox', { name: 'Time' })).toBeFocused();
  await desk.keyboard.type('25:00');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('textbox', { name: 'Time' })).toHaveAccessibleDescription(/is not a time/u);
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type('11:45');
  await desk.keyboard.press('Enter');
  await expect(cell(desk, 'Vesna Nađ', 'left early')).toBeFocused();
  await expect(cell(desk, 'Vesna Nađ', 'left early')).toHaveAccessibleDescription('11:45. present, has not signed');
  await clearSearch();
  await choose('Živojin Šćepanović', 'exc');
  await expect(cell(desk, 'Živojin Šćepanović', 'excused')).toBeFocused();
});

test('of sixty people the one that is clicked is the one that is marked, wherever the list is scrolled', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openBelgradeList(kit);
  const { desk } = kit;
  for (const [name, count] of [
    ['nis-2023-11-21.windows-1250.csv', 18],
    ['novi-sad-2023-10-30.xlsx', 29],
  ] as const) {
    await kit.chooseFile(resolve('tests/samples', name));
    await desk.getByRole('button', { name: 'Import list…' }).click();
    await desk.getByRole('button', { name: `Import ${count} participants` }).click();
  }
  await expect(rowsOf(desk)).toHaveCount(61);
  const mornings = desk.getByRole('gridcell', { name: /Day 1 morning: not marked/u });
  for (const place of [59, 30, 0]) {
    const name = ((await mornings.nth(place).getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    await mornings.nth(place).scrollIntoViewIfNeeded();
    const before = await mornings.nth(place).boundingBox();
    await mornings.nth(place).click();
    await expect(cell(desk, name, 'present')).toBeVisible();
    /* What was marked stays under the hand: a second click would not meet somebody else. */
    expect(await cell(desk, name, 'present').boundingBox()).toEqual(before);
    expect(before?.height).toBeGreaterThanOrEqual(24);
    await expect(desk.getByRole('columnheader', { name: /Day 1 morning/u })).toBeInViewport();
  }
  await expect(desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(3);
});
