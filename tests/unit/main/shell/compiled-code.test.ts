import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { type CompiledCode, scriptOf } from '../../../../main/shell/compiled-code';

const path = '/kit/out/main/rounds.cjs';
const rounds = 'exports.rounds = () => 3;';
const others = 'exports.rounds = () => 4;';

const sumOf = (source: string, code: Uint8Array): number => crc32(code, crc32(source));

function compiled(source: string): CompiledCode {
  const code = scriptOf(path, source, new Map()).createCachedData();
  return new Map([['rounds.cjs', { sum: sumOf(source, code), code }]]);
}

function roundsOf(source: string, code: CompiledCode): { readonly rounds: number; readonly isSpared: boolean } {
  const script = scriptOf(path, source, code);
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
  const code = scriptOf(path, `${rounds}//`, new Map()).createCachedData();
  expect(roundsOf(source, new Map([['rounds.cjs', { sum: sumOf(source, code), code }]]))).toEqual({ rounds: 5, isSpared: false });
});

test('a module of which nothing was compiled runs all the same', () => {
  expect(roundsOf(rounds, new Map())).toEqual({ rounds: 3, isSpared: false });
});
