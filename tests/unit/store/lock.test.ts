import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Lock, takeLock } from '../../../main/store/lock';

const boot = 'this-boot';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function taken(): Promise<Lock> {
  const lock = await takeLock(folder, boot);
  if ('heldBy' in lock) throw new Error(`Held by process ${lock.heldBy.process}`);
  return lock;
}
const leave = (holder: object): Promise<void> => writeFile(join(folder, 'lock'), JSON.stringify(holder));

/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('the lock of a data folder', () => {
  test('is taken, refused to a second kit while the first lives, and free after the release', async () => {
    const lock = await taken();
    expect(lock.takenOver).toBe(false);
    expect(await takeLock(folder, boot)).toMatchObject({ heldBy: { process: process.pid, boot } });
    await lock.release();
    expect((await taken()).takenOver).toBe(false);
  });

  test('of a process that has died is taken over', async () => {
    await leave({ process: deadProcess(), started: '1', boot });
    expect((await taken()).takenOver).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('of another boot is taken over, even if a process with this number lives', async () => {
    await taken();
    await leave({ ...JSON.parse(await readFile(join(folder, 'lock'), 'utf8')), boot: 'boot-before' });
    expect((await taken()).takenOver).toBe(true);
  });

  test.runIf(process.platform === 'linux')('of a process whose number another one has now is taken over', async () => {
    await leave({ process: process.pid, started: '1', boot });
    expect((await taken()).takenOver).toBe(true);
  });

  test('that is unreadable belongs to nobody living', async () => {
    await writeFile(join(folder, 'lock'), '');
    expect((await taken()).takenOver).toBe(true);
  });

  test('is not released by one who no longer holds it', async () => {
    const lock = await taken();
    await leave({ process: 1, started: '1', boot });
    await lock.release();
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ process: 1 });
  });

  test('of a folder that is not there is not taken: the disk’s word is passed on', async () => {
    await expect(takeLock(join(folder, 'nowhere'), boot)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
