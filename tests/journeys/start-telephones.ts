/** A trainer turns the telephones on, on an address that leads to this computer alone. */
import { expect, type Kit } from './launch';

/** Milliseconds in which a busy computer has started a process. */
const starting = { timeout: 45_000 };

/** Journeys that run at the same time don't take each other's ports. */
const first = 1 + 10 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);
const chosen = `127.0.0.${first}`;

/** What the laptop seems to be plugged into. */
export const addresses = [chosen, `127.0.0.${first + 1}`];
export const network = { FACILITATOR_KIT_TEST_NETWORK: addresses.join(' ') };

export interface On {
  readonly address: string;
  readonly word: string;
}

/** The dialog stays open. */
export async function startTelephones(kit: Kit): Promise<On> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Telephones…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Telephones in the room' });
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: `test ${chosen}`, exact: true }).check();
  await dialog.getByRole('button', { name: 'Start' }).click();
  const state = dialog.getByRole('status');
  await expect(state).toContainText('0 telephones are here', starting);
  const told = async (begins: string): Promise<string> => ((await state.getByText(begins).textContent()) ?? '').slice(begins.length);
  return { address: await told('On at '), word: await told('Word of the room: ') };
}

/** After a power cut; `opens`: what is opened anew. */
export async function startAgain(kit: Kit, opens = 'Test before'): Promise<void> {
  await kit.desk.getByRole('button', { name: 'Telephones…' }).click();
  const dialog = kit.desk.getByRole('dialog', { name: 'Telephones in the room' });
  await dialog.getByRole('radio', { name: `test ${chosen}`, exact: true }).check();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect(dialog.getByRole('radio', { name: opens })).toBeVisible(starting);
  await dialog.getByRole('radio', { name: opens }).check();
}
