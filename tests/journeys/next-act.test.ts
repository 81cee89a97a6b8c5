/** A trainer on her feet: one large button plays the barometer, the notes have room, and time, projector and next slide are read from afar. */
import type { Page } from 'playwright';
import { expect, test } from './launch';
import { startSampleDay } from './sample-day';

const barometer = { kind: 'go-to', slide: { block: 'd1-session-2', slide: 'barometer' } } as const;
const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });

/** The least height of letters that are read from three metres: lower ones are too small on a small laptop. */
const legible = 34;

const sizeOf = (desk: Page, selector: string): Promise<number> =>
  desk
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test('one button leads through a statement, a double click never reveals, and everything else waits behind More', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk } = kit;
  await desk.setViewportSize({ width: 1280, height: 720 });
  const room = await startSampleDay(kit);
  await desk.evaluate((command) => window.kit.dispatch(command), barometer);
  const panel = desk.getByRole('region', { name: 'Social Barometer' });

  await test.step('the panel has few controls, and ten lines of notes below it', async () => {
    await expect(button(desk, 'Show the places')).toBeVisible();
    await expect(button(desk, 'Statements…')).toHaveCount(0);
    await expect(button(desk, 'Start timer')).toHaveCount(0);
    /* Six that count, the next act, More. */
    await expect(panel.getByRole('button')).toHaveCount(8);
    const lines = await desk.locator('.run-notes-text').evaluate((notes) => {
      return notes.clientHeight / Number.parseFloat(getComputedStyle(notes).lineHeight);
    });
    expect(lines).toBeGreaterThanOrEqual(10);
  });

  await test.step('a double click is one act: the answer stays hidden', async () => {
    await button(desk, 'Show the places').click();
    await button(desk, 'Hear the voices').dblclick();
    await expect(button(desk, 'Reveal answer')).toBeEnabled();
    await expect(room).toHaveAttribute('data-scene', 'places');
    await button(desk, 'Next').dblclick();
    await expect(desk.getByText(/Next once more reveals/u)).toBeVisible();
    await expect(room).toHaveAttribute('data-scene', 'places');
    await button(desk, 'Reveal answer').click();
    await expect(room).toHaveAttribute('data-scene', 'answer');
    await button(desk, 'Next statement').click();
    await expect(room).toContainText('2 of 8');
  });

  await test.step('by keyboard the focus stays on the button and its hint is spoken; an Enter that is held or comes twice never reveals', async () => {
    await button(desk, 'Show the places').focus();
    await desk.keyboard.press('Enter');
    await expect(button(desk, 'Hear the voices')).toBeFocused();
    await desk.keyboard.down('Enter');
    await desk.keyboard.down('Enter');
    await desk.keyboard.up('Enter');
    await expect(button(desk, 'Reveal answer')).toBeFocused();
    await expect(button(desk, 'Reveal answer')).toHaveAccessibleDescription(/R/u);
    await expect(room).toHaveAttribute('data-scene', 'places');
    await button(desk, 'Next').focus();
    await desk.keyboard.down('Enter');
    await desk.keyboard.down('Enter');
    await desk.keyboard.up('Enter');
    await expect(desk.getByText(/Next once more reveals/u)).toBeVisible();
    await expect(room).toHaveAttribute('data-scene', 'places');
    await button(desk, 'Reveal answer').click();
    await button(desk, 'Next statement').click();
    await expect(room).toContainText('3 of 8');
  });

  await test.step('More stays open from statement to statement, until it is put away', async () => {
    await button(desk, 'More').click();
    await expect(button(desk, 'Second round')).toBeDisabled();
    await button(desk, 'Show the places').click();
    await expect(button(desk, 'Show counts')).toBeVisible();
    await button(desk, 'More').click();
    await expect(button(desk, 'Show counts')).toHaveCount(0);
  });

  await test.step('a timer that runs is seen without More', async () => {
    await desk.keyboard.press('t');
    await expect(desk.getByRole('timer', { name: 'Activity time left' })).toBeVisible();
    await expect(button(desk, 'Pause timer')).toBeVisible();
  });
});

test('D shows time, projector and next slide large enough for three metres, and D again the whole console', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T10:20:00+02:00' });
  const { desk } = kit;
  await desk.setViewportSize({ width: 1280, height: 720 });
  await startSampleDay(kit);
  await desk.keyboard.press('d');
  await expect(button(desk, 'The whole console')).toBeVisible();
  await expect(desk.getByRole('navigation', { name: 'Agenda' })).toHaveCount(0);
  await expect(desk.getByRole('timer', { name: 'Block time left' })).toHaveText('30:00');
  for (const part of ['.run-large-times .run-time', '.run-large-projector p', '.run-large-title']) {
    expect(await sizeOf(desk, part), part).toBeGreaterThanOrEqual(legible);
  }
  await button(desk, 'Next').click();
  await expect(desk.getByText('slide 2/')).toBeVisible();

  await test.step('the barometer is counted and played from there', async () => {
    await desk.evaluate((command) => window.kit.dispatch(command), barometer);
    await button(desk, 'Show the places').click();
    await desk.keyboard.press('1');
    await expect(desk.locator('.run-large .run-counter-agree')).toContainText('1');
    expect(await sizeOf(desk, '.run-large .run-counter-number')).toBeGreaterThanOrEqual(legible);
    await expect(button(desk, 'Hear the voices')).toBeVisible();
  });

  await desk.keyboard.press('d');
  await expect(desk.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
});
