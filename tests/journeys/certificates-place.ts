/** The certificates of the sample training: their place, and everybody but one with all half-days; nothing here is a test. */
import type { TrainingCommand } from '../../domain/training/command';
import { expect, type Kit } from './launch';

/** The number of people in the sample. */
export const people = 13;

/** What a process of its own draws comes later where the machine has much to do. */
export const drawn = { timeout: 30_000 };

export async function opened({ desk }: Kit): Promise<void> {
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Certificates' }).click();
}

/** Everybody was there all the time, but for the first on the list. */
export async function noted({ desk }: Kit): Promise<void> {
  const does = async (command: TrainingCommand): Promise<void> => {
    expect(await desk.evaluate((asked) => window.kit.dispatch(asked), command)).toMatchObject({ done: true });
  };
  const first = await desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    return view.inSight ? undefined : view.training?.register.rows[0]?.id;
  });
  if (!first) throw new Error('nobody is on the list');
  await does({ kind: 'mark', participant: first, halfDay: 'd2pm', state: 'absent', at: '' });
  for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm'] as const) await does({ kind: 'mark-remaining', halfDay, state: 'present' });
}

/** Issues the first certificates of the training: what is empty is left out, and what the programme says is right. */
export async function issuedFirst({ desk }: Kit, by: string, title = 'Certificate'): Promise<void> {
  await desk.getByRole('button', { name: /^Look and issue \d+ certificates…$/u }).click();
  const dialog = desk.getByRole('dialog', { name: 'Before the first certificates' });
  await expect(dialog.getByRole('img')).toContainText(title, drawn);
  await dialog.getByRole('button', { name: /^Leave the other \d+ out$/u }).click();
  for (const right of await dialog.getByRole('checkbox', { name: /: right as it is$/u }).all()) await right.check();
  const sex = dialog.getByRole('checkbox', { name: /^It stays/u });
  if (await sex.isVisible()) await sex.check();
  await dialog.getByRole('textbox', { name: 'Who issues them' }).fill(by);
  await dialog.getByRole('button', { name: /^Issue \d+ certificates$/u }).click();
  await expect(dialog).toHaveCount(0);
}
