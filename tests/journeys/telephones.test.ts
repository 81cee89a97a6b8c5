/** A trainer lets the room answer by telephone: a page on one address alone, while it is on, and what comes is counted with the rest. */

import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { WrittenList } from '../../domain/room/waiting';
import type { RoomAct } from '../../domain/telephones/page';
import { act, ask, join, listen } from '../telephones';
import { expect, type Kit, test } from './launch';
import { knowsPorts, openPorts } from './open-ports';
import { startSampleDay } from './sample-day';
import { addresses, network, startAgain, startTelephones } from './start-telephones';

test('off, no port is open; on, one on the address that was chosen; stopped, none again', { tag: ['@electron', '@promise'] }, async ({
  launchKit,
}) => {
  test.skip(!knowsPorts, 'the system is asked for its ports as Linux tells them');
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const { desk } = kit;
  const before = openPorts(kit);
  const { address } = await startTelephones(kit);
  expect(address).toMatch(/^127\.0\.0\.\d+:8\d{3}$/u);
  expect(openPorts(kit).filter((port) => !before.includes(port))).toEqual([address]);

  /* A desk that the room may see says that they are on, without a number. */
  await desk.getByRole('button', { name: 'Close' }).click();
  await kit.setDisplays(1);
  await desk.getByRole('button', { name: 'Yes, the room can see it' }).click();
  await expect(desk.getByRole('button', { name: 'Telephones are on. Press to stop them.' })).toBeVisible();
  await desk.getByRole('button', { name: 'Only I can see this screen' }).click();

  await desk.getByRole('button', { name: 'End day' }).click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'End day' }).click();
  await expect(desk.getByRole('status', { name: 'Schedule' })).toHaveText('no day is running');
  await kit.clock.advance(1000);
  await desk.getByRole('button', { name: /^Telephones are on/u }).click();
  await expect(desk.getByText('They stay on until 08:30, in case that was a mistake')).toBeVisible();
  expect(openPorts(kit).filter((port) => !before.includes(port))).toEqual([address]);
  await desk.getByRole('button', { name: 'Stop' }).click();
  await expect(desk.getByRole('button', { name: 'Look again' })).toBeVisible();
  await expect.poll(() => openPorts(kit)).toEqual(before);
});

test('the desk says the room’s word in the letters in which the room reads it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, environment: network, language: 'sr-Cyrl' });
  const { desk } = kit;
  await desk.evaluate(async (address = '') => {
    await window.kit['create-sample']();
    await window.kit.dispatch({ kind: 'start-day', day: 1 });
    await window.kit['show-on-projector']('here');
    await window.kit['start-telephones'](address);
    await window.kit['show-telephones'](true);
  }, addresses[0]);
  const word = (await (await kit.audience()).locator('.telephones-word').textContent()) ?? '';
  expect(word).toMatch(/^\p{Script=Cyrillic}+ \d\d$/u);
  await desk.getByRole('link', { name: 'Вођење' }).click();
  await desk.getByRole('button', { name: /^Телефони су укључени/u }).click();
  await expect(desk.getByRole('dialog').getByRole('status')).toContainText(`Реч сале: ${word}`);
});

test('a test on telephones: opened, handed in, counted on the desk and in the room, and again after the kit was killed', {
  tag: '@electron',
}, async ({ launchKit }) => {
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
  const sheet = { kind: 'hand-in', collection: 'test-d1am', sheet: { code: 'ma07', answers: { t11: 'a' } } } as const;
  expect(await act(address, token, sheet)).toEqual({ answer: 'done' });
  await expect(desk.getByText('1 returned')).toBeVisible();
  await desk.getByRole('button', { name: 'Take it off the projector' }).click();
  await desk.getByRole('button', { name: 'Show the count' }).click();
  await expect(room).toContainText('1 returned');
  await desk.getByRole('button', { name: 'Close' }).click();
  await expect(desk.getByRole('button', { name: 'Telephones are on, 1 telephone is here' })).toBeVisible();

  await kit.kill();
  await kit.start();
  await kit.clock.advance(1000);
  await startAgain(kit);
  expect(await act(address, token, sheet)).toEqual({ answer: 'already' });
  await expect(kit.desk.getByText('1 returned')).toBeVisible();
  page.close();
});

const written = (list: WrittenList, text: string): RoomAct => ({ kind: 'write-line', list, text });

const toRead = ({ desk }: Kit) =>
  desk.getByRole('dialog', { name: 'Telephones in the room' }).getByRole('button', { name: 'Waiting to be read: 4' });

/** In the lists' dialog: one line is taken over, the other removed, brought back and taken over too. Both are in the list then, each once. */
async function readBoth({ desk }: Kit, list: string, [one, other]: readonly [string, string]): Promise<void> {
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });
  await dialog.getByRole('tab', { name: list }).click();
  const waiting = dialog.getByRole('region', { name: 'Waiting to be read' });
  await expect(dialog.getByText(other)).toHaveCount(0);
  await waiting.getByRole('button', { name: 'Read', exact: true }).click();
  await waiting.getByRole('button', { name: `Take over “${one}”` }).click();
  await waiting.getByRole('button', { name: `Remove “${other}”` }).click();
  await expect(dialog.getByText(other)).toHaveCount(0);
  await waiting.getByRole('button', { name: 'Bring back what was removed' }).click();
  await waiting.getByRole('button', { name: `Take over “${other}”` }).click();
  await expect(waiting).toHaveCount(0);
  for (const text of [one, other]) await expect(dialog.getByRole('button', { name: `Change “${text}”` })).toHaveCount(1);
}

/** More comes while somebody reads; all go in one act that is asked about, and come back in one; two clicks on Take over take one. */
async function readWhileMoreCome({ desk }: Kit, write: (text: string) => Promise<unknown>): Promise<void> {
  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });
  const waiting = dialog.getByRole('region', { name: 'Waiting to be read' });
  const lines = waiting.getByRole('listitem');
  await dialog.getByRole('tab', { name: 'Questions' }).click();
  await waiting.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(lines).toHaveCount(2);
  await Promise.all(['Who pays?', 'Who comes?'].map(write));
  const more = waiting.getByRole('button', { name: '2 more came. Read' });
  await expect(more).toBeVisible();
  await expect(lines).toHaveCount(2);
  await more.click();
  await expect(lines).toHaveCount(4);
  const removeAll = waiting.getByRole('button', { name: 'Remove all 4…' });
  const asked = desk.getByRole('dialog', { name: 'Remove all 4?' });
  await removeAll.click();
  await desk.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(lines).toHaveCount(4);
  await removeAll.click();
  await asked.getByRole('button', { name: 'Remove all' }).click();
  await expect(lines).toHaveCount(0);
  await waiting.getByRole('button', { name: 'Bring back what was removed' }).click();
  await expect(lines).toHaveCount(4);
  await waiting.getByRole('button', { name: 'Take over “Who pays?”' }).dblclick();
  await expect(lines).toHaveCount(3);
  await waiting.getByRole('button', { name: 'Take over “Who comes?”' }).click();
  await waiting.getByRole('button', { name: 'Close them' }).click();
}

test('what the room wrote waits across a power cut until it is read, and is in its list once; the quiz tells numbers with the answer', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, environment: network });
  const before = await startSampleDay(kit);
  const { address, word } = await startTelephones(kit);
  const [one, other] = [await join(address, word), await join(address, word)];
  const handIns = [
    [one, written('questions', 'Whom do I call at night?')],
    [other, written('questions', 'Was I too late?')],
    [one, written('impressions', 'A child is never guilty')],
    [other, written('impressions', 'I want to look closer')],
  ] as const;
  const handIn = (): Promise<readonly unknown[]> => Promise.all(handIns.map(([token, line]) => act(address, token, line)));
  expect(await handIn()).toEqual(handIns.map(() => ({ answer: 'closed' })));
  await kit.desk.getByRole('checkbox', { name: 'Questions for the box' }).check();
  await kit.desk.getByRole('radio', { name: 'The strongest impression' }).check();
  expect(await handIn()).toEqual(handIns.map(() => ({ answer: 'done' })));
  await expect(toRead(kit)).toBeVisible();
  await expect(before).not.toContainText(/at night|too late|guilty|closer/u);

  await kit.kill();
  await kit.start();
  await startAgain(kit, 'The quiz');
  const { desk } = kit;
  const room = (await kit.audience()).locator('.scene');
  expect(await handIn()).toEqual(handIns.map(() => ({ answer: 'already' })));
  await toRead(kit).click();
  const more = (text: string) => act(address, one, written('questions', text));
  await desk.evaluate(() => window.kit['open-box'](true));
  await readWhileMoreCome(kit, more);
  await readBoth(kit, 'Questions', ['Whom do I call at night?', 'Was I too late?']);
  await readBoth(kit, 'Impressions', ['A child is never guilty', 'I want to look closer']);
  expect(await handIn()).toEqual(handIns.map(() => ({ answer: 'already' })));
  await expect(room).not.toContainText(/at night|too late|guilty|closer/u);

  const dialog = desk.getByRole('dialog', { name: 'The room’s lists' });
  await dialog.getByRole('tab', { name: 'Quiz and thanks' }).click();
  await dialog.getByRole('button', { name: 'Show “Under the Palermo Protocol a child is anybody under' }).click();
  await expect(room).toHaveAttribute('data-scene', 'quiz');
  const choose = (token: string, option: string): Promise<unknown> =>
    act(address, token, { kind: 'answer-quiz', question: 'child', option });
  for (const [token, option] of [
    [one, 'c'],
    [other, 'a'],
    [other, 'b'],
  ] as const)
    expect(await choose(token, option)).toEqual({ answer: 'done' });
  const numbers = room.locator('.scene-quiz-count');
  await expect(numbers).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Reveal answer' }).click();
  await expect(numbers).toHaveText(['– 0 by telephone', '– 1 by telephone', '– 1 by telephone']);
  expect(await choose(other, 'c')).toEqual({ answer: 'closed' });
});

test('the first process of the kit dies alone: the port is closed with it', { tag: '@electron' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, environment: network, ownProcess: true });
  await startSampleDay(kit);
  const { address, word } = await startTelephones(kit);
  await join(address, word);
  const first = kit.app.process().pid ?? 0;
  await kit.endsBy(async () => {
    process.kill(first, 'SIGKILL');
  });
  await expect
    .poll(() =>
      ask(address, { path: '/' }).then(
        ({ status }) => status,
        () => 'nobody',
      ),
    )
    .toBe('nobody');
});

/** Writes a code like `AB07`. */
const codeOf = (index: number): string => `${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}07`;

test('sixty hand in at once, the kit is killed among them and started again: all are there, each once', { tag: '@electron' }, async ({
  launchKit,
}) => {
  test.slow();
  const kit = await launchKit({ displays: 2, environment: network });
  await startSampleDay(kit);
  const { address, word } = await startTelephones(kit);
  await kit.desk.getByRole('radio', { name: 'Test before' }).check();
  const tokens = await Promise.all(Array.from({ length: 60 }, () => join(address, word)));
  const handIn = (token: string, index: number): Promise<unknown> =>
    act(address, token, {
      kind: 'hand-in',
      collection: 'test-d1am',
      sheet: { code: codeOf(index), answers: { t11: 'a' } },
    });
  let answered = 0;
  let killed: Promise<void> | undefined;
  const first = tokens.map(async (token, index) => {
    const answer = await handIn(token, index).catch(() => undefined);
    answered += answer ? 1 : 0;
    killed ??= answer ? kit.kill() : undefined;
    return answer;
  });
  const before = await Promise.all(first);
  await killed;
  expect(answered).toBeGreaterThan(0);
  await kit.start();
  await startAgain(kit);
  const after = await Promise.all(tokens.map(handIn));
  /* What was confirmed is there; of the others some may have been written and not told. */
  for (const [index, answer] of before.entries()) if (answer) expect(after[index]).toEqual({ answer: 'already' });
  await expect(kit.desk.getByText('60 returned')).toBeVisible();
  const trainings = joinPath(kit.dataFolder, 'trainings');
  const [training = ''] = readdirSync(trainings);
  const { sheets } = JSON.parse(readFileSync(joinPath(trainings, training, 'answers', 'test-d1am.json'), 'utf8'));
  expect(sheets.map(({ code }: { readonly code: string }) => code).toSorted()).toEqual(tokens.map((_token, index) => codeOf(index)));
});
