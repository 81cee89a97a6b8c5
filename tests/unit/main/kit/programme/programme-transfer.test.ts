/** A programme goes to another laptop as one file and comes in there: told first, updated with a look at what changed, and nothing in half. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { ProgrammeComing, ProgrammeRow } from '../../../../../domain/programme/shelf';
import { type Bench, belgrade, desk, emptyFolder, training } from '../open-in-folder';
import { laptop, names, own, rows } from './own-programmes';

const done = { done: true };
const nothing = { added: [], removed: [], changed: [] };

/** Into a file that nobody else has. */
async function sent(bench: Bench, place: ProgrammeRow['place'], name: string): Promise<string> {
  bench.choose = join(emptyFolder(), 'sent.facilitator-programme');
  expect(await bench.kit.requests['send-programme']({ place, name })).toMatchObject({ file: 'sent.facilitator-programme' });
  return bench.choose;
}

async function looked(bench: Bench, file: string): Promise<ProgrammeComing> {
  bench.choose = file;
  const coming = await bench.kit.requests['choose-programme-file']();
  if (!coming || isRefusal(coming)) throw new Error(coming?.refused);
  return coming;
}

/** One laptop on which “Roads” was made and from which it was sent. */
async function roads(): Promise<{ readonly bench: Bench; readonly file: string }> {
  const bench = await laptop();
  expect(await bench.kit.requests['new-programme'](names('Roads', 'Putevi'))).toMatchObject(done);
  return { bench, file: await sent(bench, 'own', 'roads') };
}

function change(bench: Bench, file: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const path = own(bench, 'roads', file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}

/** The file with other bytes in it, and a manifest that still agrees or doesn't. */
function packedAnew(file: string, edit: (files: Record<string, Uint8Array>) => void): string {
  const files = unzipSync(readFileSync(file));
  edit(files);
  const other = join(emptyFolder(), 'other.facilitator-programme');
  writeFileSync(other, zipSync(files));
  return other;
}

test('it comes as it went: told, whole, and a training can be made of it', async () => {
  const { bench: from, file } = await roads();
  const to = await laptop();
  const coming = await looked(to, file);
  expect(coming).toMatchObject({
    file: 'sent.facilitator-programme',
    facts: { id: 'roads', title: { en: 'Roads', sr: 'Putevi' }, sessions: 2, statements: 1 },
    languages: ['en', 'sr'],
    check: { problems: [], warnings: [] },
    foreign: [],
    here: undefined,
  });
  expect(await rows(to)).toHaveLength(1);
  expect(await to.kit.requests['bring-in-programme'](coming.coming, 'in-place')).toEqual(done);
  const files = (bench: Bench): readonly string[] => readdirSync(own(bench, 'roads'), { recursive: true, encoding: 'utf8' }).toSorted();
  expect(files(to)).toEqual(files(from));
  for (const name of files(to).filter((each) => /\.\w+$/u.test(each)))
    expect(readFileSync(own(to, 'roads', name))).toEqual(readFileSync(own(from, 'roads', name)));
  await to.kit.requests['create-training']({ ...belgrade, programme: 'roads' });
  expect(training(to).details.programmeTitle).toBe('Roads');
  expect(readdirSync(own(to))).toEqual(['roads']);
});

test('an update says by name what is other, the one before can be brought back, and a training keeps what it has', async () => {
  const { bench: from, file } = await roads();
  const to = await laptop();
  await to.kit.requests['bring-in-programme']((await looked(to, file)).coming, 'in-place');
  await to.kit.requests['create-training']({ ...belgrade, programme: 'roads' });
  expect((await looked(to, file)).here).toMatchObject({ isSame: true, files: nothing });

  change(from, 'agenda.yaml', ['minutes: 60', 'minutes: 75']);
  change(from, 'slides/first-session.en.md', ['What we want to reach', 'Where we go'], ['#exchange', '#talk']);
  change(from, 'slides/first-session.sr.md', ['#exchange', '#talk']);
  change(from, 'statements.yaml', ['rules alone are enough', 'rules are enough']);
  await from.kit.requests['rename-programme']('roads', names('Safe roads', 'Bezbedni putevi'));
  const coming = await looked(to, await sent(from, 'own', 'roads'));
  expect(coming.here).toMatchObject({
    isShipped: false,
    isSame: false,
    title: { en: 'Roads', sr: 'Putevi' },
    files: { ...nothing, changed: ['agenda.yaml', 'programme.yaml', 'statements.yaml'] },
    difference: {
      blocks: { ...nothing, changed: [{ title: { en: 'First session' }, minutes: { before: 60, after: 75 } }] },
      slides: {
        added: [{ en: 'What have you seen yourselves?' }],
        removed: [{ en: 'What have you seen yourselves?' }],
        changed: [{ en: 'Where we go' }],
      },
      statements: { added: [], removed: [], changed: [{ en: expect.stringContaining('rules are enough') }] },
    },
  });
  expect(await to.kit.requests['bring-in-programme'](coming.coming, 'in-place')).toEqual(done);
  expect((await rows(to)).map(({ place, name, facts }) => [place, name, facts?.title.en])).toEqual([
    ['shipped', 'first-aid', 'First aid at school'],
    ['own', 'roads', 'Safe roads'],
    ['aside', 'roads', 'Roads'],
  ]);
  expect(training(to).details.programmeTitle).toBe('Roads');
  await to.kit.requests['bring-programme-back']('roads');
  expect((await rows(to)).find(({ place }) => place === 'own')?.facts?.title.en).toBe('Roads');
});

test('both are kept under names of their own, as often as one likes', async () => {
  const { bench, file } = await roads();
  change(bench, 'agenda.yaml', ['minutes: 60', 'minutes: 75']);
  for (const _ of [1, 2])
    expect(await bench.kit.requests['bring-in-programme']((await looked(bench, file)).coming, 'beside')).toEqual(done);
  expect((await rows(bench)).filter(({ place }) => place === 'own').map(({ name, facts }) => [name, facts?.id, facts?.title])).toEqual([
    ['roads', 'roads', { en: 'Roads', sr: 'Putevi' }],
    ['roads-2', 'roads-2', { en: 'Roads (2)', sr: 'Putevi (2)' }],
    ['roads-3', 'roads-3', { en: 'Roads (3)', sr: 'Putevi (3)' }],
  ]);
  expect(readFileSync(own(bench, 'roads', 'agenda.yaml'), 'utf8')).toContain('minutes: 75');
});

test('one that came with the kit is sent, and stays as it is whatever comes under its id', async () => {
  const from = await laptop();
  const file = await sent(from, 'shipped', 'first-aid');
  const to = await laptop();
  expect((await looked(to, file)).here).toMatchObject({ isShipped: true, isSame: true });
  await from.kit.requests['copy-programme']({ place: 'shipped', name: 'first-aid' }, names('Ours', 'Naša'));
  const path = own(from, 'first-aid-2', 'programme.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('id: first-aid-2', 'id: first-aid'));
  await rows(from);
  const coming = await looked(to, await sent(from, 'own', 'first-aid-2'));
  expect(coming.here).toMatchObject({ isShipped: true, isSame: false, files: { ...nothing, changed: ['programme.yaml'] } });
  expect(await to.kit.requests['bring-in-programme'](coming.coming, 'in-place')).toEqual(done);
  expect(desk(to).programmes.map(({ title }) => title)).toEqual(['Ours']);
  await to.kit.requests['set-programme-aside']('first-aid');
  expect(desk(to).programmes.map(({ title }) => title)).toEqual(['First aid at school']);
});

test('what is no part of a programme stays out on both sides, and is named', async () => {
  const { bench } = await roads();
  mkdirSync(own(bench, 'roads', 'media'));
  writeFileSync(own(bench, 'roads', 'media', 'setup.exe'), 'MZ\0');
  writeFileSync(own(bench, 'roads', 'what?.md'), '# A name that not every system takes');
  symlinkSync('/etc/passwd', own(bench, 'roads', 'slides', 'linked.en.md'));
  bench.choose = join(emptyFolder(), 'roads.facilitator-programme');
  expect(await bench.kit.requests['send-programme']({ place: 'own', name: 'roads' })).toEqual({
    file: 'roads.facilitator-programme',
    foreign: ['media/setup.exe', 'what?.md'],
  });
  const [manifest] = Object.entries(unzipSync(readFileSync(bench.choose))).flatMap(([name, bytes]) =>
    name === 'manifest.json' ? [JSON.parse(strFromU8(bytes))] : [],
  );
  const carried = manifest.files.map(({ name }: { name: string }) => name);
  expect(carried).toContain('slides/first-session.en.md');
  expect(carried.filter((name: string) => /linked|setup|what/u.test(name))).toEqual([]);
});

test('what can’t be brought in changes nothing and leaves nothing', async () => {
  const { bench, file } = await roads();
  const to = await laptop();
  const whole = readFileSync(file);
  const hostile: readonly (readonly [refused: string, bytes: Uint8Array])[] = [
    ['not-a-programme-file', strToU8('no archive')],
    ['programme-file-damaged', whole.subarray(0, whole.length - 200)],
    ['programme-file-damaged', readFileSync(packedAnew(file, (files) => Object.assign(files, { '../../outside.md': strToU8('x') })))],
    ['programme-file-damaged', readFileSync(packedAnew(file, (files) => Object.assign(files, { 'agenda.yaml': strToU8('x') })))],
  ];
  for (const [refused, bytes] of hostile)
    expect(await to.kit.requests['look-at-programme-file']('hostile', bytes)).toMatchObject({ refused, values: { file: 'hostile' } });
  rmSync(own(bench, 'roads', 'agenda.yaml'));
  await rows(bench);
  to.choose = await sent(bench, 'own', 'roads');
  expect(await to.kit.requests['choose-programme-file']()).toMatchObject({
    refused: 'programme-file-broken',
    values: { inside: 'agenda.yaml', problem: expect.stringMatching(/\S/u) },
  });
  to.choose = join(to.folder, 'nowhere');
  expect(await to.kit.requests['choose-programme-file']()).toMatchObject({ refused: 'programme-file-unreadable' });
  expect(await to.kit.requests['bring-in-programme']('never', 'in-place')).toMatchObject({ refused: 'programme-not-in-hand' });
  expect(readdirSync(own(to))).toEqual([]);
  expect(await rows(to)).toHaveLength(1);
});

test('who says no leaves nothing behind, and what was told is all that is taken', async () => {
  const { bench, file } = await roads();
  change(bench, 'agenda.yaml', ['minutes: 60', 'minutes: 75']);
  await looked(bench, file);
  await bench.kit.requests['leave-programme-file']();
  expect(readdirSync(own(bench))).toEqual(['roads']);
  const coming = await looked(bench, file);
  change(bench, 'agenda.yaml', ['minutes: 75', 'minutes: 80']);
  expect(await bench.kit.requests['bring-in-programme'](coming.coming, 'in-place')).toMatchObject({ refused: 'programme-here-changed' });
  expect(readFileSync(own(bench, 'roads', 'agenda.yaml'), 'utf8')).toContain('minutes: 80');
  const again = await looked(bench, file);
  expect(await bench.kit.requests['bring-in-programme'](coming.coming, 'in-place')).toMatchObject({ refused: 'programme-not-in-hand' });
  expect(await bench.kit.requests['bring-in-programme'](again.coming, 'in-place')).toEqual(done);
  expect(readdirSync(own(bench))).toEqual(['roads']);
});

test('one that is broken here is told as that, and gives way', async () => {
  const { bench, file } = await roads();
  writeFileSync(own(bench, 'roads', 'agenda.yaml'), 'days:\n\t- title\n');
  const coming = await looked(bench, file);
  expect(coming.here).toMatchObject({ title: undefined, difference: undefined, files: { ...nothing, changed: ['agenda.yaml'] } });
  expect(await bench.kit.requests['bring-in-programme'](coming.coming, 'in-place')).toEqual(done);
  expect((await rows(bench)).map(({ place, name, facts }) => [place, name, facts?.title.en])).toEqual([
    ['shipped', 'first-aid', 'First aid at school'],
    ['own', 'roads', 'Roads'],
    ['aside', 'roads', undefined],
  ]);
});
