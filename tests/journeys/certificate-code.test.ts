/** A certificate's code: printed with the organisation's key, checked in the Library by its PDF, and no longer standing once withdrawn. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { certificateQuestions } from '../../domain/certificates/choices';
import type { TrainingCommand } from '../../domain/training/command';
import { giveToApp } from '../../scripts/launcher.mjs';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';

/** Certificates are drawn, and read, in processes that begin with it: on a busy machine that takes its time. */
const apart = { timeout: 40_000 };
const passphrase = 'four words that nobody guesses';

/** One of the sample was there all the time, and has a certificate; the key is locked. */
async function issuedToOne({ desk }: Kit): Promise<string> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(desk.getByRole('grid', { name: 'Register' }).getByRole('row')).toHaveCount(14);
  const does = async (command: TrainingCommand): Promise<void> => {
    expect(await desk.evaluate((asked) => window.kit.dispatch(asked), command)).toMatchObject({ done: true });
  };
  const training = async () =>
    desk.evaluate(async () => {
      const { view } = await window.kit.ready();
      return view.inSight ? undefined : view.training;
    });
  const participant = (await training())?.register.rows[0]?.id;
  if (!participant) throw new Error('nobody is on the list');
  for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm'] as const)
    await does({ kind: 'mark', participant, halfDay, state: 'present', at: '' });
  await does({ kind: 'issue-certificates', by: 'Milena Petrović', stay: certificateQuestions });
  const made = (typed: string) => window.kit['make-key']('The Initiative', { passphrase: typed, again: typed }, null);
  expect(await desk.evaluate(made, passphrase)).toEqual({ done: true });
  await desk.evaluate(() => window.kit['lock-key']());
  const number = (await training())?.certificates?.issued[0]?.number;
  if (number === undefined) throw new Error('nothing was issued');
  return number;
}

test('a certificate with its code is real in the Library, without internet, until it is withdrawn', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  const number = await issuedToOne(kit);
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Certificates' }).click();
  await expect(desk.getByText('The square code isn’t shown')).toBeVisible(apart);

  const folder = join(kit.dataFolder, 'paper');
  await mkdir(folder);
  giveToApp(folder);
  const pdf = join(folder, 'certificate.pdf');
  await kit.chooseSave(pdf);
  await desk.getByRole('button', { name: 'All in one file…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Certificates with their code' });
  await expect(dialog.getByRole('button', { name: 'Make without the code' })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill('another one than that');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByText('This is not the passphrase of the key', { exact: false }).first()).toBeVisible(apart);
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('certificate.pdf')).toBeVisible(apart);
  await expect(desk.getByRole('img', { name: `Certificate No. ${number}` })).toContainText('Check a certificate', apart);

  const check = async (): Promise<void> => {
    await desk.getByRole('link', { name: 'Library', exact: true }).click();
    await desk.getByRole('button', { name: 'Check a certificate…' }).click();
    await kit.chooseFile(pdf);
    await desk.getByRole('button', { name: 'Choose a picture or PDF…' }).click();
  };
  await check();
  const found = desk.getByRole('article');
  await expect(found).toContainText('Real: The Initiative issued it', apart);
  await expect(found).toContainText('stands');
  await expect(found).toContainText(number);
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  const withdraw: TrainingCommand = { kind: 'withdraw-certificate', number, by: 'Milena Petrović', reason: 'Marked by mistake' };
  expect(await desk.evaluate((asked) => window.kit.dispatch(asked), withdraw)).toMatchObject({ done: true });
  await check();
  await expect(found).toContainText('Real, but withdrawn here on', apart);
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/Initiative|Milena/u);
});
