import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineClock } from '../../../../main/clock';
import { takeLock } from '../../../../main/store/lock';
import { openBundle } from '../../../../main/transfer/bundle';
import { belgradeList, newTraining, terminal } from './terminal';

test('a bundle goes from one data folder to another: first a trial, then for good, then nothing new', async () => {
  const one = terminal();
  const id = await newTraining(one);
  expect((await one.run('import-list', id, belgradeList)).exitCode).toBe(0);
  const file = join(one.folder, 'carried.facilitator-kit');
  expect(await one.run('bundle', id, '--out', file)).toEqual({
    exitCode: 0,
    printed: [file],
    told: 'carried.facilitator-kit holds personal data. Carry it only to those who lead this training.',
  });

  const other = terminal();
  const trial = await other.run('open-bundle', file, '--dry-run');
  expect(trial).toMatchObject({ exitCode: 0, told: 'This was a trial. Nothing was taken in.' });
  expect(trial.printed).toEqual([
    'Beograd\t2023-10-11\t2023-10-12\tParticipants: 13',
    'This training is not on this laptop yet.',
    'Language: Serbian, Latin letters',
    'Programme: small',
    'There are entries about: the list of participants',
    '13 new participants',
    '1 laptop that this one doesn’t know wrote in this copy. What it notes counts from then on, in all trainings.',
    '2 new entries in all',
  ]);
  expect((await other.run('list')).printed).toEqual([]);

  expect(await other.run('open-bundle', file)).toMatchObject({ exitCode: 0, printed: [id, ...trial.printed] });
  expect((await other.run('list')).printed[0]).toContain(id);
  const again = await other.run('open-bundle', file, '--json');
  expect(JSON.parse(again.printed[0] ?? '')).toMatchObject({ training: id, isHere: true, taken: true, brings: { entries: 0 } });
  expect((await other.run('verify', id)).exitCode).toBe(0);
});

test('a bundle that erases says so in its first line, and is refused without the right number', async () => {
  const one = terminal();
  const id = await newTraining(one);
  await one.run('import-list', id, belgradeList);
  const file = join(one.folder, 'carried.facilitator-kit');
  await one.run('bundle', id, '--out', file);
  const other = terminal();
  await other.run('open-bundle', file);
  await other.run('erase', id, '--confirm', 'Beograd');
  await other.run('bundle', id, '--out', file);

  const trial = await one.run('open-bundle', file, '--dry-run');
  expect(trial.exitCode).toBe(0);
  expect(trial.printed.slice(0, 4)).toEqual([
    'Erases 15 persons here, for good.',
    '13 participants: names, schools and everything else that tells who they are',
    'the names of 2 trainers',
    '2 entries in all lose names, contacts or what was written freely',
  ]);
  const told = 'This bundle takes away here what stands above, for good. Nothing was taken in. If that is what you want, add --erase 15.';
  for (const wrong of [[], ['--erase', '13']]) {
    expect(await one.run('open-bundle', file, ...wrong)).toEqual({ exitCode: 1, printed: trial.printed, told });
  }
  expect((await one.run('list', '--json')).printed[0]).toContain('"held":true');
  expect(await one.run('open-bundle', file, '--erase', '15')).toMatchObject({ exitCode: 0, printed: [id, ...trial.printed], told: '' });
  expect((await one.run('list', '--json')).printed[0]).toContain('"held":false');
  expect(await one.run('open-bundle', file, '--erase', '15')).toMatchObject({
    exitCode: 1,
    told: 'This bundle takes nothing away here, so --erase 15 does not fit it. Nothing was taken in. Leave the option out.',
  });
  expect((await one.run('verify', id)).exitCode).toBe(0);
});

test('files that do not travel are named on the way out', async () => {
  const one = terminal();
  const id = await newTraining(one);
  writeFileSync(join(one.folder, 'data', 'trainings', id, 'programme', 'setup.exe'), 'MZ\0');
  const file = join(one.folder, 'carried.facilitator-kit');
  expect(await one.run('bundle', id, '--out', file)).toMatchObject({
    exitCode: 0,
    told: expect.stringMatching(/^1 file stays out, since it is of no kind that travels with a training.*: setup\.exe\.\n/u),
  });
  expect((await openBundle(readFileSync(file))).kind).toBe('parcel');
  expect(readFileSync(file, 'latin1')).not.toContain('setup.exe');
});

test('a bundle is saved beside the app, which holds the folder', async () => {
  const one = terminal();
  const id = await newTraining(one);
  const lock = await takeLock(join(one.folder, 'data'), machineClock().boot);
  if ('heldBy' in lock) throw new Error('held');
  expect((await one.run('bundle', id, '--out', join(one.folder, 'carried.facilitator-kit'))).exitCode).toBe(0);
  await lock.release();
});

test('what can’t be done is said in a sentence', async () => {
  const one = terminal();
  const id = await newTraining(one);
  const file = join(one.folder, 'carried.facilitator-kit');
  expect(await one.run('bundle', 'other', '--out', file)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('no training “other”'),
  });
  expect(await one.run('bundle', id)).toMatchObject({ exitCode: 2, told: expect.stringContaining('--out is missing') });
  expect(await one.run('bundle', id, '--out', join(one.folder, 'nowhere', 'file'))).toMatchObject({ exitCode: 1 });
  expect(await one.run('open-bundle', file)).toMatchObject({ exitCode: 1, told: expect.stringContaining('could not be read') });
  await one.run('bundle', id, '--out', file);
  writeFileSync(file, readFileSync(file).subarray(0, -40));
  expect(await one.run('open-bundle', file)).toMatchObject({ exitCode: 1, told: expect.stringContaining('is damaged or not whole') });
  writeFileSync(file, 'name;town\n');
  expect(await one.run('open-bundle', file)).toMatchObject({ exitCode: 1, told: expect.stringContaining('is not a bundle') });
});
