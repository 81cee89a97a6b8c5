/**
 * Two doors, two laptops: one walk-in was added at both. A person sees it in the register, joins the entries, and may take it back. With
 * a Syncthing on each of them both doors mark in one register while the day runs.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { ParticipantId, TrainingId } from '../../domain/kernel/ids';
import { instant, type LocalDate, type Moment, wallTime } from '../../domain/kernel/time';
import { nodeDisk } from '../../main/store/node-disk';
import { logKeyOf } from '../../main/store/signatures';
import { TrainingLog } from '../../main/store/training-log';
import { writerFor } from '../../main/store/writer';
import { giveToApp } from '../../scripts/launcher.mjs';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { startSyncthings } from '../syncthings';
import { personNamed } from '../unit/builders';
import { expect, type Kit, test } from './launch';

const rowsOf = (desk: Page) => desk.getByRole('grid', { name: 'Register' }).getByRole('row');
const petar = (desk: Page, state: string) => desk.getByRole('gridcell', { name: `Petar Perić, Day 1 morning: ${state}`, exact: true });
const settle = (desk: Page) => desk.getByRole('button', { name: 'Settle…' });

/** Copies trainings as any tool would do it: what is there already stays. */
function copyTrainings(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(join(from, 'trainings'), join(to, 'trainings'), { recursive: true, force: false });
  giveToApp(to);
}

/** A person says that the laptop that asks belongs to these. */
async function admits({ desk }: Pick<Kit, 'desk'>): Promise<void> {
  await desk.getByRole('button', { name: 'Admit this laptop…' }).click();
  await desk.getByRole('dialog', { name: 'Admit this laptop' }).getByRole('button', { name: 'Admit', exact: true }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Admit this laptop…' })).toHaveCount(0);
}

async function addPetar({ desk }: Kit, state: 'present' | 'absent'): Promise<void> {
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(14);
  await desk.keyboard.type('Petar Perić');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Add participant' })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await petar(desk, 'not marked').focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: state }).click();
  await expect(petar(desk, state)).toBeVisible();
}

test('the same walk-in at two doors is seen, joined by keyboard alone, settled, and taken back', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Register', exact: true })).toBeEnabled();
  await kit.close();
  const otherFolder = `${kit.dataFolder}-of-the-other-door`;
  copyTrainings(kit.dataFolder, otherFolder);

  const other = await launchKit({ displays: 2, dataFolder: otherFolder, wall: '2023-10-11T08:25:00+02:00' });
  await other.desk
    .getByRole('list', { name: 'Trainings' })
    .getByRole('button', { name: /^Sample training/u })
    .click();
  await addPetar(other, 'absent');
  await other.close();
  await kit.start();
  await addPetar(kit, 'present');
  await expect(settle(kit.desk)).toHaveCount(0);
  await kit.close();
  copyTrainings(otherFolder, kit.dataFolder);
  await kit.start();
  await admits(kit);
  await expect(kit.desk.getByRole('main'), 'where the keyboard goes on').toBeFocused();

  const { desk } = kit;
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(16);
  await expect(desk.getByText('2 entries may be the same person')).toBeVisible();
  await settle(desk).focus();
  await desk.keyboard.press('Enter');
  const question = desk.getByRole('dialog').getByRole('region', { name: 'Petar Perić: No. 14 and No. 15' });
  await expect(desk.getByRole('dialog', { name: 'Possible duplicates, conflicts and corrections' })).toBeFocused();
  await desk.keyboard.press('Tab');
  await expect(question.getByRole('radio', { name: 'No. 14 stays' })).toBeFocused();
  await expect(question.getByRole('radio', { name: 'No. 14 stays' })).toBeChecked();
  await expect(question.getByRole('row', { name: /present/u })).toHaveCount(1);
  await expect(question.getByRole('row', { name: /absent/u })).toHaveCount(1);
  await desk.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio', { name: 'No. 15 stays' })).toBeChecked();
  await desk.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: 'Join' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('status').filter({ hasText: 'Petar Perić: joined, No. 15 stays' })).toBeVisible();

  const conflict = desk.getByRole('dialog').getByRole('button', { name: 'Petar Perić, Day 1 morning' });
  await expect(conflict).toBeVisible();
  await expect(desk.getByRole('dialog'), 'a second Enter presses nothing').toBeFocused();
  await desk.keyboard.press('Tab');
  await expect(conflict).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(rowsOf(desk)).toHaveCount(15);
  await expect(desk.getByText('1 conflict: two laptops disagree')).toBeVisible();
  const cell = desk.getByRole('gridcell', { name: /^Petar Perić, Day 1 morning/u });
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAccessibleDescription(
    /present \(this laptop, \d\d:\d\d\) · absent \(Laptop [12], 08:25\)|absent \(Laptop [12], 08:25\) · present/u,
  );
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('menuitemradio', { name: /^present \(this laptop, /u })).toBeVisible();
  await desk.getByRole('menuitemradio', { name: /^absent \(Laptop [12], 08:25\)$/u }).click();
  await expect(petar(desk, 'absent')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await settle(desk).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^present \(this laptop, /u })
    .press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(petar(desk, 'present')).toBeVisible();
  await expect(settle(desk)).toHaveCount(0);

  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('1 conflict: two laptops disagree')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Taken back: the joining of two entries.')).toBeVisible();
  await expect(rowsOf(desk)).toHaveCount(16);
  await expect(petar(desk, 'present')).toHaveCount(1);
  await expect(petar(desk, 'absent')).toHaveCount(1);

  await settle(desk).click();
  await question.getByRole('button', { name: 'They are two' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('searchbox', { name: 'Search participants' })).toBeFocused();
  await expect(settle(desk)).toHaveCount(0);
  await expect(rowsOf(desk)).toHaveCount(16);
});

test('a double click on Join joins the pair that was read, and not the next one, which comes under the pointer', async ({ launchKit }) => {
  const { desk } = await launchKit({ displays: 2 });
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(desk.getByRole('link', { name: 'Register', exact: true })).toBeEnabled();
  await desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    const rows = view.inSight ? [] : (view.training?.register.rows.slice(0, 3) ?? []);
    for (const { person } of rows) await window.kit.dispatch({ kind: 'add-participant', person: { ...person, school: '', town: '' } });
  });
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByText('6 entries may be the same person')).toBeVisible();
  await settle(desk).click();
  const join = desk.getByRole('dialog').getByRole('button', { name: 'Join', exact: true });
  await expect(join).toHaveCount(3);
  const box = await join.first().boundingBox();
  if (!box) throw new Error('Join is not to be seen');
  await desk.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const clickCount of [1, 2]) {
    await desk.mouse.down({ clickCount });
    await desk.mouse.up({ clickCount });
    await expect(join).toHaveCount(2);
  }
  /* What would come of the second is on the disk before this is. */
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await expect(join).toHaveCount(2);
});

/** Marks the person of that name present at once. */
async function marks({ desk }: Kit, name: string): Promise<void> {
  await desk.getByRole('searchbox', { name: 'Search participants' }).focus();
  await desk.keyboard.type(name);
  await desk.keyboard.press('Enter');
  await expect(present(desk, name)).toBeVisible();
}

const present = (desk: Page, name: string) => desk.getByRole('gridcell', { name: `${name}, Day 1 morning: present`, exact: true });

test('what one door marks is seen at the other by itself, after a time apart too, and the room sees none of it', {
  tag: '@outside',
}, async ({ launchKit }) => {
  test.skip(!isInstalled('syncthing'), whyMissing('syncthing'));
  const kit = await launchKit({ displays: 2 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  /* From its start on it watches a folder that is there. */
  await kit.restart();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await kit.desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(kit.desk.getByText('slide 2/')).toBeVisible();
  const otherFolder = `${kit.dataFolder}-of-the-other-door`;
  const folders = [kit.dataFolder, otherFolder].map((folder) => join(folder, 'trainings'));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  giveToApp(otherFolder);
  const home = mkdtempSync(join(tmpdir(), 'kit-syncthing-'));
  const other = await launchKit({ displays: 2, dataFolder: otherFolder, wall: '2023-10-12T08:25:00+02:00' });
  const syncthings = await startSyncthings(folders, { home, watchDelay: 1 });
  try {
    await syncthings.settled();
    await other.clock.advance(10_000);
    await admits(other);
    await other.desk
      .getByRole('list', { name: 'Trainings' })
      .getByRole('button', { name: /^Sample training/u })
      .click();
    for (const { desk } of [kit, other]) {
      await desk.getByRole('link', { name: 'Register', exact: true }).click();
      await expect(rowsOf(desk)).toHaveCount(14);
    }
    const shown = await kit.audienceMessages();
    await marks(other, 'Živojin Šćepanović');
    await admits(kit);
    await expect(present(kit.desk, 'Živojin Šćepanović')).toBeVisible();
    await marks(kit, 'Svetlana Stojanović');
    await expect(present(other.desk, 'Svetlana Stojanović')).toBeVisible();

    await syncthings.cut(1);
    await marks(kit, 'Đurđica Nađ');
    await marks(other, 'Gordana Šarić');
    await syncthings.connect(1);
    await expect(present(other.desk, 'Đurđica Nađ')).toBeVisible();
    await expect(present(kit.desk, 'Gordana Šarić')).toBeVisible();
    expect(await kit.audienceMessages()).toEqual(shown);
  } finally {
    await syncthings.close();
    rmSync(home, { recursive: true, force: true });
  }
});

interface OtherDoor {
  readonly note: (...lastNames: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Another process, which writes to a log of its own in a folder that the kit has open. `letter`: of its key. */
async function otherDoor(dataFolder: string, id: TrainingId, letter = 'a'): Promise<OtherDoor> {
  const at = Date.parse('2023-10-11T08:21:00+02:00');
  const now = (): Moment => ({ instant: instant(at), wall: wallTime(at), offset: 120 });
  const aside = { folder: join(dataFolder, 'set-aside'), today: () => '2023-10-11' as LocalDate, unread: () => {} };
  const log = await TrainingLog.open(
    nodeDisk,
    join(dataFolder, 'trainings', id),
    id,
    { ...writerFor('d0d0d0d0d0', { now }), key: logKeyOf(letter.repeat(43)) },
    aside,
    () => {},
  );
  const note: OtherDoor['note'] = async (...lastNames) => {
    const added = lastNames.map((lastName) => ({
      type: 'participant-added' as const,
      body: { participant: `at-the-other-door-${lastName.length}-${lastName.codePointAt(0)}` as ParticipantId },
      personal: { person: personNamed('Ana', lastName) },
    }));
    await log.confirm(added, now());
    giveToApp(join(dataFolder, 'trainings'));
  };
  return { note, close: () => log.close() };
}

test('what another laptop writes is there while a day runs: slide, timer and an open dialog stay, and a quiet line tells of it', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(desk.getByRole('link', { name: 'Register', exact: true })).toBeEnabled();
  const id = await desk.evaluate(async () => {
    await window.kit.dispatch({ kind: 'start-day', day: 1 });
    await window.kit.dispatch({ kind: 'next' });
    await window.kit['show-on-projector']('here');
    return (await window.kit.ready()).view.training?.id;
  });
  if (id === undefined) throw new Error('no training is open');
  const audience = await kit.audience();
  await kit.clock.advance(6000);
  const scene = audience.locator('.scene').first();
  await expect(scene).toBeVisible();
  await expect(audience.locator('.scene-progress-used').first()).toHaveAttribute('style', /scaleX\(0\.00\d+\)/u);
  const picture = await scene.innerHTML();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(rowsOf(desk)).toHaveCount(14);

  const { note, close } = await otherDoor(kit.dataFolder, id);
  await note('Abadžić');
  await expect(desk.getByText(/^A laptop without a name \(d0d0\): 1 entry in this training\./u)).toBeVisible();
  await expect(rowsOf(desk)).toHaveCount(14);
  await admits(kit);
  await expect(rowsOf(desk)).toHaveCount(15);
  const forge = await otherDoor(kit.dataFolder, id, 'b');
  await forge.note('Stranac');
  await forge.close();
  await expect(desk.getByText(/^This file is forged: .*d0d0d0d0d0-/u)).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Admit this laptop…' })).toHaveCount(0);

  await desk.getByRole('searchbox', { name: 'Search participants' }).focus();
  await desk.keyboard.type('Petar Perić');
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Add participant' });
  const school = dialog.getByLabel('School', { exact: true });
  await school.fill('Gimnazija');

  await note('Anić', 'Babić', 'Cakić');
  await expect(desk.getByText('Another laptop noted 4 people')).toBeAttached();
  await expect(school).toHaveValue('Gimnazija');
  await expect(school).toBeFocused();
  expect(await scene.innerHTML()).toBe(picture);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await desk.getByRole('searchbox', { name: 'Search participants' }).fill('');
  await expect(rowsOf(desk)).toHaveCount(18);
  await note('Dakić');
  await expect(rowsOf(desk)).toHaveCount(19);
  await expect(desk.getByText('Another laptop noted 5 people')).toBeVisible();
  await close();
});
