/** Programmes of one's own: made, copied, renamed, put aside and brought back; a training is made of each, and keeps what it has. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { readWithProblems as programmeFromFolder } from '../../../../../main/content/programme-folder';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { laptop, names, own, rows } from './own-programmes';

const offered = (bench: Bench): readonly string[] => desk(bench).programmes.map(({ title }) => title);
const done = { done: true };

test('a new one from the template is whole, checked, and a training can be made of it', async () => {
  const bench = await laptop();
  expect(await bench.kit.requests['new-programme'](names('Safe roads', 'Безбедни путеви'))).toMatchObject(done);
  expect(await rows(bench)).toEqual([
    expect.objectContaining({ place: 'shipped', name: 'first-aid', trainings: 0 }),
    expect.objectContaining({
      place: 'own',
      name: 'safe-roads',
      languages: ['en', 'sr'],
      facts: expect.objectContaining({ title: { en: 'Safe roads', sr: 'Bezbedni putevi' }, sessions: 2, statements: 1 }),
    }),
  ]);
  expect(await bench.kit.requests['check-programme']({ place: 'own', name: 'safe-roads' })).toEqual({ problems: [], warnings: [] });
  expect(offered(bench)).toEqual(['First aid at school', 'Safe roads']);
  expect(await bench.kit.requests['create-training']({ ...belgrade, programme: 'safe-roads' })).toMatchObject({ id: expect.any(String) });
  expect(training(bench).details.programmeTitle).toBe('Safe roads');
  expect((await rows(bench)).map(({ trainings }) => trainings)).toEqual([0, 1]);
});

test('a sample training waits for no programme that is being looked at', async () => {
  const folder = emptyFolder();
  cpSync('content/templates/small', join(folder, 'programmes', 'mine'), { recursive: true });
  let looks = 0;
  const lookAtProgramme = async (): Promise<undefined> => {
    looks += 1;
    if (looks > 1) await new Promise(() => {});
  };
  const bench = await openInFolder(folder, resolve('content'), undefined, undefined, { lookAtProgramme });
  desk(bench);
  expect(await bench.kit.requests['create-sample']()).toMatchObject({ id: expect.any(String) });
});

test('a copy has everything of it but its names and its id, and the next one another id', async () => {
  const bench = await laptop();
  const shipped = { place: 'shipped', name: 'first-aid' } as const;
  expect(await bench.kit.requests['copy-programme'](shipped, names('Mine', 'Moj'))).toMatchObject(done);
  expect(await bench.kit.requests['copy-programme'](shipped, names('Mine', 'Moj'))).toMatchObject(done);
  expect((await rows(bench)).map(({ name, facts }) => [name, facts?.id])).toEqual([
    ['first-aid', 'first-aid'],
    ['first-aid-2', 'first-aid-2'],
    ['first-aid-3', 'first-aid-3'],
  ]);
  const example = resolve('content/examples/first-aid');
  for (const name of readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((each) => /\.\w+$/u.test(each))) {
    const [before, now] = [readFileSync(join(example, name), 'utf8'), readFileSync(own(bench, 'first-aid-2', name), 'utf8')];
    const renamed = before
      .replace('id: first-aid', 'id: first-aid-2')
      .replace('title: { en: First aid at school, sr: Prva pomoć u školi }', 'title: { en: Mine, sr: Moj }')
      .replace('short-title: { en: First aid, sr: Prva pomoć }', 'short-title: { en: Mine, sr: Moj }');
    expect(now).toBe(name === 'programme.yaml' ? renamed : before);
  }
});

test('what is known of one that was copied or renamed is what its files say', async () => {
  const bench = await laptop();
  await bench.kit.requests['copy-programme']({ place: 'shipped', name: 'first-aid' }, names('Mine', 'Moj'));
  await bench.kit.requests['rename-programme']('first-aid-2', { title: { en: 'Ours', sr: 'Naš' }, shortTitle: { en: 'O', sr: 'N' } });
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'first-aid-2' });
  const { programme } = await programmeFromFolder(own(bench, 'first-aid-2'));
  expect(await knownProgramme(own(bench, 'first-aid-2'))).toEqual(programme);
});

test('what somebody changes in its folder while it is renamed is in what is known of it', async () => {
  const content = emptyFolder();
  cpSync('content/examples/first-aid', join(content, 'first-aid'), { recursive: true });
  let written = (): void => {};
  const rename: Disk['rename'] = async (from, to) => {
    await nodeDisk.rename(from, to);
    if (to.endsWith('programme.yaml')) written();
  };
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { disk: { ...nodeDisk, rename } });
  desk(bench);
  await bench.kit.requests['copy-programme']({ place: 'shipped', name: 'first-aid' }, names('Mine', 'Moj'));
  const agenda = own(bench, 'first-aid-2', 'agenda.yaml');
  written = () => writeFileSync(agenda, readFileSync(agenda, 'utf8').replace(/minutes: \d+/u, 'minutes: 77'));
  expect(await bench.kit.requests['rename-programme']('first-aid-2', names('Ours', 'Naš'))).toMatchObject(done);
  written = () => {};
  const { programme } = await programmeFromFolder(own(bench, 'first-aid-2'));
  expect(programme?.days[0]?.blocks.some(({ length }) => length === 77 * 60_000)).toBe(true);
  expect(await knownProgramme(own(bench, 'first-aid-2'))).toEqual(programme);
});

test('what somebody changed in its folder before it was copied or renamed is in what is known of both', async () => {
  const bench = await laptop();
  await bench.kit.requests['copy-programme']({ place: 'shipped', name: 'first-aid' }, names('Mine', 'Moj'));
  const change = (from: string, to: string): void => {
    const path = own(bench, 'first-aid-2', 'programme.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  change('half-days: 2', 'half-days: 1');
  await bench.kit.requests['copy-programme']({ place: 'own', name: 'first-aid-2' }, names('Theirs', 'Njihov'));
  change('half-days: 1', 'half-days: 2');
  await bench.kit.requests['rename-programme']('first-aid-2', names('Ours', 'Naš'));
  const required = async (name: string): Promise<number> => (await knownProgramme(own(bench, name))).requiredHalfDays;
  expect([await required('first-aid-2'), await required('first-aid-3')]).toEqual([2, 1]);
});

test('is renamed, and a training of it keeps its name; one that was shipped is not', async () => {
  const bench = await laptop();
  await bench.kit.requests['new-programme'](names('Before', 'Pre'));
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'before' });
  expect(await bench.kit.requests['rename-programme']('before', names('After', ' '))).toMatchObject({ field: 'title-sr' });
  expect(await bench.kit.requests['rename-programme']('before', names('After', 'Posle'))).toEqual(done);
  expect(await bench.kit.requests['rename-programme']('first-aid', names('After', 'Posle'))).toMatchObject({ refused: 'programme-gone' });
  expect(offered(bench)).toEqual(['First aid at school', 'After']);
  expect(training(bench).details.programmeTitle).toBe('Before');
  const again = await bench.again();
  expect(offered(again)).toEqual(['First aid at school', 'After']);
});

test('is put aside and brought back, and its trainings go on', async () => {
  const bench = await laptop();
  await bench.kit.requests['new-programme'](names('Roads', 'Putevi'));
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'roads' });
  expect(await bench.kit.requests['set-programme-aside']('roads')).toEqual(done);
  expect(offered(bench)).toEqual(['First aid at school']);
  expect(await bench.kit.requests['create-training']({ ...belgrade, programme: 'roads' })).toMatchObject({ refused: 'no-such-programme' });
  expect(await rows(bench)).toContainEqual(expect.objectContaining({ place: 'aside', name: 'roads', trainings: 1 }));
  const again = await bench.again();
  expect(training(again).details.programmeTitle).toBe('Roads');
  expect(await again.kit.requests['bring-programme-back']('roads')).toEqual(done);
  expect(offered(again)).toEqual(['First aid at school', 'Roads']);
});

test('what somebody changes in its folder is seen the next time', async () => {
  const bench = await laptop();
  await bench.kit.requests['new-programme'](names('Roads', 'Putevi'));
  const path = own(bench, 'roads', 'programme.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('en: Roads, sr', 'en: Streets, sr'));
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'roads' });
  expect(training(bench).details.programmeTitle).toBe('Streets');
  writeFileSync(own(bench, 'roads', 'agenda.yaml'), 'days:\n\t- title\n');
  expect(await rows(bench)).toContainEqual(
    expect.objectContaining({ name: 'roads', title: { en: 'Streets', sr: 'Putevi' }, facts: undefined }),
  );
  const check = await bench.kit.requests['check-programme']({ place: 'own', name: 'roads' });
  expect(check).toMatchObject({ problems: [expect.objectContaining({ file: 'agenda.yaml', line: 2 })] });
  expect(offered(bench)).toEqual(['First aid at school']);
});

test('one with the id of a shipped one stands in its place until it is put aside', async () => {
  const bench = await laptop();
  cpSync('content/examples/first-aid', own(bench, 'first-aid'), { recursive: true });
  const path = own(bench, 'first-aid', 'programme.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('First aid at school', 'Our first aid'));
  expect(await rows(bench)).toContainEqual(expect.objectContaining({ place: 'own', replacesShipped: true }));
  expect(offered(bench)).toEqual(['Our first aid']);
  await bench.kit.requests['set-programme-aside']('first-aid');
  expect(offered(bench)).toEqual(['First aid at school']);
  expect(existsSync(own(bench, 'first-aid'))).toBe(false);
});

test('where the folder of programmes can’t be read no training is made, which is said in words, and once it can be one is', async () => {
  const bench = await laptop();
  writeFileSync(join(bench.folder, 'programmes'), 'no folder');
  const create = () => bench.kit.requests['create-training']({ ...belgrade, programme: 'first-aid' });
  expect(await create()).toMatchObject({ refused: 'programmes-unread', values: { problem: expect.any(String) } });
  rmSync(join(bench.folder, 'programmes'));
  expect(await create()).toMatchObject({ id: expect.any(String) });
});
