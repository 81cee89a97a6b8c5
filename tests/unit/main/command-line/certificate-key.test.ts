import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { certificateCode } from '../../../../main/certificate-code/code';
import { openedKey, readKeyFile } from '../../../../main/certificate-code/key-file';
import { usualClaims } from '../certificate-code/sample-claims';
import { type Terminal, terminal } from './terminal';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'lipa reka sova kamen';
const typing = (typed = passphrase) => terminal({ askUnseen: async () => typed });

async function make({ run }: Terminal, name = 'Civic Initiative', ...more: readonly string[]): Promise<string> {
  const { exitCode, printed, told } = await run('certificate-key', 'make', '--name', name, ...more, '--json');
  expect([exitCode, told]).toEqual([0, expect.stringContaining('Export it, and keep')]);
  return JSON.parse(printed[0] ?? '').fingerprint;
}

/** A code that was signed with the key that lies in this data folder. */
async function codeOf({ folder }: Terminal): Promise<string> {
  const file = readKeyFile(readFileSync(join(folder, 'data', 'certificate-key.json')));
  if (typeof file === 'string') throw new Error(file);
  const key = await openedKey(file, passphrase);
  if (typeof key === 'string') throw new Error(key);
  return certificateCode(usualClaims, key) ?? '';
}

test('a key is made, and its certificates are real here at once', async () => {
  const one = typing();
  expect(await one.run('certificate-key', 'show')).toMatchObject({ exitCode: 1, told: expect.stringContaining('There is no key') });
  const fingerprint = await make(one);
  const [line = ''] = (await one.run('certificate-key', 'show')).printed;
  expect(line).toMatch(/^Civic Initiative\t(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
  expect(line.replaceAll(/^[^\t]*\t| /gu, '')).toBe(fingerprint);
  expect((await one.run('signers', 'list')).printed).toEqual([`${line}\tthe key of this laptop`]);
  const checked = await one.run('verify-certificate', '--code', await codeOf(one));
  expect(checked).toMatchObject({ exitCode: 0, printed: expect.arrayContaining([expect.stringMatching(/^Real: Civic Initiative/u)]) });
});

test('a key goes to another laptop by its file, and comes in only once its fingerprint was given and its passphrase opens it', async () => {
  const one = typing();
  const fingerprint = await make(one);
  const out = join(one.folder, 'carried');
  const file = `${out}.facilitator-kit-key`;
  expect(await one.run('certificate-key', 'export', '--out', out)).toMatchObject({ exitCode: 0, printed: [file] });
  expect(await one.run('certificate-key', 'export', '--out', out)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('is there already'),
  });

  const other = typing();
  const bring = (at: Terminal, ...more: readonly string[]) => at.run('certificate-key', 'import', file, ...more);
  const asked = await bring(other);
  expect(asked).toMatchObject({ exitCode: 1, told: expect.stringContaining(`--confirm ${fingerprint}`) });
  expect(asked.printed[0]).toContain('Civic Initiative');
  expect(await bring(other, '--confirm', `0${fingerprint.slice(1)}0`)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('is another one'),
  });
  const wrong = typing('lipa reka sova kamem');
  expect(await bring(wrong, '--confirm', fingerprint)).toMatchObject({ exitCode: 1, told: expect.stringContaining('not the passphrase') });
  for (const untouched of [other, wrong]) expect(readdirSync(join(untouched.folder, 'data'))).not.toContain('certificate-key.json');

  const spaced = fingerprint.toUpperCase().replaceAll(/(.{4})/gu, '$1 ');
  expect(await bring(other, '--confirm', spaced)).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(other.folder, 'data', 'certificate-key.json'))).toEqual(readFileSync(file));
});

test('a key makes room only for who names it; it is set aside, and its certificates stay real', async () => {
  const one = typing();
  const before = await make(one);
  const code = await codeOf(one);
  const kept = readFileSync(join(one.folder, 'data', 'certificate-key.json'));
  for (const more of [[], ['--replace', 'damaged'], ['--replace', before.slice(0, 8)]]) {
    const refused = await one.run('certificate-key', 'make', '--name', 'New Name', ...more);
    expect(refused).toMatchObject({ exitCode: 1, printed: [], told: expect.stringContaining(`--replace ${before}`) });
  }
  expect(readFileSync(join(one.folder, 'data', 'certificate-key.json'))).toEqual(kept);
  const after = await make(one, 'New Name', '--replace', before);
  expect(after).not.toBe(before);
  const aside = readdirSync(join(one.folder, 'data', 'set-aside'));
  expect(aside).toEqual([expect.stringMatching(/certificate-key\.json$/u)]);
  expect(readFileSync(join(one.folder, 'data', 'set-aside', aside[0] ?? ''))).toEqual(kept);
  for (const each of [code, await codeOf(one)]) expect(await one.run('verify-certificate', '--code', each)).toMatchObject({ exitCode: 0 });
});

test('a damaged key is told, what was issued is still real, and it makes room when a person says so', async () => {
  const one = typing();
  await make(one);
  const code = await codeOf(one);
  const path = join(one.folder, 'data', 'certificate-key.json');
  const damaged = readFileSync(path, 'utf8').replace('Civic', 'Civil');
  writeFileSync(path, damaged);
  const told = expect.stringContaining('The key on this laptop is damaged');
  for (const act of [['show'], ['export', '--out', 'x'], ['public', '--out', 'x']])
    expect(await one.run('certificate-key', ...act)).toMatchObject({ exitCode: 1, told });
  expect(await one.run('verify-certificate', '--code', code)).toMatchObject({ exitCode: 0 });
  expect(await one.run('certificate-key', 'make', '--name', 'Civic')).toMatchObject({ exitCode: 1, told });
  expect(readFileSync(path, 'utf8')).toBe(damaged);
  await make(one, 'Civic', '--replace', 'damaged');
  expect(readdirSync(join(one.folder, 'data', 'set-aside'))).toHaveLength(1);
});

test('a key of a newer kit is never replaced', async () => {
  const one = typing();
  await make(one);
  const path = join(one.folder, 'data', 'certificate-key.json');
  const newer = readFileSync(path, 'utf8').replace('"version": 1', '"version": 2');
  writeFileSync(path, newer);
  for (const more of [[], ['--replace', 'damaged']])
    expect(await one.run('certificate-key', 'make', '--name', 'Civic', ...more)).toMatchObject({
      exitCode: 1,
      told: expect.stringContaining('a newer version of the kit'),
    });
  expect(readFileSync(path, 'utf8')).toBe(newer);
});

test('a signer is known once its whole fingerprint was given, and no longer once it was given again', async () => {
  const one = typing();
  const fingerprint = await make(one);
  const code = await codeOf(one);
  const out = join(one.folder, 'civic.facilitator-kit-signer');
  expect(await one.run('certificate-key', 'public', '--out', out)).toMatchObject({ exitCode: 0, printed: [out] });
  const other = typing();
  const real = async () => (await other.run('verify-certificate', '--code', code)).exitCode === 0;
  const add = (...more: readonly string[]) => other.run('signers', 'add', out, ...more);
  expect(await add()).toMatchObject({ exitCode: 1, told: expect.stringContaining(`--confirm ${fingerprint}`) });
  expect(await add('--confirm', fingerprint.slice(0, 30))).toMatchObject({ exitCode: 1 });
  expect(await real()).toBe(false);
  expect(await add('--confirm', fingerprint)).toMatchObject({
    exitCode: 0,
    told: expect.stringContaining('can be checked here from now on'),
  });
  expect(await real()).toBe(true);
  const remove = (...more: readonly string[]) => other.run('signers', 'remove', fingerprint.slice(0, 8), ...more);
  expect(await remove()).toMatchObject({ exitCode: 1, told: expect.stringContaining(`--confirm ${fingerprint}`) });
  expect(await real()).toBe(true);
  expect(await remove('--confirm', fingerprint)).toMatchObject({ exitCode: 0 });
  expect(await real()).toBe(false);
  expect(await one.run('signers', 'remove', fingerprint, '--confirm', fingerprint)).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('This is the key of this laptop'),
  });
});

test('with a damaged list of signers the key of this laptop is known all the same', async () => {
  const one = typing();
  await make(one);
  const code = await codeOf(one);
  writeFileSync(join(one.folder, 'data', 'signers.json'), '{"known":[{"na');
  const { printed, told } = await one.run('verify-certificate', '--code', code);
  expect(printed[0]).toMatch(/^Real: Civic Initiative/u);
  expect(told).toContain('every signer but the key of this laptop');
});

test('a damaged list of signers is left as it is, and no key is made beside it', async () => {
  const one = typing();
  const data = join(one.folder, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'signers.json'), '{"known":[{"na');
  for (const typed of [
    ['signers', 'list'],
    ['certificate-key', 'make', '--name', 'Civic'],
  ])
    expect(await one.run(...typed)).toMatchObject({
      exitCode: 1,
      told: expect.stringContaining('The list of signers on this laptop is damaged'),
    });
  expect(readFileSync(join(data, 'signers.json'), 'utf8')).toBe('{"known":[{"na');
  expect(readdirSync(data)).not.toContain('certificate-key.json');
});

test('a name is needed, and a passphrase of some length', async () => {
  const run = (name: string, typed?: string) => typing(typed).run('certificate-key', 'make', '--name', name);
  expect(await run(' ')).toMatchObject({ exitCode: 1, told: expect.stringContaining('Write the organisation’s name') });
  expect(await run('x'.repeat(121))).toMatchObject({ exitCode: 1, told: expect.stringContaining('can’t be a name') });
  expect(await run('Civic', 'short')).toMatchObject({ exitCode: 1, told: expect.stringContaining('at least 12 letters') });
});

test('half a command is told with those of its kind', async () => {
  const { run } = terminal();
  for (const typed of [['certificate-key'], ['certificate-key', 'frobnicate']]) {
    const { exitCode, told } = await run(...typed);
    expect(exitCode).toBe(2);
    expect(told).toContain('kit certificate-key make --name TEXT');
    expect(told).not.toContain('kit doctor');
  }
  expect((await run('certificate-key', 'make', '--help')).printed).toEqual([expect.stringMatching(/^kit certificate-key make --name/u)]);
});
