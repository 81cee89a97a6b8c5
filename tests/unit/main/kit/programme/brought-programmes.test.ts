/** A programme from a folder that a person chose: told before anything is made, copied once a training is made from it, or refused in words. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type LookOrder, lookAtProgramme, type ProgrammeLook } from '../../../../../main/content/look';
import { terminal } from '../../command-line/terminal';
import { writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

const example = resolve('content/examples/first-aid');

async function withSmallContent(): Promise<Bench> {
  const content = emptyFolder();
  writeSmallContent(content);
  return openInFolder(emptyFolder(), content);
}

const trainingsIn = ({ folder }: Bench): readonly string[] =>
  readdirSync(folder).includes('trainings') ? readdirSync(join(folder, 'trainings')) : [];

test('is told as what it is, and nothing is made of it until a training is', async () => {
  const bench = await withSmallContent();
  bench.choose = example;
  const chosen = await bench.kit.requests['choose-programme']();
  expect(chosen).toMatchObject({
    choice: { title: 'First aid at school' },
    folder: 'first-aid',
    owner: 'Health Centre of the Valley',
    statements: 0,
  });
  expect(trainingsIn(bench)).toEqual([]);
  if (!chosen || !('choice' in chosen)) throw new Error('no programme');
  const made = await bench.kit.requests['create-training']({ ...belgrade, programme: chosen.choice.id });
  expect(made).toMatchObject({ id: expect.any(String) });
  expect(training(bench).details).toMatchObject({ programme: 'first-aid', programmeTitle: 'First aid at school' });
  const copy = join(bench.folder, 'trainings', trainingsIn(bench)[0] ?? '', 'programme', 'agenda.yaml');
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(join(example, 'agenda.yaml'), 'utf8'));
  const again = await bench.again();
  expect(training(again).details.programmeTitle).toBe('First aid at school');
});

test('is parsed where programmes are looked at, and keeps nobody waiting here', async () => {
  const content = emptyFolder();
  writeSmallContent(content);
  const looked: string[] = [];
  const look = async (order: LookOrder): Promise<ProgrammeLook> => {
    if ('folder' in order) looked.push(order.folder);
    return lookAtProgramme(order);
  };
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { lookAtProgramme: look });
  const folder = join(emptyFolder(), 'mine');
  cpSync(example, folder, { recursive: true });
  appendFileSync(join(folder, 'programme.yaml'), `# ${crypto.randomUUID()}\n`);
  bench.choose = folder;
  expect(await bench.kit.requests['choose-programme']()).toMatchObject({ choice: { title: 'First aid at school' } });
  expect(looked).toEqual([folder]);
});

test('with a mistake says what would be left out', async () => {
  const bench = await withSmallContent();
  const folder = join(emptyFolder(), 'mine');
  cpSync(example, folder, { recursive: true });
  writeFileSync(join(folder, 'action-plan.yaml'), 'fields:\n\t- key: goal\n');
  bench.choose = folder;
  expect(await bench.kit.requests['choose-programme']()).toMatchObject({
    leftOut: { slides: 0, mistakes: [{ file: 'action-plan.yaml', line: 2, problem: expect.stringContaining('begins with a tab') }] },
  });
});

test('is refused where there is none, or too much, or nothing of use; the Library stays as it was', async () => {
  const bench = await withSmallContent();
  const choose = async (folder: string) => {
    bench.choose = folder;
    return bench.kit.requests['choose-programme']();
  };
  expect(await choose(emptyFolder())).toMatchObject({ refused: 'no-programme-there' });
  expect(await choose(join(emptyFolder(), 'gone'))).toMatchObject({
    refused: 'programme-broken',
    values: { problem: expect.stringMatching(/./u) },
  });
  const broken = emptyFolder();
  writeFileSync(join(broken, 'programme.yaml'), 'id: [');
  expect(await choose(broken)).toMatchObject({
    refused: 'programme-broken',
    values: { problem: expect.stringContaining('programme.yaml, line 1') },
  });
  const large = emptyFolder();
  cpSync(example, large, { recursive: true });
  mkdirSync(join(large, 'old'));
  for (let file = 0; file <= 2_000; file += 1) writeFileSync(join(large, 'old', `${file}.txt`), '');
  expect(await choose(large)).toMatchObject({ refused: 'programme-too-large' });
  bench.choose = undefined;
  expect(await bench.kit.requests['choose-programme']()).toBeUndefined();
  expect(desk(bench).programmes.map(({ id }) => id)).toEqual(['small']);
  expect(await bench.kit.requests['create-training']({ ...belgrade, programme: 'chosen:1' })).toMatchObject({
    refused: 'no-such-programme',
  });
});

test('may be named by its folder on the command line', async () => {
  const shell = terminal();
  writeSmallContent(join(shell.folder, 'content'));
  const details = ['--place', 'Niš', '--days', '2026-12-01,2026-12-02', '--language', 'en'];
  expect(await shell.run('new', '--programme', example, ...details)).toMatchObject({ exitCode: 0 });
  expect(await shell.run('new', '--programme', join(shell.folder, 'nowhere'), ...details)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('can’t be used'),
  });
  const out = join(shell.folder, 'papers');
  expect(await shell.run('papers', '--programme', example, '--out', out, '--language', 'en')).toMatchObject({ exitCode: 0 });
  expect(readdirSync(out).length).toBeGreaterThan(0);
});
