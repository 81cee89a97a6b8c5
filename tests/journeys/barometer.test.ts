/** Two trainers play the Social Barometer as the room needs it: a practice, skipping, a statement of their own, dots, cards, arguments. */
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';

const barometer = { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } } as const;

async function atBarometer(kit: Kit): Promise<{ readonly desk: Page; readonly audience: Page }> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  await desk.evaluate((command) => window.kit.dispatch(command), barometer);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await expect(desk.getByText(/^13 of 13 present$/u)).toBeVisible();
  await desk.getByRole('button', { name: 'More', exact: true }).click();
  return { desk, audience: await kit.audience() };
}

const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });
const field = (desk: Page, place: string) => desk.getByRole('dialog').getByRole('region', { name: new RegExp(`^${place}: `, 'u') });

test('statements are practised, skipped, brought back and added; the room sees each at once', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk, audience } = await atBarometer(kit);
  const dialog = desk.getByRole('dialog', { name: 'Statements of this training' });

  await test.step('a practice comes before the first statement and reveals nothing', async () => {
    await button(desk, 'Statements…').click();
    await button(desk, 'Show “Tea is better than coffee.”').click();
    await expect(dialog).toBeHidden();
    await expect(audience.locator('.scene')).toContainText('Tea is better than coffee.');
    await button(desk, 'Next').click();
    await button(desk, 'Next').click();
    await expect(button(desk, 'Reveal answer')).toBeDisabled();
    await button(desk, 'Next').click();
    await expect(audience.locator('.scene')).toContainText('1 of 8');
  });

  await test.step('one is skipped by keyboard alone, another put off; the focus stays with its line', async () => {
    await button(desk, 'Statements…').focus();
    await desk.keyboard.press('Enter');
    const skip = dialog.getByRole('button', { name: /^Skip “.*identified in Serbia in 2023/u });
    await skip.focus();
    await desk.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: /^Bring back “.*identified in Serbia in 2023/u })).toBeFocused();
    const later = dialog.getByRole('button', { name: /“.*does not know the trafficker.*later$/u });
    await later.focus();
    await desk.keyboard.press('Enter');
    await expect(later).toBeFocused();
    await desk.keyboard.press('Escape');
    await expect(audience.locator('.scene')).toContainText('2 of 7');
  });

  await test.step('a name in a statement of one’s own is asked about, also after a double click and an Enter that is held or comes twice; without it the room reads it at once', async () => {
    await button(desk, 'Statements…').click();
    await dialog.getByText('A statement of your own').click();
    const name = await desk.evaluate(async () => {
      const { view } = await window.kit.ready();
      return view.inSight ? '' : (view.training?.register.rows[0]?.person.lastName ?? '');
    });
    const typed = dialog.getByLabel('What the room should take a place on');
    const doubt = dialog.getByText('looks like the name of a participant').first();
    await typed.fill(`${name} is right`);
    await button(desk, 'Show to the room').dblclick();
    await expect(doubt).toBeVisible();
    await typed.fill(`${name} is wrong`);
    await button(desk, 'Show to the room').focus();
    await desk.keyboard.down('Enter');
    await desk.keyboard.down('Enter');
    await desk.keyboard.up('Enter');
    await expect(doubt).toBeVisible();
    await typed.fill(`${name} is late`);
    await typed.evaluate(async (field: HTMLInputElement) => {
      const { form } = field;
      form?.requestSubmit();
      while (form?.querySelector('[type="submit"]')?.textContent !== 'Show it anyway')
        await new Promise((painted) => requestAnimationFrame(painted));
      form.requestSubmit();
    });
    await expect(doubt).toBeVisible();
    await typed.fill('A school can do it alone');
    await button(desk, 'Show to the room').click();
    await expect(audience.locator('[data-scene="statement"]')).toContainText('A school can do it alone');
    expect(JSON.stringify(await kit.audienceMessages())).not.toContain(name);
    await button(desk, 'Statements…').click();
    await dialog.getByText('A statement of your own').click();
    await typed.fill(`${name} is a place`);
    await button(desk, 'Show to the room').click();
    await expect(doubt).toBeVisible();
    /* A person who could read the question says yes to it. */
    const shown = audience.locator('[data-scene="statement"]').getByText(`${name} is a place`);
    await expect(async () => {
      if (await dialog.isVisible()) await button(desk, 'Show it anyway').click();
      await expect(shown).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await button(desk, 'Undo').click();
    await expect(audience.locator('[data-scene="statement"]')).toContainText('A school can do it alone');
  });

  await test.step('it is revealed as talked over, and Undo takes it off the screen', async () => {
    await button(desk, 'Next').click();
    await button(desk, 'Next').click();
    await button(desk, 'Reveal answer').click();
    await expect(audience.locator('[data-scene="answer"]')).toContainText('No answer is given.');
    await button(desk, 'Undo').click();
    await expect(audience.locator('.scene')).not.toContainText('A school can do it alone');
  });

  await test.step('after a power cut the order is what it was', async () => {
    await kit.kill();
    await kit.start();
    await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
    await button(kit.desk, 'More').click();
    await button(kit.desk, 'Statements…').click();
    await expect(kit.desk.getByRole('button', { name: /^Bring back “.*identified in Serbia in 2023/u })).toBeVisible();
  });
});

test('people are counted as dots, never more than are present by mistake; counts and shift are shown on purpose only', {
  tag: '@long',
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk, audience } = await atBarometer(kit);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'choose-people-shown', moment: 'asked' }));
  await button(desk, 'Next').click();

  await test.step('dots are dragged, and chosen and moved with a button', async () => {
    await button(desk, 'Dots…').click();
    await expect(field(desk, 'Unplaced')).toContainText('13');
    const dots = field(desk, 'Unplaced').getByRole('option');
    await dots.nth(1).click();
    await dots.nth(2).click();
    await button(desk, 'Move to Agree').click();
    await expect(field(desk, 'Agree')).toContainText('2');
    const from = await dots.first().boundingBox();
    const to = await field(desk, 'Disagree').boundingBox();
    if (!from || !to) throw new Error('a field is not on the screen');
    await desk.mouse.move(from.x + 8, from.y + 8);
    await desk.mouse.down();
    await desk.mouse.move(to.x + 90, to.y + 80, { steps: 5 });
    await desk.mouse.up();
    await expect(field(desk, 'Disagree').getByRole('option')).toHaveCount(1);
    await button(desk, 'Move to Unsure').click();
    await expect(field(desk, 'Unsure').getByRole('option')).toHaveCount(1);
    await desk.keyboard.press('Escape');
    await expect(desk.getByText('unplaced: 9')).toBeVisible();
  });

  await test.step('one more than are present is counted after a question, by the same key', async () => {
    for (let left = 9; left > 0; left -= 1) {
      await desk.keyboard.press('2');
      await expect(desk.getByText(left === 1 ? 'everybody has a place' : `unplaced: ${left - 1}`)).toBeVisible();
    }
    await desk.keyboard.press('2');
    await expect(desk.getByText('All 13 who are marked present have a place.')).toBeVisible();
    await desk.keyboard.press('b');
    await desk.keyboard.press('b');
    await expect(desk.getByText('All 13 who are marked present have a place.')).toBeHidden();
    await expect(desk.getByText('everybody has a place')).toBeVisible();
    await desk.keyboard.press('2');
    await desk.keyboard.press('2');
    await expect(desk.getByText('more than are present: 1')).toBeVisible();
  });

  await test.step('cards are offered to the room, voices come from the smaller side first, and nothing noted is shown', async () => {
    await button(desk, 'With cards').click();
    await expect(audience.locator('[data-scene="places"]')).toContainText('raise a card');
    await expect(desk.getByRole('list', { name: 'Order of voices' }).getByRole('listitem').first()).toContainText('Disagree');
    await button(desk, 'Next').click();
    await button(desk, 'Arguments…').click();
    await desk.getByRole('radio', { name: 'Unsure' }).check();
    await desk.getByLabel('What was said').fill('It depends on who drives');
    await button(desk, 'Note it').click();
    await expect(desk.getByRole('dialog').getByRole('listitem')).toContainText('It depends on who drives');
    await desk.keyboard.press('Escape');
    await expect(audience.locator('body')).not.toContainText('who drives');
  });

  await test.step('the shift is hidden until it is shown', async () => {
    await button(desk, 'Second round').click();
    await button(desk, 'Agree +1').click();
    await button(desk, 'Next').click();
    await expect(desk.getByText('The shift is hidden from the room')).toBeVisible();
    await expect(audience.locator('[data-scene="shift"]')).toHaveCount(0);
    await button(desk, 'Show shift').click();
    await expect(audience.locator('[data-scene="shift"]')).toBeVisible();
    await button(desk, 'Reveal answer').click();
    await expect(audience.locator('[data-scene="answer"]')).toBeVisible();
  });

  await test.step('Results keep what was said, by side; over all trainings the statement holds or moves', async () => {
    await desk.getByRole('link', { name: 'Results', exact: true }).click();
    await desk.getByRole('tab', { name: 'Social Barometer' }).click();
    await expect(desk.getByText('It depends on who drives')).toBeVisible();
    await desk.getByRole('radio', { name: 'All of this programme' }).check();
    const row = desk
      .getByRole('table', { name: 'Statements in all trainings' })
      .getByRole('row', { name: /identified in Serbia in 2023/u });
    await expect(row).toContainText('14%');
  });
});
