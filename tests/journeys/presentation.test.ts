/**
 * The laptop dies, and the training goes on in PowerPoint: slides are saved as a presentation, opened by another program, and lie there
 * beside ours with the same words, none of them outside the page.
 */
import { join } from 'node:path';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { drawnByOffice, outside, pagesOf, wordsIn } from '../drawn-by-office';
import { beginToSave, showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

const block = 'd1-session-3';

/** In Cyrillic, where what is wrong with letters is seen first. */
async function save(kit: Kit, card: string, button: string, file: string): Promise<string> {
  const { desk } = kit;
  const target = join(kit.dataFolder, file);
  await beginToSave(desk, card);
  await desk.getByLabel('Which slides').selectOption(block);
  await desk.getByLabel('Language of the slides').selectOption('sr-Cyrl');
  if (card === 'Slides to hand out') await desk.getByRole('radio', { name: '1', exact: true }).check();
  await kit.chooseSave(target);
  await desk.getByRole('button', { name: button }).click();
  /* An old laptop, or a busy one, draws a slide in a second or two. */
  await expect(desk.getByText(new RegExp(`“${file}” was saved: 10 slides`, 'u'))).toBeVisible({ timeout: 60_000 });
  return target;
}

/** The part of an A4 page in landscape, in points, above the line that says of what it is, and which page. */
const aboveFoot = ['-x', '0', '-y', '0', '-W', '842', '-H', '535'];

test('slides saved for PowerPoint have the same words when another program opens them, and none outside the page', {
  tag: '@outside',
}, async ({ launchKit }) => {
  test.skip(!isInstalled('soffice'), whyMissing('soffice'));
  test.skip(!isInstalled('pdftotext'), whyMissing('pdftotext'));
  test.slow();
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await showAllDocuments(desk);
  const presentation = await save(kit, 'Slides for PowerPoint', 'Save presentation…', 'slides.pptx');
  const handout = await save(kit, 'Slides to hand out', 'Save handout…', 'handout.pdf');

  const paper = join(kit.dataFolder, 'steps.docx');
  await desk.getByRole('button', { name: 'Save A suspicion: ten steps for the school…' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Word' }).check();
  await kit.chooseSave(paper);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(desk.getByText(/“steps\.docx” was saved/u)).toBeVisible();

  const office = drawnByOffice([presentation, paper]);
  expect(pagesOf(join(office, 'steps.pdf')).join('')).toMatch(/Immediate danger\?[\s\S]*A sentence for the child[\s\S]*116 000/u);
  const drawn = join(office, 'slides.pdf');
  expect(outside(drawn)).toEqual([]);
  const theirs = pagesOf(drawn).map(wordsIn);
  /* The last page has the sources. */
  const ours = pagesOf(handout, ...aboveFoot)
    .slice(0, -1)
    .map(wordsIn);
  expect(theirs).toHaveLength(10);
  expect(theirs).toEqual(ours);
});
