/** Numbers for help: old checks are told before leaving, and those of the place stand on the slide. */
import { expect, test } from './launch';

test('the local centre’s number is on the projector, after the national ones', async ({ launchKit }) => {
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

  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.keyboard.press('F5');
  await kit.desk.getByRole('button', { name: /^Helplines/u }).click();
  const audience = await kit.audience();
  await expect(audience.getByRole('listitem').filter({ hasText: '018 123 456' })).toHaveText('018 123 456Centre for social work Niš');
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
