/** A programme is made without a mouse: a session, slides of several layouts in both languages, a statement with its source, a test question; things are moved, removed and taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { choose, expectFocus, press, tabTo } from './keyboard';
import { expect, test } from './launch';

test.describe.configure({ timeout: 240_000 });

/** What is there already is replaced. */
async function write(desk: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(desk, field);
  await desk.keyboard.press('Control+A');
  await desk.keyboard.insertText(text);
}

async function writeBoth(desk: Page, label: string, [en, sr]: readonly [string, string]): Promise<void> {
  await write(desk, `${label} (English)`, en);
  await write(desk, `${label} (Serbian)`, sr);
}

/** Behind the slide that is open; the focus is on its picture afterwards. */
async function addSlide(desk: Page, layout: string, heading: readonly [en: string, sr: string]): Promise<void> {
  await choose(desk, 'New slide…');
  await expect(desk.getByRole('dialog')).toBeVisible();
  await choose(desk, new RegExp(`${layout}$`, 'u'));
  await expect(desk.getByRole('dialog')).toBeHidden();
  const card = desk.locator('.designer-card [aria-current]');
  await expect(card).toBeFocused();
  for (const text of heading) await write(desk, 'Heading', text).then(() => desk.keyboard.press('Tab'));
  await expect(card).toContainText(heading[0]);
  await tabTo(desk, new RegExp(heading[0], 'u'), 'Shift+Tab');
}

/** The choices of a list open first; nothing is chosen on the way. `at`: which of them, from 1. */
async function chooseIn(desk: Page, list: string | RegExp, at: number): Promise<void> {
  await tabTo(desk, list);
  await press(desk, 'ArrowDown', ...Array.from({ length: at }, () => 'ArrowDown'), 'Enter');
}

/** Runs in the page: the key comes again before anything is drawn anew, as where a laptop is slow. */
function pressTwice(line: HTMLElement | SVGElement, how: KeyboardEventInit): void {
  for (let times = 0; times < 2; times += 1) line.dispatchEvent(new KeyboardEvent('keydown', how));
}

test('with keys alone', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.evaluate(() =>
    window.kit['new-programme']({ title: { en: 'Safe roads', sr: 'Bezbedni putevi' }, shortTitle: { en: '', sr: '' } }),
  );
  const written = (name: string): string => readFileSync(join(kit.dataFolder, 'programmes', 'safe-roads', name), 'utf8');
  await expect(desk.getByRole('button', { name: 'Programmes' })).toBeVisible();
  await choose(desk, 'Programmes');
  await choose(desk, 'Change: Safe roads');
  await expect(desk.getByRole('heading', { name: 'Safe roads', level: 1 })).toBeFocused();

  /* A session comes, stands first in its day, goes to the other one and back. */
  await choose(desk, 'Other parts');
  await choose(desk, 'Agenda');
  await choose(desk, 'Add a block');
  await writeBoth(desk, 'Name', ['Crossing', 'Прелаз']);
  await desk.keyboard.press('Enter');
  const open = desk.locator('.entries-open:focus');
  await expect(open).toHaveText('Crossing');
  await open.evaluate(pressTwice, { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true });
  await expect.poll(() => written('agenda.yaml')).toMatch(/- id: crossing[\s\S]*- id: first-session/u);
  await expect(open).toHaveText('Crossing');
  await press(desk, 'Enter');
  await choose(desk, 'Move to day 2');
  await expect(desk.getByRole('region', { name: /^Day 2/u }).locator('.entries-open:focus')).toHaveText('Crossing');
  await tabTo(desk, 'Undo', 'Shift+Tab');
  await press(desk, 'Enter');
  await expect(desk.getByRole('region', { name: /^Day 1/u })).toContainText('Crossing');

  /* Slides of several layouts; one is moved, copied, removed, and removed ones come back. */
  await tabTo(desk, 'Slides');
  await press(desk, 'Enter');
  await choose(desk, /^Crossing/u);
  await tabTo(desk, /1 \/ 1 Crossing$/u);
  await addSlide(desk, 'Question to the room', ['Who waits?', 'Ko čeka?']);
  await addSlide(desk, 'Text with points', ['What we know', 'Šta znamo']);
  await addSlide(desk, 'One sentence', ['Stop, look, walk.', 'Stani, vidi, kreni.']);
  const cards = desk.locator('.designer-card');
  await expect(cards).toHaveCount(4);
  await press(desk, 'Alt+ArrowUp');
  await expect(cards.nth(2)).toContainText('Stop, look, walk.');
  await expect(cards.nth(2).getByRole('button')).toBeFocused();
  await choose(desk, 'Copy');
  await expect(cards).toHaveCount(5);
  await expect(cards.nth(3).getByRole('button')).toBeFocused();
  await choose(desk, 'Remove');
  await expect(cards).toHaveCount(4);
  await expect(cards.nth(3).getByRole('button')).toBeFocused();
  await press(desk, 'ArrowUp', 'ArrowUp');
  await expect(cards.nth(1).getByRole('button')).toBeFocused();
  await choose(desk, 'Remove');
  await expect(cards).toHaveCount(3);
  await press(desk, 'Control+z');
  await expect(cards).toHaveCount(4);
  await expect(cards.nth(1)).toContainText('Who waits?');
  /* An arrow on a list that acts at once opens it, and moves no slide. */
  await tabTo(desk, 'To another session…');
  await press(desk, 'ArrowDown', 'Escape');
  await expect(cards).toHaveCount(4);

  await tabTo(desk, 'Other parts', 'Shift+Tab');
  await press(desk, 'Enter');
  await choose(desk, /^Barometer/u);
  await choose(desk, 'Add a statement');
  await expect(open).toHaveText('Statement 2');
  await writeBoth(desk, 'Statement', ['Every car stops at red.', 'Svako vozilo staje na crveno.']);
  await tabTo(desk, 'What the facts say');
  await press(desk, 'ArrowDown');
  await writeBoth(desk, 'Short answer', ['Not every one', 'Ne svako']);
  await writeBoth(desk, 'Reason', ['Some do not.', 'Neka ne.']);
  /* Above the sources stands one that isn't there yet. */
  await chooseIn(desk, 'Add a source', 2);
  await expect.poll(() => written('statements.yaml')).toMatch(/Svako vozilo staje na crveno\.[\s\S]*sources: \[S1\]/u);
  await choose(desk, /^Remove: (?:S1|.*)/u);
  await expectFocus(desk);

  await tabTo(desk, /^Tests and evaluation/u, 'Shift+Tab');
  await press(desk, 'Enter');
  await choose(desk, 'Add a question');
  await expect(open).toHaveText(/^Question/u);
  await writeBoth(desk, 'Question', ['Where do you wait?', 'Gde čekate?']);
  await writeBoth(desk, 'Answer 1', ['On the kerb', 'Na ivičnjaku']);
  await writeBoth(desk, 'Answer 2', ['On the road', 'Na putu']);
  await tabTo(desk, 'Undo', 'Shift+Tab');
  await press(desk, 'Enter');
  await expect.poll(() => written('forms.yaml')).not.toContain('Na putu');
  expect(written('forms.yaml')).toContain('On the road');
  await choose(desk, 'Redo');
  await expect.poll(() => written('forms.yaml')).toContain('Na putu');

  /* A paper, and the words of the certificate: one text in two files. */
  await choose(desk, /^Papers/u);
  await writeBoth(desk, 'Title', ['How to cross', 'Како прећи']);
  await press(desk, 'Enter');
  await expect(desk.getByRole('heading', { name: 'How to cross', level: 2 })).toBeFocused();
  await tabTo(desk, 'Kind');
  await press(desk, 'ArrowDown');
  await writeBoth(desk, 'Text', ['## Before\n\n- Stop.', '## Pre\n\n- Stani.']);
  await expect
    .poll(() => written('papers/how-to-cross.sr.md'))
    .toBe('---\ntitle: "Kako preći"\nkind: "guide"\nlanguage: sr\n---\n\n## Pre\n\n- Stani.\n');
  expect(written('papers/how-to-cross.en.md')).toBe(
    '---\ntitle: "How to cross"\nkind: "guide"\nlanguage: en\n---\n\n## Before\n\n- Stop.\n',
  );
  await tabTo(desk, /^Certificate/u, 'Shift+Tab');
  await press(desk, 'Enter');
  const words = desk.getByRole('region', { name: 'Words of the certificate' });
  await words.getByRole('button', { name: 'Begin' }).focus();
  await press(desk, 'Enter');
  await expect(words.getByRole('textbox', { name: 'Title (English)' })).toBeFocused();
  await desk.keyboard.insertText('Certificate');
  await writeBoth(desk, 'What is confirmed', ['took part in {programme}', 'učestvovao/la je u programu {programme}']);
  await expect.poll(() => written('certificate.en.md')).toMatch(/title: "Certificate"[\s\S]*---\n\ntook part in \{programme\}\n$/u);
  await choose(desk, 'Back to the programmes');
  await expect(desk.getByRole('heading', { name: 'Programmes' })).toBeFocused();
});
