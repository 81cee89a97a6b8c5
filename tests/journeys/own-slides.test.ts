/** A trainer brings slides as a PDF: they join a session with their notes, are found by their words, and what can't be read is said plainly. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, type Kit, test } from './launch';
import { writeDamagedPdf, writeEmptyPdf, writeLockedPdf, writeNoPdf, writePdf } from './pdf-fixtures';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-slides-'));
  giveToApp(folder);
});
test.afterEach(() => rmSync(folder, { recursive: true }));

async function inSlides(kit: Kit): Promise<Page> {
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await kit.desk.getByRole('tab', { name: 'Slides' }).click();
  return kit.desk;
}

async function add(kit: Kit, path: string): Promise<void> {
  await kit.chooseFile(path);
  await kit.desk.getByRole('button', { name: 'Add own slides…' }).click();
  await kit.desk.getByRole('button', { name: 'Choose PDF…' }).click();
}

const attachmentsOf = ({ dataFolder }: Kit): readonly string[] => {
  const trainings = join(dataFolder, 'trainings');
  const [training = ''] = readdirSync(trainings);
  const found = readdirSync(join(trainings, training), { recursive: true, encoding: 'utf8' });
  return found.filter((name) => /attachments.+(?:png|jpg|tmp)$/u.test(name));
};

test('pages of any shape join a session, with notes, and outlive a power cut', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  const path = await writePdf(join(folder, 'my talk.pdf'), [
    { title: 'How we did it in Pirot' },
    { title: 'Upright', size: [595, 842] },
    { title: 'As it used to be', size: [720, 540] },
    { title: 'A poster', size: [9_000, 3_000] },
  ]);
  await add(kit, path);
  await expect(desk.getByText('4 slides were added')).toBeVisible();
  await desk.getByRole('navigation', { name: 'Slides and statements' }).getByRole('button', { name: 'Legal framework' }).first().click();
  const notes = desk.getByRole('textbox', { name: 'Notes to slide 1' });
  await notes.fill('Tell about the school first.');
  await desk.getByRole('textbox', { name: 'Notes to slide 2' }).click();
  await expect(desk.getByText('Notes saved')).toBeVisible();

  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.keyboard.press('F5');
  await kit.desk.keyboard.press('g');
  await kit.desk.getByRole('combobox').fill('pirot');
  await kit.desk.keyboard.press('Enter');
  const audience = await kit.audience();
  const slide = audience.getByRole('img', { name: 'How we did it in Pirot' });
  await expect(slide).toBeVisible();
  await expect.poll(() => slide.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
  await expect(kit.desk.getByText('Tell about the school first.')).toBeVisible();
  for (const title of ['Upright', 'As it used to be', 'A poster']) {
    await kit.desk.keyboard.press('PageDown');
    await expect(audience.getByRole('img', { name: title })).toBeVisible();
  }
});
