/** Long after the training: the Library reminds, an organiser erases personal data, and totals are what is left. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import type { DomainEvent } from '../../domain/training/event';
import { nodeDisk } from '../../main/store/node-disk';
import { TrainingLog } from '../../main/store/training-log';
import type { TrainingsFolder } from '../../main/store/trainings-folder';
import { writerFor } from '../../main/store/writer';
import { giveToApp } from '../../scripts/launcher.mjs';
import { calendarDay, momentAt } from '../unit/builders';
import { arrival, personsErased } from '../unit/main/store/notebook';
import { expect, type Kit, test } from './launch';
import { shareTrainings } from './shared-trainings';

const namesIn = ({ dataFolder }: Kit): readonly string[] =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ndjson.*|json.*|log)$/u.test(name))
    .filter((name) => /Šćepanović|Шћепановић/u.test(readFileSync(join(dataFolder, name), 'utf8')));

test('personal data are erased, and the totals stay', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByLabel('Keep personal data until').fill('2023-12-31');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(desk.getByText('personal data until 31 December 2023')).toBeVisible();
  expect(namesIn(kit).length).toBeGreaterThan(0);

  await kit.restart({ wall: '2024-01-02T09:00:00+01:00', upTime: 60_000, boot: 'months-later' });
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByText('personal data should be erased')).toBeVisible();

  await kit.desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Personal data' }).click();
  await kit.desk.getByRole('button', { name: 'Erase personal data…' }).click();
  const dialog = kit.desk.getByRole('dialog', { name: 'Erase personal data' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Action plans' })).toBeVisible();
  const place = dialog.getByLabel('To confirm, write the place of the training: Sample training');
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(place).toHaveAccessibleDescription(/Nothing was erased/u);
  await place.fill('sample training');
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(kit.desk.getByRole('row', { name: 'All participants 13' })).toBeVisible();
  expect(namesIn(kit)).toEqual([]);

  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  const rows = kit.desk.getByRole('grid', { name: 'Register' }).getByRole('row');
  await expect(rows).toHaveCount(14);
  await expect(rows.nth(1)).toContainText('—');
  await expect(rows.nth(1).getByRole('button')).toHaveCount(0);
  await kit.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(kit.desk.getByText('personal data erased')).toBeVisible();
});

const at = momentAt('09:00', '2023-10-11');

/** Writes like another laptop that shares the folder. */
async function otherWrites(shared: TrainingsFolder, device: string, ...events: readonly DomainEvent[]): Promise<void> {
  const [id = ''] = readdirSync(shared).filter((name) => !name.startsWith('.'));
  const writer = { ...writerFor(device, { now: () => at }), isSharing: true };
  const aside = { folder: join(dirname(shared), 'aside-of-others'), today: () => calendarDay('2023-10-11') };
  const log = await TrainingLog.open(nodeDisk, join(shared, id), id as TrainingId, writer, aside, () => undefined);
  await log.confirm(events, at);
  await log.close();
}

test('persons that another laptop erased: it is told at once, names go here with a yes, and from files of a laptop that isn’t coming back', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  /* It is made once its places can be gone to. */
  await kit.desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await expect(kit.desk.getByLabel('Keep personal data until')).toBeVisible();
  const shared = await shareTrainings(kit);
  await otherWrites(shared, 'doorb', arrival('Gajić'));
  await otherWrites(shared, 'office', personsErased);
  const named = (): readonly string[] =>
    readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ndjson') && /Šćepanović|Gajić/u.test(readFileSync(join(shared, name), 'utf8')),
    );
  giveToApp(shared);
  expect(named()).toHaveLength(2);

  await kit.start();
  const { desk } = kit;
  const told = desk.getByRole('dialog', { name: 'Personal data were erased on another laptop' });
  await expect(told).toContainText('Nothing goes from those files until you say so.');
  await told.getByRole('button', { name: 'Later' }).click();
  expect(named(), 'nobody has said yes').toHaveLength(2);
  await desk.getByRole('link', { name: 'Prepare', exact: true }).click();
  await desk.getByRole('tab', { name: 'Personal data' }).click();
  await desk.getByRole('button', { name: 'Erase them here too…' }).click();
  const erasing = desk.getByRole('dialog', { name: 'Erase here what was erased elsewhere' });
  await erasing.getByLabel('To confirm, write the place of the training: Sample training').fill('Sample training');
  await erasing.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(erasing).toHaveCount(0);
  expect(named().map((name) => name.split(/[\\/]/u).at(-1)?.split('-')[0])).toEqual(['doorb']);

  await desk.getByRole('button', { name: 'Laptop without a name (door): it isn’t coming back…' }).click();
  await desk.getByRole('button', { name: 'It isn’t coming back: erase' }).click();
  await expect(desk.getByText('Laptop without a name')).toHaveCount(0);
  expect(named()).toEqual([]);
});
