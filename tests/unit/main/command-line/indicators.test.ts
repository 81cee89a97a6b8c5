import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newTraining, terminal } from './terminal';

test('indicators are written for a time, as the file’s ending says, and a slip of the pen writes nothing', async () => {
  const typing = terminal();
  await newTraining(typing);
  const out = join(typing.folder, 'out.csv');
  const { exitCode, printed } = await typing.run('indicators', '--out', out, '--from', '2023-10-01', '--until', '2023-12-31');
  expect([exitCode, printed]).toEqual([0, [out]]);
  expect(readFileSync(out, 'utf8').split('\n')[0]).toContain('Indicator');
  expect((await typing.run('indicators', '--out', join(typing.folder, 'out.doc'))).exitCode).toBe(2);
  expect((await typing.run('indicators', '--out', out, '--from', 'October')).exitCode).toBe(2);
  expect((await typing.run('indicators', '--out', out, '--everything')).exitCode).toBe(2);
});

test('a set of trainings is named one by one, and one that is not there writes nothing', async () => {
  const typing = terminal();
  const id = await newTraining(typing);
  const out = join(typing.folder, 'out.csv');
  const slip = await typing.run('indicators', '--out', out, '--training', `${id},nobody`);
  expect([slip.exitCode, slip.told]).toEqual([expect.any(Number), expect.stringContaining('nobody')]);
  expect(slip.exitCode).not.toBe(0);
  expect(existsSync(out)).toBe(false);
  expect((await typing.run('indicators', '--out', out, '--training', id)).exitCode).toBe(0);
});
