/** A data folder that can be read and not written keeps nobody from presenting, and nothing pretends to be saved. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { minutes } from '../../../../domain/kernel/time';
import type { Disk } from '../../../../main/store/disk';
import { type LockFiles, lockFiles } from '../../../../main/store/lock-files';
import { nodeDisk } from '../../../../main/store/node-disk';
import { act, type Bench, desk, emptyFolder, openInFolder, training } from './open-in-folder';

/** The real disk, which refuses every writing while it has a fault. */
class Refusing {
  fault: string | undefined;
  readonly disk: Disk = {
    ...nodeDisk,
    open: async (path, how) => {
      const file = await this.#unlessRefused(() => nodeDisk.open(path, how));
      return { ...file, write: (bytes, position) => this.#unlessRefused(() => file.write(bytes, position)) };
    },
    rename: async (from, to) => this.#unlessRefused(() => nodeDisk.rename(from, to)),
    remove: async (path) => this.#unlessRefused(() => nodeDisk.remove(path)),
  };
  readonly lockFiles: LockFiles = {
    ...lockFiles,
    create: async (path, text) => this.#unlessRefused(() => lockFiles.create(path, text)),
  };

  constructor(fault?: string) {
    this.fault = fault;
  }

  async #unlessRefused<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.fault !== undefined) throw Object.assign(new Error(this.fault), { code: this.fault });
    return work();
  }
}

async function sampleFolder(): Promise<string> {
  const bench = await openInFolder();
  await bench.kit.requests['create-sample']();
  await bench.close();
  return bench.folder;
}

const on = (folder: string, { disk, lockFiles: locks }: Refusing): Promise<Bench> =>
  openInFolder(folder, undefined, undefined, undefined, { disk, lockFiles: locks });

const all = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );

const told = (bench: Bench): readonly string[] => desk(bench).notices.map(({ notice }) => notice);

/** Any time after which the kit tries again by itself. */
async function later(bench: Bench): Promise<void> {
  bench.advance(10_000);
  await bench.kit.tick();
}

const changePlace = (bench: Bench) => bench.kit.requests.dispatch({ kind: 'change-details', details: changed });
const changed = {
  programme: 'prevention-of-trafficking',
  place: 'Niš',
  venue: '',
  firstDay: '2023-10-11',
  secondDay: '2023-10-12',
  trainers: 'Mira Mirić',
  language: 'en',
  project: '',
  donor: '',
  keepUntil: '',
  localNumbers: '',
} as const;

describe.each(['EROFS', 'EACCES', 'ENOSPC'])('a data folder that refuses with %s at the start', (fault) => {
  it('opens for reading: a day is presented from memory, the rest refused, and nothing written', async () => {
    const folder = await sampleFolder();
    const before = all(folder);
    const bench = await on(folder, new Refusing(fault));
    expect(desk(bench).notices).toMatchObject([{ notice: 'data-unwritable', values: { folder } }]);
    await act(bench, { kind: 'start-day', day: 1 }, { kind: 'next' }, { kind: 'next' }, { kind: 'cover', cover: 'helplines' });
    expect(training(bench).run.day).toBe(1);
    expect(bench.kit.audienceView().scene.kind).toBe('helplines');
    await act(bench, { kind: 'cover', cover: 'none' }, { kind: 'start-timer', length: minutes(5) });
    expect(await bench.kit.requests['show-on-projector']('here')).toEqual({ done: true });
    expect(await changePlace(bench)).toMatchObject({ refused: 'not-written', values: { problem: expect.any(String) } });
    expect(await bench.kit.requests['change-settings']({ language: 'sr-Latn' })).toMatchObject({ refused: 'not-written' });
    expect(isRefusal(await bench.kit.requests['create-sample']())).toBe(true);
    await later(bench);
    expect(told(bench)).toEqual(['data-unwritable']);
    const [notice] = desk(bench).notices;
    await bench.kit.requests['close-notice'](notice?.id ?? '');
    expect(told(bench)).toEqual(['data-unwritable']);
    await bench.close();
    expect(all(folder)).toEqual(before);
  });

  it('is written again by itself as soon as it can be, with the slides that were shown', async () => {
    const folder = await sampleFolder();
    const refusing = new Refusing(fault);
    const bench = await on(folder, refusing);
    await act(bench, { kind: 'start-day', day: 1 }, { kind: 'next' }, { kind: 'next' });
    const { scene } = bench.kit.audienceView();
    refusing.fault = undefined;
    await later(bench);
    expect(told(bench)).toEqual([]);
    expect(await changePlace(bench)).toMatchObject({ done: true });
    expect(readdirSync(folder)).toContain('lock');
    const again = await bench.again();
    expect(training(again).run).toMatchObject({ day: 1 });
    expect(again.kit.audienceView().scene).toEqual(scene);
    expect(training(again).details.place).toBe('Niš');
  });
});

it('writes with the next act, without waiting for the clock', async () => {
  const refusing = new Refusing('EROFS');
  const bench = await on(await sampleFolder(), refusing);
  refusing.fault = undefined;
  expect(await changePlace(bench)).toMatchObject({ done: true });
  expect(told(bench)).toEqual([]);
});

it('stays for reading while another kit has taken the data, says which, and takes in what that one wrote', async () => {
  const folder = await sampleFolder();
  const refusing = new Refusing('EROFS');
  const bench = await on(folder, refusing);
  await act(bench, { kind: 'start-day', day: 1 }, { kind: 'next' });
  const other = await openInFolder(folder);
  refusing.fault = undefined;
  await later(bench);
  expect(desk(bench).notices).toMatchObject([{ notice: 'data-held', values: { process: process.pid } }]);
  expect(await changePlace(bench)).toMatchObject({ refused: 'not-written' });
  expect(await changePlace(other)).toMatchObject({ done: true });
  await other.close();
  await later(bench);
  expect(told(bench)).toEqual([]);
  expect(training(bench)).toMatchObject({ details: { place: 'Niš' }, run: { day: 1 } });
});

it('goes on when the disk fills up in the middle of a day, and writes by itself once there is room', async () => {
  const folder = await sampleFolder();
  const refusing = new Refusing();
  const bench = await on(folder, refusing);
  await act(bench, { kind: 'start-day', day: 1 });
  refusing.fault = 'ENOSPC';
  await act(bench, { kind: 'next' }, { kind: 'start-timer', length: minutes(5) }, { kind: 'end-day' });
  await bench.kit.requests['show-on-projector']('here');
  expect(told(bench)).toEqual(['disk-full']);
  const [notice] = desk(bench).notices;
  await bench.kit.requests['close-notice'](notice?.id ?? '');
  await later(bench);
  expect(told(bench), 'who has read it is not told again').toEqual([]);
  expect(await changePlace(bench)).toMatchObject({ refused: 'not-written' });
  refusing.fault = undefined;
  await later(bench);
  expect(told(bench)).toEqual([]);
  const again = await bench.again();
  expect(training(again).run.day).toBeUndefined();
  expect(again.kit.settings.projectorWanted).toBe(true);
});

it('says that the disk is full also where it is the last choice alone that waits, and no more once that is written', async () => {
  const refusing = new Refusing();
  const bench = await on(await sampleFolder(), refusing);
  refusing.fault = 'ENOSPC';
  await bench.kit.requests['show-on-projector']('here');
  expect(told(bench)).toEqual(['disk-full']);
  refusing.fault = undefined;
  await later(bench);
  expect(told(bench)).toEqual([]);
});

it('tells of another fault what waits for the disk', async () => {
  const refusing = new Refusing();
  const bench = await on(await sampleFolder(), refusing);
  await act(bench, { kind: 'start-day', day: 1 });
  refusing.fault = 'EROFS';
  await act(bench, { kind: 'next' });
  await bench.kit.requests['show-on-projector']('here');
  expect(told(bench)).toEqual(['not-written-yet', 'not-remembered']);
});

describe.each(['settings.json', 'device.json', 'clock.json'])('%s', (name) => {
  it.each([
    ['damaged', (path: string) => writeFileSync(path, '{')],
    ['a folder', (path: string) => mkdirSync(join(path, 'in the way'), { recursive: true })],
  ])('that is %s is told of and kept, and the start goes on', async (_what, spoil) => {
    const folder = await sampleFolder();
    rmSync(join(folder, name));
    rmSync(join(folder, `${name}.previous`), { force: true });
    spoil(join(folder, name));
    const bench = await openInFolder(folder);
    expect(desk(bench).notices).toMatchObject([{ notice: 'file-unread', values: { file: name } }]);
    expect(await bench.kit.requests['change-settings']({ language: 'sr-Latn' })).toEqual({ done: true });
    expect(readdirSync(join(folder, 'set-aside')).filter((kept) => kept.endsWith(name))).toHaveLength(1);
    const again = await bench.again();
    expect(told(again)).toEqual([]);
    expect(again.kit.settings.language).toBe('sr-Latn');
  });

  it('stays where it is while nothing can be written', async () => {
    const folder = await sampleFolder();
    rmSync(join(folder, `${name}.previous`), { force: true });
    writeFileSync(join(folder, name), '{');
    const before = all(folder);
    const refusing = new Refusing('EROFS');
    const bench = await on(folder, refusing);
    expect(told(bench)).toEqual(['file-unread', 'data-unwritable']);
    expect(all(folder)).toEqual(before);
  });
});

it('a folder that can’t be read, or be made, is a start problem as before', async () => {
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, '');
  await expect(openInFolder(join(file, 'data'))).rejects.toThrow('did not open: unwritable');
});
