/** A programme is changed in the window alone: its words are seen as the room sees them, kept at once, taken back, and survive a kill. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe';
import { expect, test } from './launch';
import { changeSafeRoads, makeSafeRoads } from './safe-roads';

test('words, order and slides of a programme are changed, seen at once, taken back, and kept through a kill', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await makeSafeRoads(desk);
  await changeSafeRoads(desk);
  await expect(desk.getByRole('heading', { name: 'Safe roads', level: 1 })).toBeFocused();

  const strip = desk.getByRole('list', { name: 'Slides of First session' });
  const heading = desk.getByRole('group', { name: 'English' }).getByRole('textbox', { name: 'Heading' });
  const wide = desk.getByRole('figure', { name: '16:9, English' });
  /* However long a word is, the list beside keeps its width, and what stands at its right edge is in sight. */
  const longWord = 'protivtrgovinskopreventivnoobrazovanje';
  await heading.fill(longWord);
  await expect(strip.getByRole('button', { name: longWord })).toBeVisible();
  const parts = desk.getByRole('navigation', { name: 'Parts of the programme' });
  expect(await parts.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveValue('Welcome');
  await heading.fill('Welcome to Niš');
  await expect(wide.getByRole('heading', { name: 'Welcome to Niš' })).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveValue('Welcome');
  await expect(wide.getByRole('heading', { name: 'Welcome', exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Redo' }).click();
  await expect(heading).toHaveValue('Welcome to Niš');

  await strip.getByRole('button', { name: 'Welcome to Niš' }).focus();
  await desk.keyboard.press('Alt+ArrowDown');
  await expect(strip.getByRole('button').nth(1)).toHaveText(/Welcome to Niš/);
  await expect(strip.getByRole('button').nth(1)).toBeFocused();
  await desk.getByRole('button', { name: 'New slide…' }).click();
  await desk.getByRole('button', { name: 'Question to the room' }).click();
  await expect(heading).toHaveValue('What would you do?');
  await desk.getByRole('radio', { name: 'Ћирилица' }).check();
  await expect(desk.getByRole('figure', { name: '4:3, Ћирилица' }).getByRole('heading', { name: 'Шта бисте ви урадили?' })).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  const file = join(kit.dataFolder, 'programmes', 'safe-roads', 'slides', 'first-session.en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('# What would you do?', '# What would they do?'));
  await heading.fill('What would we do?');
  await expect(desk.getByText('Changed outside meanwhile and read anew: slides/first-session.en.md')).toBeVisible();
  await expect(heading).toHaveValue('What would we do?');
  await expect(desk.getByText('# What would they do?')).toBeVisible();
  await desk.getByRole('button', { name: 'Keep my words' }).click();
  await expect(strip.getByRole('button', { name: 'What would we do?' })).toBeVisible();
  /* A person who leaves without choosing keeps their words, too. */
  writeFileSync(file, readFileSync(file, 'utf8').replace('# What would we do?', '# What would she do?'));
  await heading.fill('What would all do?');
  await expect(desk.getByText('# What would she do?')).toBeVisible();
  await strip.getByRole('button').nth(0).click();
  await strip.getByRole('button', { name: 'What would all do?' }).click();
  await expect(heading).toHaveValue('What would all do?');
  await desk.getByRole('textbox', { name: 'Say (English)' }).fill('So that nobody is the first to answer.');

  /* The other parts are forms; what is filled in stands in the same files, as a person writes them. */
  const written = (name: string): string => readFileSync(join(kit.dataFolder, 'programmes', 'safe-roads', name), 'utf8');
  const agenda = written('agenda.yaml');
  await desk.getByRole('button', { name: 'Other parts' }).click();
  await desk.getByRole('button', { name: 'Agenda' }).click();
  await desk.getByRole('textbox', { name: 'Minutes: First session' }).fill('none');
  await expect(desk.getByText('Whole minutes, from 1 to 1440.')).toBeVisible();
  await desk.getByRole('textbox', { name: 'Minutes: First session' }).fill('50');
  await desk.getByRole('button', { name: 'Add a block' }).first().press('Enter');
  await desk.getByLabel('Name (English)').fill('Lunch');
  await desk.getByLabel('Name (Serbian)').fill('Ручак');
  await desk.getByLabel('Name (Serbian)').press('Enter');
  const blocks = desk.getByRole('region', { name: /^Day 1/ }).locator('.entries-open');
  await expect(blocks.nth(1)).toBeFocused();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(blocks.nth(0)).toHaveText(/Lunch/);
  await expect(blocks.nth(0)).toBeFocused();
  await desk.getByRole('button', { name: 'Barometer' }).click();
  await desk.getByRole('button', { name: 'Add a statement' }).click();
  await desk.getByRole('textbox', { name: 'Statement (Serbian)' }).fill('Свако возило стаје на црвено.');
  await desk.getByRole('textbox', { name: 'Statement (English)' }).fill('Every car stops at red.');
  await desk.getByRole('combobox', { name: 'Add a source' }).selectOption('S1');
  await expect(desk.getByRole('button', { name: 'Statement 2: Every car stops at red.', exact: true })).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  await desk.getByRole('button', { name: 'Back to the programmes' }).click();
  await expect(desk.getByRole('heading', { name: 'Programmes' })).toBeFocused();

  await kit.kill();
  expect(written('agenda.yaml')).toMatch(/- id: lunch\n[\s\S]*sr: Ručak\n[\s\S]*- id: first-session\n[\s\S]*minutes: 50\n/);
  for (const comment of agenda.match(/^ *#.*$/gmu) ?? []) expect(written('agenda.yaml')).toContain(comment);
  expect(written('statements.yaml')).toMatch(/en: Every car stops at red\.|en: "Every car stops at red\."/);
  expect(written('statements.yaml')).toContain('Svako vozilo staje na crveno.');
  expect(written('statements.yaml')).toMatch(/sources: \[S1\]\n {4}told-by: \[\]\n$/);
  await kit.start();
  await kit.desk.getByRole('button', { name: 'Programmes' }).click();
  await kit.desk.getByRole('button', { name: 'Change: Safe roads' }).click();
  await kit.desk.getByRole('button', { name: /^First session/ }).click();
  const again = kit.desk.getByRole('list', { name: 'Slides of First session' }).getByRole('button');
  await expect(again.nth(1)).toHaveText(/Welcome to Niš/);
  await again.nth(2).click();
  await expect(kit.desk.getByRole('textbox', { name: 'Say (English)' })).toHaveValue('So that nobody is the first to answer.');
});
