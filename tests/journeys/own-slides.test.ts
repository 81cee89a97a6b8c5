/** A trainer brings slides as a PDF: they join a session with their notes, are found by their words, and what can't be read is said plainly. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { drawn } from './certificates-place';
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
  await kit.desk.getByRole('button', { name: 'Add own slides…' }).click();
  const choose = kit.desk.getByRole('button', { name: 'Choose PDF…' });
  await expect(choose).toBeVisible();
  await kit.chooseFile(path);
  await choose.click();
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
  await expect(desk.getByText('4 slides were added')).toBeVisible(drawn);
  await desk.getByRole('navigation', { name: 'Slides and statements' }).getByRole('button', { name: 'Legal framework' }).first().click();
  const notes = desk.getByRole('textbox', { name: 'Notes to slide 1' });
  await notes.fill('Tell about the school first.');
  await desk.getByRole('textbox', { name: 'Notes to slide 2' }).click();
  await expect(desk.getByText('Notes saved')).toBeVisible();

  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await expect(kit.desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await kit.desk.keyboard.press('F5');
  const audience = await kit.audience();
  await expect(kit.desk.getByRole('button', { name: 'Take off the projector' })).toBeVisible();
  await kit.desk.keyboard.press('g');
  await kit.desk.getByRole('combobox', { name: 'Number, or words of the slide' }).fill('pirot');
  await kit.desk.keyboard.press('Enter');
  const slide = audience.getByRole('img', { name: 'How we did it in Pirot' });
  await expect(slide).toBeVisible();
  await expect.poll(() => slide.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
  await expect(kit.desk.getByText('Tell about the school first.')).toBeVisible();
  for (const title of ['Upright', 'As it used to be', 'A poster']) {
    await kit.desk.keyboard.press('PageDown');
    await expect(audience.getByRole('img', { name: title })).toBeVisible();
  }
});

test('what can’t be slides is said plainly, and nothing is left of it', async ({ launchKit }) => {
  const many = Array.from({ length: 201 }, (_, index) => ({ title: `Page ${index + 1}` }));
  const long = await writePdf(join(folder, 'long.pdf'), many);
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  await add(kit, writeNoPdf(join(folder, 'talk.pptx')));
  const alert = desk.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('“talk.pptx” is not a PDF.');
  const refused = async (path: string, words: string): Promise<void> => {
    await kit.chooseFile(path);
    await desk.getByRole('button', { name: 'Choose PDF…' }).click();
    await expect(alert).toContainText(words);
  };
  await refused(await writeLockedPdf(join(folder, 'locked.pdf')), '“locked.pdf” is locked with a password.');
  await refused(await writeDamagedPdf(join(folder, 'damaged.pdf')), '“damaged.pdf” is damaged');
  await refused(await writeEmptyPdf(join(folder, 'empty.pdf')), '“empty.pdf” ');
  await refused(long, '“long.pdf” has 201 pages; at most 200 can be slides.');
  await desk.keyboard.press('Escape');
  expect(attachmentsOf(kit)).toEqual([]);
});

test('a PDF that is dropped on a session takes the place of its slides, is stopped half way, and is taken back', async ({ launchKit }) => {
  const pages = Array.from({ length: 150 }, (_, index) => ({ title: `Picture ${index + 1}` }));
  await writePdf(join(folder, 'long.pdf'), pages);
  const short = await writePdf(join(folder, 'short.pdf'), [{ title: 'Only this' }]);
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  await add(kit, join(folder, 'long.pdf'));
  await expect(desk.getByText(/Page \d+ of 150 is being drawn/u)).toBeVisible();
  await desk.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Choose PDF…' })).toBeVisible();
  await desk.keyboard.press('Escape');
  expect(attachmentsOf(kit)).toEqual([]);

  const bytes = [...readFileSync(short)];
  const dropped = await desk.evaluateHandle((given) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(given)], 'short.pdf', { type: 'application/pdf' }));
    return data;
  }, bytes);
  await desk.getByRole('heading', { name: 'Day 1 · Legal framework' }).dispatchEvent('drop', { dataTransfer: dropped });
  await desk.getByRole('radio', { name: 'Instead of the slides of the block' }).check();
  await desk.getByRole('button', { name: 'Add “short.pdf”' }).click();
  await expect(desk.getByText('1 slide was added')).toBeVisible();

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await desk.getByRole('button', { name: /1\. Legal framework/u }).click();
  await expect(room.getByRole('img', { name: 'Only this' })).toBeVisible();
  await expect(desk.getByText('slide 1/1')).toBeVisible();

  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByRole('tab', { name: 'Slides' }).click();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('The slides of this block are being shown.')).toBeVisible();
  await expect(room.getByRole('img', { name: 'Only this' })).toBeVisible();
  await desk.keyboard.press('PageDown');
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Taken back: slides of your own.')).toBeVisible();
});
