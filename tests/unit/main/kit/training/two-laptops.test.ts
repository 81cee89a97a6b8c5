/** Two doors, two laptops, one walk-in: the logs come together, and a person says what is one and what is right. */
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ParticipantId } from '../../../../../domain/kernel/ids';
import type { RegisterView } from '../../../../../domain/register/register-view';
import type { TrainingCommand } from '../../../../../domain/training/command';
import { personNamed } from '../../../builders';
import { admitAll, type Bench, belgrade, cards, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';

vi.setConfig({ testTimeout: 60_000 });

const petar = personNamed('Petar', 'Perić', { school: '', town: '' });
const petarInCyrillic = personNamed('Петар', 'Перић', { school: 'Гимназија', town: 'Земун' });

/** Logs that are there already stay: a start that ended writes no more. */
const copyTrainings = (from: string, to: string): Promise<void> =>
  cp(join(from, 'trainings'), join(to, 'trainings'), { recursive: true, force: false });

async function openTraining(folder: string, at = '08:30'): Promise<Bench> {
  const bench = await openInFolder(folder, contentFolder, Date.parse(`2023-10-11T${at}:00+02:00`));
  const [card] = await cards(bench);
  if (!card) throw new Error('no training');
  await bench.kit.requests['open-training'](card.id);
  await bench.kit.requests['answer-room'](false);
  await admitAll(bench);
  return bench;
}

const register = (bench: Bench): RegisterView => training(bench).register;

async function act(bench: Bench, ...commands: readonly TrainingCommand[]): Promise<void> {
  for (const command of commands) expect(await bench.kit.requests.dispatch(command)).toMatchObject({ done: true });
}

const onlyRow = (bench: Bench): ParticipantId => {
  const [row, ...others] = register(bench).rows;
  if (!row || others.length > 0) throw new Error('not one row');
  return row.id;
};

async function exported(bench: Bench, as: 'csv' | 'xlsx' | 'attendance'): Promise<{ readonly path: string; readonly rows: number }> {
  const path = join(bench.folder, `list.${as}`);
  bench.choose = path;
  const answer = await bench.kit.requests['export-attendance']({ as, separator: ';', language: 'en', day: 1, personalData: true });
  if (!answer || 'refused' in answer) throw new Error('not exported');
  return { path, rows: answer.rows };
}

/** Each door added Petar and marked him, one as present and one as late; then their logs were copied to each other. */
async function afterTheDoors(): Promise<readonly [string, string]> {
  const folders = [emptyFolder(), emptyFolder()] as const;
  const first = await openInFolder(folders[0]);
  await first.kit.requests['create-training'](belgrade);
  await first.close();
  await copyTrainings(folders[0], folders[1]);
  for (const [folder, person, state, at] of [
    [folders[0], petar, 'present', '08:40'],
    [folders[1], petarInCyrillic, 'late', '08:50'],
  ] as const) {
    const door = await openTraining(folder, at);
    await act(door, { kind: 'add-participant', person });
    await act(door, { kind: 'mark', participant: onlyRow(door), halfDay: 'd1am', state, at: '9:20' });
    await door.close();
  }
  await copyTrainings(folders[0], folders[1]);
  await copyTrainings(folders[1], folders[0]);
  return folders;
}

test('both laptops show the pair; joined on one, it is one person on both, and one undo brings both entries back', async () => {
  const [folder, otherFolder] = await afterTheDoors();
  const other = await openTraining(otherFolder);
  const bench = await openTraining(folder);
  const [pair] = register(bench).unsettled.pairs;
  expect(register(other).unsettled.pairs).toEqual([pair]);
  if (!pair) throw new Error('no pair');
  await other.close();

  const [kept, gone] = pair;
  await act(bench, { kind: 'join', kept, gone });
  expect(register(bench)).toMatchObject({
    rows: [{ id: kept, number: 1 }],
    unsettled: { pairs: [], conflicts: [{ participant: kept, halfDay: 'd1am' }] },
  });
  await act(bench, { kind: 'mark', participant: kept, halfDay: 'd1am', state: 'late', at: '9:20' });
  expect(register(bench)).toMatchObject({ present: { d1am: 1 }, notNoted: { d1am: 0 }, unsettled: { pairs: [], conflicts: [] } });
  const history = await bench.kit.requests['participant-history'](kept);
  expect(history).toMatchObject([
    { act: 'participant-added' },
    { act: 'attendance-marked' },
    { act: 'participant-added' },
    { act: 'attendance-marked' },
    { act: 'participants-joined' },
    { act: 'attendance-marked' },
  ]);

  await bench.close();
  await copyTrainings(folder, otherFolder);
  const otherAgain = await openTraining(otherFolder);
  expect(onlyRow(otherAgain)).toBe(kept);

  const again = await openTraining(folder);
  await act(again, { kind: 'undo', place: 'register' }, { kind: 'undo', place: 'register' });
  expect(
    register(again)
      .rows.map(({ marks }) => marks.d1am.state)
      .toSorted(),
  ).toEqual(['late', 'present']);
  expect(register(again).unsettled.pairs).toEqual([pair]);
  expect(await again.kit.requests.dispatch({ kind: 'redo', place: 'register' })).toEqual({ done: true, act: 'participants-joined' });
  expect(onlyRow(again)).toBe(kept);
});

test('two who were told apart stay two after a restart; once joined they stand once on every list that is exported', async () => {
  const [folder] = await afterTheDoors();
  const before = await openTraining(folder);
  const [pair] = register(before).unsettled.pairs;
  if (!pair) throw new Error('no pair');
  await act(before, { kind: 'tell-apart', one: pair[0], other: pair[1] });
  const bench = await before.again();
  await bench.kit.requests['answer-room'](false);
  expect(register(bench)).toMatchObject({ rows: { length: 2 }, unsettled: { pairs: [], conflicts: [] } });

  await act(bench, { kind: 'undo', place: 'register' }, { kind: 'join', kept: pair[1], gone: pair[0] });
  for (const as of ['csv', 'xlsx', 'attendance'] as const) expect((await exported(bench, as)).rows).toBe(1);
  const lines = readFileSync((await exported(bench, 'csv')).path, 'utf8').split('\n');
  expect(lines.filter((line) => /Perić|Перић/u.test(line))).toEqual([expect.stringMatching(/^2;.*two laptops disagree/u)]);
});
