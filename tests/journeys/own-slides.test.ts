/** A trainer brings slides as a PDF: they join a session with their notes, are found by their words, and what can't be read is said plainly. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { brokenOff, lettersOf, type NamedFont, pagesNumbered, sealed, waitingForm } from '../made-files/pdfs';
import { bodyShape, frameOf, paragraph, pictureShape, presentationOf, titleShape } from '../made-files/presentations';
import { rgbPngOf } from '../unit/main/export/pictures';
import { violations } from './axe';
import { goByAgenda } from './by-agenda';
import { drawn } from './certificates-place';
import { choose, chooseBefore, tabTo } from './keyboard';
import { expect, type Kit, test } from './launch';
import { writeNoPdf, writePdf } from './pdf-fixtures';

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

/** Takes the pages of a PDF that was read. */
async function takePages(desk: Page): Promise<void> {
  await expect(desk.getByRole('heading', { name: 'Add these pages?' })).toBeVisible(drawn);
  await desk.getByRole('button', { name: 'Add these slides' }).click();
}

async function add(kit: Kit, path: string): Promise<void> {
  await kit.desk.getByRole('button', { name: 'Add own slides…' }).click();
  const choose = kit.desk.getByRole('button', { name: 'Choose PDF or PowerPoint…' });
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

/** Those that were brought into “Legal framework”: once they are in the list, they stand above the programme's own. */
async function openOwn(desk: Page): Promise<void> {
  const lists = desk.getByRole('navigation', { name: 'Slides and statements' });
  await expect(lists.getByText('Your own slides')).toBeVisible();
  await lists.getByRole('button', { name: 'Legal framework' }).first().click();
}

test('pages of any shape join a session, with notes, and outlive a power cut', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  const path = await writePdf(join(folder, 'my talk.pdf'), [
    { title: 'How we did it in Pirot' },
    { title: 'Upright', size: [595, 842] },
    { title: 'As it used to be', size: [720, 540] },
    { title: 'A poster', size: [9_000, 3_000] },
  ]);
  await add(kit, path);
  await takePages(desk);
  await expect(desk.getByText('4 slides were added')).toBeVisible();
  await openOwn(desk);
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

/** Says for each letter in a row whether anything is visible where it stands; `row` counts from 0, and letters are a typewriter's. */
const letterSeen = (picture: Locator, row: number, letters: number): Promise<readonly boolean[]> =>
  picture.evaluate(
    async (image: HTMLImageElement, [line, count]) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      /* In pixels of a page of 960 points that is 1920 wide: 40 points high, 24 wide. */
      const cell = (at: number) => context?.getImageData(80 + at * 48, (60 - 40 + line * 60) * 2, 46, 100).data ?? new Uint8ClampedArray();
      return Array.from({ length: count }, (_, at) => cell(at).some((value) => value < 100));
    },
    [row, letters] as const,
  );

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  giveToApp(path);
  return path;
}

test('what can’t be slides is said plainly, and a password is asked for', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  await add(kit, writeNoPdf(join(folder, 'talk.pptx')));
  const alert = desk.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('“talk.pptx” is neither a PDF nor a PowerPoint presentation');
  const choose = async (path: string): Promise<void> => {
    await kit.chooseFile(path);
    await desk.getByRole('button', { name: 'Choose PDF or PowerPoint…' }).click();
  };
  const refused = async (path: string, words: string): Promise<void> => {
    await choose(path);
    await expect(alert).toContainText(words, drawn);
  };
  await refused(file('damaged.pdf', brokenOff()), '“damaged.pdf” is damaged');
  await refused(file('long.pdf', pagesNumbered(1_000)), '“long.pdf” has 1000 pages; at most 200 can be slides.');
  await refused(file('form.pdf', waitingForm()), '“form.pdf” is a form that Adobe Reader alone shows');
  expect(attachmentsOf(kit)).toEqual([]);

  await choose(file('locked.pdf', sealed('Lozinka 5')));
  const password = desk.getByLabel('Password of the PDF');
  await expect(password).toBeFocused(drawn);
  await desk.keyboard.type('lozinka 5');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('This password does not open “locked.pdf”.')).toBeVisible(drawn);
  await expect(password).toBeFocused();
  await desk.keyboard.type('Lozinka 5');
  await desk.keyboard.press('Enter');
  await takePages(desk);
  await expect(desk.getByText('1 slide was added')).toBeVisible();
});

test('letters that a PDF does not bring are lent, and none is lost without a word', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  const courier: readonly NamedFont[] = (['type1', 'truetype', 'cid'] as const).map((kind) => ({ base: 'CourierNewPSMT', kind }));
  const text = 'ČčĆćĐđŠšŽžЂђЉљЊњЋћЏџ';
  await add(kit, file('letters.pdf', lettersOf(courier, text)));
  await takePages(desk);
  await expect(desk.getByText('1 slide was added')).toBeVisible();
  await openOwn(desk);
  const picture = desk.locator('.own-slides-page img');
  await expect(picture).toHaveAttribute('alt', new RegExp(text, 'u'));
  for (const row of courier.keys()) expect(await letterSeen(picture, row, text.length)).toEqual(Array.from(text, () => true));

  await add(kit, file('chinese.pdf', lettersOf(courier, `${text} 中文`)));
  await expect(desk.getByRole('heading', { name: 'Letters are missing' })).toBeVisible(drawn);
  await expect(desk.getByText('Page 1: 中 文')).toBeVisible();
  await desk.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Choose PDF or PowerPoint…' })).toBeVisible();
  expect(attachmentsOf(kit)).toHaveLength(1);
});

test('a presentation comes in once a person read what will, and is changed like any other slide', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  const picture = { id: 'rPicture', kind: 'image', target: '../media/yard.png' };
  const slides = [
    {
      shapes: titleShape('How we did it in Pirot') + bodyShape(paragraph('We asked') + paragraph('the pupils', 'lvl="1"')),
      notes: paragraph('Slowly.'),
    },
    { shapes: titleShape('The yard') + pictureShape('rPicture', [40, 30, 50, 60]) + frameOf('chart', ''), relations: [picture] },
  ];
  await add(kit, file('our_school_in_Pirot_and_its_yard.pptx', presentationOf(slides, { 'ppt/media/yard.png': rgbPngOf(640, 360) })));
  await expect(desk.getByText('“our_school_in_Pirot_and_its_yard.pptx” has 2 slides.')).toBeVisible(drawn);
  await expect(desk.getByText('charts whose numbers can’t be taken over: slide 2')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Add these slides' }).click();
  await expect(desk.getByText('2 slides were added')).toBeVisible();
  await openOwn(desk);
  const list = desk.getByRole('navigation', { name: 'Slides and statements' });
  expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expect(desk.getByRole('textbox', { name: 'Notes to slide 1' })).toHaveValue('Slowly.');
  await expect(desk.getByRole('textbox', { name: 'Notes to slide 2' })).toHaveValue(
    'Left out of the presentation here: charts whose numbers can’t be taken over.',
  );
  await expect(desk.getByRole('textbox', { name: 'Text of slide 1' })).toHaveValue('- We asked\n    - the pupils');
  await desk.getByRole('textbox', { name: 'Text of slide 1' }).fill('- We asked first');
  await desk.getByRole('textbox', { name: 'Heading of slide 1' }).click();
  await expect(desk.getByText('Text saved')).toBeVisible();

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await desk.keyboard.press('g');
  await desk.getByRole('combobox', { name: 'Number, or words of the slide' }).fill('asked first');
  await desk.keyboard.press('Enter');
  await expect(room.getByText('We asked first')).toBeVisible();
  await desk.keyboard.press('PageDown');
  const yard = room.getByRole('img', { name: 'A school' });
  await expect.poll(() => yard.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
});

test('a presentation says in which language it is, chosen by keyboard alone, and Serbian follows the room’s script', {
  tag: '@long',
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  const slides = [{ shapes: titleShape('Шта смо видели') + bodyShape(paragraph('Питали смо децу')), notes: paragraph('Полако.') }];
  await add(kit, file('школа.pptx', presentationOf(slides)));
  const [serbian, another] = [desk.getByRole('radio', { name: 'Serbian' }), desk.getByRole('radio', { name: 'Another one, or several' })];
  await expect(serbian).toBeChecked(drawn);
  await tabTo(desk, 'Serbian');
  await desk.keyboard.press('ArrowDown');
  await expect(another).toBeChecked();
  await desk.keyboard.press('ArrowUp');
  await choose(desk, 'Add these slides');
  await openOwn(desk);
  await expect(serbian).toBeChecked();
  await expect(desk.getByRole('textbox', { name: 'Text of slide 1' })).toHaveAttribute('lang', 'sr-Cyrl');

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  await desk.keyboard.press('g');
  await desk.getByRole('combobox', { name: 'Number, or words of the slide' }).fill('видели');
  await desk.keyboard.press('Enter');
  const shown = room.locator('[lang="sr-Cyrl"]');
  await expect(shown).toContainText('Шта смо видели');
  await expect(desk.locator('.run-notes-text [lang="sr-Cyrl"]')).toContainText('Полако.');

  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByRole('tab', { name: 'Details' }).click();
  await desk.getByLabel('Language').selectOption('sr-Latn');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(room.getByText('Šta smo videli')).toBeVisible();
  await desk.getByRole('tab', { name: 'Slides' }).click();
  await openOwn(desk);
  await desk.getByRole('textbox', { name: 'Text of slide 1' }).focus();
  await tabTo(desk, 'Serbian', 'Shift+Tab');
  await desk.keyboard.press('ArrowDown');
  await expect(another).toBeFocused();
  await expect(room.locator('[lang=""]')).toContainText('Шта смо видели');
  await chooseBefore(desk, 'Undo');
  await expect(room.getByText('Šta smo videli')).toBeVisible();
});

/** Somebody lets go of files over this place. */
async function drop(desk: Page, onto: Locator, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const given = Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const);
  const dropped = await desk.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const [name, bytes] of all) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, given);
  await onto.dispatchEvent('drop', { dataTransfer: dropped });
}

test('a presentation and its PDF that are dropped together are read as one, and of another PDF it is said', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  const presentation = presentationOf([
    { shapes: titleShape('How we did it in Pirot') + bodyShape(paragraph('We asked')), notes: paragraph('Slowly.') },
    { shapes: titleShape('The yard') + frameOf('chart', '') },
  ]);
  const [pair, other] = [join(folder, 'pair.pdf'), join(folder, 'older.pdf')];
  await writePdf(pair, [{ title: 'First page' }, { title: 'Second page' }]);
  await writePdf(other, [{ title: 'Of last year' }, { title: 'B' }, { title: 'C' }]);
  const session = desk.getByRole('heading', { name: 'Day 1 · Legal framework' });
  await drop(desk, session, { 'pair.pdf': readFileSync(pair), 'our school.pptx': presentation });
  await desk.getByRole('button', { name: 'Add “pair.pdf” and “our school.pptx” as one' }).click();
  await expect(desk.getByText(/^2 pages of “pair.pdf” are shown as they are/u)).toBeVisible(drawn);
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Add these slides' }).click();
  await expect(desk.getByText('2 slides were added')).toBeVisible(drawn);
  await openOwn(desk);
  await expect(desk.getByRole('textbox', { name: 'Notes to slide 1' })).toHaveValue('Slowly.');
  await expect(desk.locator('.own-slides-page img').first()).toHaveAttribute('alt', 'How we did it in Pirot');

  await desk.getByRole('button', { name: 'Add own slides…' }).click();
  await kit.chooseFile(file('our school.pptx', presentation), other);
  await desk.getByRole('button', { name: 'Choose PDF or PowerPoint…' }).click();
  await expect(desk.getByText('“older.pdf” (pages: 3) was not saved from “our school.pptx” as it is now (slides: 2)')).toBeVisible(drawn);
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Add 3 pages of “older.pdf” alone' }).click();
  await expect(desk.getByText('3 slides were added')).toBeVisible(drawn);
  expect(attachmentsOf(kit)).toHaveLength(5);

  await drop(desk, session, { 'a.pptx': presentation, 'b.pptx': presentation });
  await desk.getByRole('button', { name: 'Add “a.pptx” and “b.pptx” as one' }).click();
  await expect(desk.getByRole('dialog').getByRole('alert')).toContainText('one is a presentation (.pptx) and the other its PDF');
});

test('a PDF that is dropped on a session takes the place of its slides, is stopped half way, and is taken back', { tag: '@long' }, async ({
  launchKit,
}) => {
  const pages = Array.from({ length: 150 }, (_, index) => ({ title: `Picture ${index + 1}` }));
  await writePdf(join(folder, 'long.pdf'), pages);
  const short = await writePdf(join(folder, 'short.pdf'), [{ title: 'Only this' }]);
  const kit = await launchKit({ displays: 2 });
  const desk = await inSlides(kit);
  await add(kit, join(folder, 'long.pdf'));
  await expect(desk.getByText(/Page \d+ of 150 is being drawn/u)).toBeVisible();
  await desk.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Choose PDF or PowerPoint…' })).toBeVisible();
  await desk.keyboard.press('Escape');
  expect(attachmentsOf(kit)).toEqual([]);

  await drop(desk, desk.getByRole('heading', { name: 'Day 1 · Legal framework' }), { 'short.pdf': readFileSync(short) });
  await desk.getByRole('radio', { name: 'Instead of the slides of the block' }).check();
  await desk.getByRole('button', { name: 'Add “short.pdf”' }).click();
  await takePages(desk);
  await expect(desk.getByText('1 slide was added')).toBeVisible();

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const room = (await kit.audience()).locator('.scene');
  const legal = desk.getByRole('button', { name: /^\d\d:\d\d\s*1\. Legal framework/u });
  await goByAgenda(legal);
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
