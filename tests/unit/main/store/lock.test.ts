import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Lock, takeLock } from '../../../../main/store/lock';
import { lockFiles, lockFilesBy } from '../../../../main/store/lock-files';
import { processesByClock, processesOfThisSystem, startToldByPs } from '../../../../main/store/process-life';
import { startOutside } from '../../../outside';

const boot = 'this-boot';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Locks as on a stick whose file system knows no second names. */
const withoutLinks = lockFilesBy(() => Promise.reject(Object.assign(new Error('not supported'), { code: 'EPERM' })));

async function taken(files = lockFiles): Promise<Lock> {
  const lock = await takeLock(folder, boot, files);
  if ('heldBy' in lock) throw new Error(`Held by process ${lock.heldBy.process}`);
  return lock;
}
const leave = (text: string): Promise<void> => writeFile(join(folder, 'lock'), text);
const leaveHolder = (holder: object): Promise<void> => leave(JSON.stringify(holder));
const lockText = (): Promise<string> => readFile(join(folder, 'lock'), 'utf8');

/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;
/** A process that outlives every test and isn't a kit. */
const parent = process.ppid;

describe.each([
  ['with hard links', lockFiles],
  ['without hard links', withoutLinks],
])('the lock of a data folder %s', (_, files) => {
  test('is taken, refused to a second kit while the first lives, and free after the release', async () => {
    const lock = await taken(files);
    expect(lock.takenOver).toBe(false);
    expect(await takeLock(folder, boot, files)).toMatchObject({ heldBy: { process: process.pid, boot } });
    await lock.release();
    expect((await taken(files)).takenOver).toBe(false);
  });

  test('of a process that has died is taken over, and nothing else is left', async () => {
    await leaveHolder({ process: deadProcess(), started: '1', boot });
    expect((await taken(files)).takenOver).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('is there with its whole text from the first moment', async () => {
    const seen: (string | undefined)[] = [];
    let isDone = false;
    const watching = (async () => {
      while (!isDone) seen.push(await files.read(join(folder, 'watched')));
    })();
    for (let round = 0; round < 20; round += 1) {
      expect(await files.create(join(folder, 'watched'), 'the whole text')).toBe(true);
      expect(await files.create(join(folder, 'watched'), 'another text')).toBe(false);
      await files.remove(join(folder, 'watched'));
    }
    isDone = true;
    await watching;
    expect(new Set(seen)).toEqual(new Set([undefined, 'the whole text']));
    expect(await readdir(folder)).toEqual([]);
  });

  test('is not released by one who no longer holds it', async () => {
    const lock = await taken(files);
    await rm(join(folder, 'lock'), { recursive: true });
    await leaveHolder({ process: 1, started: '1', boot });
    await lock.release();
    expect(JSON.parse(await lockText())).toMatchObject({ process: 1 });
  });

  test('of a folder that is not there is not taken: the disk’s word is passed on', async () => {
    await expect(takeLock(join(folder, 'nowhere'), boot, files)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a lock that was left', () => {
  test('by another boot is taken over, even if a process with this number lives', async () => {
    await leaveHolder({ process: parent, started: '', boot: 'boot-before' });
    expect((await taken()).takenOver).toBe(true);
  });

  test('by a living process of this boot is refused with its number', async () => {
    await leaveHolder({ process: parent, started: '', boot });
    expect(await takeLock(folder, boot)).toMatchObject({ heldBy: { process: parent } });
  });

  test('by a newer kit, that says more about itself, is respected', async () => {
    await leaveHolder({ process: parent, started: '', boot, window: 'desk' });
    expect(await takeLock(folder, boot)).toMatchObject({ heldBy: { process: parent } });
  });

  test('by a process whose number another one has now is taken over', async () => {
    await leaveHolder({ process: parent, started: '2001-01-01T00:00:00.000Z', boot });
    expect((await taken()).takenOver).toBe(true);
  });

  test('by a dead kit whose number is now our own is taken over, even if the start was not known', async () => {
    await leaveHolder({ process: process.pid, started: '', boot, ticket: 'of-another-life' });
    expect((await taken()).takenOver).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['half a lock', '{"process":12,"star'],
    ['zeros', '\0\0\0\0'],
    ['another program’s words', 'locked by somebody'],
    ['a number that is no process', JSON.stringify({ process: 0, started: '', boot })],
    ['a number that is every process', JSON.stringify({ process: -1, started: '', boot })],
    ['a number beyond all', JSON.stringify({ process: 2 ** 40, started: '', boot })],
    ['another shape', '["lock"]'],
  ])('and says %s is nobody’s who lives', async (_, text) => {
    await leave(text);
    expect((await taken()).takenOver).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('as a folder by somebody else is taken over too', async () => {
    await mkdir(join(folder, 'lock', 'something'), { recursive: true });
    expect((await taken()).takenOver).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
    expect(JSON.parse(await lockText())).toMatchObject({ process: process.pid });
  });

  test('half taken over by one who died at it is taken over, and his traces are tidied', async () => {
    const dead = { process: deadProcess(), started: '1', boot };
    const noticed: string[] = [];
    await leaveHolder(dead);
    /* Learn the guard's name from one who dies as soon as he has it. */
    const dying = {
      ...lockFiles,
      create: async (path: string, text: string) => {
        if (!path.endsWith('lock')) noticed.push(path);
        return lockFiles.create(path, path.endsWith('lock') ? text : JSON.stringify(dead));
      },
      remove: () => Promise.reject(Object.assign(new Error('killed'), { code: 'EIO' })),
    };
    await expect(takeLock(folder, boot, dying)).rejects.toThrow('killed');
    expect(noticed).toHaveLength(1);
    expect((await readdir(folder)).length).toBe(2);
    expect((await taken()).takenOver).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('and guarded by a living one names that one: he is about to hold it', async () => {
    await leaveHolder({ process: deadProcess(), started: '1', boot });
    const busy = {
      ...lockFiles,
      create: (path: string, text: string) =>
        lockFiles.create(path, path.endsWith('lock') ? text : JSON.stringify({ process: parent, started: '', boot })),
      remove: () => Promise.reject(Object.assign(new Error('still at it'), { code: 'EIO' })),
    };
    await expect(takeLock(folder, boot, busy)).rejects.toThrow('still at it');
    expect(await takeLock(folder, boot)).toMatchObject({ heldBy: { process: parent } });
  });
});

describe('where the system has no /proc', () => {
  const began = Date.parse('2026-11-25T08:00:00Z');
  const found = (started: number | undefined): ReturnType<typeof processesByClock> => processesByClock(() => started);
  const holder = { process: parent, started: new Date(began).toISOString() };

  test('a holder is recognised by its start, though it was long in loading', () => {
    expect(found(began - 30_000).mayLive(holder)).toBe(true);
    expect(found(began + 3_600_000).mayLive(holder)).toBe(false);
  });

  test('a holder of whose start nothing is known lives as long as its number does', () => {
    expect(found(undefined).mayLive(holder)).toBe(true);
    expect(found(began).mayLive({ process: parent, started: '' })).toBe(true);
    expect(found(undefined).mayLive({ ...holder, process: deadProcess() })).toBe(false);
  });

  test('boots that are told apart by the clock alone prove nothing: the wall clock may have been set', async () => {
    await leaveHolder({ ...holder, boot: 'booted-29000000' });
    expect(await takeLock(folder, 'booted-29000003', lockFiles, found(began))).toMatchObject({ heldBy: { process: parent } });
    expect(await takeLock(folder, 'booted-29000003', lockFiles, found(began + 3_600_000))).toMatchObject({ takenOver: true });
  });

  test('the system tells when this very process began', ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has no program that tells of other processes in this way');
    const { own: ownByClock } = processesByClock(startToldByPs);
    expect(Math.abs((startToldByPs(process.pid) ?? 0) - Date.parse(ownByClock.started))).toBeLessThan(60_000);
    expect(processesByClock(startToldByPs).mayLive(ownByClock)).toBe(true);
    expect(startToldByPs(deadProcess())).toBeUndefined();
  });
});

test('a process that has ended and for whose end nobody has asked is dead', async ({ skip }) => {
  skip(process.platform !== 'linux', 'only Linux keeps such a process in sight');
  const parentOfTheDead = startOutside('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 20']);
  const [told] = await once(parentOfTheDead.stdout, 'data');
  const begun = { process: Number(String(told)), started: '' };
  await expect.poll(() => readFile(`/proc/${begun.process}/stat`, 'utf8')).toContain(') Z ');
  expect(processesOfThisSystem().mayLive(begun)).toBe(false);
  parentOfTheDead.kill('SIGKILL');
});
