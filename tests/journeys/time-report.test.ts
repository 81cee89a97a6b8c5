/** After two days that went otherwise than planned the report says by how much and why, on the desk and on paper, and the next training is planned by it. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { TrainingCommand } from '../../domain/training/command';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { textFrom } from '../outside';
import { beginToSave, confirmSave, showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

const minute = 60_000;

const press = (desk: Page, name: string): Promise<void> => desk.getByRole('button', { name, exact: true }).click();
const open = (desk: Page, place: string): Promise<void> => desk.getByRole('link', { name: place, exact: true }).click();
const row = (desk: Page, day: string, block: string) =>
  desk
    .getByRole('table', { name: day })
    .getByRole('row')
    .filter({ has: desk.getByRole('rowheader', { name: block, exact: true }) });

/** A morning up to the break, whose first session takes eight minutes too long; a rescue wins them back from what comes. */
async function holdMorning({ desk, clock }: Kit): Promise<void> {
  const asks = async (command: TrainingCommand): Promise<void> => {
    expect(await desk.evaluate((asked) => window.kit.dispatch(asked), command)).toMatchObject({ done: true });
  };
  const shows = (block: string, slide: string): Promise<void> => asks({ kind: 'go-to', slide: { block, slide } });
  const firstSlides = await desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    return (view.training?.agenda ?? []).flatMap(({ blocks }) => blocks.flatMap(({ firstSlide }) => firstSlide ?? []));
  });
  const firstOf = (block: string): string => firstSlides.find((slide) => slide.block === block)?.slide ?? '';
  await asks({ kind: 'start-day', day: 1 });
  await clock.advance(30 * minute);
  await shows('d1-opening', firstOf('d1-opening'));
  await clock.advance(44 * minute);
  await shows('d1-session-1', firstOf('d1-session-1'));
  await clock.advance(68 * minute);
  await asks({ kind: 'rescue', way: 'trim', minutes: 12 });
  await shows('d1-break-1', firstOf('d1-break-1'));
  await clock.advance(10 * minute);
  await asks({ kind: 'end-day' });
}

test('what took longer is seen, printed, and taken over by the next training', { tag: '@outside' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const { desk } = kit;
  for (const _training of [1, 2]) {
    await desk.evaluate(() => window.kit['create-sample']());
    await holdMorning(kit);
    await kit.clock.advance(20 * 60 * minute);
  }

  await test.step('Results has each block with what it took, and why the others were shorter', async () => {
    await open(desk, 'Results');
    await desk.getByRole('tab', { name: 'Time' }).click();
    const question = desk.getByRole('group', { name: /^Day 1: slides were shown of 1 of 5 sessions/u });
    await expect(desk.getByText(/^Sessions held/u)).toHaveCount(0);
    await question.getByRole('button', { name: 'No, as the slides say' }).click();
    await expect(question).toBeHidden();
    await expect(desk.getByText('Sessions held: 1 of 9')).toBeVisible();
    await expect(row(desk, 'Day 1', 'Opening and pre-test').getByRole('cell', { name: '+4', exact: true })).toBeVisible();
    await expect(row(desk, 'Day 1', '1. Legal framework').getByRole('cell', { name: '+8', exact: true })).toBeVisible();
    await expect(row(desk, 'Day 1', '2. Chain and barometer')).toContainText(/not shown; shortened from 105 to \d+ min \(time rescue\)/u);
    await desk.getByRole('radio', { name: 'All of this programme' }).check();
    await expect(desk.getByText('From 2 trainings of this programme.')).toBeVisible();
    await expect(row(desk, 'Day 1', '1. Legal framework').getByRole('cell', { name: '68', exact: true })).toBeVisible();
  });

  const target = join(kit.dataFolder, 'time.pdf');
  await test.step('so has the paper', async () => {
    await kit.chooseSave(target);
    await open(desk, 'Export');
    await showAllDocuments(desk);
    await beginToSave(desk, 'Time kept');
    await expect(desk.getByTestId('export-holds')).toContainText('None: no trainers and no participants.');
    await confirmSave(desk);
    await expect(desk.getByText('“time.pdf” was saved with 25 rows')).toBeVisible();
  });

  await test.step('the next training takes it over, for one block and for all, and Undo takes it back', async () => {
    await desk.evaluate(() => window.kit['create-sample']());
    await open(desk, 'Prepare');
    await desk.getByRole('tab', { name: 'Agenda', exact: true }).click();
    await expect(desk.getByText('Usually takes 68 min (2 trainings)')).toBeVisible();
    const minutesOf = (block: string) => desk.getByRole('spinbutton', { name: `Minutes: ${block}`, exact: true });
    await press(desk, 'Take over 68 min: 1. Legal framework');
    await expect(minutesOf('1. Legal framework')).toHaveValue('68');
    await expect(desk.getByText('Usually takes 68 min (2 trainings)')).toHaveCount(0);
    await press(desk, 'Undo');
    await expect(minutesOf('1. Legal framework')).toHaveValue('60');
    await press(desk, 'Take over usual times of day 1');
    await expect(minutesOf('1. Legal framework')).toHaveValue('68');
    await expect(minutesOf('Break').first()).toHaveValue('10');
    await press(desk, 'Undo');
    await expect(minutesOf('1. Legal framework')).toHaveValue('60');
    await expect(minutesOf('Break').first()).toHaveValue('20');
  });

  await test.step('a training that has begun is left alone', async () => {
    await open(desk, 'Run');
    await press(desk, 'Start day');
    await open(desk, 'Prepare');
    await desk.getByRole('tab', { name: 'Agenda', exact: true }).click();
    await expect(desk.getByRole('spinbutton', { name: 'Minutes: 1. Legal framework' })).toBeVisible();
    await expect(desk.getByText(/^Usually takes/u)).toHaveCount(0);
  });

  test.skip(!isInstalled('pdftotext'), whyMissing('pdftotext'));
  const text = textFrom('pdftotext', ['-layout', target, '-']);
  expect(text).toMatch(/1\. Legal framework +60 +68 +\+8/u);
  expect(text).toContain('Digest of what was recorded by');
});
