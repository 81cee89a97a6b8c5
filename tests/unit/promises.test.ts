/** The README promises nothing that no test holds: behind each promise stands a file of tests. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync(resolve('README.md'), 'utf8');
const [, section = ''] = /\n## What it promises\n(.*?)\n## /su.exec(readme) ?? [];
const promises = section.match(/^- .+$/gmu) ?? [];

const filesBehind = (promise: string): readonly string[] => [...promise.matchAll(/`([^`]+\.test\.ts)`/gu)].map(([, file = '']) => file);
const holdsTests = (file: string): boolean => {
  const path = resolve('tests', file);
  return existsSync(path) && /\btest(?:\.each\b.*)?\(/u.test(readFileSync(path, 'utf8'));
};

test('each promise of the README names files of tests that are there', () => {
  expect(promises.length).toBeGreaterThanOrEqual(5);
  const unheld = promises.filter((promise) => {
    const files = filesBehind(promise);
    return files.length === 0 || !files.every(holdsTests);
  });
  expect(unheld).toEqual([]);
});
