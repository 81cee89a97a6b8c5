/** The agenda is changed where it stands, by keyboard alone: blocks move and the focus stays, what can't hold is said, and Undo takes back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Locator, Page } from 'playwright';
import { languages } from '../../domain/kernel/language';
import { violations } from './axe';
import { beginToSave, confirmSave, showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

async function openAgenda({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await desk.getByRole('tab', { name: 'Agenda' }).click();
}

const dayOne = (desk: Page): Locator => desk.getByRole('region', { name: 'Day 1' });
const rowsOf = (day: Locator): Locator => day.locator('[data-block]');
/** "08:30 30 Arrival and registration …" */
const startsOf = (day: Locator): Promise<readonly string[]> => rowsOf(day).locator('time').allTextContents();

test('a day is put in order by keyboard: move, lengthen, insert, delete, and back step by step', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  const day = dayOne(desk);
  const before = await startsOf(day);
  const lawTitle = desk.getByRole('textbox', { name: 'Title: 1. Legal framework' });

  await lawTitle.focus();
  await desk.keyboard.press('Alt+ArrowDown');
  await expect(day.getByRole('status')).toHaveText('1. Legal framework, now 4 of 11, starts at 10:00');
  await expect(lawTitle).toBeFocused();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(day.getByRole('status')).toHaveText('1. Legal framework, now 3 of 11, starts at 09:40');
  await expect(lawTitle).toBeFocused();
  expect(await startsOf(day)).toEqual(before);

  const minutes = desk.getByRole('spinbutton', { name: 'Minutes: 2. Chain and barometer' });
  await minutes.focus();
  await desk.keyboard.press('ArrowUp');
  await expect(minutes).toHaveValue('110');
  const conflict = day.getByText('Must start at 12:45, but what stands before it takes 5 min too long.');
  await expect(conflict).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Title: Lunch' }).first()).toHaveAccessibleDescription(/12:45/u);
  await minutes.fill('60');
  await desk.keyboard.press('Enter');
  await expect(minutes).toHaveValue('110');
  await expect(desk.getByText('This session of the accredited programme lasts at least 75 minutes.')).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(conflict).toHaveCount(0);
  await expect(minutes).toHaveValue('105');

  await desk.getByRole('button', { name: 'More: 1. Legal framework', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitem', { name: 'Insert below' }).press('Enter');
  await expect(desk.getByRole('textbox', { name: 'Title: New block' })).toBeFocused();
  await desk.keyboard.type('Energiser');
  await desk.keyboard.press('Enter');
  await expect(rowsOf(day)).toHaveCount(12);
  await expect(desk.getByRole('textbox', { name: 'Title: Energiser' })).toBeFocused();
  await desk.getByRole('button', { name: 'More: Energiser', exact: true }).press('Enter');
  await desk.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(rowsOf(day)).toHaveCount(11);

  const undo = desk.getByRole('button', { name: 'Undo' });
  /* Two moves, a block that came in, its title, and that it went out again; the minutes were taken back already. */
  for (let steps = 5; steps > 0; steps -= 1) await undo.click();
  await expect(undo).toBeDisabled();
  await expect.poll(() => startsOf(day)).toEqual(before);
});

test('a block is dragged to where it shall stand, and its details say who leads it', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  const day = dayOne(desk);
  await rowsOf(day).nth(8).locator('[draggable]').dragTo(rowsOf(day).nth(6).locator('time'));
  await expect(rowsOf(day).nth(6).getByRole('textbox')).toHaveValue('Break');
  await expect(rowsOf(day).nth(7).locator('time')).toHaveText('13:45');

  await desk.getByRole('button', { name: 'Details: 3. Myths and prejudices' }).click();
  await desk.getByRole('combobox', { name: 'Led by' }).fill('Ana Anić');
  await desk.getByRole('textbox', { name: 'Must start at' }).fill('14.00');
  await desk.getByRole('textbox', { name: 'Goal' }).focus();
  await expect(rowsOf(day).nth(7).locator('time')).toHaveText('14:00');
  await expect(desk.getByRole('combobox', { name: 'Led by' })).toHaveValue('Ana Anić');

  const target = join(kit.dataFolder, 'run-sheet.pdf');
  await kit.chooseSave(target);
  await showAllDocuments(desk);
  await beginToSave(desk, 'Run sheet, day 1');
  await expect(desk.getByTestId('export-holds')).toContainText('The trainers’ names');
  await confirmSave(desk);
  await expect(desk.getByText('“run-sheet.pdf” was saved with 11 rows')).toBeVisible();
  expect((await PDFDocument.load(readFileSync(target))).getPageCount()).toBe(1);
});

test('what already happened is locked and says why', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  await desk.evaluate(() => window.kit.dispatch({ kind: 'start-day', day: 1 }));
  const first = rowsOf(dayOne(desk)).first();
  await expect(first.getByRole('textbox')).toHaveAccessibleDescription('Running since 08:20: it stays where it is.');
  await expect(first.locator('[draggable]')).toHaveCount(0);
  await first.getByRole('button', { name: /^More/u }).click();
  await expect(desk.getByRole('menuitem', { name: 'Delete' })).toBeDisabled();
});

test('an agenda is imported once it was seen line by line', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  const list = join(kit.dataFolder, 'agenda.csv');
  const sessions = [
    'Zakonski okvir;60',
    'Lanac i barometar;105',
    'Mitovi i predrasude;50',
    'Vrbovanje i internet;60',
    'Internet u prevenciji;40',
  ];
  writeFileSync(list, ['Naslov;Minuta', 'Dobrodošlica;20', ...sessions, 'Kafa;', 'Rezime prvog dana;25'].join('\n'));
  await kit.chooseFile(list);
  await desk.getByRole('button', { name: 'Import an agenda for day 1' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /Dobrodošlica/u })).toContainText('new block');
  await expect(dialog.getByRole('row', { name: /Lanac i barometar/u })).toContainText('keeps its slides');
  await expect(dialog.getByRole('row', { name: /Kafa/u })).toContainText('left out: how long it takes is not said');
  await dialog.getByRole('button', { name: 'Take over 7 blocks' }).click();
  await expect(rowsOf(dayOne(desk))).toHaveCount(7);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(dayOne(desk))).toHaveCount(11);
});

test('both days fit beside each other on the smallest screen, in every language', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { app, desk } = kit;
  await (await app.browserWindow(desk)).evaluate((it) => it.setContentSize(1280, 640));
  for (const language of languages) {
    await desk.evaluate((chosen) => window.kit['change-settings']({ language: chosen }), language);
    await expect(desk.locator('html')).toHaveAttribute('lang', language);
    const last = desk.locator('.agenda-table').locator('[data-block]:last-child');
    await expect(last.first()).toBeInViewport({ ratio: 1 });
    await expect(last.last()).toBeInViewport({ ratio: 1 });
  }
});

test('axe finds nothing in the agenda, with a conflict, and open details', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  await desk.getByRole('spinbutton', { name: 'Minutes: 2. Chain and barometer' }).press('ArrowUp');
  await expect(desk.getByText(/^Must start at 12:45/u)).toBeVisible();
  await desk.getByRole('button', { name: 'Details: 2. Chain and barometer' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(desk)).toEqual([]);
  }
});
