/** What day 1 did not get to goes over to day 2: by keyboard, by the row's menu or by its handle, with its slides, and back by Undo. */
import type { Locator, Page } from 'playwright';
import { goByAgenda } from './by-agenda';
import { expect, type Kit, test } from './launch';

async function openAgenda({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await desk.getByRole('tab', { name: 'Agenda' }).click();
}

const dayOf = (desk: Page, day: 1 | 2): Locator => desk.getByRole('region', { name: `Day ${day}` });
const titlesOf = (desk: Page, day: 1 | 2): Locator => dayOf(desk, day).getByRole('textbox', { name: /^Title: / });

test('a session goes over to the other day by keyboard, and the focus and the slides go with it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  const title = desk.getByRole('textbox', { name: 'Title: 5. Internet for good' });
  await expect(title).toBeVisible();
  const more = (await titlesOf(desk, 2).count()) + 1;
  await title.focus();
  await desk.keyboard.press('Alt+ArrowRight');
  await expect(dayOf(desk, 2).getByRole('status')).toHaveText(
    new RegExp(`^5\\. Internet for good, now on day 2, ${more - 1} of ${more}, starts at `, 'u'),
  );
  await expect(title).toBeFocused();
  await expect(titlesOf(desk, 1)).toHaveCount(10);
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(dayOf(desk, 2).getByRole('status')).toHaveText(new RegExp(`now ${more - 2} of ${more}`, 'u'));
  await desk.keyboard.press('Alt+ArrowLeft');
  await expect(dayOf(desk, 1).getByRole('status')).toHaveText(/now on day 1, 10 of 11/u);
  await expect(title).toBeFocused();

  await desk.getByRole('button', { name: 'More: 5. Internet for good', exact: true }).press('Enter');
  await desk.getByRole('menuitem', { name: 'Move to day 2' }).press('Enter');
  await expect(titlesOf(desk, 2)).toHaveCount(more);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'start-day', day: 2 }));
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await goByAgenda(desk.getByRole('button', { name: /^\d\d:\d\d\s*5\. Internet for good/u }));
  await expect(desk.getByRole('timer', { name: 'Block time left' })).toHaveText('40:00');
  await expect(desk.locator('.run-preview-frame')).toContainText('The positive side of the internet');
});

test('a block is dragged to the other day, and one undo has it back', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  const before = [await titlesOf(desk, 1).count(), await titlesOf(desk, 2).count()];
  const rows = (day: 1 | 2): Locator => dayOf(desk, day).locator('[data-block]');
  await rows(1).nth(8).locator('[draggable]').dragTo(rows(2).nth(2).locator('time'));
  await expect(rows(2).nth(2).getByRole('textbox')).toHaveValue('Break');
  await expect(titlesOf(desk, 1)).toHaveCount((before[0] ?? 0) - 1);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(titlesOf(desk, 1)).toHaveCount(before[0] ?? 0);
  await expect(titlesOf(desk, 2)).toHaveCount(before[1] ?? 0);
});

test('a day that is over takes nothing more, and says so', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openAgenda(kit);
  const { desk } = kit;
  await desk.evaluate(() => window.kit.dispatch({ kind: 'start-day', day: 1 }));
  await desk.evaluate(() => window.kit.dispatch({ kind: 'end-day' }));
  const first = titlesOf(desk, 2).first();
  await first.focus();
  await desk.keyboard.press('Alt+ArrowLeft');
  await expect(desk.getByText('Day 1 is over: nothing can be moved there any more.')).toBeVisible();
  await expect(titlesOf(desk, 1)).toHaveCount(11);
});
