import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CompiledCode, compiledIn, scriptOf } from '../../../../main/shell/compiled-code';
import { canBeTaken, keepWhole } from '../../../../scripts/compiled-code.mjs';

const path = '/kit/out/main/rounds.cjs';
const rounds = 'exports.rounds = () => 3;';
const others = 'exports.rounds = () => 4;';

const sumOf = (source: string, code: Uint8Array): number => crc32(code, crc32(source));

function compiled(source: string): CompiledCode {
  const code = scriptOf(path, Buffer.from(source), new Map()).createCachedData();
  return new Map([['rounds.cjs', { sum: sumOf(source, code), code }]]);
}

function roundsOf(source: string, code: CompiledCode): { readonly rounds: number; readonly isSpared: boolean } {
  const script = scriptOf(path, Buffer.from(source), code);
  const exports: { rounds?: () => number } = {};
  script.runInThisContext()(exports);
  return { rounds: exports.rounds?.() ?? 0, isSpared: script.cachedDataRejected === false };
}

test('a module runs from what was compiled of it', () => {
  expect(roundsOf(rounds, compiled(rounds))).toEqual({ rounds: 3, isSpared: true });
});

test('what was compiled of another text of the same length is passed over', () => {
  expect(roundsOf(others, compiled(rounds))).toEqual({ rounds: 4, isSpared: false });
});

test('what is damaged is passed over', () => {
  const { sum, code } = compiled(rounds).get('rounds.cjs') ?? { sum: 0, code: new Uint8Array() };
  const damaged = code.map((byte, at) => (at === code.length - 9 ? byte ^ 1 : byte));
  for (const one of [damaged, code.slice(0, 40), new Uint8Array()]) {
    expect(roundsOf(rounds, new Map([['rounds.cjs', { sum, code: one }]]))).toEqual({ rounds: 3, isSpared: false });
  }
});

test('what V8 refuses, as that of another version or a longer text, is compiled anew', () => {
  const source = 'exports.rounds = () => 5;';
  const code = scriptOf(path, Buffer.from(`${rounds}//`), new Map()).createCachedData();
  expect(roundsOf(source, new Map([['rounds.cjs', { sum: sumOf(source, code), code }]]))).toEqual({ rounds: 5, isSpared: false });
});

test('a module of which nothing was compiled runs all the same', () => {
  expect(roundsOf(rounds, new Map())).toEqual({ rounds: 3, isSpared: false });
});

describe('what the build left', () => {
  const ours = compiled(rounds);
  const whole = serialize(ours);
  let folder = '';
  let kept = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-compiled-'));
    mkdirSync(join(folder, 'compiled'));
    kept = join(folder, 'compiled', `${process.versions.electron}-${process.platform}-${process.arch}`);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is read, each module with room of its own, and stays', () => {
    writeFileSync(kept, whole);
    const { sum = 0, code = new Uint8Array() } = ours.get('rounds.cjs') ?? {};
    const read = compiledIn(folder);
    expect(read).toEqual({ compiled: new Map([['rounds.cjs', { sum, code: new Uint8Array(code) }]]) });
    expect(read.compiled.get('rounds.cjs')?.code.buffer.byteLength).toBe(code.length);
    expect(canBeTaken(kept)).toBe(true);
  });

  test('is nothing where this Electron wasn’t there', () => {
    expect(compiledIn(folder)).toEqual({ compiled: new Map() });
    expect(canBeTaken(kept)).toBe(false);
  });

  test.each([
    ['cut off at its end', whole.subarray(0, -1)],
    ['cut off in the middle', whole.subarray(0, whole.length / 2)],
    ['empty', whole.subarray(0, 0)],
    ['of zeros', new Uint8Array(whole.length)],
    ['of another version', Buffer.from([0xff, 0x7f, ...whole.subarray(2)])],
    ['no map', serialize(['rounds.cjs'])],
  ])('counts as nothing when it is %s, says why, and is made anew', (_how, bytes) => {
    writeFileSync(kept, bytes);
    expect(compiledIn(folder)).toEqual({ compiled: new Map(), fault: expect.any(Error) });
    expect(canBeTaken(kept)).toBe(false);
  });

  test.each([
    ['no sum', { code: new Uint8Array(4) }],
    ['no code', { sum: 4 }],
    ['another sort of code', { sum: 4, code: 'code' }],
    ['nothing', null],
  ])('counts as nothing when a module has %s', (_what, module) => {
    writeFileSync(kept, serialize(new Map([['rounds.cjs', module]])));
    expect(compiledIn(folder)).toEqual({ compiled: new Map(), fault: expect.any(Error) });
  });

  test('makes no start fail, whichever byte of it is another', () => {
    for (let at = 0; at < whole.length; at += 1) {
      writeFileSync(kept, Buffer.from(whole).fill((whole[at] ?? 0) ^ 0x55, at, at + 1));
      expect(roundsOf(rounds, compiledIn(folder).compiled).rounds).toBe(3);
    }
  });

  test('is no folder: one in its place says so, and makes way', () => {
    mkdirSync(kept);
    expect(compiledIn(folder)).toMatchObject({ compiled: new Map(), fault: { code: 'EISDIR' } });
    expect(canBeTaken(kept)).toBe(false);
    writeFileSync(join(folder, 'result'), whole);
    keepWhole(join(folder, 'result'), kept);
    expect(readFileSync(kept)).toEqual(whole);
    expect(readdirSync(join(folder, 'compiled'))).toHaveLength(1);
  });
});
