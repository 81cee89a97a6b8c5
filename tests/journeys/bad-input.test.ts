/** Files that are no lists, people without a name, content that is broken: a sentence, and nothing lost. */
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { echoingWorkbook } from '../unit/main/lists/raw-workbook';
import { expect, type Kit, test } from './launch';

async function openSample({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(14);
}

const rowsOf = (desk: Page) => desk.getByRole('grid', { name: 'Register' }).getByRole('row');

const files: readonly (readonly [string, (path: string) => void, RegExp])[] = [
  [
    'a PDF',
    (path) => writeFileSync(path, '%PDF-1.7\n%âãÏÓ\n1 0 obj'),
    /is not a list. Choose a file saved as CSV, Excel or LibreOffice table. Nothing was imported/u,
  ],
  ['a picture', (path) => writeFileSync(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])), /is not a list/u],
  ['an empty file', (path) => writeFileSync(path, ''), /is empty. Nothing was imported/u],
  [
    '200 MB',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 200_000_000);
    },
    /too large for a list \(200 MB; at most 5 MB\)/u,
  ],
  ['a table without names', (path) => writeFileSync(path, 'Škola;Mesto\nGimnazija;Niš\n'), /A line above the names must name the columns/u],
  [
    'a workbook of a few kilobytes that stands for hundreds of megabytes',
    (path) => writeFileSync(path, echoingWorkbook(100, 4_000_000)),
    /In row 2 of “list-\d.csv” one cell has more than 32767 characters. Nothing was imported/u,
  ],
  ['a file that is gone', () => {}, /could not be read: the file or folder is not there/u],
];

test('a file that is no list is refused in words, and the register stays as it was', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openSample(kit);
  const folder = join(kit.dataFolder, 'lists');
  mkdirSync(folder, { mode: 0o755 });
  for (const [index, [what, write, sentence]] of files.entries()) {
    await test.step(what, async () => {
      const path = join(folder, `list-${index}.csv`);
      write(path);
      await kit.chooseFile(path);
      await kit.desk.getByRole('button', { name: 'Import list…' }).click();
      const refused = kit.desk.getByRole('alert');
      await expect(refused).toHaveCount(1);
      /* The refusal before it may say the same of another file, and while a list is read nothing else is imported. */
      await expect(refused).toContainText(`list-${index}.csv`);
      await expect(refused).toHaveText(sentence);
      await expect(kit.desk.getByRole('dialog')).toHaveCount(0);
      await expect(rowsOf(kit.desk)).toHaveCount(14);
    });
  }
  const { desk } = kit;
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(desk.getByRole('alert')).toHaveCount(0);
});

test('what the place refused lies over no dialog, and what a dialog refused stands in it and goes with it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  const path = join(kit.dataFolder, 'bundle.facilitator');
  writeFileSync(path, 'no bundle');
  await kit.chooseFile(path);
  await desk.getByRole('button', { name: 'Open bundle…' }).click();
  const ofPlace = desk.getByRole('region', { name: 'Messages' }).getByRole('alert');
  await expect(ofPlace).toBeVisible();

  await desk.getByRole('button', { name: 'New training' }).click();
  await expect(desk.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  await kit.chooseFile(kit.dataFolder);
  await desk.getByRole('button', { name: 'Another programme, from a folder…' }).click();
  const refused = desk.getByRole('alert').filter({ hasText: 'There is no programme in the folder' });
  await expect(refused).toBeVisible();
  const [below, above] = await Promise.all([refused.boundingBox(), desk.getByRole('dialog').boundingBox()]);
  expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(above?.y ?? 0);

  await desk.getByRole('button', { name: 'Cancel' }).click();
  await expect(refused).toHaveCount(0);
  await expect(ofPlace).toBeVisible();
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(ofPlace).toHaveCount(0);
});

test('a row without a name is shown with its line and left out, and so is a column of personal numbers', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openSample(kit);
  const path = join(kit.dataFolder, 'list.csv');
  writeFileSync(
    path,
    'Ime;Prezime;JMBG;Ustanova;Mesto;Kontakt\nAna;Anić;0101970711000;Gimnazija;Niš;ana@example.org\n;;;Tehnička škola;Zaječar;\n',
    { mode: 0o644 },
  );
  await kit.chooseFile(path);
  await kit.desk.getByRole('button', { name: 'Import list…' }).click();
  const dialog = kit.desk.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /^3 .*Tehnička škola.*name is missing/u })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Ana Anić.*Niš ana@example.org will be added/u })).toBeVisible();
  await expect(dialog.getByText('Left out: JMBG. The kit never takes personal numbers')).toBeVisible();
  await expect(dialog.getByText('0101970711000')).toHaveCount(0);
  await kit.desk.getByRole('button', { name: 'Import 1 participant' }).click();
  await expect(rowsOf(kit.desk)).toHaveCount(15);
});

test('a person without a name is not added, and what was typed stays', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openSample(kit);
  const { desk } = kit;
  await desk.getByRole('searchbox', { name: 'Search participants' }).fill('Ana');
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Add participant' });
  await dialog.getByLabel('School', { exact: true }).fill('Gimnazija');
  await dialog.getByRole('button', { name: 'Add participant' }).click();
  await expect(dialog.getByLabel('Last name')).toHaveAccessibleDescription(/Write the last name/u);
  await expect(dialog.getByLabel('School', { exact: true })).toHaveValue('Gimnazija');
  await dialog.getByLabel('Last name').fill('Anić');
  await dialog.getByRole('button', { name: 'Add participant' }).click();
  await expect(rowsOf(desk).filter({ hasText: 'Ana Anić' })).toBeVisible();
});

test('a training whose programme was damaged says where, and the others stay usable', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openSample(kit);
  await kit.close();
  const trainings = join(kit.dataFolder, 'trainings');
  const [id] = readdirSync(trainings);
  const agenda = join(trainings, id ?? '', 'programme', 'agenda.yaml');
  const whole = readFileSync(agenda, 'utf8');
  writeFileSync(agenda, whole.replace('starts: "08:30"', 'starts: half past eight'));
  await kit.start();
  await expect(kit.desk.getByText(/agenda.yaml, line \d+.*write a time like "08:30"/u).first()).toBeVisible();
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(kit.desk)).toHaveCount(14);
  await kit.close();
  writeFileSync(agenda, whole);
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByRole('list', { name: 'Trainings' }).getByRole('button', { name: /^Sample training/u })).toHaveCount(2);
});

test('a torn line at the end of a log is kept aside and told of', { tag: ['@electron', '@promise'] }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openSample(kit);
  await kit.desk
    .getByRole('gridcell', { name: /Day 1 morning: not marked/u })
    .first()
    .click();
  await expect(kit.desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(1);
  await kit.kill();
  const logs = readdirSync(kit.dataFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ndjson'));
  const log = join(kit.dataFolder, logs[0] ?? '');
  writeFileSync(log, `${readFileSync(log, 'utf8')}{"v":1,"device":"torn`);
  await kit.start();
  await expect(kit.desk.getByText(/kept aside/u).first()).toBeVisible();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(kit.desk.getByRole('gridcell', { name: /Day 1 morning: present/u })).toHaveCount(1);
  expect(readdirSync(join(kit.dataFolder, 'set-aside'))).toHaveLength(1);
});
