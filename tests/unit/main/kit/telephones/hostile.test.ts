/** What telephones may make the kit do, and what is left of them when the disk or a move comes in between. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, emptyFolder, training } from '../open-in-folder';
import { askedBy, type Held, heldMorning } from './held-telephones';

const asked = (id: number, as: string, code: string) =>
  askedBy(id, as, { kind: 'hand-in', collection: 'test-d1am', sheet: { code, answers: { t11: 'a' } } });

async function aMorning() {
  const { bench, start } = await heldMorning();
  const startForm = async (address: string): Promise<Held> => {
    const held = await start(address);
    await bench.kit.requests['open-on-telephones']({ kind: 'form', collection: 'test-d1am' });
    return held;
  };
  return { bench, start: startForm };
}

test('what changes nothing is not written again, however often it is sent', async () => {
  const { bench, start } = await aMorning();
  const { ear, answers } = await start('127.0.0.1');
  ear.heard(asked(1, 'a', 'ma07'));
  await expect.poll(() => answers).toEqual(['done']);
  const file = join(bench.folder, 'trainings', training(bench).id, 'answers', 'test-d1am.json');
  const { ino, mtimeMs } = statSync(file);
  ear.heard(asked(2, 'a', 'ma08'));
  ear.heard(asked(3, 'b', 'no code'));
  await expect.poll(() => answers).toEqual(['done', 'already', 'code-wrong']);
  expect(statSync(file)).toMatchObject({ ino, mtimeMs });
});

test('what comes while the address is another one is answered where it came from', async () => {
  const { start } = await aMorning();
  const before = await start('127.0.0.1');
  const after = await start('127.0.0.2');
  before.onAnswer = () => after.ear.heard(asked(1, 'b', 'ma08'));
  before.ear.heard(asked(1, 'a', 'ma07'));
  await expect.poll(() => after.answers).toEqual(['done']);
  expect(before.answers).toEqual(['closed']);
});

test.each([
  ['a kind that there isn’t', { kind: 'run', file: 'anything' }],
  ['a form that no telephone could have sent', { ...asked(1, 'a', 'ma07'), act: { kind: 'hand-in', collection: 'another' } }],
  ['something beside a form', { ...asked(1, 'a', 'ma07'), from: '192.168.1.2' }],
  ['who it is from in words', { ...asked(1, 'a', 'ma07'), as: '../../answers' }],
  ['more telephones than can be', { kind: 'there', count: 1e9 }],
  ['nothing', undefined],
])('%s from the process that speaks with telephones ends it, and the desk says why', async (_what, said) => {
  const { bench, start } = await aMorning();
  const held = await start('127.0.0.1');
  held.ear.heard(said);
  expect(desk(bench).telephones).toMatchObject({ state: 'off', ended: 'not-understood', goesOn: true });
  expect(held.isEnded).toBe(true);
  expect(existsSync(join(bench.folder, 'trainings', training(bench).id, 'answers', 'test-d1am.json'))).toBe(false);
});

test('a file of a key that can’t be read is not left lying', async () => {
  const folder = emptyFolder();
  const kept = join(folder, 'telephones.json');
  writeFileSync(kept, '{"key":"of another version"}');
  const { bench } = await heldMorning(folder);
  await bench.kit.tick();
  expect(existsSync(kept)).toBe(false);
});
