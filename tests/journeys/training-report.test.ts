/** Staff who were not in the room finish the report: they leave a section out, write a conclusion, are told of a name in it, and find both again. */
import { violations } from './axe';
import { expect, test } from './launch';

test('in the evening Results opens with what the days left, and each matter leads to all of it', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 2, wall: '2023-10-12T18:00:00+02:00' });
  await desk.getByRole('button', { name: 'See a finished sample' }).click();
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'How the training went' })).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Present' })).toContainText('Day 1 morning13 of 13');
  const moved = desk.getByRole('region', { name: 'The statement that moved most' });
  await expect(moved).toContainText(/At least \d+ of 13 changed places/u);
  expect(await violations(desk)).toEqual([]);
  await moved.getByRole('button', { name: 'The statement that moved most: more' }).click();
  await expect(desk.getByRole('tab', { name: 'Social Barometer' })).toHaveAttribute('aria-selected', 'true');
});

test('a conclusion is kept as it is typed, and a name in it is told', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-12T18:00:00+02:00' });
  await kit.desk.getByRole('button', { name: 'See a finished sample' }).click();
  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Training report' }).click();
  const workshops = kit.desk.getByRole('checkbox', { name: 'In the report: Follow-up workshops' });
  /* The tick shows at once, not when the disk has answered. */
  expect(await workshops.evaluate((tick: HTMLInputElement) => [tick.checked, tick.click(), tick.checked])).toEqual([
    true,
    undefined,
    false,
  ]);
  const closing = kit.desk.getByRole('textbox', { name: 'Your own paragraphs: Conclusion' });
  await closing.fill('The school of Šćepanović asks for more.\nIt went well.');
  await expect(kit.desk.getByText('“Šćepanović” looks like a participant’s name.')).toBeVisible();
  expect(await violations(kit.desk)).toEqual([]);
  await kit.kill();
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Training report' }).click();
  await expect(kit.desk.getByRole('textbox', { name: 'Your own paragraphs: Conclusion' })).toHaveValue(/It went well\./u);
  await expect(kit.desk.getByRole('checkbox', { name: 'In the report: Follow-up workshops' })).not.toBeChecked();
});
