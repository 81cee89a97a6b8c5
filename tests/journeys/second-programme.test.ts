/** A training is made from another programme than the one that is shipped: in Serbian, one session a day, without a barometer. */
import { resolve } from 'node:path';
import { expect, test } from './launch';

test('it is prepared, presented to its end, and has nothing of the other in it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, environment: { FACILITATOR_KIT_TEST_CONTENT: resolve('content/examples') } });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'New training' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Place').fill('Valjevo');
  await dialog.getByLabel('First day').fill('2023-10-11');
  await dialog.getByLabel('Second day').fill('2023-10-12');
  await dialog.getByLabel('Language').selectOption('sr-Cyrl');
  await dialog.getByRole('button', { name: 'Create training' }).click();
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await desk.getByRole('tab', { name: 'Agenda' }).click();
  await expect(desk.getByRole('textbox', { name: 'Title: 1. Bleeding' })).toHaveValue('Bleeding and burns');

  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.keyboard.press('F5');
  const audience = await kit.audience();
  await expect(audience.getByRole('heading', { name: 'Мање незгода' })).toBeVisible();
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/"value":31/u);
  for (const [value, year] of [
    ['31', '2023'],
    ['27', '2024'],
    ['12 (из друге руке)', '2025'],
  ] as const) {
    await desk.keyboard.press('PageDown');
    await expect(audience.getByRole('row', { name: `${year} ${value}` })).toBeAttached();
  }
  await expect(audience.getByText(/Вести из долине, 2025 \(из друге руке\)/u)).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Притисните рану' })).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Притисните рану' })).toBeVisible();
  await desk.getByRole('button', { name: 'Overview' }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /Извори/u })
    .click();
  await expect(audience.getByRole('heading', { name: 'Извори' })).toBeVisible();
  await desk.getByRole('button', { name: /^Helplines/u }).click();
  await expect(audience.getByText('112', { exact: true })).toBeVisible();

  /* Its own plan: what it asks for is written on the desk, and read by the room under its short name. */
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.getByRole('button', { name: 'Add participant' }).click();
  await dialog.getByRole('textbox', { name: 'First name' }).fill('Ana');
  await dialog.getByRole('textbox', { name: 'Last name' }).fill('Anić');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('gridcell', { name: /^Ana Anić/u }).first()).toBeVisible();
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Groups…' }).click();
  await desk.getByRole('button', { name: 'Form groups' }).click();
  await desk.getByRole('tab', { name: 'Action plans' }).click();
  await desk.getByRole('button', { name: 'Add a goal' }).click();
  await desk.getByRole('textbox', { name: 'What will be ready' }).fill('Zavoji');
  await desk.getByRole('textbox', { name: 'In which cupboard' }).fill('levi');
  await expect(desk.getByRole('textbox', { name: 'Partners' })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Show plan on the projector' }).click();
  await expect(audience.getByRole('heading', { name: 'Zavoji' })).toBeVisible();
  await expect(audience.locator('.scene')).toContainText('Ормарић');
  await desk.getByRole('button', { name: 'Close', exact: true }).click();

  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'Results' })).toBeVisible();
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/трговин|АСТРА/iu);
});
