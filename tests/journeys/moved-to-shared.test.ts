/** A person shares the trainings, has the folder checked, works without it for a while, and goes back: the kit starts anew in between. */
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, type Kit, test } from './launch';

const shared = 'Shared folder of trainings';
const part = (desk: Page) => desk.getByRole('main').locator('section').filter({ hasText: shared }).last();
const trainingsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

async function toSettings({ desk }: Kit): Promise<void> {
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(part(desk)).toBeVisible();
}

/** Between two starts some time passes, as it does for a person. */
async function startsAgain(kit: Kit): Promise<void> {
  await kit.clock.advance(60_000);
  await kit.start();
}

test('the trainings go to the shared folder with a restart, are told when it is away, and come back', async ({ launchKit }) => {
  /* A small programme: what is moved here is the trainings' whole folders, whatever lies in them. */
  const kit = await launchKit({ displays: 2, environment: { FACILITATOR_KIT_TEST_CONTENT: resolve('content/examples') } });
  const office = `${kit.dataFolder}-office`;
  const own = join(kit.dataFolder, 'trainings');
  mkdirSync(join(office, '.stfolder'), { recursive: true });
  giveToApp(office);
  await kit.desk.evaluate(() =>
    window.kit['create-training']({
      programme: 'first-aid',
      place: 'Niš',
      venue: '',
      firstDay: '2023-11-15',
      secondDay: '2023-11-16',
      trainers: '',
      language: 'en',
      project: '',
      donor: '',
      keepUntil: '',
      localNumbers: '',
    }),
  );
  await expect(kit.desk.getByRole('link', { name: 'Register', exact: true })).toBeEnabled();

  await toSettings(kit);
  await kit.chooseFile(office);
  await part(kit.desk).getByRole('button', { name: 'Choose shared folder…' }).click();
  const asked = kit.desk.getByRole('dialog', { name: 'Share the trainings' });
  await expect(asked).toContainText('1 training of this laptop is moved there');
  await kit.endsBy(() => asked.getByRole('button', { name: 'Move them and share' }).click());
  expect(trainingsIn(office)).toHaveLength(1);
  expect(trainingsIn(own)).toEqual([]);

  renameSync(office, `${office}-away`);
  await startsAgain(kit);
  await expect(kit.desk.getByRole('heading', { name: 'Your trainings are in the shared folder' })).toBeVisible();
  await expect(kit.desk.getByText(/can’t be opened now: the shared folder is not there/u)).toBeVisible();
  renameSync(`${office}-away`, office);
  await kit.clock.advance(10_000);
  await expect(kit.desk.getByText(/^The shared folder “.*” is there again/u)).toBeVisible();
  await kit.close();

  await startsAgain(kit);
  await toSettings(kit);
  await expect(part(kit.desk)).toContainText('The trainings lie in this shared folder.');
  await part(kit.desk).getByRole('button', { name: 'Check the folder' }).click();
  const checked = kit.desk.getByRole('dialog', { name: 'The shared folder, checked' });
  await expect(checked).toContainText('As far as this laptop can see, nothing is wrong.');
  await checked.getByRole('button', { name: 'Close', exact: true }).click();
  await part(kit.desk).getByRole('button', { name: 'Back to this laptop alone…' }).click();
  const back = kit.desk.getByRole('dialog', { name: 'Back to this laptop alone' });
  await kit.endsBy(() => back.getByRole('button', { name: 'Bring them here' }).click());
  expect(trainingsIn(own)).toEqual(trainingsIn(office));
});
