/**
 * What lies in a shared folder comes from whoever has it, and from programs that carry it: links, pipes, files without end, thousands of
 * them, strange names. Each is told with its place; the other trainings work, and nothing outside the folder is read or written.
 */
import {
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { textFrom } from '../../../../outside';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, cards, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

vi.setConfig({ testTimeout: 60_000 });

beforeEach(({ skip }) => skip(process.platform === 'win32', 'Windows lets no pipe lie in a folder'));

interface Office {
  readonly bench: Bench;
  readonly folder: string;
  readonly good: TrainingId;
  /** Beside it, and none of the kit's. */
  readonly outside: string;
  readonly content: string;
}

async function office(): Promise<Office> {
  const content = emptyFolder();
  writeSmallContent(content);
  const bench = await openInFolder(emptyFolder(), content);
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  const { id: good } = training(bench);
  const folder = join(emptyFolder(), 'office');
  mkdirSync(folder);
  bench.choose = folder;
  const preview = await bench.kit.requests['choose-shared-folder']('choose');
  if (!preview || isRefusal(preview)) throw new Error('no preview');
  expect(await bench.kit.requests['share-trainings'](preview.preview)).toEqual({ done: true });
  await bench.close();
  const outside = emptyFolder();
  cpSync(join(folder, good), join(outside, 'secret'), { recursive: true });
  return { bench, folder, good, outside, content };
}

const everythingIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [[join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'base64')]] : [],
    ),
  );

/** One of a size that no disk has to hold. */
function sparse(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
}

const pipe = (path: string): void => void textFrom('mkfifo', [path]);

type Harm = (folder: string, outside: string) => void;
/** What is done to a copy of a good training, and what is said of it. */
const harms: Readonly<Record<string, readonly [harm: Harm, told: RegExp]>> = {
  pipe: [(folder) => pipe(join(folder, 'logs', 'other-20231011000000-aaaaaa.ndjson')), /logs\/other.*pipe/u],
  huge: [(folder) => sparse(join(folder, 'logs', 'other-20231011000000-aaaaaa.ndjson'), 3_000_000_000), /logs\/other.*larger/u],
  many: [
    (folder) => {
      for (let index = 0; index <= 10_000; index += 1) writeFileSync(join(folder, 'logs', `other-${index}.ndjson`), '');
    },
    /logs.*more files/u,
  ],
  'log-link': [
    (folder, outside) => {
      rmSync(join(folder, 'logs'), { recursive: true });
      symlinkSync(join(outside, 'secret', 'logs'), join(folder, 'logs'));
    },
    /logs.*link/u,
  ],
  'picture-pipe': [(folder) => pipe(join(folder, 'programme', 'logo.png')), /programme\/logo\.png.*pipe/u],
  'text-link': [
    (folder, outside) => symlinkSync(join(outside, 'secret', 'programme', 'programme.yaml'), join(folder, 'programme', 'extra.yaml')),
    /programme\/extra\.yaml.*link/u,
  ],
};

test('each harm is told of its own training with its place, and the good one works on', async () => {
  const { bench, folder, good, outside, content } = await office();
  for (const [name, [harm]] of Object.entries(harms)) {
    cpSync(join(folder, good), join(folder, name), { recursive: true });
    harm(join(folder, name), outside);
  }
  symlinkSync(join(outside, 'secret'), join(folder, 'a-link'));
  symlinkSync('.', join(folder, 'loop'));
  const before = everythingIn(outside);
  const again = await openInFolder(bench.folder, content);
  for (const [name, [, told]] of Object.entries(harms)) {
    const refused = await again.kit.requests['open-training'](name as TrainingId);
    expect(refused, name).toMatchObject({ refused: 'training-unreadable', values: { problem: expect.stringMatching(told) } });
  }
  for (const name of ['a-link', 'loop']) {
    const refused = await again.kit.requests['open-training'](name as TrainingId);
    expect(refused, name).toMatchObject({ values: { problem: expect.stringMatching(/link/u) } });
  }
  await again.kit.requests['open-training'](good);
  await act(again, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  expect(training(again).register.rows).toHaveLength(1);
  const findings = await again.kit.requests['check-shared-folder']();
  expect(findings?.find(({ key }) => key === 'unread')?.values.count).toBe(4);
  const home = await again.kit.requests['choose-shared-folder']('alone');
  expect(home).toMatchObject({ refused: 'shared-unreadable', values: { problem: expect.stringMatching(/log-link\/logs.*link/u) } });
  await again.kit.requests['open-training'](good);
  expect(everythingIn(outside)).toEqual(before);
});

test('a log that nobody may read, and a folder whose name differs in case alone, are told; the good one works on', async () => {
  const { bench, folder, good, content } = await office();
  cpSync(join(folder, good), join(folder, 'closed'), { recursive: true });
  cpSync(join(folder, good), join(folder, good.toUpperCase()), { recursive: true });
  const closed = join(folder, 'closed', 'logs');
  const refuse = (path: string): void => {
    if (path.startsWith(closed)) throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
  };
  const disk: Disk = {
    ...nodeDisk,
    read: async (path) => {
      refuse(path);
      return nodeDisk.read(path);
    },
    readFrom: async (path, position) => {
      refuse(path);
      return nodeDisk.readFrom(path, position);
    },
  };
  const again = await openInFolder(bench.folder, content, undefined, undefined, { disk });
  const told = async (id: string): Promise<unknown> => again.kit.requests['open-training'](id as TrainingId);
  expect(await told('closed')).toMatchObject({
    refused: 'training-unreadable',
    values: { problem: expect.stringMatching(/logs\/.*may not read it/u) },
  });
  expect(await told(good.toUpperCase())).toMatchObject({ values: { problem: expect.stringMatching(/whose folder has another name/u) } });
  expect(
    desk(again)
      .unreadable.map(({ id }) => id)
      .toSorted(),
  ).toEqual([good.toUpperCase(), 'closed'].toSorted());
  await again.kit.requests['open-training'](good);
  await act(again, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  expect(training(again).register.rows).toHaveLength(1);
});

test('what is no training is none: files, a cache, strange names, thousands of them', async () => {
  const { bench, folder, good, content } = await office();
  const strange = ['evil\nname', '\u202Egnp.exe', '🎉', 'notes+.txt', 'ž', 'x'.repeat(200)];
  for (const name of strange) cpSync(join(folder, good), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'a-file'), 'not a folder');
  mkdirSync(join(folder, 'cache', 'snapshots'), { recursive: true });
  writeFileSync(join(folder, 'cache', 'summaries.ndjson'), '{}');
  let deep = join(folder, 'deep');
  for (let level = 0; level < 200; level += 1) deep = join(deep, 'd');
  mkdirSync(deep, { recursive: true });
  for (let index = 0; index < 3_000; index += 1) writeFileSync(join(folder, `stray ${index}~`), '');
  const again = await openInFolder(bench.folder, content);
  expect((await cards(again)).map(({ id }) => id)).toEqual([good]);
  expect(desk(again)).toMatchObject({ notices: [], unreadable: [] });
  const findings = await again.kit.requests['check-shared-folder']();
  expect(findings?.find(({ key }) => key === 'not-alone')?.values.count).toBe(3_000 + strange.length + 3);
});

test('sheets that nobody can have written keep nobody from the training', async () => {
  const { bench, folder, good, content } = await office();
  mkdirSync(join(folder, good, 'answers'));
  sparse(join(folder, good, 'answers', 'test-d1am.json'), 3_000_000_000);
  const again = await openInFolder(bench.folder, content);
  await again.kit.requests['open-training'](good);
  expect(desk(again)).toMatchObject({ notices: [], unreadable: [] });
  await act(again, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  expect(training(again).register.rows).toHaveLength(1);
});

test('a line without end, and one that was put there under a name that turns the sentence, are told; the rest counts', async () => {
  const { bench, folder, good, content } = await office();
  const logs = join(folder, good, 'logs');
  writeFileSync(join(logs, 'other-\u202E20231011.ndjson'), `{"v":3,"personal":"${'x'.repeat(5_000_000)}"}\n`);
  const again = await openInFolder(bench.folder, content);
  await again.kit.requests['open-training'](good);
  expect(desk(again).notices).toMatchObject([{ notice: 'set-aside', values: { file: 'other-\uFFFD20231011.ndjson', line: 1 } }]);
  await act(again, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
});
