/** Participants ask for the slides: they get them on paper, without anybody's name, drawn as they hung on the wall. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright';
import { beginToSave, showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

async function openDialog({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await showAllDocuments(desk);
  await beginToSave(desk, 'Slides to hand out');
}

const save = (desk: Page): Promise<void> => desk.getByRole('button', { name: 'Save handout…' }).click();

test('the slides of a session are saved, and the dialog says before that nobody is in them', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openDialog(kit);
  const { desk } = kit;
  await expect(desk.getByText('The file holds no personal data')).toBeVisible();
  await desk.getByLabel('Which slides').selectOption('d1-session-1');
  await desk.getByLabel('Language of the slides').selectOption('sr-Cyrl');
  const target = join(kit.dataFolder, 'slides.pdf');
  await kit.chooseSave(target);
  await save(desk);
  await expect(desk.getByText(/“slides\.pdf” was saved: \d+ slides/u)).toBeVisible();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  const said = await desk.getByText(/“slides\.pdf” was saved/u).textContent();
  const slides = Number(/(\d+) slides/u.exec(said ?? '')?.[1]);
  const document = await PDFDocument.load(readFileSync(target));
  /* Six to a page, and the sources at the end. */
  expect(slides).toBeGreaterThan(6);
  expect(document.getPageCount()).toBeGreaterThanOrEqual(Math.ceil(slides / 6) + 1);
});

test('one that is stopped leaves no file, and the choices as they were', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openDialog(kit);
  const { desk } = kit;
  await desk.getByRole('radio', { name: '1', exact: true }).check();
  await desk.getByRole('checkbox', { name: 'With the trainer’s notes' }).check();
  await kit.chooseSave(join(kit.dataFolder, 'slides.pdf'));
  await save(desk);
  await desk.getByRole('button', { name: 'Stop drawing' }).click();
  await expect(desk.getByRole('button', { name: 'Save handout…' })).toBeVisible();
  await expect(desk.getByRole('checkbox', { name: 'With the trainer’s notes' })).toBeChecked();
  expect(() => readFileSync(join(kit.dataFolder, 'slides.pdf'))).toThrow(/ENOENT/u);
});
