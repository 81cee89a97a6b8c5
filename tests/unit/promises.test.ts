/** What the README promises is what the tests ask, in the same words: each promise there is the name of a test. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync(resolve('README.md'), 'utf8');
const [, section = ''] = /\n## What it promises\n(.*?)\n## /su.exec(readme) ?? [];
const promises = [...section.matchAll(/^- (.+?)\.? \(`([^`]+)`\)$/gmu)].map(([, words = '', file = '']) => ({ words, file }));

const plain = (words: string): string => words.toLowerCase().replaceAll('_', '');
const titlesIn = (file: string): readonly string[] =>
  [...readFileSync(resolve('tests', file), 'utf8').matchAll(/\b(?:test|it)\(\s*(['`])(.*?)\1,/gsu)].map(([, , title = '']) => plain(title));

test('each promise of the README is the name of a test', () => {
  expect(promises.length).toBeGreaterThanOrEqual(5);
  expect(section.match(/^- /gmu)).toHaveLength(promises.length);
  expect(promises.filter(({ words, file }) => !titlesIn(file).includes(plain(words)))).toEqual([]);
});
