/** What somebody wrote or left behind in a programme is there: the last key before the window closes, slides of no session, a day whose minutes are wrong. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch';

test.describe.configure({ timeout: 180_000 });

/** Runs in the page: whoever leaves a field comes back, and types on before what they left is kept. */
function comeBackAndType(field: HTMLElement | SVGElement, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('It is no field.');
  field.blur();
  field.focus();
  field.select();
  document.execCommand('insertText', false, text);
}

test('nothing that was typed or left in the folder is out of reach', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await kit.desk.evaluate(() =>
    window.kit['new-programme']({ title: { en: 'Safe roads', sr: 'Bezbedni putevi' }, shortTitle: { en: '', sr: '' } }),
  );
  const place = (name: string): string => join(kit.dataFolder, 'programmes', 'safe-roads', name);
  const written = (name: string): string => readFileSync(place(name), 'utf8');
  const openDesigner = async (): Promise<void> => {
    await kit.desk.getByRole('button', { name: 'Programmes' }).click();
    /* One that can’t be used as it stands has its name all the same. */
    await kit.desk.getByRole('button', { name: /^Change: safe.roads/iu }).click();
  };
  const heading = () => kit.desk.getByRole('group', { name: 'English' }).getByRole('textbox', { name: 'Heading' });

  await openDesigner();
  await heading().fill('The last words before the window closed');
  await kit.restart();
  expect(written('slides/first-session.en.md')).toContain('# The last words before the window closed');

  /* While one text is still being kept the next is typed, and the kit ends. */
  await openDesigner();
  await heading().fill('The words before the last ones');
  await heading().evaluate(comeBackAndType, 'The last words before the window closed');
  await kit.restart();
  expect(written('slides/first-session.en.md')).toContain('# The last words before the window closed');

  /* Somebody renamed two files outside: their slides have no session now. */
  for (const language of ['en', 'sr']) {
    renameSync(place(`slides/first-session.${language}.md`), place(`slides/lunch.${language}.md`));
    writeFileSync(
      place(`slides/lunch.${language}.md`),
      written(`slides/lunch.${language}.md`).replace('block: first-session', 'block: lunch'),
    );
  }
  await openDesigner();
  const { desk } = kit;
  await desk.getByRole('button', { name: 'The last words before the window closed' }).click();
  await expect(desk.getByText('No session of the agenda has these slides')).toBeVisible();
  await expect(heading()).toHaveValue('The last words before the window closed');
  await desk.getByRole('button', { name: 'Remove these slides' }).click();
  await expect.poll(() => existsSync(place('slides/lunch.en.md'))).toBe(false);
  await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => existsSync(place('slides/lunch.en.md'))).toBe(true);
  /* A new block takes another name than theirs. */
  await desk.getByRole('button', { name: 'Other parts' }).click();
  await desk.getByRole('button', { name: 'Agenda' }).click();
  await desk.getByRole('button', { name: 'Add a block' }).first().press('Enter');
  await desk.getByLabel('Name (English)').fill('Lunch');
  await desk.getByLabel('Name (Serbian)').fill('Ručak');
  await desk.getByLabel('Name (Serbian)').press('Enter');
  await expect.poll(() => written('agenda.yaml')).toContain('- id: lunch-2');
  await desk.getByRole('button', { name: 'Slides', exact: true }).click();
  await desk.getByRole('button', { name: 'The last words before the window closed' }).first().click();
  await desk.getByRole('button', { name: 'A session of day 2' }).click();
  await expect.poll(() => written('agenda.yaml')).toMatch(/- id: lunch\n/u);
  await expect(desk.getByText('No session of the agenda has these slides')).toBeHidden();
  await expect(desk.locator('.designer-card [aria-current]')).toBeFocused();

  /* Minutes that are none. */
  writeFileSync(place('agenda.yaml'), written('agenda.yaml').replace(/minutes: \d+/u, 'minutes: soon'));
  await kit.restart();
  await openDesigner();
  await kit.desk.getByRole('button', { name: /^The last words before/u }).click();
  await expect(
    kit.desk.getByRole('figure', { name: '16:9, English' }).getByRole('heading', { name: 'The last words before the window closed' }),
  ).toBeVisible();
  const findings = kit.desk.getByRole('button', { name: /^The check: \d+ mistake/u });
  await findings.click({ timeout: 90_000 });
  await kit.desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Agenda › Day 1.*› Minutes$/u })
    .first()
    .click();
  await kit.desk
    .getByRole('textbox', { name: /^Minutes: /u })
    .first()
    .fill('40');
  await expect.poll(() => written('agenda.yaml')).toContain('minutes: 40');
});
