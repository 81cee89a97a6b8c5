import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastYear } from '../../../../domain/kernel/time';
import { orderText } from '../../../../main/store/bounds';
import { personNamed } from '../../builders';
import { firstLine, forgedBy, forgedLines } from '../store/forged-log';
import { fileOf } from '../store/log-text';
import { belgradeList, newTraining, type Terminal, terminal } from './terminal';

async function withPeople(): Promise<Terminal & { readonly id: string }> {
  const opened = terminal();
  const id = await newTraining(opened);
  expect(await opened.run('import-list', id, belgradeList)).toMatchObject({ exitCode: 0 });
  return { ...opened, id };
}

test('erases persons and prints the totals that are left', async () => {
  const { run, id } = await withPeople();
  const { exitCode, printed, told } = await run('erase', id, '--confirm', 'beograd');
  expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
  expect(printed.slice(0, 2)).toEqual(['All participants\t13', 'Present, Day 1 morning\t0']);
  expect(printed).toEqual(expect.arrayContaining(['Fulfilled the completion rule\t0']));
  expect(await run('verify', id)).toMatchObject({ exitCode: 0, printed: expect.arrayContaining(['Everything is as it was written.']) });
});

test('gives the totals to programs', async () => {
  const { run, id } = await withPeople();
  const { printed } = await run('erase', id, '--confirm', 'Beograd', '--json');
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ totals: { participants: 13 } });
});

test('can be typed again: nothing is left to be erased, and the totals stay', async () => {
  const { run, id } = await withPeople();
  const first = await run('erase', id, '--confirm', 'Beograd');
  expect(await run('erase', id, '--confirm', 'Beograd')).toEqual(first);
});

test('erases nothing without the right place, and says which it is', async () => {
  const { run, id } = await withPeople();
  expect(await run('erase', id)).toMatchObject({ exitCode: 2, told: expect.stringContaining('--confirm is missing.') });
  expect(await run('erase', id, '--confirm', 'Niš')).toEqual({
    exitCode: 1,
    printed: [],
    told: '--confirm: Write the place of this training, Beograd. Nothing was erased.',
  });
});

test('fails in words, and prints no totals, while somebody is left in a file', async () => {
  const { run, id, folder } = await withPeople();
  const arrival = { type: 'participant-added', body: { participant: 'late' }, personal: { person: personNamed('Ana', 'Kasnić') } };
  const last = orderText({ instant: Date.UTC(lastYear + 2, 0), count: 999_999 });
  const log = fileOf(forgedLines(forgedBy('zzzz', 'first', [firstLine, { ...arrival, order: last }])));
  writeFileSync(join(folder, 'data', 'trainings', id, 'logs', 'zzzz-first.ndjson'), log);
  expect(await run('erase', id, '--confirm', 'Beograd')).toEqual({
    exitCode: 1,
    printed: [],
    told: expect.stringContaining('but zzzz-first.ndjson still holds some of it.'),
  });
});

test('until when personal data are kept can be said when a training is made', async () => {
  const { run } = terminal();
  const details = ['--programme', 'small', '--place', 'Niš', '--days', '2023-10-11,2023-10-12', '--language', 'en'];
  expect(await run('new', ...details, '--keep-until', '2023-10-01')).toMatchObject({
    exitCode: 1,
    told: '--keep-until: This date lies before the second day. Choose a later one, or leave the field empty.',
  });
  expect(await run('new', ...details, '--keep-until', '2026-10-01')).toMatchObject({ exitCode: 0 });
  const { printed } = await run('list', '--json');
  expect(JSON.parse(printed[0] ?? '')).toMatchObject([{ personalData: { held: false, keepUntil: '2026-10-01' } }]);
});

test.each([
  ['erase', '--confirm', 'Beograd'],
  ['bundle', '--out', 'newer.facilitator-kit'],
])('says of a training that a newer kit made that it is left as it is: %s', async (command, ...options) => {
  const { run, id, folder } = await withPeople();
  const logs = join(folder, 'data', 'trainings', id, 'logs');
  const [own = ''] = readdirSync(logs);
  writeFileSync(join(logs, own.replace(/-.*/u, '-newer.ndjson')), `${JSON.stringify({ v: 99 })}\n`);
  expect(await run(command, id, ...options)).toMatchObject({
    exitCode: 1,
    printed: [],
    told: expect.stringContaining('made by a newer version of the kit'),
  });
  expect(await run('list')).toMatchObject({ exitCode: 1, told: expect.stringContaining('made by a newer version of the kit') });
});
