/** The office deletes a training: a copy first, the place written down, then it is gone; one that another laptop deleted is asked about, and kept. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { nodeDisk } from '../../main/store/node-disk';
import { TrainingLog } from '../../main/store/training-log';
import { writerFor } from '../../main/store/writer';
import { giveToApp } from '../../scripts/launcher.mjs';
import { calendarDay, momentAt, personNamed } from '../unit/builders';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';
import { shareTrainings } from './shared-trainings';

const createNis = ({ desk }: Kit): Promise<unknown> =>
  desk.evaluate(() =>
    window.kit['create-training']({
      programme: 'prevention-of-trafficking',
      place: 'Niš',
      venue: 'OŠ „Vuk Karadžić”',
      firstDay: '2031-01-10',
      secondDay: '2031-01-11',
      trainers: '',
      language: 'sr-Latn',
      project: '',
      donor: '',
      keepUntil: '',
      localNumbers: '',
    }),
  );

test('a copy first, the place written down, and it is gone; its copy brings it back', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await createNis(kit);
  await desk.evaluate((person) => window.kit.dispatch({ kind: 'add-participant', person }), personNamed('Ana', 'Anić'));
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await desk.getByRole('button', { name: 'Delete… Niš' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Delete Niš' });
  const bundle = join(kit.dataFolder, 'nis.facilitator-kit');
  await kit.chooseSave(bundle);
  await dialog.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Saved: nis.facilitator-kit.');
  const place = dialog.getByLabel('To confirm, write the place of the training: Niš');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(place).toHaveAccessibleDescription(/Nothing was deleted/u);
  expect(await violations(desk)).toEqual([]);
  await place.fill('nis');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  expect(readdirSync(join(kit.dataFolder, 'trainings'))).toEqual([]);
  await kit.chooseFile(bundle);
  await desk.getByRole('button', { name: 'Open bundle…' }).click();
  const takingIn = desk.getByRole('dialog', { name: 'Take in Niš' });
  await expect(takingIn).not.toContainText('set aside');
  await takingIn.getByRole('button', { name: 'Take in', exact: true }).click();
  await expect(takingIn).toHaveCount(0);
  await desk.getByRole('button', { name: /^Niš/u }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByRole('row', { name: /Anić/u })).toBeVisible();
});

const at = momentAt('09:00', '2023-10-11');

test('one that another laptop deleted stays until it is answered here, and can be kept', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await createNis(kit);
  await kit.desk.evaluate((person) => window.kit.dispatch({ kind: 'add-participant', person }), personNamed('Ana', 'Anić'));
  const shared = await shareTrainings(kit);
  const [id = ''] = readdirSync(shared).filter((name) => !name.startsWith('.'));
  const aside = { folder: join(dirname(shared), 'aside-of-others'), today: () => calendarDay('2023-10-11') };
  const writer = { ...writerFor('office', { now: () => at }), isSharing: true };
  const log = await TrainingLog.open(nodeDisk, join(shared, id), id as TrainingId, writer, aside, () => undefined);
  await log.confirm(
    [
      { type: 'laptop-named', body: {}, personal: { name: 'Office' } },
      { type: 'training-deleted', body: { seen: [] } },
    ],
    at,
  );
  await log.close();
  giveToApp(shared);

  await kit.start();
  const { desk } = kit;
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(desk.getByText('deleted on 11 October 2023, waits for other laptops')).toBeVisible();
  await desk.getByRole('button', { name: 'Delete… Niš' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Niš is deleted, and waits' });
  await expect(dialog).toContainText('on another laptop: Office');
  await expect(dialog).toContainText(/entries of this laptop were not known there/u);
  await dialog.getByRole('button', { name: 'Keep the training' }).click();
  await expect(desk.getByText('waits for other laptops')).toHaveCount(0);
  expect(existsSync(join(shared, id))).toBe(true);
});
