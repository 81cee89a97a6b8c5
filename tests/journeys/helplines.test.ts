/** Numbers for help: old checks are told before leaving; those of the place, and what somebody found out by a call, stand on the slide. */
import { violations } from './axe';
import { expect, test } from './launch';

test('the local centre’s number is on the projector after the national ones, and the Centre’s once somebody called it', {
  tag: '@long',
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  const field = desk.getByRole('textbox', { name: 'Local numbers' });
  await field.fill('Centre for social work Niš');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByText(/“Centre for social work Niš” was not understood/u).first()).toBeVisible();
  await field.fill('Centre for social work Niš, 018 123 456');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByText('Saved', { exact: true }).first()).toBeVisible();

  await desk.getByRole('tab', { name: 'Before you leave' }).click();
  const empty = desk.getByRole('listitem').filter({ hasText: /\d+ points of the preparation list/u });
  const points = Number(/(\d+) points/u.exec((await empty.textContent()) ?? '')?.[1]);
  await empty.getByRole('button', { name: 'Fill in' }).click();
  const number = desk.getByRole('textbox', { name: /^Number of the Centre/u });
  await expect(number).toBeFocused();
  await desk.keyboard.type('to be asked');
  await desk.keyboard.press('Tab');
  await expect(number).toHaveAccessibleDescription(/This is no telephone number/u);
  await number.fill('011 123 4567');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('Milena Petrović');
  await expect(desk.getByText('It counts once the day of the call is filled in.')).toBeVisible();
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('10/10/2023');
  await desk.keyboard.press('Tab');
  await expect(desk.getByText(`${points - 1} points are still empty.`)).toBeVisible();
  expect(await violations(desk)).toEqual([]);

  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.keyboard.press('F5');
  await kit.desk.getByRole('button', { name: /^Helplines/u }).click();
  const audience = await kit.audience();
  await expect(audience.getByRole('listitem').filter({ hasText: '018 123 456' })).toHaveText('018 123 456Centre for social work Niš');
  await expect(audience.getByRole('listitem').filter({ hasText: '011 123 4567' })).toContainText('Centre for the Protection of Victims');
  await expect(audience.getByText('Milena')).toHaveCount(0);
  await expect(audience.getByText('192', { exact: true })).toBeVisible();
  await expect(audience.getByText('round the clock, free of charge').first()).toBeVisible();
});

test('numbers that nobody checked for a year are named before leaving', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2028-03-01T09:00:00+01:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Before you leave' }).click();
  await expect(desk.getByText(/Not checked for over twelve months: 116 111/u)).toBeVisible();
});
