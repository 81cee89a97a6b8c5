/** A trainer lets the room answer by telephone: a page on one address alone, while it is on, and what comes is counted with the rest. */
import { act, join, listen } from '../telephones';
import { expect, type Kit, test } from './launch';
import { knowsPorts, openPorts } from './open-ports';
import { startSampleDay } from './sample-day';

const network = { FACILITATOR_KIT_TEST_NETWORK: '127.0.0.1 127.0.0.2' };

interface On {
  readonly address: string;
  readonly word: string;
}

/** Playwright itself holds ports of the app open, to steer it. */
async function startTelephones(kit: Kit): Promise<On> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Telephones…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Telephones in the room' });
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'test 127.0.0.1' }).check();
  await dialog.getByRole('button', { name: 'Start' }).click();
  const state = dialog.getByRole('status');
  await expect(state).toContainText('0 telephones are here');
  const told = async (begins: string): Promise<string> => ((await state.getByText(begins).textContent()) ?? '').slice(begins.length);
  return { address: await told('On at '), word: await told('Word of the room: ') };
}

test('off, no port is open; on, one on the address that was chosen; stopped, none again', async ({ launchKit }) => {
  test.skip(!knowsPorts, 'the system is asked for its ports as Linux tells them');
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const before = openPorts(kit);
  const { address } = await startTelephones(kit);
  expect(address).toMatch(/^127\.0\.0\.1:8\d{3}$/u);
  expect(openPorts(kit).filter((port) => !before.includes(port))).toEqual([address]);
  await kit.desk.getByRole('button', { name: 'Stop' }).click();
  await expect(kit.desk.getByRole('button', { name: 'Look again' })).toBeVisible();
  await expect.poll(() => openPorts(kit)).toEqual(before);
});

test('a test on telephones: opened, handed in, counted on the desk and in the room, and again after the kit was killed', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, environment: network });
  const room = await startSampleDay(kit);
  const { address, word } = await startTelephones(kit);
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Show the room how to join' }).click();
  await expect(room).toContainText(address);
  await expect(room).toContainText(word);
  await desk.getByRole('radio', { name: 'Test before' }).check();
  const token = await join(address, word);
  const page = await listen(address, token);
  await expect(desk.getByText('1 telephone is here')).toBeVisible();
  await expect.poll(() => page.shown.at(-1)?.task.kind).toBe('form');
  const sheet = { kind: 'hand-in', collection: 'test-d1am', sheet: { code: 'ma07', answers: { t11: 'a' } }, confirmed: false } as const;
  expect(await act(address, token, sheet)).toEqual({ answer: 'done' });
  await expect(desk.getByText('1 returned')).toBeVisible();
  await desk.getByRole('button', { name: 'Close' }).click();
  await expect(desk.getByRole('button', { name: 'Telephones are on, 1 telephone is here' })).toBeVisible();

  await kit.kill();
  await kit.start();
  await kit.clock.advance(1000);
  await kit.desk.getByRole('button', { name: 'Telephones…' }).click();
  await expect(kit.desk.getByText('go on where they were')).toBeVisible();
  await kit.desk.getByRole('radio', { name: 'test 127.0.0.1' }).check();
  await kit.desk.getByRole('button', { name: 'Start' }).click();
  await kit.desk.getByRole('radio', { name: 'Test before' }).check();
  expect(await act(address, token, sheet)).toEqual({ answer: 'already' });
  await expect(kit.desk.getByText('1 returned')).toBeVisible();
  page.close();
});
