/** A laptop that is turned to the participants, and the way back to its desk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Collection } from '../../domain/forms/form';
import { expect, type Kit, type LaunchOptions } from './launch';

export const pin = '2468';
export const title = 'Facilitator Kit – Sign-in';
export const evening = '2023-10-12T15:40:00+02:00';

/** In the sample, whose people are marked present in the half-days of the forms. */
export async function turned(launchKit: (options: LaunchOptions) => Promise<Kit>, collection: Collection, options: LaunchOptions = {}) {
  const kit = await launchKit({ displays: 2, wall: evening, ...options });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  if (options.displays === 1) await kit.desk.evaluate(() => window.kit['answer-room'](false));
  for (const halfDay of ['d1am', 'd2pm'] as const) {
    await kit.desk.evaluate((each) => window.kit.dispatch({ kind: 'mark-remaining', halfDay: each, state: 'present' }), halfDay);
  }
  expect(await kit.desk.evaluate((request) => window.kit['turn-to-participants'](request), { purpose: collection, pin })).toEqual({
    done: true,
  });
  const form = await kit.signIn();
  await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
  return { kit, form };
}

export const trainingFolder = ({ dataFolder }: Kit): string => {
  const [id] = readdirSync(join(dataFolder, 'trainings'));
  if (id === undefined) throw new Error('There is no training');
  return join(dataFolder, 'trainings', id);
};

export const answersText = (kit: Kit, collection: Collection): string =>
  readFileSync(join(trainingFolder(kit), 'answers', `${collection}.json`), 'utf8');

export async function comeBack(form: Page, typed: string): Promise<void> {
  await form.getByRole('button', { name: 'For the trainer' }).click();
  await form.getByRole('textbox', { name: 'PIN' }).fill(typed);
  await pressComeBack(form);
}

/** The right PIN closes the window, and with it the page that would tell of the press. */
export async function pressComeBack(form: Page): Promise<void> {
  const press = form.getByRole('button', { name: 'Come back' }).click({ noWaitAfter: true });
  await press.catch((failure: unknown) => {
    if (!form.isClosed()) throw failure;
  });
}
