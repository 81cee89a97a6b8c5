/** What the check says of a programme that is just being made: in a person's own words and language, and not before they had a chance to write. */
import { expect, test } from './launch';
import { changeSafeRoads, makeSafeRoads } from './safe-roads';

test.describe.configure({ timeout: 180_000 });

test('a part that is begun is not called wrong at once; what is wrong is told by names, leads there, and follows the language', {
  tag: '@long',
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await makeSafeRoads(desk);
  await changeSafeRoads(desk);
  const parts = desk.getByRole('navigation', { name: 'Parts of the programme' });
  await parts.getByRole('button', { name: 'Other parts' }).click();
  await parts.getByRole('button', { name: 'Quiz' }).click();
  await expect(desk.getByText('Questions with answers to choose from, played with the room.')).toBeVisible();
  await desk.getByRole('button', { name: 'Begin' }).press('Enter');
  const question = desk.getByRole('button', { name: /^Question 1/u });
  await expect(question).toBeVisible();
  await desk.getByRole('button', { name: 'Add a question' }).press('Enter');
  await expect(desk.getByRole('textbox', { name: 'Question (English)' })).toBeVisible();
  const findings = desk.getByRole('button', { name: /^The check: \d+ mistakes/u });
  /* A processor's work in a process of its own, behind whatever else runs. */
  await expect(findings).toBeVisible({ timeout: 90_000 });
  await expect(desk.locator('.entries-form [aria-invalid]')).toHaveCount(0);
  await desk.getByRole('textbox', { name: 'Question (English)' }).focus();
  await parts.getByRole('button', { name: 'Barometer' }).focus();
  await expect(desk.getByRole('textbox', { name: 'Question (English)' })).toHaveAttribute('aria-invalid', 'true');

  await findings.click();
  const found = desk.getByRole('dialog');
  await expect(found.getByRole('button', { name: 'Quiz › Question 1 › Question' }).first()).toBeVisible();
  await expect(found).not.toContainText('.yaml');
  await found.getByRole('button', { name: 'Quiz › Question 1 › Question' }).first().click();
  await expect(parts.getByRole('button', { name: /^Quiz/u })).toHaveAttribute('aria-current', 'true');

  await parts.getByRole('button', { name: 'Papers' }).click();
  const newPaper = desk.getByRole('form', { name: 'New paper' });
  await newPaper.getByRole('textbox', { name: 'Title (English)' }).fill('On the way');
  await newPaper.getByRole('textbox', { name: 'Title (Serbian)' }).fill('Na putu');
  await newPaper.getByRole('button', { name: 'Add the paper' }).press('Enter');
  const text = desk.getByRole('textbox', { name: 'Text (English)' });
  await text.fill('Walk on the left.\n\nSay <b>no</b>.\n\nThank the driver.');
  await parts.getByRole('button', { name: /^Barometer/u }).click();
  const inLine = found.getByRole('button', { name: 'Papers › On the way › Text › line 3' });
  await findings.click();
  /* The open dialog follows the check. */
  await expect(inLine.first()).toBeVisible({ timeout: 60_000 });
  await inLine.first().click();
  await expect(text).toBeFocused();
  expect(await text.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe(
    'Say <b>no</b>.',
  );
  /* A person who opens it by hand afterwards begins at its beginning. */
  await desk.getByRole('button', { name: 'All papers' }).click();
  await desk.getByRole('button', { name: /^On the way/u }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'On the way' })).toBeFocused();

  await findings.click();
  await desk.evaluate(() => window.kit['change-settings']({ language: 'sr-Cyrl' }));
  await expect(desk.getByRole('dialog').getByRole('button', { name: 'Квиз › Питање 1 › Питање' }).first()).toBeVisible();
});
