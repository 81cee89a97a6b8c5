/** The system tells of what is written into logs: of trainings that were there, and of those that come later, folder by folder. */
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { TrainingsFolder } from '../../../../main/store/trainings-folder';
import { watchTrainings } from '../../../../main/store/watch-trainings';

test('a line that is added, a file that is renamed into place, and a training that comes later are heard of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-')) as TrainingsFolder;
  mkdirSync(join(folder, 'one', 'logs'), { recursive: true });
  writeFileSync(join(folder, 'one', 'logs', 'a-1.ndjson'), '');
  const told = new Set<string>();
  const watching = watchTrainings(folder, (training, file) => told.add(`${training} ${file}`));
  onTestFinished(() => {
    watching.close();
    rmSync(folder, { recursive: true });
  });
  watching.follow('one');
  appendFileSync(join(folder, 'one', 'logs', 'a-1.ndjson'), 'line\n');
  await expect.poll(() => told).toContain('one a-1.ndjson');
  writeFileSync(join(folder, '.carried'), 'line\n');
  renameSync(join(folder, '.carried'), join(folder, 'one', 'logs', 'b-1.ndjson'));
  await expect.poll(() => told).toContain('one b-1.ndjson');
  mkdirSync(join(folder, 'two'));
  await expect.poll(() => [...told].join()).toContain('two');
  mkdirSync(join(folder, 'two', 'logs'));
  /* Its folder may not be listened to yet when the first line comes. */
  const written = (): ReadonlySet<string> => {
    appendFileSync(join(folder, 'two', 'logs', 'c-1.ndjson'), 'line\n');
    return told;
  };
  await expect.poll(written).toContain('two c-1.ndjson');
});

test('a folder that isn’t there yet is heard of once its first training is followed', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'watched-')), 'trainings') as TrainingsFolder;
  const told = new Set<string>();
  const watching = watchTrainings(folder, (training, file) => told.add(`${training} ${file}`));
  onTestFinished(() => {
    watching.close();
    rmSync(join(folder, '..'), { recursive: true });
  });
  mkdirSync(join(folder, 'one', 'logs'), { recursive: true });
  watching.follow('one');
  writeFileSync(join(folder, 'one', 'logs', 'a-1.ndjson'), 'line\n');
  await expect.poll(() => told).toContain('one a-1.ndjson');
  mkdirSync(join(folder, 'two', 'logs'), { recursive: true });
  await expect.poll(() => [...told].join()).toContain('two');
});
