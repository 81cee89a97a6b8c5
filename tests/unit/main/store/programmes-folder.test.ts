/** The power goes before every step of what is done with programmes: each is there whole, old or new, in use or aside, and nothing in half. */
import { expect, test } from 'vitest';
import {
  bringProgrammeBack,
  discardStaged,
  keepProgramme,
  keepStaged,
  programmeNames,
  setProgrammeAside,
  settleProgrammes,
  stageProgramme,
} from '../../../../main/store/programmes-folder';
import type { NamedFile } from '../../../../main/store/side-by-side';
import { leftovers, ModelDisk, PowerCut } from './model-disk';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* filesOf(edition: string): AsyncGenerator<NamedFile> {
  for (const name of ['agenda.yaml', 'programme.yaml', 'slides/one.en.md', 'slides/one.sr.md']) {
    yield { name, bytes: bytes(`${edition} ${name}`) };
  }
}

/** By folder: which edition it is whole of; `half` when it is none. */
function editions({ files }: ModelDisk): Readonly<Record<string, string>> {
  const folders = new Map<string, string[]>();
  for (const [path, text] of Object.entries(files)) {
    const [place, folder, name, ...rest] = path.split('/').slice(2);
    if (folder === undefined || name === undefined) continue;
    const key = `${place}/${folder}`;
    folders.set(key, [...(folders.get(key) ?? []), `${[name, ...rest].join('/')}=${text}`]);
  }
  return Object.fromEntries(
    [...folders].map(([folder, found]) => {
      const [edition = ''] = found[0]?.split('=')[1]?.split(' ') ?? [];
      const isWhole = found.length === 4 && found.every((each) => each.split('=')[1] === `${edition} ${each.split('=')[0]}`);
      return [folder, isWhole ? edition : 'half'];
    }),
  );
}

type Act = (disk: ModelDisk) => Promise<unknown>;

const first: Act = (disk) => keepProgramme(disk, '/data', 'mine', filesOf('old'));
const replaced: Act = (disk) => keepProgramme(disk, '/data', 'mine', filesOf('new'));
const broughtIn: Act = async (disk) => keepStaged(disk, '/data', 'mine', await stageProgramme(disk, '/data', filesOf('new')));
const lookedAt: Act = async (disk) => discardStaged(disk, await stageProgramme(disk, '/data', filesOf('new')));
const putAside: Act = (disk) => setProgrammeAside(disk, '/data', 'mine');
const backAgain: Act = (disk) => bringProgrammeBack(disk, '/data', 'mine');

const acts: readonly (readonly [string, readonly Act[], Act, readonly Readonly<Record<string, string>>[]])[] = [
  ['a first one', [], first, [{}, { 'programmes/mine': 'old' }]],
  [
    'one in place of another',
    [first],
    replaced,
    [{ 'programmes/mine': 'old' }, { 'programmes/mine': 'new', 'programmes-aside/mine': 'old' }],
  ],
  [
    'one that was brought in place of another',
    [first],
    broughtIn,
    [{ 'programmes/mine': 'old' }, { 'programmes/mine': 'new', 'programmes-aside/mine': 'old' }],
  ],
  ['one that was looked at and left', [first], lookedAt, [{ 'programmes/mine': 'old' }]],
  ['putting aside', [first], putAside, [{ 'programmes/mine': 'old' }, { 'programmes-aside/mine': 'old' }]],
  [
    'bringing back in place of another',
    [first, replaced],
    backAgain,
    [
      { 'programmes/mine': 'new', 'programmes-aside/mine': 'old' },
      { 'programmes/mine': 'old', 'programmes-aside/mine': 'new' },
    ],
  ],
];

async function prepared(before: readonly Act[]): Promise<ModelDisk> {
  const disk = new ModelDisk({ '/data/device.json': '{}' });
  for (const act of before) await act(disk);
  return disk.afterPowerCut({ bytes: 'everything', names: 'kept' });
}

test.each(acts)('%s: as before or as it was meant, whenever the power goes', async (_, before, act, meant) => {
  const whole = await prepared(before);
  await act(whole);
  expect(editions(whole)).toEqual(meant.at(-1));
  for (let step = 1; step <= whole.steps; step += 1) {
    for (const left of leftovers) {
      const disk = (await prepared(before)).cutBefore(step);
      await expect(act(disk), `step ${step}`).rejects.toThrow(PowerCut);
      const next = disk.afterPowerCut(left);
      await settleProgrammes(next, '/data');
      expect(meant, `${disk.story.at(-1)} ${JSON.stringify(left)}`).toContainEqual(editions(next));
      expect(await programmeNames(next, '/data/programmes')).toEqual(await next.list('/data/programmes'));
    }
  }
});

test.each(acts)('%s: what the disk refuses at any step is as before or as it was meant', async (_, before, act, meant) => {
  const whole = await prepared(before);
  await act(whole);
  for (let step = 1; step <= whole.steps; step += 1) {
    const disk = (await prepared(before)).failAt(step, 'EIO');
    await act(disk).catch((error: unknown) => expect(error).toMatchObject({ code: 'EIO' }));
    await settleProgrammes(disk, '/data');
    expect(meant, disk.story.join('\n')).toContainEqual(editions(disk));
  }
});

test('what the disk refuses in the midst leaves what was there, and nothing else', async () => {
  const disk = (await prepared([first])).failAt(6, 'ENOSPC');
  await expect(replaced(disk)).rejects.toThrow('ENOSPC');
  expect(editions(disk)).toEqual({ 'programmes/mine': 'old' });
  expect(await disk.list('/data/programmes')).toEqual(['mine']);
});
