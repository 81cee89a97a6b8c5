/** Somebody with a mouse puts a programme in order: a slide is dragged above another one, a session to the other day, and its comments go along. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch';
import { changeSafeRoads, makeSafeRoads } from './safe-roads';

test('what is dragged stands where it was dropped, and Undo puts it back', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await makeSafeRoads(desk);
  const agenda = join(kit.dataFolder, 'programmes', 'safe-roads', 'agenda.yaml');
  writeFileSync(agenda, readFileSync(agenda, 'utf8').replace(/^( *)- id: first-session/mu, '$1# In the long hall.\n$&'));
  const before = readFileSync(agenda, 'utf8');
  await changeSafeRoads(desk);

  const cards = desk.locator('.designer-card');
  await cards.nth(1).dragTo(cards.nth(0), { targetPosition: { x: 40, y: 5 } });
  await expect(cards.nth(0)).toContainText('What we want to reach');
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(cards.nth(0)).toContainText('Welcome');

  await desk.getByRole('button', { name: 'Other parts' }).click();
  await desk.getByRole('button', { name: 'Agenda' }).click();
  await desk.getByRole('button', { name: 'Add a block' }).first().press('Enter');
  await desk.getByLabel('Name (English)').fill('Lunch');
  await desk.getByLabel('Name (Serbian)').fill('Ručak');
  await desk.getByLabel('Name (Serbian)').press('Enter');
  const [dayOne, dayTwo] = [desk.getByRole('region', { name: /^Day 1/ }), desk.getByRole('region', { name: /^Day 2/ })];
  await expect(dayOne.locator('.entries-block')).toHaveCount(2);
  const withLunch = readFileSync(agenda, 'utf8');
  await dayOne.locator('.entries-grip').nth(0).hover();
  await desk.mouse.down();
  await dayOne.locator('.entries-block').nth(1).hover();
  /* It comes into sight, and is gone over. */
  for (const y of [20, 5])
    await dayTwo
      .locator('.entries-block')
      .nth(0)
      .hover({ position: { x: 60, y } });
  await desk.mouse.up();
  await expect(dayTwo.locator('.entries-block').nth(0)).toContainText('First session');
  await expect(dayTwo.locator('.entries-open').nth(0)).toBeFocused();
  expect(readFileSync(agenda, 'utf8')).toMatch(/- id: lunch[\s\S]*- title:[\s\S]*# In the long hall\.\n *- id: first-session/u);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(dayOne.locator('.entries-block').nth(0)).toContainText('First session');
  expect(readFileSync(agenda, 'utf8')).toBe(withLunch);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(dayOne.locator('.entries-block')).toHaveCount(1);
  expect(readFileSync(agenda, 'utf8')).toBe(before);
});
