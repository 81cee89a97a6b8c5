/** A person signs in the register, with the mouse; all but drawing goes by keyboard, and the sheet has it. */
import type { Page } from 'playwright';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';

const cell = (desk: Page, described: string) =>
  desk.locator('[role="gridcell"][data-half-day="d1am"]').and(desk.locator(`[aria-description*="${described}"]`));

async function openRegister(kit: Kit): Promise<void> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByRole('grid', { name: 'Register' }).getByRole('row')).toHaveCount(14);
}

async function draw(desk: Page): Promise<void> {
  const box = await desk.getByRole('img', { name: 'Field for the signature' }).boundingBox();
  if (!box) throw new Error('There is no field to sign in');
  for (const row of [0.3, 0.6]) {
    await desk.mouse.move(box.x + box.width * 0.2, box.y + box.height * row);
    await desk.mouse.down();
    for (let step = 1; step <= 20; step += 1) {
      await desk.mouse.move(box.x + box.width * (0.2 + step * 0.025), box.y + box.height * (row + 0.2 * Math.sin(step)));
    }
    await desk.mouse.up();
  }
}

test('a person signs, is asked nothing again after a restart, takes it back by keyboard and signs anew', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRegister(kit);
  const { desk } = kit;
  await expect(cell(desk, 'signed')).toHaveCount(11);
  const name = 'Vesna Nađ';
  const unsigned = desk.getByRole('gridcell', { name: `${name}, Day 1 morning: not marked`, exact: true });
  await unsigned.focus();
  await desk.keyboard.press('Shift+Tab');
  await desk.keyboard.press('Shift+Tab');
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: `Signature: ${name}` });
  await expect(dialog.getByRole('region', { name: 'What happens to your data' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Signed' })).toBeDisabled();
  await draw(desk);
  await dialog.getByRole('button', { name: 'Clear' }).click();
  await expect(dialog.getByRole('button', { name: 'Signed' })).toBeDisabled();
  await draw(desk);
  await dialog.getByRole('button', { name: 'Signed' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(cell(desk, 'signed')).toHaveCount(12);
  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(cell(kit.desk, 'signed')).toHaveCount(12);
  const again = kit.desk.getByRole('button', { name: `Signature: ${name}` });
  await again.focus();
  await kit.desk.keyboard.press('Enter');
  await expect(kit.desk.getByRole('img', { name: `Signature of ${name}` }).locator('path')).toHaveCount(2);
  await kit.desk.keyboard.press('Tab');
  await expect(kit.desk.getByRole('button', { name: 'Take back' })).toBeFocused();
  await kit.desk.keyboard.press('Enter');
  await expect(kit.desk.getByRole('img', { name: 'Field for the signature' })).toBeVisible();
  await kit.desk.keyboard.press('Escape');
  await expect(again).toBeFocused();
  await expect(cell(kit.desk, 'signed')).toHaveCount(11);
  await kit.desk.getByRole('button', { name: `Change ${name}` }).click();
  const history = kit.desk.getByRole('region', { name: 'History' });
  await expect(history.getByText('signed, Day 1 morning')).toBeVisible();
  await expect(history.getByText('signature taken back, Day 1 morning')).toBeVisible();
});

test('Escape in the very moment in which a signature is taken back closes the window', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRegister(kit);
  const { desk } = kit;
  const signed = cell(desk, 'signed').first();
  const [name = ''] = ((await signed.getAttribute('aria-label')) ?? '').split(', ');
  const pen = desk.getByRole('button', { name: `Signature: ${name}` });
  await pen.focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Tab');
  await expect(desk.getByRole('button', { name: 'Take back' })).toBeFocused();
  /* This runs as soon as the field is there, which is before the next picture. */
  await desk.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[aria-label="Field for the signature"]')) return;
      seen.disconnect();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }));
    });
    seen.observe(document.body, { subtree: true, childList: true });
  });
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(pen).toBeFocused();
});

test('where a person signs, axe has nothing to say', async ({ launchKit }) => {
  test.setTimeout(120_000);
  const kit = await launchKit({ displays: 2 });
  await openRegister(kit);
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Signature: Vesna Nađ' }).click();
  await draw(desk);
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Signed', exact: true }).click();
  await desk.getByRole('button', { name: 'Signature: Vesna Nađ' }).click();
  await expect(desk.getByText('Signed at')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
});

test('whose signature is missing, or does not fit, is seen at a glance and told before the day ends', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRegister(kit);
  const { desk } = kit;
  const absent = desk.getByRole('gridcell', { name: 'Miloš Ćirić, Day 1 morning: not marked', exact: true });
  await absent.focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: 'absent' }).click();
  await desk.getByRole('button', { name: 'All remaining present' }).click();
  await expect(cell(desk, 'present, has not signed')).toHaveCount(2);
  await expect(cell(desk, 'signed, but is not present')).toHaveCount(1);
  await desk.getByRole('checkbox', { name: 'Signature missing or in doubt: 3' }).check();
  await expect(desk.getByRole('grid', { name: 'Register' }).getByRole('row')).toHaveCount(4);
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'End day' }).click();
  const question = desk.getByRole('alertdialog', { name: 'End day 1?' });
  await expect(question).toContainText('2 signatures are missing of people who are present.');
  await expect(question).toContainText('1 signature is of somebody who is not present.');
  await question.getByRole('button', { name: 'End and certify…' }).click();
  const certifying = desk.getByRole('dialog', { name: 'Certify the list of day 1' });
  await expect(certifying).toContainText('2 signatures are missing');
  /* From each point to where it is mended, and back. */
  const led = (point: string) => certifying.getByRole('listitem').filter({ hasText: point }).getByRole('button', { name: 'Show' });
  const back = desk.getByRole('button', { name: 'Back to certifying day 1' });
  await led('is not present').click();
  await expect(desk.getByRole('grid', { name: 'Register' }).getByRole('row')).toHaveCount(4);
  await desk.getByRole('gridcell', { name: 'Miloš Ćirić, Day 1 morning: absent', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: 'present', exact: true }).click();
  await expect(desk.getByText('Nothing of it is open any more for day 1.')).toBeVisible();
  await back.focus();
  await desk.keyboard.press('Enter');
  await expect(certifying).toContainText('2 signatures are missing');
  await expect(certifying.getByText('is not present')).toHaveCount(0);
  await led('is not marked').or(led('are not marked')).click();
  await expect(desk.getByRole('combobox', { name: 'Half-day' })).toHaveValue('d1pm');
  await desk.getByRole('button', { name: 'All remaining present' }).click();
  await back.click();
  await expect(certifying.getByText('not marked')).toHaveCount(0);
});

test('what comes onto a list while it is certified is read before anybody signs it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openRegister(kit);
  const { desk } = kit;
  await desk.getByRole('button', { name: 'All remaining present' }).click();
  await desk.getByRole('button', { name: 'Certify day' }).click();
  const certifying = desk.getByRole('dialog', { name: 'Certify the list of day 1' });
  await certifying.getByLabel('Name').fill('Mira Mirić');
  await draw(desk);
  const certify = certifying.getByRole('button', { name: 'Certify day' });
  await expect(certify).toBeVisible();
  /* Another laptop's mark comes past the dialog. */
  await desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    const row =
      !view.inSight && view.training?.register.rows.find(({ person }) => person.firstName === 'Vesna' && person.lastName === 'Nađ');
    if (row) await window.kit.dispatch({ kind: 'mark', participant: row.id, halfDay: 'd1pm', state: 'late', at: '14:20' });
  });
  const meanwhile = certifying.getByRole('status').filter({ hasText: 'The list of this day changed while this window was open.' });
  await expect(meanwhile.getByRole('listitem')).toHaveText(['Vesna Nađ: Day 1 morning present; Day 1 afternoon late 14:20']);
  await expect(certify).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
  await meanwhile.getByRole('button', { name: 'I have read it' }).click();
  await expect(meanwhile).toHaveCount(0);
  await certify.click();
  await expect(certifying).toHaveCount(0);
  await expect(desk.getByRole('columnheader', { name: /Day 1 afternoon/u })).toContainText('Day 1 is certified');
});

test('a certified day is changed for a reason alone, which stands beside it, also in Verify', { tag: '@long' }, async ({ launchKit }) => {
  test.setTimeout(120_000);
  const kit = await launchKit({ displays: 2 });
  await openRegister(kit);
  const { desk } = kit;
  await desk.getByRole('button', { name: 'All remaining present' }).click();
  await desk.getByRole('button', { name: 'Certify day' }).focus();
  await desk.keyboard.press('Enter');
  const certifying = desk.getByRole('dialog', { name: 'Certify the list of day 1' });
  await certifying.getByLabel('Name').fill('Mira Mirić');
  await certifying.getByRole('button', { name: 'Certify day' }).click();
  await expect(certifying.getByText('Nothing was drawn yet')).toBeVisible();
  await draw(desk);
  expect(await violations(desk)).toEqual([]);
  await certifying.getByRole('button', { name: 'Certify day' }).click();
  await expect(certifying).toHaveCount(0);
  const head = desk.getByRole('columnheader', { name: /Day 1 afternoon/u });
  await expect(head).toContainText('Day 1 is certified');
  await expect(desk.getByRole('columnheader', { name: /Day 2 morning/u })).not.toContainText('certified');
  const noted = (state: string) => desk.getByRole('gridcell', { name: `Vesna Nađ, Day 1 morning: ${state}`, exact: true });
  await noted('present').focus();
  await desk.keyboard.press('Space');
  const asking = desk.getByRole('dialog', { name: 'Change a certified list?' });
  await expect(asking).toContainText('Day 1 was certified.');
  await desk.keyboard.press('Escape');
  await expect(asking).toHaveCount(0);
  await expect(noted('present')).toBeVisible();
  await noted('present').focus();
  await desk.keyboard.press('Space');
  await asking.getByLabel('Reason').fill('Taken for somebody else');
  await asking.getByRole('button', { name: 'Change with this reason' }).click();
  await expect(asking).toHaveCount(0);
  await expect(noted('not marked')).toBeVisible();
  await expect(head).toContainText('its list was changed since');
  /* How somebody is written stands on the certified list, too. */
  await desk.getByRole('button', { name: 'Change Vesna Nađ' }).click();
  const changing = desk.getByRole('dialog', { name: 'Change Vesna Nađ' });
  await changing.getByLabel('School', { exact: true }).fill('OŠ „Sveti Sava“');
  await changing.getByRole('button', { name: 'Save' }).click();
  await asking.getByLabel('Reason').fill('Written wrongly in the list');
  await asking.getByRole('button', { name: 'Change with this reason' }).click();
  await expect(changing).toHaveCount(0);
  await expect(desk.getByRole('row').filter({ hasText: 'OŠ „Sveti Sava“' })).toHaveCount(1);
  /* So does where it was. */
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByRole('textbox', { name: 'Venue' }).fill('Gimnazija');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await asking.getByLabel('Reason').fill('Moved to the gymnasium');
  await asking.getByRole('button', { name: 'Change with this reason' }).click();
  await expect(asking).toHaveCount(0);
  await expect(desk.getByRole('textbox', { name: 'Venue' })).toHaveValue('Gimnazija');
  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Certify day' }).click();
  await expect(kit.desk.getByText(/^Certified by Mira Mirić, lead trainer/u)).toBeVisible();
  await expect(kit.desk.getByText(/: Taken for somebody else$/u)).toBeVisible();
  await expect(kit.desk.getByText(/: Written wrongly in the list$/u)).toBeVisible();
  await expect(kit.desk.getByText(/: Moved to the gymnasium$/u)).toBeVisible();
  await kit.desk.keyboard.press('Escape');
  await kit.desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Before you leave' }).click();
  await kit.desk.getByRole('button', { name: 'Verify', exact: true }).click();
  const found = kit.desk.getByRole('status').filter({ hasText: 'Digest:' });
  await expect(found).toContainText('by Mira Mirić, lead trainer');
  await expect(found).toContainText('Recomputed from what is written here, the digest of day 1 is the same.');
  await expect(found).toContainText('Day 1 was changed after it was certified');
  await expect(found).toContainText('Taken for somebody else');
});
