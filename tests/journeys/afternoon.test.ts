/** Nobody noted the afternoon: the kit asks, one key says that it was as the morning, and nobody is counted out meanwhile. */
import type { Page } from 'playwright';
import { expect, type Kit, test } from './launch';
import { startSampleDay } from './sample-day';

const cells = (desk: Page, halfDay: string, state: string) =>
  desk.getByRole('gridcell', { name: new RegExp(`${halfDay}: ${state}$`, 'u') });

/** All came in the morning but one, and the first block of the afternoon runs. */
async function startAfternoon(kit: Kit): Promise<void> {
  const { desk } = kit;
  await startSampleDay(kit);
  await desk.evaluate(async () => {
    const { training } = (await window.kit.ready()).view;
    const [first] = training?.register?.rows ?? [];
    if (!first) throw new Error('the sample has people');
    await window.kit.dispatch({ kind: 'mark', participant: first.id, halfDay: 'd1am', state: 'absent', at: '' });
    await window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    await window.kit.dispatch({ kind: 'go-to', slide: { block: 'd1-session-3', slide: 'complex-phenomenon' } });
  });
}

test('in Run the header goes on saying who is here, and its question marks the afternoon with one key', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await startAfternoon(kit);
  const { desk } = kit;
  const asked = desk.getByRole('button', { name: /^12 of 13 .*Day 1 afternoon: 13 not noted\. As in the morning\?$/u });
  await asked.click();
  await expect(desk.getByRole('button', { name: /^As in the morning/u })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Day 1 afternoon: 13 noted as in the morning')).toBeVisible();
  await expect(asked).toHaveCount(0);
  await expect(desk.getByText(/^12 of 13/u)).toBeVisible();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(cells(desk, 'Day 1 afternoon', 'present')).toHaveCount(12);
  await expect(cells(desk, 'Day 1 afternoon', 'absent')).toHaveCount(1);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Taken back: that the afternoon was as the morning.')).toBeVisible();
  await expect(cells(desk, 'Day 1 afternoon', 'not marked')).toHaveCount(13);
});

test('in the register one key says it while the search has the focus', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await startAfternoon(kit);
  const { desk } = kit;
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByText('Day 1 afternoon: 13 not noted. As in the morning?')).toBeVisible();
  await desk.keyboard.press('Control+Enter');
  await expect(cells(desk, 'Day 1 afternoon', 'present')).toHaveCount(12);
  await expect(desk.getByText('1 will fall short')).toBeVisible();
  await expect(desk.getByRole('searchbox', { name: 'Search participants' })).toBeFocused();
});

test('a day that ends asks it first; only who is known to have missed too much falls short of the rule', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await startAfternoon(kit);
  const { desk } = kit;
  await desk.getByRole('button', { name: 'End day' }).click();
  const dialog = desk.getByRole('alertdialog', { name: 'End day 1?' });
  await dialog.getByRole('button', { name: 'Not as in the morning…' }).click();
  await expect(desk.getByRole('combobox', { name: 'Half-day to mark' })).toHaveValue('d1pm');
  await expect(desk.getByRole('checkbox', { name: 'Only who is not marked' })).toBeChecked();
  await desk.keyboard.press('Escape');
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'End day' }).click();
  await expect(dialog.getByRole('button', { name: 'As in the morning', exact: true })).toBeFocused();
  /* Two quick presses, or one that is held, mark and do not end the day. */
  await desk.keyboard.down('Enter');
  await desk.keyboard.down('Enter');
  await desk.keyboard.up('Enter');
  await expect(desk.getByText('Day 1 afternoon: 13 noted as in the morning')).toBeVisible();
  await expect(dialog).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'End day', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(cells(desk, 'Day 1 afternoon', 'present')).toHaveCount(12);
  await expect(desk.getByText('1 will fall short')).toBeVisible();
});
